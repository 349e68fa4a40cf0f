//! Structures: the type, its accessors, its constructor, its builder.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Field, FieldRole, Module, Presence, Structure, TypeName};

use super::doc::{deprecated, docs, one};
use super::member::{Slot, accessor, argument, field, setters};
use super::scope::Scope;

/// The most members that `new` takes: more are unreadable without names.
const MOST_ARGUMENTS: usize = 6;

/// What a structure carries beside its members.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    /// Nothing.
    None,
    /// An output's `ResponseMetadata`.
    Response,
    /// An error's `ErrorMetadata`.
    Error,
}

/// The type with its constructors and accessors.
pub(super) fn expand_structure(s: &Structure, extra: Extra, scope: &mut Scope) -> TokenStream {
    let ty = expand_type(s, extra, scope);
    let methods = expand_methods(s, extra, scope);
    quote!(#ty #methods)
}

/// The type alone.
pub(super) fn expand_type(s: &Structure, extra: Extra, scope: &mut Scope) -> TokenStream {
    let name = &s.name;
    let docs = docs(&s.docs);
    let deprecated = deprecated(s.deprecated.as_ref());
    let derive = expand_derive(s);
    let fields: TokenStream = s.fields.iter().map(|f| field(f, scope)).collect();
    let meta = match extra {
        Extra::None => None,
        Extra::Response => Some(scope.path("smithy_runtime::error", "ResponseMetadata")),
        Extra::Error => Some(scope.path("smithy_runtime::error", "ErrorMetadata")),
    };
    let meta = meta.map(|ty| quote!(pub(crate) _meta: #ty,));
    let debug = expand_debug(s);
    quote! {
        #docs
        #deprecated
        #derive
        #[non_exhaustive]
        pub struct #name {
            #fields
            #meta
        }
        #debug
    }
}

/// Streams can be neither cloned nor compared; sensitive members are kept out of `Debug`.
fn expand_derive(s: &Structure) -> TokenStream {
    match (s.streaming, hides(s)) {
        (false, false) => quote!(#[derive(Clone, Debug, PartialEq)]),
        (false, true) => quote!(#[derive(Clone, PartialEq)]),
        (true, false) => quote!(#[derive(Debug)]),
        (true, true) => TokenStream::new(),
    }
}

fn hides(s: &Structure) -> bool {
    s.sensitive || s.fields.iter().any(|f| f.sensitive)
}

fn expand_debug(s: &Structure) -> Option<TokenStream> {
    if !hides(s) {
        return None;
    }
    let name = &s.name;
    let text = name.bare();
    let fields = s.fields.iter().map(|f| {
        let (field, text) = (&f.name, f.name.bare());
        if s.sensitive || f.sensitive {
            quote!(.field(#text, &smithy_runtime::serde::Redacted))
        } else {
            quote!(.field(#text, &self.#field))
        }
    });
    Some(quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text) #(#fields)* .finish()
            }
        }
    })
}

fn expand_methods(s: &Structure, extra: Extra, scope: &mut Scope) -> TokenStream {
    let name = &s.name;
    let new = expand_new(s, scope);
    let builder = &s.builder;
    let builder_docs = one(&format!(
        "Starts building {} `{}`.",
        article(s.name.bare()),
        s.name.bare()
    ));
    let test_only = test_only(s);
    let build = quote! {
        #builder_docs
        #test_only
        #[inline]
        pub fn builder() -> builders::#builder {
            builders::#builder::default()
        }
    };
    let accessors: TokenStream = s
        .fields
        .iter()
        .filter(|f| f.role == FieldRole::Plain)
        .map(|f| accessor(f, scope))
        .collect();
    let response = (extra == Extra::Response && !has_field(s, "response_metadata")).then(|| {
        let ty = scope.path("smithy_runtime::error", "ResponseMetadata");
        quote! {
            /// Request id, status, headers and number of attempts of the response.
            #[inline]
            pub fn response_metadata(&self) -> &#ty {
                &self._meta
            }
        }
    });
    let message = (extra == Extra::Error).then(|| expand_message(s, scope));
    quote! {
        impl #name {
            #new
            #build
            #accessors
            #message
            #response
        }
    }
}

/// The message of an error, whatever the model makes of it.
pub(super) fn expand_message(s: &Structure, scope: &Scope) -> TokenStream {
    let field = s.fields.iter().find(|f| f.role == FieldRole::ErrorMessage);
    // The wire may spell the member otherwise (`Message`): then only the metadata has it.
    let body = match field {
        Some(Field {
            name,
            presence: Presence::Optional,
            ..
        }) => quote!(self.#name.as_deref().or_else(|| self._meta.message())),
        Some(Field { name, .. }) => {
            quote!(Some(self.#name.as_str()).filter(|text| !text.is_empty()).or_else(|| self._meta.message()))
        }
        None => quote!(self._meta.message()),
    };
    let ty = scope.optional(quote!(&str));
    quote! {
        /// The message of the service.
        #[inline]
        pub fn message(&self) -> #ty {
            #body
        }
    }
}

fn has_field(s: &Structure, name: &str) -> bool {
    s.fields.iter().any(|f| f.name.bare() == name)
}

/// What only comes back is built by tests alone.
fn test_only(s: &Structure) -> Option<TokenStream> {
    (!s.in_input).then(|| quote!(#[cfg(feature = "test-util")]))
}

/// The required members, which `new` takes and `build` checks.
pub(super) fn required(s: &Structure) -> Vec<&Field> {
    s.fields
        .iter()
        .filter(|f| f.presence == Presence::Required)
        .collect()
}

/// Whether the structure has `new`: a user makes it, and its required members are few.
pub(super) fn has_new(s: &Structure) -> bool {
    s.in_input
        && s.error.is_none()
        && (1..=MOST_ARGUMENTS).contains(&required(s).len())
        && !has_field(s, "new")
}

fn expand_new(s: &Structure, scope: &mut Scope) -> Option<TokenStream> {
    if !has_new(s) {
        return None;
    }
    let required = required(s);
    let count = required.len();
    let complete = count == s.fields.len();
    let mut arguments = TokenStream::new();
    let mut assignments = TokenStream::new();
    for f in required {
        let name = &f.name;
        let (ty, value) = argument(&f.ty, f.boxed, quote!(#name), scope);
        arguments.extend(quote!(#name: #ty,));
        assignments.extend(if value.to_string() == name.as_str() {
            quote!(#name,)
        } else {
            quote!(#name: #value,)
        });
    }
    let rest = (!complete).then(|| {
        let shape = scope.path("smithy_runtime::serde", "Shape");
        quote!(..#shape::empty())
    });
    let summary = format!(
        "{} `{}` of its required {}.",
        capital(article(s.name.bare())),
        s.name.bare(),
        if count == 1 { "member" } else { "members" }
    );
    let docs = one(&summary);
    Some(quote! {
        #docs
        #[inline]
        pub fn new(#arguments) -> Self {
            Self { #assignments #rest }
        }
    })
}

/// The builder of a structure that a user makes.
pub(super) fn expand_builder(s: &Structure, scope: &mut Scope) -> TokenStream {
    let (name, builder) = (&s.name, &s.builder);
    let required = required(s);
    let ty = scope.named(&TypeName {
        module: Module::Types,
        name: name.clone(),
    });
    let docs = one(&format!("Builds {} [`{name}`].", article(s.name.bare())));
    let shape = scope.path("smithy_runtime::serde", "Shape");
    let (given_field, given_value) = if required.is_empty() {
        (None, None)
    } else {
        let given = scope.path("smithy_runtime::builder", "Given");
        // One word of bits is what `Given` has by itself.
        let words = required.len().div_ceil(64);
        let words = (words > 1).then(|| Literal::usize_unsuffixed(words));
        let words = words.map(|words| quote!(<#words>));
        (
            Some(quote!(given: #given #words,)),
            Some(quote!(given: #given::default(),)),
        )
    };
    let setters = s.fields.iter().map(|field| {
        let given = required.iter().position(|f| f.name == field.name);
        setters(
            &Slot {
                value: quote!(value),
                given,
                field,
                generic: false,
            },
            scope,
        )
    });
    let setters: TokenStream = setters.collect();
    let build = expand_build(s, &ty, &required, scope);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #builder {
            value: #ty,
            #given_field
        }

        impl Default for #builder {
            fn default() -> Self {
                Self { value: #shape::empty(), #given_value }
            }
        }

        impl #builder {
            #setters
            #build
        }
    }
}

fn expand_build(
    s: &Structure,
    ty: &TokenStream,
    required: &[&Field],
    scope: &mut Scope,
) -> TokenStream {
    let text = s.name.bare();
    if required.is_empty() {
        let docs = one(&format!("The `{text}`."));
        return quote! {
            #docs
            #[inline]
            pub fn build(self) -> #ty {
                self.value
            }
        };
    }
    let error = scope.path("smithy_runtime::error", "BuildError");
    let result = scope.std("Result");
    let members = required.iter().map(|f| f.name.bare());
    let docs = docs(&[
        format!("The `{text}`."),
        String::new(),
        "# Errors".to_owned(),
        "A required member that was not set.".to_owned(),
    ]);
    quote! {
        #docs
        #[inline]
        pub fn build(self) -> #result<#ty, #error> {
            self.given.check(#text, &[#(#members),*])?;
            Ok(self.value)
        }
    }
}

/// `a` or `an`, by the first letter.
pub(super) fn article(name: &str) -> &'static str {
    match name.chars().next() {
        Some('A' | 'E' | 'I' | 'O' | 'a' | 'e' | 'i' | 'o') => "an",
        _ => "a",
    }
}

fn capital(article: &str) -> &'static str {
    if article == "an" { "An" } else { "A" }
}
