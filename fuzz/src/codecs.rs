//! Bodies. What is read is written, and what is written reads as the same.

use smithy_runtime::codec::cbor::{CborReader, CborWriter};
use smithy_runtime::codec::json::{JsonReader, JsonWriter, Settings};
use smithy_runtime::codec::xml::{XmlReader, XmlWriter};
use smithy_runtime::serde::{ReadError, Shape as _, WriteError};

use crate::compare::comparable;
use crate::invent::{Form, JSON, Source, XML};
use crate::shapes::{ALL, All};

const SETTINGS: [Settings; 3] = [
    Settings::REST_JSON,
    Settings::AWS_JSON,
    Settings::RPC_V2_JSON,
];

/// Reads JSON with the settings of each protocol.
pub fn json(bytes: &[u8]) {
    for settings in SETTINGS {
        check(
            bytes,
            |value, bytes| JsonReader::read(bytes, settings, &ALL, value),
            |value| JsonWriter::write(settings, &ALL, value),
        );
    }
}

/// Reads XML.
pub fn xml(bytes: &[u8]) {
    check(
        bytes,
        |value, bytes| XmlReader::read(bytes, &ALL, value),
        |value| XmlWriter::write(&ALL, value),
    );
}

/// Reads CBOR.
pub fn cbor(bytes: &[u8]) {
    check(
        bytes,
        |value, bytes| CborReader::read(bytes, &ALL, value),
        |value| CborWriter::write(&ALL, value),
    );
}

/// Makes a value of bytes, for each format, and writes and reads it.
pub fn values(bytes: &[u8]) {
    for settings in SETTINGS {
        identity(
            bytes,
            JSON,
            |value, bytes| JsonReader::read(bytes, settings, &ALL, value),
            |value| JsonWriter::write(settings, &ALL, value),
        );
    }
    identity(
        bytes,
        XML,
        |value, bytes| XmlReader::read(bytes, &ALL, value),
        |value| XmlWriter::write(&ALL, value),
    );
    identity(
        bytes,
        JSON,
        |value, bytes| CborReader::read(bytes, &ALL, value),
        |value| CborWriter::write(&ALL, value),
    );
}

/// Not all that can be read can be written: a timestamp may be out of the format's range, or too exact. So the value
/// that was written once must stay the same.
fn check(
    bytes: &[u8],
    read: impl Fn(&mut All, &[u8]) -> Result<(), ReadError>,
    write: impl Fn(&All) -> Result<Vec<u8>, WriteError>,
) {
    let mut value = All::empty();
    if let Err(error) = read(&mut value, bytes) {
        assert!(!error.to_string().is_empty());
        return;
    }
    if let Ok(written) = write(&value) {
        let once = read_again(&written, &read);
        let twice = read_again(&write(&once).unwrap(), &read);
        assert_eq!(comparable(twice), comparable(once));
    }
}

fn read_again(written: &[u8], read: impl Fn(&mut All, &[u8]) -> Result<(), ReadError>) -> All {
    let mut value = All::empty();
    if let Err(error) = read(&mut value, written) {
        panic!("{error}: {}", String::from_utf8_lossy(written));
    }
    value
}

fn identity(
    bytes: &[u8],
    form: Form,
    read: impl Fn(&mut All, &[u8]) -> Result<(), ReadError>,
    write: impl Fn(&All) -> Result<Vec<u8>, WriteError>,
) {
    let value = Source::new(bytes, form).all();
    let written = write(&value).unwrap();
    assert_eq!(comparable(read_again(&written, read)), comparable(value));
}
