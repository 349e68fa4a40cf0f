//! `types.rs`, its builders and its errors.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Module, Service, Structure};

use super::choice::{expand_enum, expand_int_enum, expand_union};
use super::doc::inner_docs;
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

/// `types/enums.rs`; none without enums.
pub(super) fn enums(service: &Service) -> Option<TokenStream> {
    if service.enums.is_empty() && service.int_enums.is_empty() {
        return None;
    }
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
    Some(quote!(#docs #uses #enums #int_enums))
}

/// `types/builders.rs`.
pub(super) fn builders(service: &Service) -> TokenStream {
    let docs = "Builders of structures. What only comes back has one with the feature `test-util`.";
    builders_file(docs, &service.structures, &Module::Types, Extra::None)
}

/// `types/error/builders.rs`.
pub(super) fn error_builders(service: &Service) -> TokenStream {
    let docs = "Builders of errors, with the feature `test-util`.";
    builders_file(docs, &service.errors, &Module::Errors, Extra::Error)
}

fn builders_file(
    docs: &str,
    structures: &[Structure],
    module: &Module,
    extra: Extra,
) -> TokenStream {
    let mut scope = Scope::new(None);
    for s in structures {
        scope.define(&s.builder);
    }
    let builders: TokenStream = structures
        .iter()
        .map(|s| expand_builder(s, module.clone(), extra, &mut scope))
        .collect();
    let uses = scope.uses();
    let docs = inner_docs(&[docs]);
    // Without `test-util` the imports of builders that are left out stand alone.
    let partly = structures.iter().any(|s| !s.in_input);
    let allow =
        partly.then(|| quote!(#![cfg_attr(not(feature = "test-util"), allow(unused_imports))]));
    quote!(#docs #allow #uses #builders)
}

/// `types/error.rs`: the errors that the model lists.
pub(super) fn errors(service: &Service) -> TokenStream {
    let mut scope = Scope::new(Some(Module::Errors));
    for s in &service.errors {
        scope.define(&s.name);
    }
    let errors: TokenStream = service
        .errors
        .iter()
        .map(|s| expand_structure(s, Extra::Error, &mut scope))
        .collect();
    let uses = scope.uses();
    let docs = inner_docs(&["The errors that the service answers with."]);
    quote!(#docs #uses pub mod builders; #errors)
}
