//! One configuration or credentials file: lines into sections of properties.
//!
//! The rules are those that all AWS tools share: a line that starts with white space continues the
//! property before it; comments start with `#` or `;`, at the start of a line, after a section's name, or
//! after white space in a value; names of properties know no case.

/// Which of the two files a text is. Their section headers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `~/.aws/config`: `[default]`, `[profile NAME]`, `[sso-session NAME]`, `[services NAME]`.
    Config,
    /// `~/.aws/credentials`: `[NAME]`.
    Credentials,
}

/// What a section is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// A profile; `prefixed` if it is written `[profile NAME]`.
    Profile {
        name: String,
        prefixed: bool,
    },
    SsoSession(String),
    Services(String),
    /// Not for us, with the reason.
    Ignored(String),
}

#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) header: Header,
    pub(super) line: u32,
    pub(super) properties: Vec<RawProperty>,
}

#[derive(Clone, Debug)]
pub(super) struct RawProperty {
    /// In lower case; `None` if the name is not valid and the property does not count.
    pub(super) name: Option<String>,
    pub(super) value: String,
    pub(super) line: u32,
}

/// What is wrong with a file, and in which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ParseError {
    pub(super) line: u32,
    pub(super) message: &'static str,
}

const BLANKS: [char; 2] = [' ', '\t'];

/// Parses a file into its sections, in order.
pub(super) fn parse(text: &str, kind: FileKind) -> Result<Vec<Section>, ParseError> {
    let mut sections = Vec::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        parse_line(&mut sections, line, number, kind).map_err(|message| ParseError {
            line: number,
            message,
        })?;
    }
    Ok(sections)
}

fn parse_line(
    sections: &mut Vec<Section>,
    line: &str,
    number: u32,
    kind: FileKind,
) -> Result<(), &'static str> {
    let content = line.trim_matches(BLANKS);
    if content.is_empty() || line.starts_with(['#', ';']) {
        return Ok(());
    }
    if line.starts_with('[') {
        let header = parse_header(line, kind)?;
        sections.push(Section {
            header,
            line: number,
            properties: Vec::new(),
        });
        return Ok(());
    }
    let Some(section) = sections.last_mut() else {
        return Err(
            "Expected a profile definition: a property must stand below a line such as [default]",
        );
    };
    if line.starts_with(BLANKS) {
        continue_property(section, content)
    } else {
        section.properties.push(parse_property(line, number)?);
        Ok(())
    }
}

fn parse_header(line: &str, kind: FileKind) -> Result<Header, &'static str> {
    let line = line
        .find(['#', ';'])
        .and_then(|comment| line.get(..comment))
        .unwrap_or(line);
    let inner = line
        .trim_matches(BLANKS)
        .strip_prefix('[')
        .and_then(|line| line.strip_suffix(']'));
    let name = inner
        .ok_or("Profile definition must end with ']'")?
        .trim_matches(BLANKS);
    Ok(match kind {
        FileKind::Config => config_header(name),
        FileKind::Credentials if is_name(name) => Header::Profile {
            name: name.to_owned(),
            prefixed: false,
        },
        FileKind::Credentials => Header::Ignored(format!(
            "[{name}] is not the name of a profile; in the credentials file a profile is written [NAME]"
        )),
    })
}

fn config_header(text: &str) -> Header {
    if text == "default" {
        return Header::Profile {
            name: text.to_owned(),
            prefixed: false,
        };
    }
    let (word, name) = text.split_once(BLANKS).unwrap_or((text, ""));
    let name = name.trim_matches(BLANKS);
    if !is_name(name) {
        return Header::Ignored(match word {
            "profile" | "sso-session" | "services" => format!("[{text}] has no valid name"),
            _ => format!(
                "[{text}] is not a profile; in the configuration file one is written [profile NAME]"
            ),
        });
    }
    match word {
        "profile" => Header::Profile {
            name: name.to_owned(),
            prefixed: true,
        },
        "sso-session" => Header::SsoSession(name.to_owned()),
        "services" => Header::Services(name.to_owned()),
        _ => Header::Ignored(format!("[{text}] is of no known kind")),
    }
}

/// Whether a text can be the name of a profile or property.
fn is_name(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_/.%@:+".contains(&byte);
    !text.is_empty() && text.bytes().all(allowed)
}

fn parse_property(line: &str, number: u32) -> Result<RawProperty, &'static str> {
    let (name, value) = split_property(line).ok_or("Expected an '=' sign defining a property")?;
    if name.is_empty() {
        return Err("Property did not have a name");
    }
    let name = is_name(name).then(|| name.to_ascii_lowercase());
    Ok(RawProperty {
        name,
        value: value.to_owned(),
        line: number,
    })
}

/// Splits `name = value # comment`.
pub(super) fn split_property(line: &str) -> Option<(&str, &str)> {
    let (name, value) = strip_comment(line).split_once('=')?;
    Some((name.trim_matches(BLANKS), value.trim_matches(BLANKS)))
}

/// Cuts off a comment, which starts after white space.
fn strip_comment(line: &str) -> &str {
    let comment = line.match_indices(['#', ';']).find(|(at, _)| {
        line.get(..*at)
            .is_some_and(|before| before.ends_with(BLANKS))
    });
    comment.and_then(|(at, _)| line.get(..at)).unwrap_or(line)
}

