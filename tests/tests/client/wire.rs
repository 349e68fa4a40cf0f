//! Every operation on the wire: the request of a full input, the output of a full response.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use smithy_runtime::client::Handle;
use smithy_runtime::codec::json::{JsonWriter, Settings};
use smithy_runtime::error::ResponseMetadata;
use smithy_runtime::http::Request;
use smithy_runtime::operation::{Operate, Output as _};
use smithy_runtime::schema::Trait;
use smithy_runtime::serde::{Shape, Value as _};
use smithy_runtime::transport::scripted::Scripted;

use crate::invent::Inventor;
use crate::model;
use crate::operations::for_each_operation;
use crate::service::{config, ok};

/// The id of the input or output of an operation in the model.
fn id_of(operation: &str, role: &str) -> &'static str {
    model::text(&model::shape(operation)[role], "target")
}

/// What every request carries beside what the operation says; `golden` looks at these.
const COMMON: [&str; 5] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "user-agent",
    "x-amz-date",
];

fn pretty(json: &[u8]) -> String {
    let value: serde_json::Value = serde_json::from_slice(json).expect("the body is JSON");
    serde_json::to_string_pretty(&value).expect("JSON can be written")
}

fn show(request: &Request) -> String {
    let target = request
        .uri()
        .strip_prefix("https://cleanrooms-ml.us-east-1.amazonaws.com")
        .expect("the host is the service's");
    let mut text = format!("{} {target}\n", request.method());
    for name in COMMON {
        let count = request.headers().get_all(name).count();
        assert_eq!(count, 1, "{name} must be sent once");
    }
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .filter(|(name, _)| !COMMON.contains(name))
        .collect();
    headers.sort_unstable();
    for (name, value) in headers {
        writeln!(text, "{name}: {value}").expect("text can be written");
    }
    match request.body().bytes().expect("the body is in memory") {
        b"" => text,
        body => text + "\n" + &pretty(body) + "\n",
    }
}

/// Calls an operation with every member of the input set; every member of the output comes back.
async fn exchange<O>() -> String
where
    O: Operate,
    O::Input: Shape + Clone,
    O::Output: PartialEq + std::fmt::Debug,
{
    let operation = O::OPERATION;
    let mut input = O::Input::empty();
    let mut inventor = Inventor::new(id_of(operation.name, "input"));
    input
        .read(operation.input, &mut inventor)
        .expect("an input");

    let mut output = O::Output::empty();
    let mut inventor = Inventor::new(id_of(operation.name, "output"));
    output
        .read(operation.output, &mut inventor)
        .expect("an output");
    for member in operation.output.members() {
        let bound = member.traits().iter().any(|t| {
            matches!(
                t,
                Trait::HttpHeader(_)
                    | Trait::HttpPrefixHeaders(_)
                    | Trait::HttpPayload
                    | Trait::HttpResponseCode
            )
        });
        assert!(!bound, "{member:?} is not in the body: teach this test");
    }
    let answer = JsonWriter::write(Settings::REST_JSON, operation.output, &output);
    let answer = String::from_utf8(answer.expect("the output as JSON")).expect("JSON is text");

    let transport = Scripted::new([ok(&answer)]);
    let handle = Handle::new(operation.service, config(&transport).build());
    let mut read = match handle.call().send::<O>(input).await {
        Ok(read) => read,
        Err(error) => panic!("{}: {error}", operation.name),
    };
    assert_eq!(read.response_metadata().request_id(), Some("5a1e"));
    *read.response_metadata_mut() = ResponseMetadata::default();
    assert_eq!(read, output, "{}: what was written is read", operation.name);
    let requests = transport.requests();
    format!(
        "{}\n--- response ---\n{}\n\n--- output ---\n{read:#?}\n",
        show(&requests[0]),
        pretty(answer.as_bytes()),
    )
}

/// A snapshot of its exchange for each operation.
macro_rules! snapshots {
    ($($module:ident::$marker:ident,)*) => {$(
        #[tokio::test]
        async fn $module() {
            let text = exchange::<cleanroomsml::operation::$module::$marker>().await;
            insta::assert_snapshot!(stringify!($module), text);
        }
    )*};
}

for_each_operation!(snapshots);

#[test]
fn no_operation_is_forgotten() {
    macro_rules! names {
        ($($module:ident::$marker:ident,)*) => {
            [$(cleanroomsml::operation::$module::$marker::OPERATION.name),*]
        };
    }
    let tested: BTreeSet<_> = for_each_operation!(names).into_iter().collect();
    let modelled = model::of_type("operation")
        .into_iter()
        .map(|(name, _)| name);
    let modelled: BTreeSet<_> = modelled.collect();
    assert_eq!(tested, modelled);
    assert_eq!(tested.len(), 59);
}

#[test]
fn facts_of_operations_are_the_models() {
    macro_rules! operations {
        ($($module:ident::$marker:ident,)*) => {
            [$(cleanroomsml::operation::$module::$marker::OPERATION),*]
        };
    }
    for operation in for_each_operation!(operations) {
        let shape = model::shape(operation.name);
        let http = &shape["traits"]["smithy.api#http"];
        assert_eq!(operation.http.method, model::text(http, "method"));
        let code = http["code"].as_u64().unwrap_or(200);
        assert_eq!(u64::from(operation.http.code), code, "{}", operation.name);
        let is = |name: &str| !shape["traits"][name].is_null();
        let idempotent = is("smithy.api#readonly") || is("smithy.api#idempotent");
        assert_eq!(operation.idempotent, idempotent, "{}", operation.name);
        let errors = shape["errors"].as_array().into_iter().flatten();
        let errors: Vec<_> = errors
            .map(|error| model::name(model::text(error, "target")))
            .collect();
        let emitted: Vec<_> = operation.errors.iter().map(|e| e.schema.name()).collect();
        assert_eq!(emitted, errors, "errors of {}", operation.name);
    }
}
