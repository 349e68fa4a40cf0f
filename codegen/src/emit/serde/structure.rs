//! Structures and errors.

use std::fmt::Write as _;

use crate::ir::{Module, Service, Structure};

use super::File;
use super::default::is_stream;

impl File {
    pub(super) fn structure(&mut self, s: &Structure, module: &Module, meta: bool) {
        let name = self.own(module, &s.name);
        self.macros("structure");
        self.line("\nstructure! {");
        let traits = self.shape_traits(&s.traits);
        self.line(format!(
            "    {name} = {}: {:?}{traits} {{",
            s.schema, s.shape
        ));
        for (index, field) in s.fields.iter().enumerate() {
            let member = self.position(&field.position);
            let default = self.member_default(field);
            self.line(format!(
                "        {index} => {}: {member}{default};",
                field.name
            ));
        }
        let stream = s.fields.iter().find(|f| is_stream(&f.ty));
        let stream = stream.map(|f| format!(" ~ {}", f.name)).unwrap_or_default();
        let meta = if meta { " + _meta" } else { "" };
        self.line(format!("    }}{stream}{meta}"));
        self.line("}");
    }

    pub(super) fn error(&mut self, s: &Structure) {
        let Some(facts) = &s.error else {
            return;
        };
        self.macros("error_structure");
        let name = self.own(&Module::Errors, &s.name);
        let mut text = format!(
            "status: {}, server_fault: {}",
            facts.status, facts.server_fault
        );
        if let Some(code) = &facts.code {
            let _ = write!(text, ", code: {code:?}");
        }
        if let Some(throttling) = facts.retryable {
            let _ = write!(text, ", throttling: {throttling}");
        }
        self.line(format!(
            "error_structure! {{ {name}: {} {{ {text} }} }}",
            s.schema
        ));
    }

    /// The crate's own error enum.
    pub(super) fn service_error(&mut self, service: &Service) {
        self.macros("service_error");
        let name = self.uses.ty("crate::error", "Error");
        self.line(format!("\nservice_error! {{\n    {name} {{"));
        for error in &service.errors {
            let variant = crate::emit::root::variant(error);
            let name = self.own(&Module::Errors, &error.name);
            self.line(format!("        {variant}({name}),"));
        }
        self.line("    }\n}");
    }
}
