//! `types.rs`, its builders and its errors.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Module, Service, Structure};

use super::choice::{expand_enum, expand_int_enum, expand_union};
use super::doc::{inner_docs, one};
use super::operation::expand_error_enum;
use super::scope::Scope;
use super::structure::{Extra, expand_builder, expand_structure};

/// `types.rs`: structures and unions.
pub(super) fn types(service: &Service) -> TokenStream {
    let mut scope = Scope::new(Some(Module::Types));
    for s in &service.structures {
        scope.define(&s.name);
    }
    for u in &service.unions {
        scope.define(&u.name);
    }
    let enums = enum_names(service);
    for name in &enums {
        scope.define(name);
    }
    let structures: TokenStream = service
        .structures
        .iter()
        .map(|s| expand_structure(s, Extra::None, &mut scope))
        .collect();
    let unions: TokenStream = service
        .unions
        .iter()
        .map(|u| expand_union(u, &mut scope))
        .collect();
    let uses = scope.uses();
    let reexport = (!enums.is_empty()).then(|| {
        quote! {
            mod enums;
            pub use enums::{#(#enums),*};
        }
    });
    let docs = inner_docs(&["What the members of requests and responses are made of."]);
    quote! {
        #docs
        #uses
        pub mod builders;
        pub mod error;
        #reexport
        #structures
        #unions
    }
}

fn enum_names(service: &Service) -> Vec<crate::ir::Ident> {
    let strings = service.enums.iter().map(|e| e.name.clone());
    let integers = service.int_enums.iter().map(|e| e.name.clone());
    let mut names: Vec<_> = strings.chain(integers).collect();
    names.sort();
    names
}

/// Whether there is anything for `types/enums.rs`.
pub(super) fn has_enums(service: &Service) -> bool {
    !service.enums.is_empty() || !service.int_enums.is_empty()
}

/// `types/enums.rs`: string and integer enums.
pub(super) fn enums(service: &Service) -> TokenStream {
    let mut scope = Scope::new(Some(Module::Types));
    for name in enum_names(service) {
        scope.define(&name);
    }
    let enums: TokenStream = service
        .enums
        .iter()
        .map(|e| expand_enum(e, &mut scope))
        .collect();
    let int_enums: TokenStream = service.int_enums.iter().map(expand_int_enum).collect();
    let uses = scope.uses();
    let docs = inner_docs(&[
        "Enums. Each is open: a value that this version of the crate does not know is kept.",
    ]);
    quote!(#docs #uses #enums #int_enums)
}

/// `types/builders.rs`: the builders of what a user makes, and those of `test_util.rs`.
pub(super) fn builders(service: &Service) -> TokenStream {
    let mut scope = Scope::new(None);
    let (made, returned): (Vec<_>, Vec<_>) = service.structures.iter().partition(|s| s.in_input);
    for s in &made {
        scope.define(&s.builder);
    }
    let builders: TokenStream = made.iter().map(|s| expand_builder(s, &mut scope)).collect();
    let uses = scope.uses();
    let test_only = test_only(&returned, &quote!(types));
    let docs = inner_docs(&[
        "Builders of structures. What only comes back has one with the feature `test-util`.",
    ]);
    quote!(#docs #uses #test_only #builders)
}

/// Builders that `test_util.rs` holds.
fn test_only(structures: &[&Structure], module: &TokenStream) -> Option<TokenStream> {
    let names: Vec<_> = structures.iter().map(|s| &s.builder).collect();
    (!names.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "test-util")]
            pub use crate::test_util::#module::{#(#names),*};
        }
    })
}

/// `types/error.rs`: the errors that the model lists.
pub(super) fn errors(service: &Service) -> TokenStream {
    let mut scope = Scope::new(Some(Module::Errors));
    for s in &service.errors {
        scope.define(&s.name);
    }
    let streams = service.unions.iter();
    let streams: Vec<_> = streams
        .filter_map(|u| Some((u, u.stream.as_ref()?)))
        .collect();
    for (_, stream) in &streams {
        scope.define(&stream.name);
    }
    let errors: TokenStream = service
        .errors
        .iter()
        .map(|s| expand_structure(s, Extra::Error, &mut scope))
        .collect();
    let streams: TokenStream = streams
        .into_iter()
        .map(|(union, stream)| {
            let name = &union.name;
            let docs = one(&format!(
                "Why a stream of [`{0}`](crate::types::{0}) ended.",
                name.bare()
            ));
            let errors: Vec<_> = stream.errors.iter().map(|(error, _)| error).collect();
            expand_error_enum(&stream.name, &docs, &errors, &mut scope)
        })
        .collect();
    let uses = scope.uses();
    let docs = inner_docs(&["The errors that the service answers with."]);
    let builders = test_only(&service.errors.iter().collect::<Vec<_>>(), &quote!(error));
    let builders = builders.map(|names| {
        quote! {
            /// Builders of errors, with the feature `test-util`.
            pub mod builders {
                #names
            }
        }
    });
    quote!(#docs #uses #builders #errors #streams)
}
