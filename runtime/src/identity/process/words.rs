//! A command line into its words.

/// Splits a command line as a shell would, without running one: words end at white space, quotes keep it.
/// Nothing is expanded.
///
/// On Unix both kinds of quotes count, and `\` takes the meaning from the next character; on Windows only
/// `"` counts, and `\` is special before `"` alone, so that paths can be written as they are.
pub(super) fn split(line: &str, windows: bool) -> Result<Vec<String>, &'static str> {
    if windows {
        split_windows(line)
    } else {
        split_unix(line)
    }
}

fn split_unix(line: &str) -> Result<Vec<String>, &'static str> {
    const OPEN: &str = "a quote is not closed";
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        match char {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next().ok_or(OPEN)? {
                        '\'' => break,
                        char => word.push(char),
                    }
                }
            }
            '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match chars.next().ok_or(OPEN)? {
                        '"' => break,
                        '\\' => match chars.next().ok_or(OPEN)? {
                            char @ ('"' | '\\') => word.push(char),
                            char => word.extend(['\\', char]),
                        },
                        char => word.push(char),
                    }
                }
            }
            '\\' => {
                let char = chars.next().ok_or("it ends with a backslash")?;
                word.get_or_insert_default().push(char);
            }
            char => word.get_or_insert_default().push(char),
        }
    }
    words.extend(word);
    Ok(words)
}

fn split_windows(line: &str) -> Result<Vec<String>, &'static str> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut backslashes = 0;
    for char in line.chars() {
        if char == '\\' {
            backslashes += 1;
            continue;
        }
        let before_quote = char == '"';
        let literal = if before_quote {
            backslashes / 2
        } else {
            backslashes
        };
        let escaped = before_quote && backslashes % 2 == 1;
        if backslashes > 0 {
            word.get_or_insert_default()
                .extend(std::iter::repeat_n('\\', literal));
            backslashes = 0;
        }
        match char {
            '"' if !escaped => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' | '\t' | '\r' | '\n' if !quoted => words.extend(word.take()),
            char => word.get_or_insert_default().push(char),
        }
    }
    if quoted {
        return Err("a quote is not closed");
    }
    if backslashes > 0 {
        word.get_or_insert_default()
            .extend(std::iter::repeat_n('\\', backslashes));
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn unix_words() {
        for (line, words) in [
            ("", &[][..]),
            ("  a  b\tc\n", &["a", "b", "c"]),
            ("'/a b/c' --d \"e f\"g", &["/a b/c", "--d", "e fg"]),
            (r#"a\ b "c\"d\e" 'f\g'"#, &["a b", r#"c"d\e"#, r"f\g"]),
            ("a '' \"\"", &["a", "", ""]),
            ("$HOME ~ *", &["$HOME", "~", "*"]),
        ] {
            assert_eq!(split(line, false).unwrap(), words, "{line}");
        }
        for line in ["'a", "\"a", "\"a\\", "a\\"] {
            assert!(split(line, false).is_err(), "{line}");
        }
    }

    #[test]
    fn windows_words() {
        for (line, words) in [
            ("", &[][..]),
            (
                r#""C:\Program Files\a.exe" --b c\d"#,
                &[r"C:\Program Files\a.exe", "--b", r"c\d"],
            ),
            (
                r#"'a b' \"c\" "d\\" e\"#,
                &["'a", "b'", "\"c\"", r"d\", r"e\"],
            ),
            (r#"a "" b"#, &["a", "", "b"]),
        ] {
            assert_eq!(split(line, true).unwrap(), words, "{line}");
        }
        assert!(split("\"a", true).is_err());
    }

    proptest! {
        #[test]
        fn quoted_words_come_back(words in prop::collection::vec("[^']{1,8}", 0..4)) {
            let line = words.iter().map(|word| format!("'{word}' ")).collect::<String>();
            prop_assert_eq!(split(&line, false).unwrap(), words);
        }

        #[test]
        fn any_line_gives_words_or_an_error(line in ".*") {
            let _ = (split(&line, false), split(&line, true));
        }
    }
}
