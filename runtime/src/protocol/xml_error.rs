//! Errors in XML: where they stand in the document of each protocol.

use super::error_code::error_metadata;
use crate::codec::xml::XmlReader;
use crate::error::ErrorMetadata;
use crate::http::{Response, StatusCode};
use crate::schema::Schema;
use crate::serde::{ReadError, Structure};

/// What stands around an error in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// Nothing: `<Error>` is the root.
    #[cfg(feature = "protocol-rest-xml")]
    None,
    /// `<ErrorResponse><Error>…</Error><RequestId/></ErrorResponse>`
    ErrorResponse,
    /// `<Response><Errors><Error>…</Error></Errors><RequestID/></Response>`
    #[cfg(feature = "protocol-query")]
    Errors,
}

/// The facts that every error has.
#[derive(Debug, Default)]
struct Facts {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

/// Reads code, message and request id of an error response.
pub(super) fn metadata(response: &Response, body: &[u8], wrapping: Wrapping) -> ErrorMetadata {
    if body.is_empty() && response.status() == StatusCode::NOT_FOUND {
        // The answer to `HEAD` has no body that could name the error; models call it so.
        return error_metadata(response, Some("NotFound"), None, &[]);
    }
    match facts(body, wrapping) {
        Ok(facts) => {
            let mut meta = error_metadata(response, facts.code.as_deref(), facts.message, &[]);
            meta.or_request_id(facts.request_id);
            meta
        }
        Err(_) => error_metadata(response, None, None, body),
    }
}

fn facts(body: &[u8], wrapping: Wrapping) -> Result<Facts, ReadError> {
    let mut facts = Facts::default();
    let mut reader = open(body, wrapping)?;
    let Facts {
        code,
        message,
        request_id,
    } = &mut facts;
    reader.texts(&mut |name, text| match name {
        "Code" => *code = Some(text.into_owned()),
        "Message" | "message" => *message = Some(text.into_owned()),
        name if is_request_id(name) => *request_id = Some(text.into_owned()),
        _ => {}
    })?;
    reader.finish()?;
    if facts.request_id.is_none() {
        // Beside the error, in the element around it all.
        let mut reader = XmlReader::new(body)?;
        reader.texts(&mut |name, text| {
            if is_request_id(name) {
                facts.request_id = Some(text.into_owned());
            }
        })?;
    }
    Ok(facts)
}

fn is_request_id(name: &str) -> bool {
    name.eq_ignore_ascii_case("RequestId")
}

/// Reads the members of an error.
pub(super) fn read_members(
    body: &[u8],
    wrapping: Wrapping,
    schema: &'static Schema,
    value: &mut dyn Structure,
    wanted: fn(&Schema) -> bool,
) -> Result<(), ReadError> {
    if body.is_empty() {
        return Ok(());
    }
    let mut reader = open(body, wrapping)?;
    reader.members(schema, value, wanted)?;
    reader.finish()
}

/// A reader on the element of the error. A document that lacks the elements around it is taken as
/// it comes.
fn open(body: &[u8], wrapping: Wrapping) -> Result<XmlReader<'_>, ReadError> {
    let mut reader = XmlReader::new(body)?;
    let found = match (wrapping, reader.element_name()) {
        (_, "Error") => true,
        (_, "ErrorResponse") => reader.enter(|name| name == "Error")?,
        #[cfg(feature = "protocol-rest-xml")]
        (Wrapping::None, _) => true,
        #[cfg(feature = "protocol-query")]
        (Wrapping::Errors, _) => {
            reader.enter(|name| name == "Errors")? && reader.enter(|name| name == "Error")?
        }
        (Wrapping::ErrorResponse, _) => reader.enter(|name| name == "Error")?,
    };
    if found {
        Ok(reader)
    } else {
        Err(ReadError::new("the document has no error"))
    }
}
