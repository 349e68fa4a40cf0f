//! Events of every form: with headers of each type, and with each kind of payload.

use smithy_runtime::error::Unhandled;
use smithy_runtime::primitives::{Blob, DateTime};
use smithy_runtime::schema::{
    BLOB, BOOLEAN, BYTE, ENUM, INT_ENUM, INTEGER, LONG, SHORT, STRING, Schema, TIMESTAMP, Trait,
    member, of, structure, union_of,
};
use smithy_runtime::serde::UnknownVariant;
use smithy_runtime::{event_stream, structure, union};

use crate::bound::Refused;
use crate::shapes::{ALL, All, CHOICE, Choice, Colour, Level};

const HEADER: &[Trait] = &[Trait::EventHeader];
const PAYLOAD: &[Trait] = &[Trait::EventPayload];

/// Headers of each type; all other members are the payload.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Said {
    pub(crate) flag: Option<bool>,
    pub(crate) byte: Option<i8>,
    pub(crate) short: Option<i16>,
    pub(crate) integer: Option<i32>,
    pub(crate) long: Option<i64>,
    pub(crate) level: Option<Level>,
    pub(crate) blob: Option<Blob>,
    pub(crate) text: Option<String>,
    pub(crate) colour: Option<Colour>,
    pub(crate) time: Option<DateTime>,
    pub(crate) note: Option<String>,
    pub(crate) all: Option<All>,
}

structure! {
    Said = SAID: "Said" {
        0 => flag: member("flag", BOOLEAN).with(HEADER);
        1 => byte: member("byte", BYTE).with(HEADER);
        2 => short: member("short", SHORT).with(HEADER);
        3 => integer: member("integer", INTEGER).with(HEADER);
        4 => long: member("long", LONG).with(HEADER);
        5 => level: member("level", INT_ENUM).with(HEADER);
        6 => blob: member("blob", BLOB).with(HEADER);
        7 => text: member("text", STRING).with(HEADER);
        8 => colour: member("colour", ENUM).with(HEADER);
        9 => time: member("time", TIMESTAMP).with(HEADER);
        10 => note: member("note", STRING);
        11 => all: member("all", of(&ALL));
    }
}

/// Events whose payload is one member.
macro_rules! carriers {
    ($($type:ident = $schema:ident: $value:ty, $position:expr;)*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $type {
            pub(crate) value: Option<$value>,
        }

        structure! {
            $type = $schema: "Carrier" {
                0 => value: member("value", $position).with(PAYLOAD);
            }
        }
    )*};
}

carriers! {
    Sound = SOUND: Blob, BLOB;
    Word = WORD: String, STRING;
    Quote = QUOTE: All, of(&ALL);
    Doubt = DOUBT: Choice, union_of(&CHOICE);
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Talk {
    Said(Said),
    Sound(Sound),
    Word(Word),
    Quote(Quote),
    Doubt(Doubt),
    Silence,
    Unknown(UnknownVariant),
}

static UNIT: Schema = structure("Silence", &[]);

union! {
    Talk = TALK: "Talk" {
        0 => Said: member("said", of(&SAID));
        1 => Sound: member("sound", of(&SOUND));
        2 => Word: member("word", of(&WORD));
        3 => Quote: member("quote", of(&QUOTE));
        4 => Doubt: member("doubt", of(&DOUBT));
        5 => Silence(()): member("silence", of(&UNIT));
    }
}

#[allow(clippy::large_enum_variant, reason = "emitted errors are as large")]
#[derive(Debug)]
pub(crate) enum TalkError {
    Refused(Refused),
    Unhandled(Unhandled),
}

event_stream! {
    Talk = TALK: TalkError {
        0 => Refused(Refused) = "refused";
    }
}
