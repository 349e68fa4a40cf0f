//! `client.rs`: the client, and one method per operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{EndpointDiscovery, Operation, Protocol, Service};

use super::doc::{deprecated, docs, inner_docs};
use super::scope::{Scope, module_path};
use super::serde::auth_value;
use super::waiters;

/// The file.
pub(super) fn generate(service: &Service) -> TokenStream {
    let mut scope = Scope::new(None);
    let handle = scope.path("smithy_runtime::client", "Handle");
    let config = scope.path("crate::config", "Config");
    let sdk_config = scope.path("crate::config", "SdkConfig");
    let methods: TokenStream = service
        .operations
        .iter()
        .map(|op| method(op, &mut scope))
        .collect();
    let waiters = expand_waiters(service, &mut scope);
    let facts = facts(service, &quote!(crate::meta::PKG_VERSION), &mut scope);
    let uses = scope.uses();
    let docs = inner_docs(&[format!("The client of {}.", service.title)]);
    let struct_docs = super::doc::docs(&[
        format!("A client of {}.", service.title),
        String::new(),
        "It is cheap to clone and can be shared between threads: clones use the same connections,"
            .to_owned(),
        "credentials and retry budget.".to_owned(),
    ]);
    let own = super::config::has_own(service);
    let field = own.then(|| quote!(config: #config,));
    let (made, seen) = if own {
        let made = quote!(Self { handle: #handle::new(&SERVICE, config.clone().into()), config });
        (made, quote!(&self.config))
    } else {
        let made = quote!(Self { handle: #handle::new(&SERVICE, config) });
        (made, quote!(self.handle.config()))
    };
    quote! {
        #docs
        #(#uses)*

        #struct_docs
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(crate) handle: #handle,
            #field
        }

        impl Client {
            /// A client with the settings that all clients of a program share.
            pub fn new(config: &#sdk_config) -> Self {
                Self::from_conf(#config::from(config))
            }

            /// A client with settings of its own.
            pub fn from_conf(config: #config) -> Self {
                #made
            }

            /// The settings of this client.
            pub fn config(&self) -> &#config {
                #seen
            }

            #methods
        }

        #waiters

        #facts
    }
}

fn method(op: &Operation, scope: &mut Scope) -> TokenStream {
    let name = &op.method;
    let path = format!("crate::operation::{}", op.module);
    let builder = scope.path(&path, op.fluent_builder.as_str());
    // Links have no raw names.
    let path = format!("crate::operation::{}", op.module.bare());
    let mut lines = vec![
        op.summary.clone(),
        String::new(),
        format!(
            "See [`{0}`]({path}) for a request, the response and the errors.",
            op.module.bare()
        ),
    ];
    if op.pagination.is_some() {
        lines.push(String::new());
        lines.push(format!(
            "The answer comes in pages: [`into_paginator`]({path}::builders::{}::into_paginator) \
             fetches them all.",
            op.fluent_builder
        ));
    }
    let docs = docs(&lines);
    let deprecated = deprecated(op.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self) -> #builder {
            self.handle.call().into()
        }
    }
}

/// The trait of the waiters, and how a client starts them.
fn expand_waiters(service: &Service, scope: &mut Scope) -> Option<TokenStream> {
    if !waiters::are_there(service) {
        return None;
    }
    let waiting = scope.path("smithy_runtime::client::waiters", "Waiting");
    let (mut methods, mut bodies) = (TokenStream::new(), TokenStream::new());
    for (op, waiter) in waiters::all(service) {
        let (method, module, table) = (&waiter.method, &waiter.module, &waiter.table);
        let builder = &waiter.builder;
        let signature = quote! {
            fn #method(&self) -> crate::waiters::#module::#builder
        };
        let docs = docs(&[
            format!(
                "Calls [`{}`](Client::{}) until its answer is as wanted.",
                op.shape, op.method
            ),
            String::new(),
            format!(
                "See [`{}`](crate::waiters::{module}) for what it waits for. Set the members of the request, \
                 then call",
                module.bare()
            ),
            "`wait` with the longest time that you will wait.".to_owned(),
        ]);
        let deprecated = waiter.deprecated.then(|| quote!(#[deprecated]));
        methods.extend(quote!(#docs #deprecated #signature;));
        bodies.extend(quote! {
            #signature {
                #waiting::new(self.handle.call(), &crate::waiters::table::#table).into()
            }
        });
    }
    Some(quote! {
        /// The waiters of the service: each makes a call again and again until its answer is as wanted.
        pub trait Waiters {
            #methods
        }

        impl Waiters for Client {
            #bodies
        }
    })
}

/// What the call loop knows of the service.
pub(super) fn facts(
    service: &Service,
    package_version: &TokenStream,
    scope: &mut Scope,
) -> TokenStream {
    let ty = scope.path("smithy_runtime::operation", "Service");
    let Service {
        shape_name,
        sdk_id,
        version,
        ..
    } = service;
    let auth: TokenStream = service
        .auth
        .iter()
        .map(|auth| {
            scope.path("smithy_runtime::operation", "AuthScheme");
            let value: TokenStream = auth_value(auth).parse().unwrap_or_default();
            quote!(#value,)
        })
        .collect();
    let protocols: TokenStream = service
        .protocols
        .iter()
        .map(|protocol| {
            let value = protocol_of(service, *protocol);
            quote!(&#value,)
        })
        .collect();
    let rules = match service.endpoint {
        Some(_) => quote!(Some(&crate::endpoint::RULE_SET)),
        None => quote!(None),
    };
    let discovery = service.endpoint_discovery.as_ref();
    let discovery = discovery.map(|found| discovery_facts(found, scope));
    quote! {
        /// What the call loop knows of the service.
        pub(crate) static SERVICE: #ty = #ty {
            shape_name: #shape_name,
            sdk_id: #sdk_id,
            version: #version,
            protocols: &[#protocols],
            auth: &[#auth],
            endpoint_rules: #rules,
            package_version: #package_version,
        };

        #discovery
    }
}

/// What the call loop asks for endpoints.
fn discovery_facts(found: &EndpointDiscovery, scope: &mut Scope) -> TokenStream {
    let ty = scope.path("smithy_runtime::operation", "EndpointDiscovery");
    let operation = scope.path(
        &module_path(&found.operation.module),
        found.operation.name.as_str(),
    );
    let error = match &found.error {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    quote! {
        /// The operation that tells the endpoints of others.
        pub(crate) static ENDPOINT_DISCOVERY: #ty = #ty::by::<#operation>(#error);
    }
}

/// The runtime's value of a protocol of the service.
pub(super) fn protocol_of(service: &Service, protocol: Protocol) -> TokenStream {
    let value = protocol_value(protocol);
    if service.aws_query_compatible && may_be_query_compatible(protocol) {
        return quote!(smithy_runtime::protocol::QueryCompatible(#value));
    }
    value
}

/// The protocols to which a service may have moved from `awsQuery`, whose error codes it keeps.
const fn may_be_query_compatible(protocol: Protocol) -> bool {
    matches!(
        protocol,
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::Rpcv2Cbor | Protocol::Rpcv2Json
    )
}

/// The runtime's value of a protocol.
fn protocol_value(protocol: Protocol) -> TokenStream {
    let path = quote!(smithy_runtime::protocol);
    match protocol {
        Protocol::RestJson1 => quote!(#path::RestJson1),
        Protocol::AwsJson1_0 => quote!(#path::AwsJson1_0),
        Protocol::AwsJson1_1 => quote!(#path::AwsJson1_1),
        Protocol::RestXml { no_error_wrapping } => {
            let flag = if no_error_wrapping {
                quote!(true)
            } else {
                quote!(false)
            };
            quote!(#path::RestXml { no_error_wrapping: #flag })
        }
        Protocol::AwsQuery => quote!(#path::Query::AWS),
        Protocol::Ec2Query => quote!(#path::Query::EC2),
        Protocol::Rpcv2Cbor => quote!(#path::Rpcv2Cbor),
        Protocol::Rpcv2Json => quote!(#path::Rpcv2Json),
    }
}

/// `meta.rs`.
pub(super) fn meta(service: &Service) -> TokenStream {
    let version = Literal::string(&service.version);
    quote! {
        //! Facts about this crate.

        /// The version of this crate.
        pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

        /// The version of the service's interface that it was made for.
        pub static API_VERSION: &str = #version;
    }
}
