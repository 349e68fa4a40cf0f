//! One file per operation: input, output, error, the request that is sent, its pages.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{
    ErrorRef, FieldRole, Ident, Module, Operation, PageItem, Pagination, PathStep, Structure, Type,
};

use super::context::Context;
use super::doc::{deprecated, docs, inner_docs, one};
use super::member::{Slot, accessor, setters};
use super::operation_docs;
use super::scope::Scope;
use super::structure::{Extra, article, expand_structure, expand_type};

/// The file of an operation.
pub(super) fn generate(op: &Operation, context: &Context<'_>) -> TokenStream {
    let mut scope = Scope::new(Some(Module::Operation(op.module.clone())));
    for name in defined(op) {
        scope.define(name);
    }
    let page = inner_docs(&operation_docs::page(op, context));
    let marker = expand_marker(op);
    let input = expand_input(op, &mut scope);
    let output = expand_structure(&op.output, Extra::Response, &mut scope);
    let error = expand_error(op, &mut scope);
    let fluent = expand_fluent_builder(op, &mut scope);
    let pages = op
        .pagination
        .as_ref()
        .map(|p| expand_pages(op, p, &mut scope));
    let builders = expand_builders_module(op);
    let uses = scope.uses();
    quote! {
        #page
        #uses
        #marker
        #input
        #output
        #error
        #fluent
        #pages
        #builders
    }
}

pub(super) fn defined(op: &Operation) -> [&crate::ir::Ident; 7] {
    [
        &op.name,
        &op.error,
        &op.fluent_builder,
        &op.input.name,
        &op.input.builder,
        &op.output.name,
        &op.output.builder,
    ]
}

pub(super) fn expand_marker(op: &Operation) -> TokenStream {
    let name = &op.name;
    let docs = one(&format!(
        "The operation `{}`, as generic code names it.",
        op.shape
    ));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;
    }
}

/// The input type. Its builder is the request itself.
fn expand_input(op: &Operation, scope: &mut Scope) -> TokenStream {
    let Structure { name, builder, .. } = &op.input;
    let body = expand_type(&op.input, Extra::None, scope);
    let accessors: TokenStream = op
        .input
        .fields
        .iter()
        .filter(|f| f.role == FieldRole::Plain)
        .map(|f| accessor(f, scope))
        .collect();
    let builder_docs = one(&format!(
        "Starts building {} `{}`.",
        article(name.bare()),
        name.bare()
    ));
    quote! {
        #body
        impl #name {
            #builder_docs
            #[inline]
            pub fn builder() -> #builder {
                #builder::default()
            }
            #accessors
        }
    }
}

fn expand_error(op: &Operation, scope: &mut Scope) -> TokenStream {
    let docs = one(&format!(
        "Why [`{0}`](crate::Client::{0}) was refused.",
        op.method.bare()
    ));
    let errors: Vec<&ErrorRef> = op.errors.iter().collect();
    expand_error_enum(&op.error, &docs, &errors, scope)
}

