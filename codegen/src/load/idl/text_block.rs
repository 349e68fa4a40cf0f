//! Text blocks: the indentation that all lines share is no part of the text.

/// Removes the incidental white space of the lines of a text block, its line breaks normalized. Escapes are
/// still to be replaced.
///
/// Blank lines do not count for the shared indentation, except for the last one: it holds the closing quotes.
pub(super) fn strip_indentation(content: &str) -> String {
    let lines: Vec<&str> = content.split('\n').collect();
    let last = lines.len() - 1;
    let counts = |(index, line): (usize, &&str)| index == last || !line.trim().is_empty();
    let counted = lines
        .iter()
        .enumerate()
        .filter(|(index, line)| counts((*index, *line)));
    let margin = counted.map(|(_, line)| spaces(line)).min().unwrap_or(0);
    let mut text = String::with_capacity(content.len());
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        let from = margin.min(spaces(line));
        text.push_str(line.get(from..).unwrap_or_default().trim_end_matches(' '));
    }
    text
}

fn spaces(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[cfg(test)]
mod tests {
    use super::strip_indentation as strip;

    #[test]
    fn shared_indentation_is_removed() {
        assert_eq!(
            strip("    Foo\n        Baz\n\n  \n    Bar\n    "),
            "Foo\n    Baz\n\n\nBar\n"
        );
        assert_eq!(strip("  <div>\n    <p>\n  </div>"), "<div>\n  <p>\n</div>");
    }

    #[test]
    fn the_closing_quotes_count_when_they_stand_alone() {
        assert_eq!(strip("    Foo\n        Baz\n"), "    Foo\n        Baz\n");
        assert_eq!(strip("    Foo\n            "), "Foo\n");
    }

    #[test]
    fn trailing_spaces_are_removed_and_tabs_kept() {
        assert_eq!(strip("  a  \n  b\t\n  c"), "a\nb\t\nc");
        assert_eq!(strip("\ta\n  b"), "\ta\n  b");
        assert_eq!(strip(""), "");
        assert_eq!(strip("    "), "");
    }
}
