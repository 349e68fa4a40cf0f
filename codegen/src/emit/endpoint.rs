//! `endpoint.rs`: the endpoint rules of a service as a static table of the runtime.
//!
//! Slots become constants with the names of the model. What occurs more than once and is long
//! becomes a constant of its own, so that large rule sets stay compact.

mod names;
mod shared;
mod table;

#[cfg(test)]
mod tests;

use crate::ir::endpoint::{Bdd, Body, Default, Kind, Parameter, RuleSet, Target};
use names::Names;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use shared::Shared;
use table::Table;

/// The static that other files name.
const RULE_SET: &str = "RULE_SET";

/// Emits the items of `endpoint.rs`.
#[must_use]
pub(super) fn generate(rules: &RuleSet) -> TokenStream {
    let names = Names::new(rules);
    let shared = Shared::of(&rules.body);
    let mut table = Table::new(&names, &shared);
    let parameters = expand_parameters(&mut table, &rules.parameters);
    let body = expand_body(&mut table, &rules.body);
    let constants = table.constants();
    let imports = table.imports();
    let slots = table.slots();
    let rule_set = names::ident(RULE_SET);
    let variables = Literal::usize_unsuffixed(rules.variables.len());
    quote! {
        //! Where requests go: the endpoint rules of the service.
        #imports
        #slots
        /// The endpoint rules of the service.
        pub(crate) static #rule_set: RuleSet = RuleSet {
            parameters: &[#(#parameters),*],
            variables: #variables,
            body: #body,
        };
        #(#constants)*
    }
}

fn expand_parameters(table: &mut Table<'_>, parameters: &[Parameter]) -> Vec<TokenStream> {
    parameters
        .iter()
        .map(|parameter| {
            let name = &parameter.name;
            let class = table.import("Parameter");
            let new = names::ident(match parameter.kind {
                Kind::String => "string",
                Kind::Boolean => "boolean",
                Kind::StringArray => "string_array",
            });
            let built_in = parameter.built_in.as_deref().map(|name| {
                let class = table.import("BuiltIn");
                let value = expand_built_in(name);
                quote!(.built_in(#class::#value))
            });
            let default = parameter.default.as_ref().map(|value| {
                let class = table.import("DefaultValue");
                let value = expand_default(value);
                quote!(.default(#class::#value))
            });
            let required = parameter.required.then(|| quote!(.required()));
            let unused = (!parameter.used).then(|| quote!(.unused()));
            quote!(#class::#new(#name) #built_in #default #required #unused)
        })
        .collect()
}

fn expand_built_in(name: &str) -> TokenStream {
    let known = match name {
        "AWS::Region" => "Region",
        "AWS::UseFIPS" => "UseFips",
        "AWS::UseDualStack" => "UseDualStack",
        "SDK::Endpoint" => "Endpoint",
        "AWS::Auth::AccountId" => "AccountId",
        "AWS::Auth::AccountIdEndpointMode" => "AccountIdEndpointMode",
        "AWS::Auth::CredentialScope" => "CredentialScope",
        "AWS::S3::Accelerate" => "S3Accelerate",
        "AWS::S3::DisableMultiRegionAccessPoints" => "S3DisableMultiRegionAccessPoints",
        "AWS::S3::DisableS3ExpressSessionAuth" => "S3DisableExpressSessionAuth",
        "AWS::S3::ForcePathStyle" => "S3ForcePathStyle",
        "AWS::S3::UseArnRegion" => "S3UseArnRegion",
        "AWS::S3::UseGlobalEndpoint" => "S3UseGlobalEndpoint",
        "AWS::S3Control::UseArnRegion" => "S3ControlUseArnRegion",
        "AWS::STS::UseGlobalEndpoint" => "StsUseGlobalEndpoint",
        other => return quote!(Other(#other)),
    };
    let known = names::ident(known);
    quote!(#known)
}

fn expand_default(value: &Default) -> TokenStream {
    match value {
        Default::Bool(value) => quote!(Bool(#value)),
        Default::Str(text) => quote!(Str(#text)),
        Default::List(values) => quote!(List(&[#(#values),*])),
    }
}

fn expand_body(table: &mut Table<'_>, body: &Body) -> TokenStream {
    let class = table.import("Body");
    table.import("RuleSet");
    match body {
        Body::Rules(rules) => {
            let rules = table.rules(rules);
            let rules = table.named("RULES", "Rule", &rules);
            quote!(#class::Rules(#rules))
        }
        Body::Bdd(bdd) => {
            let bdd = expand_bdd(table, bdd);
            quote!(#class::Bdd(#bdd))
        }
    }
}

fn expand_bdd(table: &mut Table<'_>, bdd: &Bdd) -> TokenStream {
    let class = table.import("Bdd");
    let conditions = table.conditions(&bdd.conditions);
    let conditions = table.named("CONDITIONS", "Condition", &conditions);
    let results = table.rules(&bdd.results);
    let results = table.named("RESULTS", "Rule", &results);
    let root = expand_target(table, bdd.root);
    let nodes = bdd.nodes.iter().map(|node| {
        let condition = Literal::u16_unsuffixed(node.condition);
        let (high, low) = (
            expand_target(table, node.high),
            expand_target(table, node.low),
        );
        quote!((#condition, #high, #low))
    });
    let nodes: Vec<_> = nodes.collect();
    let nodes = table.constant(
        "NODES",
        &quote!(&[(u16, i32, i32)]),
        &quote!(&[#(#nodes),*]),
    );
    quote! {
        #class {
            conditions: #conditions,
            results: #results,
            nodes: #nodes,
            root: #root,
        }
    }
}

/// Nodes count from zero upwards, results from minus one downwards.
fn expand_target(table: &mut Table<'_>, target: Target) -> TokenStream {
    match target {
        Target::Node(index) => {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index)
        }
        Target::Result(index) => {
            let index = Literal::usize_unsuffixed(index + 1);
            quote!(-#index)
        }
        Target::NoMatch => {
            let class = table.import("NO_MATCH");
            quote!(#class)
        }
    }
}