/// An enum of errors. What is mechanical about it is in `serde.rs`.
pub(super) fn expand_error_enum(
    name: &Ident,
    docs_: &TokenStream,
    errors: &[&ErrorRef],
    scope: &mut Scope,
) -> TokenStream {
    let mut variants = TokenStream::new();
    let mut predicates = TokenStream::new();
    for error in errors {
        let (variant, is) = (&error.variant, &error.predicate);
        let ty = scope.named(&error.ty);
        let docs = docs(&error.docs);
        variants.extend(quote!(#docs #variant(#ty),));
        let docs = one(&format!("Whether this is [`Self::{variant}`]."));
        predicates.extend(quote! {
            #docs
            #[inline]
            pub fn #is(&self) -> bool {
                matches!(self, Self::#variant(_))
            }
        });
    }
    let unhandled = scope.path("smithy_runtime::error", "Unhandled");
    let methods = (!errors.is_empty()).then(|| quote!(impl #name { #predicates }));
    quote! {
        #docs_
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #name {
            #variants
            /// An error that the model does not list; its code and message are in its metadata.
            Unhandled(#unhandled),
        }
        #methods
    }
}

fn expand_fluent_builder(op: &Operation, scope: &mut Scope) -> TokenStream {
    let (builder, input_builder) = (&op.fluent_builder, &op.input.builder);
    let (input, error) = (&op.input.name, &op.error);
    let marker = &op.name;
    let call = scope.path("smithy_runtime::client", "Call");
    let send = scope.path("smithy_runtime::client", "Send");
    let customize = scope.path("smithy_runtime::client", "Customize");
    let clone = if op.input.streaming {
        quote!(#[derive(Debug)])
    } else {
        quote!(#[derive(Clone, Debug)])
    };
    let setters: TokenStream = op
        .input
        .fields
        .iter()
        .map(|field| {
            setters(
                &Slot {
                    value: quote!(input),
                    given: None,
                    field,
                    generic: true,
                },
                scope,
            )
        })
        .collect();
    let deprecated = deprecated(op.deprecated.as_ref());
    let docs_ = docs(&[
        format!(
            "A request to [`{}`](crate::Client::{}).",
            op.shape,
            op.method.bare()
        ),
        String::new(),
        "Set its members, then `.await` it or call [`send`](Self::send).".to_owned(),
    ]);
    let alias_docs = one(&format!(
        "Builds {} [`{}`], without a client.",
        article(input.bare()),
        input.bare()
    ));
    let send_docs = one(&format!(
        "[`{error}`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong."
    ));
    let paginator = op.pagination.as_ref().map(|_| {
        let paginator = scope.path("smithy_runtime::pagination", "Paginator");
        quote! {
            /// Sends one request per page: a stream of pages, or of the items on them.
            #[inline]
            pub fn into_paginator(self) -> #paginator<#marker> {
                #paginator::new(self.call, self.input)
            }
        }
    });
    let until = expand_wait_until(op, scope);
    let wait = expand_wait(op, scope);
    quote! {
        #docs_
        #deprecated
        #clone
        #[must_use = "a request does nothing until it is awaited or sent"]
        pub struct #builder<C = #call> {
            pub(crate) call: C,
            pub(crate) input: #input,
        }

        #alias_docs
        pub type #input_builder = #builder<()>;

        impl<C> #builder<C> {
            #setters
        }

        impl #builder {
            /// Sends the request.
            ///
            /// # Errors
            #send_docs
            #[inline]
            pub fn send(self) -> #send<#marker> {
                self.call.send(self.input)
            }

            /// Changes the configuration or the request of this one call.
            #[inline]
            pub fn customize(self) -> #customize<#marker> {
                #customize::new(self.call, self.input)
            }

            #paginator

            #until
        }

        #wait
    }
}

/// Waits until the program likes the output.
fn expand_wait_until(op: &Operation, scope: &mut Scope) -> Option<TokenStream> {
    op.status.as_ref()?;
    let (marker, output) = (&op.name, &op.output.name);
    let wait_until = scope.path("smithy_runtime::client::waiters", "WaitUntil");
    Some(quote! {
        /// Sends the request again and again until `until` is true of an output: a request of its own, with
        /// delays, and a look at each output on the way.
        pub fn wait_until(
            self,
            until: impl FnMut(&#output) -> bool + std::marker::Send + 'static,
        ) -> #wait_until<#marker> {
            #wait_until::new(self.call, self.input, until)
        }
    })
}

/// The end of the requests of waiters.
fn expand_wait(op: &Operation, scope: &mut Scope) -> Option<TokenStream> {
    if op.waiters.is_empty() {
        return None;
    }
    let (marker, builder) = (&op.name, &op.fluent_builder);
    let waiting = scope.path("smithy_runtime::client::waiters", "Waiting");
    let wait = scope.path("smithy_runtime::client::waiters", "Wait");
    let duration = scope.path("std::time", "Duration");
    Some(quote! {
        impl #builder<#waiting> {
            /// Makes the call until an answer ends the waiter, for at most `max_wait`.
            ///
            /// # Errors
            /// [`WaiterError`](crate::error::WaiterError): the time was up, the answer shows that what is
            /// waited for will not come, or a call failed.
            pub fn wait(self, max_wait: #duration) -> #wait<#marker> {
                self.call.wait(self.input, max_wait)
            }
        }
    })
}

