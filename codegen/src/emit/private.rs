//! A private client inside the runtime: bare types, schemas and endpoint rules, in a module of its own.
//!
//! The runtime calls a few operations of services itself, to find credentials. It does so through the
//! call loop like any client, but needs neither builders nor pages, and its code says `crate` where
//! that of a crate says `smithy_runtime`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::format::{FormatError, format, parse};
use crate::ir::{ErrorRef, Module, Operation, Service};

use super::choice::{expand_enum, expand_int_enum, expand_union};
use super::doc::inner_docs;
use super::operation::{defined, expand_error_enum, expand_marker};
use super::scope::Scope;
use super::source::{Block, Source};
use super::structure::{Extra, expand_message, expand_type};
use super::{HEADER, Jobs, client, endpoint, serde};

/// Adds the files, below the folder of the module at `root`.
pub(super) fn jobs<'a>(jobs: &mut Jobs<'a>, service: &'a Service, root: &'a str) {
    let mut rust = |path: &str, tokens: Box<dyn Fn() -> TokenStream + Sync + 'a>| {
        jobs.rust(path, move || moved(tokens(), root));
    };
    rust("mod.rs", Box::new(|| module(service)));
    rust("client.rs", Box::new(|| facts(service)));
    rust("operation.rs", Box::new(|| operations(service)));
    if let Some(rules) = &service.endpoint {
        rust("endpoint.rs", Box::new(|| endpoint::generate(rules)));
    }
    let mut source = |path: &str, items: Box<dyn Fn() -> Source + Sync + 'a>| {
        jobs.add(path, move || {
            Ok(format!(
                "{HEADER}{}",
                format(moved(tokens(items())?, root))?
            ))
        });
    };
    source("types.rs", Box::new(|| types(service)));
    for op in &service.operations {
        let path = format!("operation/{}.rs", op.module.bare());
        source(&path, Box::new(|| operation(op)));
    }
    if !service.errors.is_empty() {
        source("types/error.rs", Box::new(|| errors(service)));
    }
    jobs.text("serde.rs", || serde::generate_private(service, root));
}

/// Items as tokens, because paths in them move.
fn tokens(items: Source) -> Result<TokenStream, FormatError> {
    parse(&items.finish()?)
}

/// `mod.rs`
fn module(service: &Service) -> TokenStream {
    let docs = inner_docs(&[format!(
        "{}, as far as the runtime calls it.",
        service.title
    )]);
    let endpoint = service.endpoint.as_ref().map(|_| {
        quote!(
            mod endpoint;
        )
    });
    quote! {
        #docs
        #![allow(dead_code, unreachable_pub)]
        pub(crate) mod client;
        #endpoint
        pub(crate) mod operation;
        mod serde;
        pub(crate) mod types;
    }
}

