//! The codec over hand-written shapes: every trait, and input that is wrong.

use std::collections::HashMap;

mod lexer;
mod shapes;

use proptest::prelude::*;

use self::shapes::{ALL, All, CHOICE, Choice, Colour, GRANTEE, Grantee};
use super::{XmlReader, XmlWriter};
use crate::primitives::{Blob, DateTime, Document};
use crate::serde::{ReadError, Shape, UnknownValue, UnknownVariant};

fn sample() -> All {
    let grantee = Grantee {
        name: Some("<n>".into()),
        kind: Some("\"a\"\n".into()),
        level: Some(-1),
    };
    let plain = Grantee {
        kind: None,
        level: None,
        ..grantee.clone()
    };
    let at = DateTime::from_secs(1_398_796_238);
    All {
        flag: false,
        byte: Some(-128),
        long: i64::MIN,
        float: Some(f32::INFINITY),
        double: Some(-0.1),
        big: Some("-123456789012345678901234567890".parse().unwrap()),
        decimal: Some("0.10".parse().unwrap()),
        text: " é\r\n]]>".to_owned(),
        colour: Some(Colour::Red),
        blob: Some(Blob::new([0, 255])),
        date: Some(DateTime::from_millis(1_398_796_238_120)),
        epoch: Some(DateTime::from_millis(1_500)),
        dense: Some(vec![]),
        lists: Some(vec![vec![], vec!["x".into(), String::new()]]),
        flat: Some(vec![grantee.clone(), plain]),
        map: Some(HashMap::from([
            (Colour::Red, Choice::Times(vec![at, at])),
            (Colour::Unknown(UnknownValue::new("mauve")), Choice::Nothing),
        ])),
        flat_map: Some(HashMap::from([
            ("b".to_owned(), "2".to_owned()),
            ("a".to_owned(), "1".to_owned()),
        ])),
        grantee: Some(grantee),
        next: Some(Box::new(All::empty())),
        doc: None,
    }
}

fn write(value: &All) -> String {
    String::from_utf8(XmlWriter::write(&ALL, value).unwrap()).unwrap()
}

fn read(xml: &str) -> Result<All, ReadError> {
    let mut value = All::empty();
    XmlReader::read(xml.as_bytes(), &ALL, &mut value)?;
    Ok(value)
}

