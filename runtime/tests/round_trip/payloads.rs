//! Payloads of every kind.

use proptest::prelude::*;
use smithy_runtime::protocol::{Protocol, RestJson1};

use crate::bound::{
    HOLD_ALL, HOLD_BYTES, HOLD_CHOICE, HOLD_COLOUR, HOLD_DOCUMENT, HOLD_TEXT, HeldAll, HeldBytes,
    HeldChoice, HeldColour, HeldDocument, HeldText, REST_XML,
};
use crate::bytes;
use crate::compare::{comparable, comparable_choice};
use crate::invent::{Form, JSON, Source, XML};
use crate::requests::echoed;

fn check(protocol: &dyn Protocol, form: Form, bytes: &[u8]) -> Result<(), TestCaseError> {
    let source = || Source::new(bytes, form);
    let held = HeldBytes {
        value: source().maybe(|s| s.blob(1)),
    };
    let request = protocol.write_request(&HOLD_BYTES, &held).unwrap();
    prop_assert_eq!(echoed::<HeldBytes>(protocol, &HOLD_BYTES, &request), held);
    let held = HeldText {
        value: source().maybe(|s| s.text(1)),
    };
    let request = protocol.write_request(&HOLD_TEXT, &held).unwrap();
    prop_assert_eq!(echoed::<HeldText>(protocol, &HOLD_TEXT, &request), held);
    let held = HeldColour {
        value: source().maybe(|s| s.text(1).as_str().into()),
    };
    let request = protocol.write_request(&HOLD_COLOUR, &held).unwrap();
    prop_assert_eq!(echoed::<HeldColour>(protocol, &HOLD_COLOUR, &request), held);
    let held = HeldAll {
        value: Some(source().all()),
    };
    let request = protocol.write_request(&HOLD_ALL, &held).unwrap();
    let read: HeldAll = echoed(protocol, &HOLD_ALL, &request);
    prop_assert_eq!(read.value.map(comparable), held.value.map(comparable));
    let held = HeldChoice {
        value: source().maybe(Source::choice),
    };
    let request = protocol.write_request(&HOLD_CHOICE, &held).unwrap();
    let read: HeldChoice = echoed(protocol, &HOLD_CHOICE, &request);
    prop_assert_eq!(
        read.value.map(comparable_choice),
        held.value.map(comparable_choice)
    );
    Ok(())
}

proptest! {
    #[test]
    fn rest_json_1(bytes in bytes()) {
        check(&RestJson1, JSON, &bytes)?;
        let value = Source::new(&bytes, JSON).maybe(Source::document).filter(|it| !it.is_null());
        let held = HeldDocument { value };
        let request = RestJson1.write_request(&HOLD_DOCUMENT, &held).unwrap();
        prop_assert_eq!(echoed::<HeldDocument>(&RestJson1, &HOLD_DOCUMENT, &request), held);
    }

    #[test]
    fn rest_xml(bytes in bytes()) {
        check(&REST_XML, XML, &bytes)?;
    }
}
