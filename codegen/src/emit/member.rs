//! What structures and builders do with one member: fields, accessors, setters, arguments.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Field, Presence, Type};

use super::doc::{deprecated, docs, first_paragraph};
use super::scope::Scope;

/// The public field of a structure.
pub(super) fn field(field: &Field, scope: &mut Scope) -> TokenStream {
    let (name, ty) = (&field.name, scope.field(field));
    let (docs, deprecated) = (docs(&field.docs), deprecated(field.deprecated.as_ref()));
    quote!(#docs #deprecated pub #name: #ty,)
}

/// The accessor of a field: borrowed, slices for lists, numbers by value.
pub(super) fn accessor(field: &Field, scope: &mut Scope) -> TokenStream {
    let name = &field.name;
    let (ty, body) = view(field, scope);
    let docs = docs(first_paragraph(&field.docs));
    let deprecated = deprecated(field.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self) -> #ty {
            #body
        }
    }
}

/// The type and the expression of an accessor.
fn view(field: &Field, scope: &mut Scope) -> (TokenStream, TokenStream) {
    let name = &field.name;
    let optional = field.presence == Presence::Optional;
    if let Type::List { member, sparse } = &field.ty {
        let member = scope.ty(member);
        let member = if *sparse {
            scope.optional(member)
        } else {
            member
        };
        let body = if optional {
            quote!(self.#name.as_deref().unwrap_or_default())
        } else {
            quote!(&self.#name)
        };
        return (quote!(&[#member]), body);
    }
    let ty = scope.ty(&field.ty);
    let borrowed = if field.ty == Type::String {
        quote!(&str)
    } else {
        quote!(&#ty)
    };
    match (&field.ty, optional) {
        (Type::String, true) => (scope.optional(borrowed), quote!(self.#name.as_deref())),
        (ty_, true) if by_value(ty_) => (scope.optional(ty), quote!(self.#name)),
        (ty_, false) if by_value(ty_) => (ty, quote!(self.#name)),
        (_, true) if field.boxed => (scope.optional(borrowed), quote!(self.#name.as_deref())),
        (_, true) => (scope.optional(borrowed), quote!(self.#name.as_ref())),
        (_, false) => (borrowed, quote!(&self.#name)),
    }
}

/// Whether accessors give the value itself.
fn by_value(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Boolean
            | Type::Byte
            | Type::Short
            | Type::Integer
            | Type::Long
            | Type::Float
            | Type::Double
            | Type::IntEnum(_)
    )
}

/// An argument for a value of type `ty`: its type, and the expression that makes it the value.
pub(super) fn argument(
    ty: &Type,
    boxed: bool,
    name: TokenStream,
    scope: &mut Scope,
) -> (TokenStream, TokenStream) {
    let plain = scope.ty(ty);
    match ty {
        Type::String => {
            let into = scope.std("Into");
            (quote!(impl #into<#plain>), quote!(#name.into()))
        }
        _ if boxed => {
            let holder = scope.std("Box");
            (plain, quote!(#holder::new(#name)))
        }
        _ => (plain, name),
    }
}

/// Where a builder keeps what it builds, and how it notes required members.
pub(super) struct Slot<'a> {
    /// The field of the builder that holds the value.
    pub(super) value: TokenStream,
    /// The number of this member among the required ones.
    pub(super) given: Option<usize>,
    /// Whether the builder is generic, so that its functions are compiled where they are used.
    pub(super) generic: bool,
    /// The member.
    pub(super) field: &'a Field,
}

/// The setters of a member: one that takes, appends or inserts a value, one that replaces it.
pub(super) fn setters(slot: &Slot<'_>, scope: &mut Scope) -> TokenStream {
    let first = take(slot, scope);
    let second = replace(slot, scope);
    quote!(#first #second)
}

fn take(slot: &Slot<'_>, scope: &mut Scope) -> TokenStream {
    let Slot {
        value,
        field,
        given,
        generic,
    } = slot;
    let name = &field.name;
    let place = quote!(self.#value.#name);
    let optional = field.presence == Presence::Optional;
    let (arguments, effect) = match &field.ty {
        Type::List { member, sparse } => {
            let (ty, item) = element_argument(member, *sparse, quote!(input), scope);
            let list = if optional {
                quote!(#place.get_or_insert_default())
            } else {
                place
            };
            (quote!(input: #ty), quote!(#list.push(#item);))
        }
        Type::Map { key, value, sparse } => {
            let (key, k) = argument(key, false, quote!(k), scope);
            let (value, v) = element_argument(value, *sparse, quote!(v), scope);
            let map = if optional {
                quote!(#place.get_or_insert_default())
            } else {
                place
            };
            (quote!(k: #key, v: #value), quote!(#map.insert(#k, #v);))
        }
        ty => {
            let (argument, input) = argument(ty, field.boxed, quote!(input), scope);
            let input = if optional {
                quote!(Some(#input))
            } else {
                input
            };
            (quote!(input: #argument), quote!(#place = #input;))
        }
    };
    let mark = given.map(|bit| {
        let bit = Literal::usize_unsuffixed(bit);
        quote!(self.given.mark(#bit);)
    });
    let docs = docs(&setter_docs(field));
    let deprecated = deprecated(field.deprecated.as_ref());
    let inline = (!generic).then(|| quote!(#[inline]));
    quote! {
        #docs
        #deprecated
        #inline
        pub fn #name(mut self, #arguments) -> Self {
            #effect
            #mark
            self
        }
    }
}

fn element_argument(
    ty: &Type,
    sparse: bool,
    name: TokenStream,
    scope: &mut Scope,
) -> (TokenStream, TokenStream) {
    if sparse {
        let ty = scope.ty(ty);
        return (scope.optional(ty), name);
    }
    argument(ty, false, name, scope)
}

fn setter_docs(field: &Field) -> Vec<String> {
    let mut lines = field.docs.clone();
    let how = match &field.ty {
        Type::List { .. } => "Appends one item; call it again for each further one.",
        Type::Map { .. } => "Inserts one entry; call it again for each further one.",
        _ => return lines,
    };
    lines.extend([String::new(), how.to_owned()]);
    lines
}

fn replace(slot: &Slot<'_>, scope: &mut Scope) -> TokenStream {
    let Slot {
        value,
        field,
        given,
        generic,
    } = slot;
    let (name, setter) = (&field.name, &field.setter);
    let ty = scope.ty(&field.ty);
    let ty = scope.optional(ty);
    let place = quote!(self.#value.#name);
    let input = if field.boxed {
        let holder = scope.std("Box");
        quote!(input.map(#holder::new))
    } else {
        quote!(input)
    };
    let effect = match (&field.presence, given) {
        (Presence::Optional, _) => quote!(#place = #input;),
        (_, Some(bit)) => {
            let bit = Literal::usize_unsuffixed(*bit);
            quote!(self.given.set(#bit, &mut #place, #input);)
        }
        (_, None) if matches!(field.ty, Type::ByteStream | Type::EventStream(_)) => {
            quote!(#place = #input.unwrap_or_default();)
        }
        (_, None) => {
            quote!(#place = #input.unwrap_or_else(|| Self::default().#value.#name);)
        }
    };
    let docs = super::doc::one(&format!(
        "Replaces or, with `None`, clears `{}`.",
        name.bare()
    ));
    let deprecated = deprecated(field.deprecated.as_ref());
    let inline = (!generic).then(|| quote!(#[inline]));
    quote! {
        #docs
        #deprecated
        #inline
        pub fn #setter(mut self, input: #ty) -> Self {
            #effect
            self
        }
    }
}
