//! What emitters look up: types by their name.

use std::collections::HashMap;

use crate::ir::{Enum, Field, Module, Service, Structure, TypeName, Union};

/// The service with its types by name.
pub(super) struct Context<'a> {
    /// The service.
    pub(super) service: &'a Service,
    structures: HashMap<TypeName, &'a Structure>,
    unions: HashMap<&'a str, &'a Union>,
    enums: HashMap<&'a str, &'a Enum>,
}

impl<'a> Context<'a> {
    pub(super) fn new(service: &'a Service) -> Self {
        let named = |module: Module, s: &'a Structure| {
            (
                TypeName {
                    module,
                    name: s.name.clone(),
                },
                s,
            )
        };
        let mut structures: HashMap<_, _> = service
            .structures
            .iter()
            .map(|s| named(Module::Types, s))
            .collect();
        structures.extend(service.errors.iter().map(|s| named(Module::Errors, s)));
        for op in &service.operations {
            let module = Module::Operation(op.module.clone());
            structures.extend([named(module.clone(), &op.input), named(module, &op.output)]);
        }
        Self {
            service,
            structures,
            unions: service
                .unions
                .iter()
                .map(|u| (u.name.as_str(), u))
                .collect(),
            enums: service.enums.iter().map(|e| (e.name.as_str(), e)).collect(),
        }
    }

    pub(super) fn structure(&self, name: &TypeName) -> Option<&'a Structure> {
        self.structures.get(name).copied()
    }

    pub(super) fn union(&self, name: &TypeName) -> Option<&'a Union> {
        self.unions.get(name.name.as_str()).copied()
    }

    pub(super) fn enumeration(&self, name: &TypeName) -> Option<&'a Enum> {
        self.enums.get(name.name.as_str()).copied()
    }

    /// The field of a structure by its name.
    pub(super) fn field(&self, name: &TypeName, field: &str) -> Option<&'a Field> {
        self.structure(name)?
            .fields
            .iter()
            .find(|f| f.name.as_str() == field)
    }
}
