//! A page of 50 KB: reading and writing it through schemas beside serde's derived code.

use std::hint::black_box;

use cleanroomsml::operation::list_audience_models::{ListAudienceModels, ListAudienceModelsOutput};
use smithy_runtime::codec::json::{JsonReader, JsonWriter, Settings};
use smithy_runtime::operation::Operate;
use smithy_runtime::schema::Schema;
use smithy_runtime::serde::Shape;

use crate::bare::Page;
use crate::clock::{compare, show, time};
use crate::{Result, bare};

/// The size of the page, at least.
const BYTES: usize = 50_000;

/// Pages in a round.
const PAGES: u32 = 500;

pub(crate) fn run() -> Result<()> {
    let text = page();
    let schema = ListAudienceModels::OPERATION.output;
    let ours = decode(schema, text.as_bytes())?;
    let theirs: bare::Page = serde_json::from_slice(text.as_bytes())?;
    same(&ours, &theirs)?;
    let written = encode(schema, &ours)?;
    let equal = |bytes: &[u8]| -> Result<bool> {
        let value: serde_json::Value = serde_json::from_slice(bytes)?;
        Ok(value == serde_json::from_str::<serde_json::Value>(&text)?)
    };
    if !equal(&written)? || !equal(&serde_json::to_vec(&theirs)?)? {
        return Err("the two sides do not write the same page".into());
    }
    let read = compare(
        || time(PAGES, |n| repeat(n, || decode(schema, text.as_bytes()))),
        || {
            time(PAGES, |n| {
                repeat(n, || {
                    Ok(serde_json::from_slice::<bare::Page>(text.as_bytes())?)
                })
            })
        },
    )?;
    report("page of 50 KB, decode", read);
    let write = compare(
        || time(PAGES, |n| repeat(n, || encode(schema, &ours))),
        || time(PAGES, |n| repeat(n, || Ok(serde_json::to_vec(&theirs)?))),
    )?;
    report("page of 50 KB, encode", write);
    Ok(())
}

fn report(what: &str, (ours, theirs): (f64, f64)) {
    println!(
        "{what:<44} {:>11} {:>11} {:>7.2}  ≤ 1.25 (0.8 × the throughput)",
        show(ours),
        show(theirs),
        ours / theirs
    );
}

fn repeat<T>(runs: u32, mut work: impl FnMut() -> Result<T>) -> Result<()> {
    for _ in 0..runs {
        black_box(work()?);
    }
    Ok(())
}

fn decode(schema: &'static Schema, text: &[u8]) -> Result<ListAudienceModelsOutput> {
    let mut output = ListAudienceModelsOutput::empty();
    JsonReader::read(text, Settings::REST_JSON, schema, &mut output)?;
    Ok(output)
}

fn encode(schema: &'static Schema, output: &ListAudienceModelsOutput) -> Result<Vec<u8>> {
    Ok(JsonWriter::write(Settings::REST_JSON, schema, output)?)
}

/// A page as the service would send it.
fn page() -> String {
    let arn = "arn:aws:cleanrooms-ml:us-east-1:123456789012";
    let mut models = String::new();
    let mut number = 0;
    while models.len() < BYTES {
        number += 1;
        let comma = if models.is_empty() { "" } else { "," };
        models += &format!(
            "{comma}{{\"createTime\":\"2024-05-06T07:08:09Z\",\"updateTime\":\"2024-05-06T08:09:10.123Z\",\
             \"audienceModelArn\":\"{arn}:audience-model/{number:08}\",\"name\":\"model {number}\",\
             \"trainingDatasetArn\":\"{arn}:training-dataset/{number:08}\",\"status\":\"ACTIVE\",\
             \"description\":\"The \\\"lookalike\\\" model of quarter {number}\"}}"
        );
    }
    format!(
        "{{\"nextToken\":\"{:064}\",\"audienceModels\":[{models}]}}",
        7
    )
}

/// Whether both sides read the same from the page.
fn same(ours: &ListAudienceModelsOutput, theirs: &Page) -> Result<()> {
    let last = (ours.audience_models().last(), theirs.audience_models.last());
    let (Some(a), Some(b)) = last else {
        return Err("a page without models".into());
    };
    let same = ours.next_token() == theirs.next_token.as_deref()
        && ours.audience_models().len() == theirs.audience_models.len()
        && a.name() == b.name
        && a.update_time() == &b.update_time.0
        && a.description() == b.description.as_deref();
    same.then_some(())
        .ok_or_else(|| "the two sides read different pages".into())
}
