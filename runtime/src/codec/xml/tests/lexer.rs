//! The syntax: what is passed over, what text and attributes stand for.

use crate::codec::xml::lexer::Lexer;
use crate::serde::ReadError;

fn skip(xml: &str) -> Result<(), ReadError> {
    let mut lexer = Lexer::new(xml.as_bytes())?;
    let root = lexer.root()?;
    lexer.skip(&root)?;
    lexer.finish()
}

#[test]
fn skipping_checks_the_syntax() {
    for xml in [
        "<a/>",
        "\u{feff}<?xml version='1.0'?>\n<!-- <b> -->\n<a></a >\n<!---->",
        "<a b='>' c = \"'\"\n/>",
        "<p:a xmlns:p='u'><p:b/>x<![CDATA[</p:a>]]></p:a>",
        "<é>&whatever;</é>",
    ] {
        assert_eq!(skip(xml), Ok(()), "{xml}");
    }
    for xml in [
        "",
        " ",
        "x",
        "<",
        "<>",
        "<a",
        "<a/",
        "<a>",
        "<a></b>",
        "<a></a",
        "<a></ab>",
        "<ab></a>",
        "</a>",
        "<a/><b/>",
        "<a/>x",
        "x<a/>",
        "< a/>",
        "<1/>",
        "<a b/>",
        "<a b=/>",
        "<a b=c/>",
        "<a b='c/>",
        "<a b='<'/>",
        "<a b='1'c='2'/>",
        "<a/ >",
        "<a><!-- </a>",
        "<a><![CDATA[ </a>",
        "<a><![CDAT[]]></a>",
        "<a><? </a>",
        "<!DOCTYPE a><a/>",
        "<a><!ELEMENT b></a>",
        "<![CDATA[x]]><a/>",
        "<a><b></a></b>",
    ] {
        assert!(skip(xml).is_err(), "{xml:?} was accepted");
    }
}

#[test]
fn text_is_put_together() {
    let text = |xml: &str| {
        let mut lexer = Lexer::new(xml.as_bytes())?;
        let root = lexer.root()?;
        let text = lexer.text(&root)?.into_owned();
        lexer.finish().map(|()| text)
    };
    for (xml, expected) in [
        ("<a/>", ""),
        ("<a></a>", ""),
        ("<a> x </a>", " x "),
        (
            "<a>1<!-- 2 -->3<?4?>&amp;<![CDATA[<&amp;\r\n]]>5</a>",
            "13&<&amp;\n5",
        ),
        ("<a>]]&gt;</a>", "]]>"),
    ] {
        assert_eq!(text(xml).as_deref(), Ok(expected), "{xml}");
    }
    for xml in ["<a>x<b/></a>", "<a>&b;</a>", "<a>x", "<a>x</b>", "<a>x<!"] {
        assert!(text(xml).is_err(), "{xml:?}");
    }
}

#[test]
fn attributes_by_local_name() {
    let xml = "<a xmlns:type='no' p:type=\"a&lt;'b'\" e = '' p:nil='1'/>";
    let tag = Lexer::new(xml.as_bytes()).unwrap().root().unwrap();
    let attribute = |name| tag.attribute(name).unwrap();
    assert_eq!(attribute("type").as_deref(), Some("a<'b'"));
    assert_eq!(attribute("e").as_deref(), Some(""));
    assert_eq!(attribute("p"), None);
    assert_eq!(attribute("p:type"), None);
    assert!(tag.is_nil());
}

#[test]
fn nesting_is_bounded() {
    let nested = |n: usize| "<a>".repeat(n) + &"</a>".repeat(n);
    assert!(skip(&nested(128)).is_ok());
    assert!(skip(&nested(129)).is_err());
    assert!(skip(&"<a>".repeat(1_000_000)).is_err());
    assert!(skip(&format!("<a>{}</a>", "<b><c/></b>".repeat(1000))).is_ok());
}