fn error(xml: &str) -> String {
    match read(xml) {
        Ok(_) => panic!("{xml} was accepted"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_is_written() {
    let expected = concat!(
        r#"<Everything xmlns="urn:all"><flag>false</flag><byte>-128</byte>"#,
        "<long>-9223372036854775808</long><float>Infinity</float><double>-0.1</double>",
        "<big>-123456789012345678901234567890</big><decimal>0.10</decimal>",
        "<Text> é&#xD;\n]]&gt;</Text><colour>red &amp; more</colour><blob>AP8=</blob>",
        "<date>2014-04-29T18:30:38.12Z</date><epoch>1.5</epoch><dense></dense>",
        r#"<lists><member></member><member><w:word xmlns:w="urn:w">x</w:word>"#,
        r#"<w:word xmlns:w="urn:w"></w:word></member></lists>"#,
        r#"<Flat xsi:type="&quot;a&quot;&#xA;" level="-1"><name>&lt;n&gt;</name></Flat>"#,
        "<Flat><name>&lt;n&gt;</name></Flat>",
        "<map><entry><key>mauve</key><value><nothing></nothing></value></entry>",
        "<entry><key>red &amp; more</key><value><times>Tue, 29 Apr 2014 18:30:38 GMT</times>",
        "<times>Tue, 29 Apr 2014 18:30:38 GMT</times></value></entry></map>",
        "<flatMap><K>a</K><V>1</V></flatMap><flatMap><K>b</K><V>2</V></flatMap>",
        r#"<grantee xmlns:xsi="urn:xsi" xsi:type="&quot;a&quot;&#xA;" level="-1">"#,
        "<name>&lt;n&gt;</name></grantee>",
        "<next><flag>true</flag><long>0</long><Text></Text></next></Everything>",
    );
    assert_eq!(write(&sample()), expected);
    assert_eq!(read(expected).unwrap(), sample());
}

#[test]
fn flattened_elements_stand_between_others() {
    let xml = "<x><Flat><name>a</name></Flat><flatMap><V>1</V><K>k</K></flatMap><new><Flat/></new>\
               <Flat><name>b</name></Flat>\n<Flat/><FlatX/><flatMap><K>l</K><V/></flatMap></x>";
    let value = read(xml).unwrap();
    let names: Vec<_> = value.flat.unwrap().into_iter().map(|g| g.name).collect();
    assert_eq!(names, [Some("a".to_owned()), Some("b".to_owned()), None]);
    let pairs = [("k", "1"), ("l", "")].map(|(k, v)| (k.to_owned(), v.to_owned()));
    assert_eq!(value.flat_map, Some(HashMap::from(pairs)));
}

#[test]
fn what_services_send_in_other_ways() {
    let empty = All::empty();
    for xml in [
        "<x/>",
        "<?xml version='1.0' encoding='UTF-8'?><!-- c --><p:x xmlns:p='u'></p:x>\n",
        "<x>text<![CDATA[<flag>no</flag>]]><new a='1'><flag>false</flag></new><?flag?></x>",
        "<x><byte/><float></float><date/><epoch></epoch></x>",
        "<x><dense xmlns:i='u' i:nil='true'><member>1</member></dense></x>",
        "<x><Text><!-- nothing --></Text></x>",
    ] {
        assert_eq!(read(xml).unwrap(), empty, "{xml}");
    }
    let value = read(
        "<x><a:byte>1</a:byte><byte> 2\n</byte><flag>FALSE</flag><dense><item>1</item>\
         <member>1</member></dense><dense><member>2</member></dense><blob>AP8=\n</blob></x>",
    )
    .unwrap();
    assert_eq!((value.byte, value.flag), (Some(2), false));
    assert_eq!(value.dense, Some(vec![1, 2]));
    assert_eq!(value.blob, Some(Blob::new([0, 255])));
    let date = read("<x><date>2014-04-29T20:30:38+02:00</date></x>")
        .unwrap()
        .date;
    assert_eq!(date, Some(DateTime::from_secs(1_398_796_238)));
}

#[test]
fn maps_with_values_before_keys_nest() {
    let entry = |inner: &str| {
        format!("<entry><value><nested><map>{inner}</map></nested></value><key>k</key></entry>")
    };
    let inner = (0..20).fold(String::new(), |inner, _| entry(&inner));
    let mut value = read(&format!("<x><map>{inner}</map></x>")).unwrap();
    let mut depth = 0;
    while let Some(map) = value.map {
        let Some((_, Choice::Nested(next))) = map.into_iter().next() else {
            break;
        };
        value = *next;
        depth += 1;
    }
    assert_eq!(depth, 20);
}

#[test]
fn unions() {
    let choice = |xml: &str| {
        let mut value = Choice::empty();
        XmlReader::read(xml.as_bytes(), &CHOICE, &mut value)
            .map(|()| value)
            .map_err(|error| error.to_string())
    };
    assert_eq!(
        choice("<c><Txt>a</Txt></c>"),
        Ok(Choice::Text("a".to_owned()))
    );
    assert_eq!(
        choice("<c><nothing><x/></nothing></c>"),
        Ok(Choice::Nothing)
    );
    assert_eq!(choice("<c/>"), Ok(Choice::empty()));
    let unknown = UnknownVariant::new("later", Document::Null);
    let later = choice("<c><p:later><a>1</a></p:later></c>").unwrap();
    assert_eq!(later, Choice::Unknown(unknown));
    assert_eq!(
        choice("<c><Txt>a</Txt><Txt>b</Txt></c>"),
        Err("cannot read $: the union has a second member at byte 20".to_owned())
    );
    for value in [later, Choice::empty()] {
        assert!(XmlWriter::write(&CHOICE, &value).is_err());
    }
}

#[test]
fn errors_name_path_and_byte() {
    for (xml, message) in [
        (
            "<x><next><dense><member>1</member><member>x</member></dense></next></x>",
            "$.next.dense[1]: expected a whole number, found another text, which ends at byte 52",
        ),
        (
            "<x><map><entry><key>k</key><value><Txt><a/></Txt></value></entry></map></x>",
            "$.map[\"k\"].text: expected text, found an element at byte 39",
        ),
        (
            "<x><map><entry><value/></entry></map></x>",
            "$.map: an entry has no key at byte 31",
        ),
        (
            "<x><byte>128</byte></x>",
            "$.byte: 128 is out of the range of a byte",
        ),
        (
            "<x><blob>*</blob></x>",
            "$.blob: expected base64, found another text, which ends at byte 17",
        ),
        (
            "<x><Text>&nbsp;</Text></x>",
            "$.text: an entity is not one of XML's own before the tag at byte 15",
        ),
        (
            "<x><Flat level='high'/></x>",
            "$.flat[0].level: expected a whole number, found another text, which ends at byte 23",
        ),
        (
            "<x><doc>1</doc></x>",
            "$.doc: a document cannot be read from XML at byte 8",
        ),
        ("<x/><x/>", "$: expected the end, found more at byte 4"),
    ] {
        assert_eq!(error(xml), format!("cannot read {message}"));
    }
    let late = All {
        date: Some(DateTime::from_secs(i64::MAX)),
        ..All::empty()
    };
    let error = XmlWriter::write(&ALL, &late).unwrap_err();
    assert!(error.to_string().starts_with("cannot write $.date: "));
    let document = All {
        doc: Some(Document::Null),
        ..All::empty()
    };
    assert!(XmlWriter::write(&ALL, &document).is_err());
}

#[test]
fn entities_are_no_bomb() {
    let bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><x><Text>&b;</Text></x>";
    assert!(error(bomb).contains("a declaration is not allowed"));
    let huge = format!(
        "<x><{0}/><Text {0}='{0}'>a</Text></x>",
        "n".repeat(1_000_000)
    );
    assert_eq!(read(&huge).unwrap().text, "a");
}

#[test]
fn depth_is_bounded_both_ways() {
    let nested = |n: usize| "<next>".repeat(n) + &"</next>".repeat(n);
    assert!(read(&nested(128)).is_ok());
    assert!(error(&nested(129)).ends_with("more than 128 elements are nested at byte 774"));
    let deep = |n| {
        (0..n).fold(All::empty(), |inner, _| All {
            next: Some(Box::new(inner)),
            ..All::empty()
        })
    };
    assert!(XmlWriter::write(&ALL, &deep(128)).is_err());
    let deepest = deep(126);
    assert_eq!(read(&write(&deepest)).unwrap(), deepest);
}

#[test]
fn every_cut_is_refused_and_every_changed_byte_survived() {
    let xml = write(&sample());
    for end in (0..xml.len()).filter(|end| xml.is_char_boundary(*end)) {
        assert!(read(&xml[..end]).is_err(), "{}", &xml[..end]);
    }
    for at in 0..xml.len() {
        for byte in [b'<', b'>', b'/', b'&', b'"', b' ', 0xFF] {
            let mut bytes = xml.clone().into_bytes();
            bytes[at] = byte;
            let mut value = All::empty();
            let _ = XmlReader::read(&bytes, &ALL, &mut value);
        }
    }
}

proptest! {
    #[test]
    fn values_read_back(
        texts in proptest::collection::vec(any::<String>(), 4),
        numbers: (i8, i64, f32),
        double in proptest::num::f64::NORMAL,
        millis in -62_135_596_800_000i64..253_402_300_800_000,
        blob in proptest::collection::vec(any::<u8>(), 0..9),
        dense in proptest::collection::vec(any::<i32>(), 0..5),
        lists in proptest::collection::vec(proptest::collection::vec(any::<String>(), 0..3), 0..3),
        pairs in proptest::collection::hash_map(any::<String>(), any::<String>(), 0..3),
        grantees in proptest::collection::vec(any::<(Option<String>, Option<String>, Option<i32>)>(), 1..4),
    ) {
        prop_assume!(!numbers.2.is_nan());
        let flat: Vec<Grantee> = grantees
            .into_iter()
            .map(|(name, kind, level)| Grantee { name, kind, level })
            .collect();
        let value = All {
            byte: Some(numbers.0),
            long: numbers.1,
            float: Some(numbers.2),
            double: Some(double),
            text: texts[0].clone(),
            colour: Some(Colour::from(&*texts[1])),
            blob: Some(Blob::new(blob)),
            date: Some(DateTime::from_millis(millis)),
            epoch: Some(DateTime::from_millis(millis)),
            dense: Some(dense),
            lists: Some(lists),
            map: Some(HashMap::from([(Colour::from(&*texts[2]), Choice::Text(texts[3].clone()))])),
            flat_map: (!pairs.is_empty()).then_some(pairs),
            grantee: flat.first().cloned(),
            flat: Some(flat),
            ..All::empty()
        };
        let xml = write(&value);
        prop_assert_eq!(read(&xml).unwrap(), value);
    }

    #[test]
    fn no_input_panics(xml in r#"<x>(<(Text|next|map|entry|key|Flat|date)( a='"|>|/>|&#?[0-9a-z]{0,3};|</|<!--|-->|\]\]>|<!\[CDATA\[|[a-z"'=]){0,6}){0,6}(</x>)?"#, bytes: Vec<u8>) {
        let _ = read(&xml);
        let mut value = Grantee::empty();
        let _ = XmlReader::read(&bytes, &GRANTEE, &mut value);
    }
}