fn continue_property(section: &mut Section, content: &str) -> Result<(), &'static str> {
    let Some(property) = section.properties.last_mut() else {
        // An indented comment below a section's name continues nothing.
        return match content.starts_with(['#', ';']) {
            true => Ok(()),
            false => Err(
                "Expected a property definition, found continuation: remove the white space before it",
            ),
        };
    };
    // A property without a value of its own has sub-properties.
    if property.value.is_empty() || property.value.starts_with('\n') {
        match content.split_once('=') {
            None => return Err("Expected an '=' sign defining a sub-property"),
            Some((name, _)) if name.trim_matches(BLANKS).is_empty() => {
                return Err("Sub-property did not have a name");
            }
            Some(_) => {}
        }
    }
    property.value.push('\n');
    property.value.push_str(content);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn properties(text: &str) -> Vec<(String, String)> {
        let sections = parse(text, FileKind::Config).unwrap();
        let properties = sections.into_iter().flat_map(|section| section.properties);
        properties
            .filter_map(|property| Some((property.name?, property.value)))
            .collect()
    }

    fn error(text: &str) -> ParseError {
        parse(text, FileKind::Config).unwrap_err()
    }

    fn headers(text: &str, kind: FileKind) -> Vec<Header> {
        parse(text, kind)
            .unwrap()
            .into_iter()
            .map(|section| section.header)
            .collect()
    }

    fn profile(name: &str, prefixed: bool) -> Header {
        Header::Profile {
            name: name.to_owned(),
            prefixed,
        }
    }

    #[test]
    fn headers_of_the_configuration_file() {
        let text = "\u{feff}[default]\r\n[profile default] # c\n[ profile\t a/b ];c\n[sso-session s]\n[services x]";
        let wanted = [
            profile("default", false),
            profile("default", true),
            profile("a/b", true),
            Header::SsoSession("s".into()),
            Header::Services("x".into()),
        ];
        assert_eq!(headers(text, FileKind::Config), wanted);
        for ignored in [
            "[foo]",
            "[profilefoo]",
            "[profile a b]",
            "[profile é]",
            "[profile]",
            "[other x]",
            "[]",
        ] {
            let found = headers(ignored, FileKind::Config);
            assert!(
                matches!(found.as_slice(), [Header::Ignored(_)]),
                "{ignored}"
            );
        }
    }

    #[test]
    fn headers_of_the_credentials_file() {
        assert_eq!(
            headers("[ a ]\n[default]", FileKind::Credentials),
            [profile("a", false), profile("default", false)]
        );
        let ignored = headers("[profile a]", FileKind::Credentials);
        assert!(matches!(ignored.as_slice(), [Header::Ignored(_)]));
    }

    #[test]
    fn values_end_at_comments_after_white_space() {
        let text =
            "[default]\na = 1 # x\nb=2;x\nC\t=\t3=4\t;x\n# d = 5\ne = ;x\nf f = 6\n\n \t \ng = #";
        let wanted = [("a", "1"), ("b", "2;x"), ("c", "3=4"), ("e", ""), ("g", "")];
        assert_eq!(
            properties(text),
            wanted.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn indented_lines_continue_or_nest() {
        let text = "[default]\n  # a comment below the name\na = 1\n  2 # kept\n\n\t3\ns3 =\n  x = 1\n  y =\nb = 4";
        let wanted = [("a", "1\n2 # kept\n3"), ("s3", "\nx = 1\ny ="), ("b", "4")];
        assert_eq!(
            properties(text),
            wanted.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn errors_name_their_line() {
        for (text, line, message) in [
            ("a = 1", 1, "Expected a profile definition"),
            (" a = 1", 1, "Expected a profile definition"),
            (
                "[default]\n\n[profile x",
                3,
                "Profile definition must end with ']'",
            ),
            ("[default] x", 1, "Profile definition must end with ']'"),
            (
                "[default]\na : 1",
                2,
                "Expected an '=' sign defining a property",
            ),
            (
                "[default]\na # = 1",
                2,
                "Expected an '=' sign defining a property",
            ),
            ("[default]\n= 1", 2, "Property did not have a name"),
            (
                "[default]\n a = 1",
                2,
                "Expected a property definition, found continuation",
            ),
            (
                "[default]\na = 1\n[default]\n 2",
                4,
                "Expected a property definition, found continuation",
            ),
            (
                "[default]\ns3 =\n a",
                3,
                "Expected an '=' sign defining a sub-property",
            ),
            (
                "[default]\ns3 =\n a = 1\n b",
                4,
                "Expected an '=' sign defining a sub-property",
            ),
            (
                "[default]\ns3 =\n = 1",
                3,
                "Sub-property did not have a name",
            ),
        ] {
            let found = error(text);
            assert_eq!(found.line, line, "{text:?}");
            assert!(
                found.message.starts_with(message),
                "{text:?}: {}",
                found.message
            );
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_sections_or_an_error(text in "([\\[\\]=#; \t\r\na-c\u{feff}é]|profile |services ){0,60}") {
            for kind in [FileKind::Config, FileKind::Credentials] {
                let _ = parse(&text, kind);
            }
        }

        #[test]
        fn any_bytes_at_all(text in ".*") {
            let _ = parse(&text, FileKind::Config);
        }
    }
}
