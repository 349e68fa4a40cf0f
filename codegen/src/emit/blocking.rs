//! `blocking.rs`: a client without `async`, one line per operation.

use crate::ir::Service;

use super::crate_docs::without_async;

/// The text of `blocking.rs`.
pub(super) fn generate(service: &Service) -> String {
    let lines: String = service
        .operations
        .iter()
        .map(|op| {
            let (method, module, request) = (&op.method, &op.module, &op.fluent_builder);
            format!("        {method}: crate::operation::{module}::{request};\n")
        })
        .collect();
    let docs = without_async(service);
    let docs: String = docs
        .iter()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    format!(
        "{}{docs}\n\
         pub use smithy_runtime::blocking::{{Customize, Iter, Paginator, PaginatorItems}};\n\n\
         smithy_runtime::blocking_client! {{\n    crate::client::SERVICE, crate::config::Config {{\n{lines}    }}\n}}\n",
        super::HEADER,
    )
}
