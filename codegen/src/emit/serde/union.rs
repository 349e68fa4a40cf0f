//! Unions, and those that are the events of a stream.

use crate::ir::{Module, Type, Union};

use super::File;

impl File {
    pub(super) fn union(&mut self, u: &Union) {
        let name = self.own(&Module::Types, &u.name);
        self.macros("union");
        self.line("\nunion! {");
        let traits = self.shape_traits(&u.traits);
        self.line(format!(
            "    {name} = {}: {:?}{traits} {{",
            u.schema, u.shape
        ));
        for (index, v) in u.variants.iter().enumerate() {
            let member = self.position(&v.position);
            let unit = if v.ty == Type::Unit { "(())" } else { "" };
            self.line(format!("        {index} => {}{unit}: {member};", v.name));
        }
        self.line("    }\n}");
    }

    /// The errors that a stream of a union's events may end with.
    pub(super) fn event_stream(&mut self, u: &Union) {
        let Some(stream) = &u.stream else {
            return;
        };
        let events = self.own(&Module::Types, &u.name);
        let enumeration = self.own(&Module::Errors, &stream.name);
        self.macros("event_stream");
        self.line(format!(
            "\nevent_stream! {{\n    {events} = {}: {enumeration} {{",
            u.schema
        ));
        for (index, (error, members)) in stream.errors.iter().enumerate() {
            let name = self.named(&error.ty);
            let members: Vec<String> = members.iter().map(|m| format!("{m:?}")).collect();
            let members = members.join(" | ");
            self.line(format!(
                "        {index} => {}({name}) = {members};",
                error.variant
            ));
        }
        self.line("    }\n}");
    }
}
