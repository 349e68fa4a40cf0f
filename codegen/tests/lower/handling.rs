//! The table of traits agrees with what lowering and emission do with each of them.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use super::*;
use smithy_codegen::emit::{File, emit};
use smithy_codegen::model::traits::handling::{Handling, Row, handling, rows};
use smithy_codegen::model::traits::ids;
use smithy_codegen::model::{Model, Node, Trait};
use smithy_codegen::{Slice, load};

/// A model in which every trait of the table stands somewhere.
const EVERY_TRAIT: &str = include_str!("every_trait.smithy");

/// The rules of the model as a decision diagram: it always ends at the first result.
const DIAGRAM: &str = r#"{"version": "1.1", "parameters": {}, "conditions": [],
    "results": [{"conditions": [], "endpoint": {"url": "https://example.com"}, "type": "endpoint"}],
    "root": 100000001, "nodeCount": 1, "nodes": "/////wAAAAH/////"}"#;

fn model() -> Model {
    load::load_sources(vec![Source::new("every_trait.smithy", EVERY_TRAIT)]).model
}

/// The same, with a decision diagram in place of rules.
fn model_with_diagram() -> Model {
    let mut model = model();
    let service = service(&mut model);
    service.remove(ids::ENDPOINT_RULE_SET);
    let text = format!(r#"{{"smithy": "2.0", "metadata": {{"diagram": {DIAGRAM}}}}}"#);
    let loaded = load_sources(vec![Source::new("diagram.json", text)]);
    let diagram = loaded.model.metadata.get("diagram").unwrap();
    apply(&mut model, "a#Svc", ids::ENDPOINT_BDD, diagram.clone());
    model
}

fn service(model: &mut Model) -> &mut smithy_codegen::model::Traits {
    &mut model.shapes.get_mut("a#Svc").unwrap().traits
}

fn apply(model: &mut Model, shape: &str, id: &str, value: Node) {
    let span = value.span;
    let id = ShapeId::parse(id).unwrap();
    let traits = &mut model.shapes.get_mut(shape).unwrap().traits;
    traits.insert(id, Trait { value, span });
}

/// Takes a trait away from every shape and member; how often it was there.
fn remove(model: &mut Model, id: &str) -> usize {
    let mut count = 0;
    for shape in model.shapes.values_mut() {
        count += usize::from(shape.traits.remove(id).is_some());
        for member in shape.members.values_mut() {
            count += usize::from(member.traits.remove(id).is_some());
        }
    }
    count
}

/// Everything that is emitted; nothing where the model is refused.
fn emitted(model: &Model) -> Option<Vec<File>> {
    let mut found = Diagnostics::new();
    let mut settings = Settings::new("every");
    settings.slice = Slice {
        tags: vec!["kept".to_owned()],
        ..Slice::default()
    };
    let id = ShapeId::parse("a#Svc").unwrap();
    let service = lower(model, &id, &settings, &mut found)?;
    Some(emit(&service, &settings).unwrap())
}

/// The lines of code.
fn code(files: &Option<Vec<File>>) -> Option<Vec<String>> {
    let sources = files
        .iter()
        .flatten()
        .filter(|file| file.path.ends_with(".rs"));
    let lines = sources.flat_map(|file| file.text.lines());
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    files.as_ref().map(|_| code.map(str::to_owned).collect())
}

/// What is wrong with a row of the table, by a model that has the trait, if there is one.
fn fault(row: &Row, models: &[(Model, Option<Vec<File>>)]) -> Option<String> {
    let (mut uses, mut differs, mut differs_in_code) = (0, false, false);
    for (model, files) in models {
        let mut without = model.clone();
        uses = remove(&mut without, row.id);
        if uses > 0 {
            let changed = emitted(&without);
            differs = changed != *files;
            differs_in_code = code(&changed) != code(files);
            break;
        }
    }
    let holds = match row.handling {
        Handling::Honoured => differs_in_code,
        Handling::Documented => differs && !differs_in_code,
        Handling::Read | Handling::Ignored | Handling::Refused => !differs,
    };
    // What is used up when a model is read may be gone from it.
    let is_used = uses > 0 || row.handling == Handling::Read;
    (!holds || !is_used).then(|| {
        let id = row.id;
        let handling = row.handling.name();
        format!("{id}: {handling}, used {uses} times, differs {differs}, in code {differs_in_code}")
    })
}

#[test]
fn traits_have_the_effect_that_the_table_says() {
    let with_files = |model: Model| {
        let files = emitted(&model);
        (model, files)
    };
    let models = [model(), model_with_diagram()].map(with_files);
    let lowered = models.iter().all(|(_, files)| files.is_some());
    assert!(lowered, "the models are lowered as they are");
    let single = rows().iter().filter(|row| !row.id.ends_with('#'));
    let possible = single.filter(|row| row.handling != Handling::Refused);
    let faults: Vec<String> = possible.filter_map(|row| fault(row, &models)).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn refused_traits_stop_generation() {
    let text = r#"{"smithy": "2.0", "metadata": {"value": {"required": true}}}"#;
    let loaded = load_sources(vec![Source::new("value.json", text)]);
    let value = loaded.model.metadata.get("value").unwrap();
    for row in rows()
        .iter()
        .filter(|row| row.handling == Handling::Refused)
    {
        let mut model = model();
        apply(&mut model, "a#Plain", row.id, value.clone());
        assert_eq!(emitted(&model), None, "{}", row.id);
    }
}

#[test]
fn every_id_has_one_row_and_no_other_has() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model/traits/ids.rs");
    let text = fs::read_to_string(path).unwrap();
    let known: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert!(known.len() > 120, "{}", known.len());
    let in_table: Vec<&str> = rows().iter().map(|row| row.id).collect();
    let unique: HashSet<&str> = in_table.iter().copied().collect();
    assert_eq!(unique.len(), in_table.len());
    let single = in_table.into_iter().filter(|id| !id.ends_with('#'));
    assert_eq!(single.collect::<Vec<_>>(), known);
}

#[test]
fn namespaces_stand_for_their_traits() {
    let found = |id| handling(id).map(|row| (row.id, row.handling));
    assert_eq!(
        found("aws.iam#iamAction"),
        Some(("aws.iam#", Handling::Ignored))
    );
    assert_eq!(
        found("smithy.test#smokeTests"),
        Some((ids::SMOKE_TESTS, Handling::Ignored))
    );
    assert_eq!(
        found("smithy.api#required"),
        Some((ids::REQUIRED, Handling::Honoured))
    );
    assert_eq!(
        (found("smithy.api#nothing"), found("a#b"), found("")),
        (None, None, None)
    );
}
