//! The part of an operation's page that shows how events are sent and received.

use crate::ir::{EventStream, Field, Operation, Type};

/// How events are sent and received; nothing for an operation without.
pub(super) fn events(op: &Operation, package: &str) -> Vec<String> {
    let sent = op.input.fields.iter().find_map(stream);
    let received = op.output.fields.iter().find_map(stream);
    if sent.is_none() && received.is_none() {
        return Vec::new();
    }
    let mut text = Vec::new();
    let mut code = vec!["```no_run".to_owned()];
    let mut arguments = format!("client: {package}::Client");
    let mut call = format!("client.{}()", op.method);
    if let Some((field, stream)) = sent {
        let (events, errors) = (stream.events.name.bare(), stream.errors.name.bare());
        text.extend([
            format!(
                "The request sends a stream of {}; `into()` makes it of any",
                link(stream)
            ),
            format!(
                "`Stream` of `Result<{events}, {errors}>`. The call does not wait for its end."
            ),
            "Events that were sent are not sent again, so there is one attempt.".to_owned(),
        ]);
        code.extend([
            format!("# use {package}::primitives::event_stream::EventStreamSender;"),
            format!("# use {package}::types::{};", stream.events.name),
            format!("# use {package}::types::error::{};", stream.errors.name),
        ]);
        arguments += &format!(", events: EventStreamSender<{events}, {errors}>");
        call += &format!(".{}(events)", field.name);
    }
    let result = "Result<(), Box<dyn std::error::Error>>";
    code.push(format!("# async fn example({arguments}) -> {result} {{"));
    if let Some((field, stream)) = received {
        if !text.is_empty() {
            text.push(String::new());
        }
        let (errors, name) = (stream.errors.name.bare(), &stream.errors.name);
        text.extend([
            format!(
                "The answer is a stream of {}. An error may end it:",
                link(stream)
            ),
            format!("[`{errors}`](crate::types::error::{name}) inside of an"),
            "[`SdkError`](crate::error::SdkError).".to_owned(),
        ]);
        code.extend([
            format!("let mut output = {call}.await?;"),
            format!(
                "while let Some(event) = output.{}.recv().await? {{",
                field.name
            ),
            "    println!(\"{event:?}\");".to_owned(),
            "}".to_owned(),
        ]);
    } else {
        code.push(format!("let output = {call}.await?;"));
    }
    code.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    text.push(String::new());
    text.extend(code);
    text
}

fn stream(field: &Field) -> Option<(&Field, &EventStream)> {
    match &field.ty {
        Type::EventStream(stream) => Some((field, stream)),
        _ => None,
    }
}

fn link(stream: &EventStream) -> String {
    let name = &stream.events.name;
    format!("[`{}`](crate::types::{name})", name.bare())
}