/// How the pages of a list are linked.
fn expand_pages(op: &Operation, p: &Pagination, scope: &mut Scope) -> TokenStream {
    let (marker, input, output) = (&op.name, &op.input.name, &op.output.name);
    let paginate = scope.path("smithy_runtime::pagination", "Paginate");
    let token = scope.ty(&p.token);
    let input_token = &p.input_token;
    let next_token = scope.path("smithy_runtime::pagination", "next_token");
    let next = reference(&p.output_token);
    let item = match &p.item {
        Some(PageItem::Element(ty)) => scope.ty(ty),
        Some(PageItem::Entry(key, value)) => {
            let (key, value) = (scope.ty(key), scope.ty(value));
            quote!((#key, #value))
        }
        None => quote!(#output),
    };
    let items = match (&p.items, &p.item) {
        (Some(path), Some(PageItem::Entry(..))) => {
            let map = moved_out(path);
            quote!(#map.into_iter().collect())
        }
        (Some(path), _) => moved_out(path),
        (None, _) => quote!(vec![output]),
    };
    let page_size = match &p.page_size {
        Some(member) => {
            let long = op
                .input
                .fields
                .iter()
                .any(|f| f.name == *member && f.ty == Type::Long);
            let size = if long {
                quote!(i64::from(size))
            } else {
                quote!(size)
            };
            quote! {
                fn set_page_size(input: &mut #input, size: i32) {
                    input.#member = Some(#size);
                }
            }
        }
        None => quote! {
            fn set_page_size(_: &mut #input, _: i32) {}
        },
    };
    let alias = (
        &op.paginator,
        scope.path("smithy_runtime::pagination", "Paginator"),
    );
    let (alias, paginator) = (alias.0, alias.1);
    let alias_docs = one(&format!(
        "The pages of [`{}`](crate::Client::{}).",
        op.shape,
        op.method.bare()
    ));
    quote! {
        #alias_docs
        pub type #alias = #paginator<#marker>;

        impl #paginate for #marker {
            type Item = #item;
            type Token = #token;

            fn output_token(output: &#output) -> Option<#token> {
                #next_token(#next)
            }

            fn set_input_token(input: &mut #input, token: #token) {
                input.#input_token = Some(token);
            }

            #page_size

            fn items(output: #output) -> Vec<#item> {
                #items
            }
        }
    }
}

/// The value at a path of an output, as an optional reference.
fn reference(path: &[PathStep]) -> TokenStream {
    let mut steps = path.iter();
    let Some(first) = steps.next() else {
        return quote!(None);
    };
    let field = &first.field;
    let start = if first.optional {
        quote!(output.#field.as_ref())
    } else {
        quote!(Some(&output.#field))
    };
    steps.fold(start, |chain, step| {
        let field = &step.field;
        if step.optional {
            quote!(#chain.and_then(|inner| inner.#field.as_ref()))
        } else {
            quote!(#chain.map(|inner| &inner.#field))
        }
    })
}

/// The collection at a path of an output, moved out; an empty one where a step is absent.
fn moved_out(path: &[PathStep]) -> TokenStream {
    let mut steps = path.iter();
    let Some(first) = steps.next() else {
        return quote!(Vec::new());
    };
    let field = &first.field;
    let always = path.iter().all(|step| !step.optional);
    if always {
        let fields = path.iter().map(|step| &step.field);
        return quote!(output #(.#fields)*);
    }
    let start = if first.optional {
        quote!(output.#field)
    } else {
        quote!(Some(output.#field))
    };
    let chain = steps.fold(start, |chain, step| {
        let field = &step.field;
        if step.optional {
            quote!(#chain.and_then(|inner| inner.#field))
        } else {
            quote!(#chain.map(|inner| inner.#field))
        }
    });
    quote!(#chain.unwrap_or_default())
}

/// The builders under the path that programs expect.
fn expand_builders_module(op: &Operation) -> TokenStream {
    let (fluent, input, output) = (&op.fluent_builder, &op.input.builder, &op.output.builder);
    quote! {
        /// The builders of this operation.
        pub mod builders {
            pub use super::{#fluent, #input};
            #[cfg(feature = "test-util")]
            pub use crate::test_util::operation::#output;
        }
    }
}