/// `client.rs`
fn facts(service: &Service) -> TokenStream {
    let mut scope = Scope::new(None);
    let facts = client::facts(service, &quote!(env!("CARGO_PKG_VERSION")), &mut scope);
    let uses = scope.uses();
    let docs = inner_docs(&["What the call loop knows of the service."]);
    quote!(#docs #(#uses)* #facts)
}

/// `operation.rs`
fn operations(service: &Service) -> TokenStream {
    let modules = service.operations.iter().map(|op| &op.module);
    let docs = inner_docs(&["One module per operation: its input, output and error."]);
    quote!(#docs #(pub(crate) mod #modules;)*)
}

/// One operation.
fn operation(op: &Operation) -> Source {
    let mut scope = Scope::new(Some(Module::Operation(op.module.clone())));
    for name in defined(op) {
        scope.define(name);
    }
    let mut items = Source::new();
    expand_marker(op, &mut items);
    expand_type(&op.input, Extra::None, &mut scope, &mut items);
    expand_type(&op.output, Extra::Response, &mut scope, &mut items);
    let docs = format!("Why `{}` was refused.", op.shape);
    let errors: Vec<&ErrorRef> = op.errors.iter().collect();
    expand_error_enum(&op.error, &docs, &errors, &mut scope, &mut items);
    let mut file = Source::file(std::slice::from_ref(&op.summary), &scope.uses());
    file.items(items);
    file
}

/// `types.rs`
fn types(service: &Service) -> Source {
    let mut scope = Scope::new(Some(Module::Types));
    let structures = service.structures.iter().map(|s| &s.name);
    let choices = service.unions.iter().map(|u| &u.name);
    for name in structures.chain(choices) {
        scope.define(name);
    }
    let mut items = Source::new();
    for s in &service.structures {
        expand_type(s, Extra::None, &mut scope, &mut items);
    }
    for u in &service.unions {
        expand_union(u, &mut scope, &mut items);
    }
    for e in &service.enums {
        expand_enum(e, &mut scope, &mut items);
    }
    for e in &service.int_enums {
        expand_int_enum(e, &mut items);
    }
    let docs = ["What the members of requests and responses are made of."];
    let mut file = Source::file(&docs, &scope.uses());
    if !service.errors.is_empty() {
        file.start::<&str>(&[]);
        file.code("pub(crate) mod error;");
    }
    file.items(items);
    file
}

/// `types/error.rs`
fn errors(service: &Service) -> Source {
    let mut scope = Scope::new(Some(Module::Errors));
    for s in &service.errors {
        scope.define(&s.name);
    }
    let mut items = Source::new();
    for s in &service.errors {
        expand_type(s, Extra::Error, &mut scope, &mut items);
        items.start::<&str>(&[]);
        items.open(&format!("impl {}", s.name), Block::Impl);
        expand_message(s, &scope, &mut items);
        items.close();
    }
    let docs = ["The errors that the service answers with."];
    let mut file = Source::file(&docs, &scope.uses());
    file.items(items);
    file
}

/// Paths of a crate's own as seen from the runtime: `smithy_runtime` is `crate`, and `crate` the module.
fn moved(tokens: TokenStream, root: &str) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let in_path = matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':');
        match token {
            TokenTree::Ident(ident) if in_path && ident == "smithy_runtime" => {
                out.extend(quote!(crate));
            }
            TokenTree::Ident(ident) if in_path && ident == "crate" => {
                out.extend(root.parse::<TokenStream>().unwrap_or_default());
            }
            TokenTree::Group(group) => {
                let inside = moved(group.stream(), root);
                let delimiter: Delimiter = group.delimiter();
                out.extend([TokenTree::Group(Group::new(delimiter, inside))]);
            }
            token => out.extend([token]),
        }
    }
    out
}

/// The same for the path of a `use` line.
pub(super) fn moved_path(path: &str, root: &str) -> String {
    let runtime = path.strip_prefix("smithy_runtime");
    if let Some(rest) = runtime.filter(|rest| rest.is_empty() || rest.starts_with("::")) {
        return format!("crate{rest}");
    }
    match path.strip_prefix("crate::") {
        Some(rest) => format!("{root}::{rest}"),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_move_and_visibilities_stay() {
        let tokens = quote! {
            use smithy_runtime::schema::{Schema, member};
            pub(crate) static A: crate::types::A = make(&[crate::b::C, smithy_runtime::D]);
        };
        let wanted = quote! {
            use crate::schema::{Schema, member};
            pub(crate) static A: crate::x::y::types::A = make(&[crate::x::y::b::C, crate::D]);
        };
        assert_eq!(moved(tokens, "crate::x::y").to_string(), wanted.to_string());
        for (path, wanted) in [
            ("smithy_runtime", "crate"),
            ("smithy_runtime::schema", "crate::schema"),
            ("smithy_runtime_more::a", "smithy_runtime_more::a"),
            ("crate::types", "crate::x::y::types"),
            ("std::fmt", "std::fmt"),
        ] {
            assert_eq!(moved_path(path, "crate::x::y"), wanted);
        }
    }
}
