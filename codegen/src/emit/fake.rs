//! `fake.rs`: a server for tests, one line per operation.

use crate::ir::Service;

/// The text of `fake.rs`.
pub(super) fn generate(service: &Service) -> String {
    let lines: String = service
        .operations
        .iter()
        .map(|op| {
            let (method, module, marker) = (&op.method, &op.module, &op.name);
            format!("        {method}: crate::operation::{module}::{marker};\n")
        })
        .collect();
    format!(
        "{}//! A server that answers as {} would, for tests: it speaks the service's protocol on\n\
         //! loopback, and a closure answers each operation.\n\n\
         pub use smithy_runtime::fake::{{Failure, Received, Refusal, StartError}};\n\n\
         smithy_runtime::fake_server! {{\n    crate::client::SERVICE, crate::config::Config {{\n{lines}    }}\n}}\n",
        super::HEADER,
        one_line(&service.title),
    )
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
