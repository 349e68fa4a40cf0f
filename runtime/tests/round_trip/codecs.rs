//! The codecs by themselves.

use proptest::prelude::*;
use smithy_runtime::codec::cbor::{CborReader, CborWriter};
use smithy_runtime::codec::json::{JsonReader, JsonWriter, Settings};
use smithy_runtime::codec::query::{Dialect, QueryWriter};
use smithy_runtime::codec::xml::{XmlReader, XmlWriter};
use smithy_runtime::serde::{Shape as _, Value as _};

use crate::compare::{comparable, digits};
use crate::invent::{AWS_QUERY, EC2_QUERY, JSON, Source, XML};
use crate::shapes::{ALL, All};
use crate::{bytes, form};

const SETTINGS: [Settings; 3] = [
    Settings::REST_JSON,
    Settings::AWS_JSON,
    Settings::RPC_V2_JSON,
];

/// Of an error, what was to be read.
fn shown<E: ToString>(error: &E, written: &[u8]) -> TestCaseError {
    let written = String::from_utf8_lossy(written);
    TestCaseError::fail(format!("{}: {written}", error.to_string()))
}

proptest! {
    #[test]
    fn json(bytes in bytes()) {
        let value = Source::new(&bytes, JSON).all();
        for settings in SETTINGS {
            let written = JsonWriter::write(settings, &ALL, &value).unwrap();
            let mut again = All::empty();
            JsonReader::read(&written, settings, &ALL, &mut again)
                .map_err(|error| shown(&error, &written))?;
            prop_assert_eq!(comparable(again), comparable(value.clone()));
            // Another reader of JSON takes it, too.
            prop_assert!(serde_json::from_slice::<serde_json::Value>(&written).is_ok());
        }
    }

    #[test]
    fn xml(bytes in bytes()) {
        let value = Source::new(&bytes, XML).all();
        let written = XmlWriter::write(&ALL, &value).unwrap();
        let mut again = All::empty();
        XmlReader::read(&written, &ALL, &mut again).map_err(|error| shown(&error, &written))?;
        prop_assert_eq!(comparable(again), comparable(value));
    }

    #[test]
    fn cbor(bytes in bytes()) {
        let value = Source::new(&bytes, JSON).all();
        let written = CborWriter::write(&ALL, &value).unwrap();
        let mut again = All::empty();
        CborReader::read(&written, &ALL, &mut again).map_err(|error| shown(&error, &written))?;
        prop_assert_eq!(comparable(again), comparable(value));
    }

    /// A form, with the XML that says the same.
    #[test]
    fn forms(bytes in bytes()) {
        for (dialect, what) in [(Dialect::Aws, AWS_QUERY), (Dialect::Ec2, EC2_QUERY)] {
            let value = Source::new(&bytes, what).all();
            let mut writer = QueryWriter::new(dialect, "Do", "1");
            writer.members(&ALL, &value).unwrap();
            let written = writer.into_bytes();
            let xml = form::to_xml(&written, &ALL, dialect);
            let mut again = All::empty();
            XmlReader::read(xml.as_bytes(), &ALL, &mut again)
                .map_err(|error| shown(&error, &written))?;
            prop_assert_eq!(comparable(again), comparable(value));
        }
    }

    /// The bits of a float, also those of a negative zero.
    #[test]
    fn floats(double: f64, float: f32) {
        for (double, float) in [(double, float), (-double, -float), (-0.0, -0.0)] {
            let value = All { double: Some(double), float: Some(float), ..All::empty() };
            let mut all = [All::empty(), All::empty(), All::empty()];
            let [json, xml, cbor] = &mut all;
            let written = JsonWriter::write(Settings::REST_JSON, &ALL, &value).unwrap();
            JsonReader::read(&written, Settings::REST_JSON, &ALL, json).unwrap();
            XmlReader::read(&XmlWriter::write(&ALL, &value).unwrap(), &ALL, xml).unwrap();
            CborReader::read(&CborWriter::write(&ALL, &value).unwrap(), &ALL, cbor).unwrap();
            for again in all {
                prop_assert_eq!(again.double.unwrap().to_bits(), double.to_bits());
                prop_assert_eq!(again.float.unwrap().to_bits(), float.to_bits());
            }
        }
    }

    /// Decimal numbers of any size, with exponents too.
    #[test]
    fn decimals(text in "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?") {
        let value = All { decimal: Some(text.parse().unwrap()), ..All::empty() };
        let json = JsonWriter::write(Settings::AWS_JSON, &ALL, &value).unwrap();
        let xml = XmlWriter::write(&ALL, &value).unwrap();
        let (mut from_json, mut from_xml) = (All::empty(), All::empty());
        JsonReader::read(&json, Settings::AWS_JSON, &ALL, &mut from_json).unwrap();
        XmlReader::read(&xml, &ALL, &mut from_xml).unwrap();
        prop_assert_eq!(&from_json, &value);
        prop_assert_eq!(&from_xml, &value);
        let cbor = CborWriter::write(&ALL, &value).unwrap();
        let mut from_cbor = All::empty();
        CborReader::read(&cbor, &ALL, &mut from_cbor).unwrap();
        let again = from_cbor.decimal.unwrap();
        prop_assert_eq!(digits(again.as_ref()), digits(&text));
    }
}

#[test]
fn no_bytes_make_an_empty_value() {
    let value = Source::new(&[], JSON).all();
    assert_eq!(value, All::empty());
    assert!(!value.is_absent());
}
