//! `config.rs`: how clients are set up.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::endpoint::Kind;
use crate::ir::{ClientParam, Service};

use super::access;
use super::doc::{self, inner_docs};

/// The types that a service with settings of its own defines itself.
const OWN: [&str; 2] = ["Builder", "Config"];

/// The file.
pub(super) fn generate(service: &Service) -> TokenStream {
    let docs = if access::is_aws(service) {
        [
            "How clients are set up: region, credentials, retries, timeouts, endpoint, transport.",
            "",
            "[`load_from_env`] finds region and credentials where AWS's tools do. [`Config::builder`]",
            "takes every setting from code.",
        ]
        .as_slice()
    } else {
        &[
            "How clients are set up: endpoint, authentication, retries, timeouts, transport.",
            "",
            "[`Config::builder`] takes every setting.",
        ]
    };
    let docs = inner_docs(docs);
    let own = has_own(service);
    let mut items = access::items(service);
    items.retain(|name| !(own && OWN.contains(name)));
    let items = items.into_iter().map(|name| format_ident!("{name}"));
    let own = own.then(|| {
        let setters = service.client_params.iter().map(setters);
        quote! {
            smithy_runtime::client_config! { Config, Builder }

            impl Builder {
                #(#setters)*
            }
        }
    });
    quote! {
        #docs
        pub use smithy_runtime::config::{#(#items),*};
        #own
    }
}

/// Whether the configuration has settings that only this service knows: it is then a type of its own.
pub(super) fn has_own(service: &Service) -> bool {
    !service.client_params.is_empty()
}

/// The setters of a setting that only this service knows.
fn setters(param: &ClientParam) -> TokenStream {
    let (name, set, parameter) = (&param.name, &param.setter, &param.parameter);
    let docs = doc::docs(&param.docs);
    let set_docs = doc::one(&format!("As [`{name}`](Self::{name}); `None` unsets."));
    let ty = match param.kind {
        Kind::String => quote!(String),
        Kind::Boolean => quote!(bool),
        Kind::StringArray => quote!(Vec<String>),
    };
    quote! {
        #docs
        pub fn #name(mut self, value: impl Into<#ty>) -> Self {
            self.#set(Some(value.into()));
            self
        }

        #set_docs
        pub fn #set(&mut self, value: Option<#ty>) -> &mut Self {
            self.0.set_endpoint_param(#parameter, value);
            self
        }
    }
}
