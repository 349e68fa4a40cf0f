//! `types.rs`, its builders and its errors.

use crate::ir::{Module, Service, Structure};

use super::choice::{expand_enum, expand_int_enum, expand_union};
use super::operation::expand_error_enum;
use super::scope::Scope;
use super::source::Source;
use super::structure::{Extra, expand_builder, expand_structure};

/// `types.rs`: structures and unions.
pub(super) fn types(service: &Service) -> Source {
    let mut scope = Scope::new(Some(Module::Types));
    for s in &service.structures {
        scope.define(&s.name);
    }
    for u in &service.unions {
        scope.define(&u.name);
    }
    let enums = enum_names(service);
    for name in &enums {
        scope.define(name);
    }
    let mut items = Source::new();
    for s in &service.structures {
        expand_structure(s, Extra::None, &mut scope, &mut items);
    }
    for u in &service.unions {
        expand_union(u, &mut scope, &mut items);
    }
    let docs = ["What the members of requests and responses are made of."];
    let mut file = Source::file(&docs, &scope.uses());
    file.start::<&str>(&[]);
    file.code("pub mod builders;\npub mod error;");
    if !enums.is_empty() {
        file.start::<&str>(&[]);
        file.code("mod enums;");
        file.start::<&str>(&[]);
        let names: Vec<&str> = enums.iter().map(crate::ir::Ident::as_str).collect();
        file.code(&format!("pub use enums::{};", group(&names)));
    }
    file.items(items);
    file
}

/// Names as `use` lines have them behind a path.
fn group(names: &[&str]) -> String {
    match names {
        [name] => (*name).to_owned(),
        names => format!("{{{}}}", names.join(", ")),
    }
}

fn enum_names(service: &Service) -> Vec<crate::ir::Ident> {
    let strings = service.enums.iter().map(|e| e.name.clone());
    let integers = service.int_enums.iter().map(|e| e.name.clone());
    let mut names: Vec<_> = strings.chain(integers).collect();
    names.sort();
    names
}

/// Whether there is anything for `types/enums.rs`.
pub(super) fn has_enums(service: &Service) -> bool {
    !service.enums.is_empty() || !service.int_enums.is_empty()
}

/// `types/enums.rs`: string and integer enums.
pub(super) fn enums(service: &Service) -> Source {
    let mut scope = Scope::new(Some(Module::Types));
    for name in enum_names(service) {
        scope.define(&name);
    }
    let mut items = Source::new();
    for e in &service.enums {
        expand_enum(e, &mut scope, &mut items);
    }
    for e in &service.int_enums {
        expand_int_enum(e, &mut items);
    }
    let docs =
        ["Enums. Each is open: a value that this version of the crate does not know is kept."];
    let mut file = Source::file(&docs, &scope.uses());
    file.items(items);
    file
}

/// `types/builders.rs`: the builders of what a user makes, and those of `test_util.rs`.
pub(super) fn builders(service: &Service) -> Source {
    let mut scope = Scope::new(None);
    for s in &service.structures {
        scope.define(&s.builder);
    }
    let (made, returned): (Vec<_>, Vec<_>) = service.structures.iter().partition(|s| s.in_input);
    let mut items = Source::new();
    for s in made {
        expand_builder(s, &mut scope, &mut items);
    }
    let docs =
        ["Builders of structures. What only comes back has one with the feature `test-util`."];
    let mut file = Source::file(&docs, &scope.uses());
    if let Some(names) = test_only(&returned, "types") {
        file.start::<&str>(&[]);
        file.code(&names);
    }
    file.items(items);
    file
}

/// Builders that `test_util.rs` holds.
fn test_only(structures: &[&Structure], module: &str) -> Option<String> {
    let names: Vec<_> = structures.iter().map(|s| s.builder.as_str()).collect();
    (!names.is_empty()).then(|| {
        let names = group(&names);
        format!("#[cfg(feature = \"test-util\")]\npub use crate::test_util::{module}::{names};")
    })
}

/// `types/error.rs`: the errors that the model lists.
pub(super) fn errors(service: &Service) -> Source {
    let mut scope = Scope::new(Some(Module::Errors));
    for s in &service.errors {
        scope.define(&s.name);
    }
    let streams = service.unions.iter();
    let streams: Vec<_> = streams
        .filter_map(|u| Some((u, u.stream.as_ref()?)))
        .collect();
    for (_, stream) in &streams {
        scope.define(&stream.name);
    }
    let mut items = Source::new();
    for s in &service.errors {
        expand_structure(s, Extra::Error, &mut scope, &mut items);
    }
    for (union, stream) in streams {
        let docs = format!(
            "Why a stream of [`{0}`](crate::types::{0}) ended.",
            union.name.bare()
        );
        let errors: Vec<_> = stream.errors.iter().map(|(error, _)| error).collect();
        expand_error_enum(&stream.name, &docs, &errors, &mut scope, &mut items);
    }
    let docs = ["The errors that the service answers with."];
    let mut file = Source::file(&docs, &scope.uses());
    let builders: Vec<_> = service.errors.iter().collect();
    if let Some(names) = test_only(&builders, "error") {
        file.start(&["Builders of errors, with the feature `test-util`."]);
        let names = names.replace('\n', "\n    ");
        file.code(&format!("pub mod builders {{\n    {names}\n}}"));
    }
    file.items(items);
    file
}
