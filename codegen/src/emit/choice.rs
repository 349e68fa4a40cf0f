//! Enums and unions: types of which one variant holds.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Enum, Ident, IntEnum, Type, Union, UnionVariant};

use super::doc::{deprecated, docs};
use super::scope::{Scope, raw};

/// An open enum of strings. Its conversions are in `serde.rs`.
pub(super) fn expand_enum(e: &Enum, scope: &mut Scope) -> TokenStream {
    let name = &e.name;
    let (docs_, deprecated_) = (docs(&e.docs), deprecated(e.deprecated.as_ref()));
    let variants = e.variants.iter().map(|v| {
        let name = &v.name;
        let (docs, deprecated) = (docs(&v.docs), deprecated(v.deprecated.as_ref()));
        quote!(#docs #deprecated #name,)
    });
    let unknown = scope.path("smithy_runtime::serde", "UnknownValue");
    let derive = if e.sensitive {
        quote!(#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)])
    } else {
        quote!(#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)])
    };
    let debug = e.sensitive.then(|| hidden_debug(name));
    quote! {
        #docs_
        #deprecated_
        #derive
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate does not know.
            Unknown(#unknown),
        }
        #debug
    }
}

/// An open enum of integers. Its conversions are in `serde.rs`.
pub(super) fn expand_int_enum(e: &IntEnum) -> TokenStream {
    let name = &e.name;
    let (docs_, deprecated_) = (docs(&e.docs), deprecated(e.deprecated.as_ref()));
    let variants = e.variants.iter().map(|v| {
        let name = &v.name;
        let (docs, deprecated) = (docs(&v.docs), deprecated(v.deprecated.as_ref()));
        quote!(#docs #deprecated #name,)
    });
    quote! {
        #docs_
        #deprecated_
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A number that this version of the crate does not know.
            Unknown(i32),
        }
    }
}

/// A union, with `as_x` and `is_x` for each member.
pub(super) fn expand_union(u: &Union, scope: &mut Scope) -> TokenStream {
    let name = &u.name;
    let (docs_, deprecated_) = (docs(&u.docs), deprecated(u.deprecated.as_ref()));
    let variants: TokenStream = u
        .variants
        .iter()
        .map(|v| expand_variant(v, scope))
        .collect();
    let unknown_type = scope.path("smithy_runtime::serde", "UnknownVariant");
    let unknown = &u.unknown;
    let hides = u.sensitive || u.variants.iter().any(|v| v.sensitive);
    let derive = if hides {
        quote!(#[derive(Clone, PartialEq)])
    } else {
        quote!(#[derive(Clone, Debug, PartialEq)])
    };
    let debug = hides.then(|| hidden_debug(name));
    let methods: TokenStream = u
        .variants
        .iter()
        .map(|v| expand_methods(v, scope))
        .collect();
    quote! {
        #docs_
        #deprecated_
        #derive
        #[non_exhaustive]
        pub enum #name {
            #variants
            /// A member that this version of the crate does not know, with its tag and data.
            #unknown(#unknown_type),
        }

        impl #name {
            #methods
            /// Whether the member is one that this version of the crate does not know.
            #[inline]
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::#unknown(_))
            }
        }
        #debug
    }
}

fn variant_type(v: &UnionVariant, scope: &mut Scope) -> TokenStream {
    let ty = scope.ty(&v.ty);
    scope.boxed(ty, v.boxed)
}

fn expand_variant(v: &UnionVariant, scope: &mut Scope) -> TokenStream {
    let name = &v.name;
    let (docs, deprecated) = (docs(&v.docs), deprecated(v.deprecated.as_ref()));
    let data = (v.ty != Type::Unit).then(|| {
        let ty = variant_type(v, scope);
        quote!((#ty))
    });
    quote!(#docs #deprecated #name #data,)
}

fn expand_methods(v: &UnionVariant, scope: &mut Scope) -> TokenStream {
    let name = &v.name;
    let (is, as_) = (
        raw(&format!("is_{}", v.snake)),
        raw(&format!("as_{}", v.snake)),
    );
    let is_docs = super::doc::one(&format!("Whether this is [`Self::{name}`]."));
    if v.ty == Type::Unit {
        return quote! {
            #is_docs
            #[inline]
            pub fn #is(&self) -> bool {
                matches!(self, Self::#name)
            }
        };
    }
    let ty = variant_type(v, scope);
    let result = scope.std("Result");
    let as_docs = docs(&[
        format!("The data of [`Self::{name}`]."),
        String::new(),
        "# Errors".to_owned(),
        "The union itself, if it is another member.".to_owned(),
    ]);
    quote! {
        #as_docs
        #[inline]
        pub fn #as_(&self) -> #result<&#ty, &Self> {
            if let Self::#name(value) = self { Ok(value) } else { Err(self) }
        }

        #is_docs
        #[inline]
        pub fn #is(&self) -> bool {
            matches!(self, Self::#name(_))
        }
    }
}

fn hidden_debug(name: &Ident) -> TokenStream {
    let text = format!("{}(** redacted **)", name.bare());
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(#text)
            }
        }
    }
}
