//! `lib.rs` and the small modules that re-export or tie together.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{Ident, Operation, Service};

use super::access;
use super::doc::inner_docs;
use super::scope::Scope;
use super::waiters;

/// `lib.rs`: the crate's page and its modules.
pub(super) fn lib(service: &Service, page: &[String]) -> TokenStream {
    let docs = inner_docs(page);
    let skip = skip();
    let endpoint = service
        .endpoint
        .as_ref()
        .map(|_| quote!(#skip mod endpoint;));
    let presigning = access::signs(service).then(|| {
        quote! {
            /// Requests that somebody else sends.
            #skip
            pub mod presigning {
                pub use smithy_runtime::presigning::{
                    PresignedRequest, PresigningConfig, PresigningConfigBuilder,
                    PresigningConfigError,
                };
            }
        }
    });
    let waiters = waiters::are_there(service).then(|| quote!(#skip pub mod waiters;));
    let deprecated = uses_deprecated(service).then(|| quote!(#![allow(deprecated)]));
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![deny(missing_docs)]
        #![allow(rustdoc::redundant_explicit_links)]
        #deprecated

        #[cfg(feature = "blocking")]
        #skip pub mod blocking;
        #skip pub mod client;
        #skip pub mod config;
        #endpoint
        #skip pub mod error;
        #[cfg(feature = "test-util")]
        #skip pub mod fake;
        #skip pub mod meta;
        #skip pub mod operation;
        #presigning
        #skip pub mod primitives;
        #skip mod serde;
        #[cfg(feature = "test-util")]
        #skip mod test_util;
        #skip pub mod types;
        #waiters

        pub use client::Client;
        pub use config::Config;
        pub use error::Error;
    }
}

/// The attribute of modules that are laid out here, not by `rustfmt`. It is built as text because
/// `rustfmt` would read it in a macro of this file.
fn skip() -> TokenStream {
    "#[rustfmt::skip]".parse().unwrap_or_default()
}

/// Whether the crate has to name something that its users should not.
pub(super) fn uses_deprecated(service: &Service) -> bool {
    let in_structure = |s: &crate::ir::Structure| {
        s.deprecated.is_some() || s.fields.iter().any(|f| f.deprecated.is_some())
    };
    let structures = service.structures.iter().chain(&service.errors);
    let operations = service.operations.iter();
    structures.into_iter().any(in_structure)
        || operations.clone().any(|op| op.deprecated.is_some())
        || operations
            .flat_map(|op| [&op.input, &op.output])
            .any(in_structure)
        || service
            .enums
            .iter()
            .any(|e| e.deprecated.is_some() || e.variants.iter().any(|v| v.deprecated.is_some()))
        || service
            .int_enums
            .iter()
            .any(|e| e.deprecated.is_some() || e.variants.iter().any(|v| v.deprecated.is_some()))
        || service
            .unions
            .iter()
            .any(|u| u.deprecated.is_some() || u.variants.iter().any(|v| v.deprecated.is_some()))
}

/// `operation.rs`: the modules of the operations.
pub(super) fn operations(service: &Service) -> TokenStream {
    let modules = service.operations.iter().map(|op: &Operation| {
        let module = &op.module;
        quote!(pub mod #module;)
    });
    let docs = inner_docs(&[
        "One module per operation: its page, its input, output and error, its request.",
    ]);
    quote! {
        #docs
        pub use smithy_runtime::operation::{RequestId, RequestIdExt};
        #(#modules)*
    }
}

/// `primitives.rs`: value types.
pub(super) fn primitives(service: &Service) -> TokenStream {
    let has_events = service.unions.iter().any(|union| union.stream.is_some());
    let events = has_events.then(|| {
        quote! {
            /// Streams of events, and the messages that carry them.
            pub mod event_stream {
                pub use smithy_runtime::event_stream::{
                    EventReceiver, EventStreamSender, Header, HeaderValue, Message, RawMessage,
                };
            }
        }
    });
    quote! {
        //! The value types that shapes are made of.

        pub use smithy_runtime::primitives::{
            AggregatedBytes, BigDecimal, BigInteger, Blob, ByteStream, DateTime, DateTimeFormat,
            Document, SdkBody, byte_stream::{Error as ByteStreamError, Length},
        };
        pub use smithy_runtime::serde::{UnknownValue, UnknownVariant};
        #events
    }
}

/// What `error.rs` takes over from the runtime.
const ERRORS: [&str; 9] = [
    "BoxError",
    "BuildError",
    "ConnectorError",
    "DisplayErrorContext",
    "ErrorMetadata",
    "ProvideErrorMetadata",
    "ResponseMetadata",
    "SdkError",
    "Unhandled",
];

/// `error.rs`: the errors of the whole service in one enum.
pub(super) fn error(service: &Service) -> TokenStream {
    let waits = |op: &Operation| op.status.is_some() || !op.waiters.is_empty();
    let waits = service.operations.iter().any(waits);
    let waiter_error = waits.then(|| {
        quote!(
            pub use smithy_runtime::client::waiters::error::WaiterError;
        )
    });
    let mut scope = Scope::new(None);
    let own = ERRORS.into_iter().chain(["Error"]);
    for own in own.chain(waits.then_some("WaiterError")) {
        scope.define(&Ident::sanitize(own, own));
    }
    let variants: TokenStream = service
        .errors
        .iter()
        .map(|e| {
            let variant = variant(e);
            let name = scope.path("crate::types::error", e.name.as_str());
            let docs = super::doc::docs(super::doc::first_paragraph(&e.docs));
            quote!(#docs #variant(#name),)
        })
        .collect();
    let types = scope.uses();
    let taken = ERRORS.map(|name| format_ident!("{name}"));
    quote! {
        //! Errors: [`SdkError`] of one call, and [`Error`], any failure of the service's client.

        #(#types)*

        pub use smithy_runtime::error::{#(#taken),*};
        #waiter_error

        /// Any failure of a call to the service, for programs that pass errors on.
        ///
        /// Every [`SdkError`] and every operation's error turns into it with `?`.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum Error {
            #variants
            /// An error that the model does not list, or a failure that did not come from the
            /// service.
            Unhandled(Unhandled),
        }
    }
}

/// The variant of an error in the crate's own enum.
pub(super) fn variant(error: &crate::ir::Structure) -> &crate::ir::Ident {
    error
        .error
        .as_ref()
        .map_or(&error.name, |facts| &facts.variant)
}
