//! `aws.protocols#restXml`: XML bodies, everything else bound to HTTP.

use super::http_binding::{BodyCodec, read_response, write_request};
use super::xml_error::{self, Wrapping};
use super::{EventFormat, Protocol};
use crate::codec::xml::{XmlReader, XmlWriter};
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation, OperationTrait};
use crate::schema::Schema;
use crate::serde::{ReadError, Structure, Value, WriteError};

/// The protocol `aws.protocols#restXml`.
#[derive(Clone, Copy, Debug, Default)]
pub struct RestXml {
    /// `noErrorWrapping`: errors are the root of their document, not inside of `ErrorResponse`.
    pub no_error_wrapping: bool,
}

impl RestXml {
    fn wrapping(&self) -> Wrapping {
        if self.no_error_wrapping {
            Wrapping::None
        } else {
            Wrapping::ErrorResponse
        }
    }
}

impl Protocol for RestXml {
    fn id(&self) -> &'static str {
        "aws.protocols#restXml"
    }

    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn super::serve::Serve> {
        Some(self)
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &XmlBody::Wrapped,
            initial_messages: false,
        })
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        write_request(operation, input, &XmlBody::Wrapped)
    }

    fn is_error_document(&self, body: &[u8]) -> bool {
        XmlReader::new(body).is_ok_and(|reader| reader.element_name() == "Error")
    }

    fn read_output(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        let unwrapped = &OperationTrait::S3UnwrappedXmlOutput;
        let codec = if operation.traits.contains(unwrapped) {
            XmlBody::Unwrapped
        } else {
            XmlBody::Wrapped
        };
        read_response(operation.output, response, body, output, &codec)
    }

    fn read_error_metadata(
        &self,
        _: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        xml_error::metadata(response, body, self.wrapping())
    }

    fn read_error(
        &self,
        shape: &'static ErrorShape,
        response: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        let codec = XmlBody::Error(self.wrapping());
        read_response(shape.schema, response, body, error, &codec)
    }
}

/// How the members of a body stand in its document.
pub(super) enum XmlBody {
    /// In the root element.
    Wrapped,
    /// As the root element.
    Unwrapped,
    /// In the element of an error.
    Error(Wrapping),
}

impl BodyCodec for XmlBody {
    fn content_type(&self) -> &'static str {
        "application/xml"
    }

    fn write_members(
        &self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<Vec<u8>, WriteError> {
        XmlWriter::write_members(schema, value, wanted)
    }

    fn write_payload(
        &self,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError> {
        XmlWriter::write(schema, value)
    }

    /// Services of this protocol take an empty root element for a value that is set.
    fn empty_payload(&self, _: &'static Schema) -> Option<Vec<u8>> {
        None
    }

    fn read_members(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        if let Self::Error(wrapping) = self {
            return xml_error::read_members(body, *wrapping, schema, value, wanted);
        }
        let mut reader = XmlReader::new(body)?;
        if let Self::Unwrapped = self {
            reader.unwrapped_member(schema, value, wanted)?;
        } else {
            reader.members(schema, value, wanted)?;
        }
        reader.finish()
    }

    fn read_payload(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Value,
    ) -> Result<(), ReadError> {
        XmlReader::read(body, schema, value)
    }
}
