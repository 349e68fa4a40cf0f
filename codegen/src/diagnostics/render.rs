//! Diagnostics as text, in the manner of rustc: message, place, source lines, hint.

use super::source::floor_char_boundary;
use super::{Diagnostic, Diagnostics, Severity, Source, SourceMap, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// Whether rendered text carries colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum RenderStyle {
    /// Text only.
    #[default]
    Plain,
    /// Text with ANSI colours, for a terminal.
    Coloured,
}

/// Bytes of a line that are shown on each side of the place, so that a model on one line stays readable.
const CONTEXT: usize = 60;

/// Bytes of a place that are shown; longer ones are cut.
const PLACE: usize = 100;

/// Renders every finding, by position, with a blank line between two; the last line counts those that were
/// not kept.
#[must_use]
pub fn render_all(diagnostics: &Diagnostics, sources: &SourceMap, style: RenderStyle) -> String {
    let mut parts: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| render(diagnostic, sources, style))
        .collect();
    if diagnostics.dropped() > 0 {
        parts.push(format!("… and {} more", diagnostics.dropped()));
    }
    parts.join("\n\n")
}

/// Renders one finding.
#[must_use]
pub fn render(diagnostic: &Diagnostic, sources: &SourceMap, style: RenderStyle) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code);
    let mut group = Group::with_title(title);
    group = add_place(group, sources, diagnostic.span, None);
    for (span, label) in &diagnostic.related {
        group = add_place(group, sources, *span, Some(label));
    }
    if let Some(shape) = &diagnostic.shape {
        group = group.element(Level::NOTE.message(format!("shape `{shape}`")));
    }
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    renderer(style).render(&[group])
}

fn renderer(style: RenderStyle) -> Renderer {
    match style {
        RenderStyle::Plain => Renderer::plain(),
        RenderStyle::Coloured => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii)
}

/// Adds `file:line:column` and the lines around a span.
fn add_place<'a>(
    group: Group<'a>,
    sources: &'a SourceMap,
    span: Span,
    label: Option<&'a str>,
) -> Group<'a> {
    let Some(source) = sources.source(span) else {
        return group;
    };
    let window = Window::around(source, span);
    let position = source.position(span.start as usize);
    let kind = match label {
        None => AnnotationKind::Primary,
        Some(_) => AnnotationKind::Context,
    };
    let mark = kind.span(window.start..window.end).label(label);
    let snippet = Snippet::source(window.text)
        .line_start(position.line)
        .annotation(mark);
    if window.from_line_start {
        return group.element(snippet.path(source.name()));
    }
    // The renderer counts columns in the text it is given: a line that is cut brings its own.
    let origin = Origin::path(source.name())
        .line(position.line)
        .char_column(position.column);
    group.element(origin).element(snippet)
}

/// The part of the first line of a span that is worth showing, and where the span lies in it.
struct Window {
    text: String,
    start: usize,
    end: usize,
    /// Whether nothing was cut on the left.
    from_line_start: bool,
}

impl Window {
    /// Cuts the window out of `text`; `…` stands for what was cut.
    fn around(source: &Source, span: Span) -> Self {
        let text = source.text();
        let start = floor_char_boundary(text, span.start as usize);
        let end = floor_char_boundary(text, span.end as usize).max(start);
        let (line_start, line_end) = line_around(source, start);
        let end = end
            .min(line_end)
            .min(floor_char_boundary(text, start + PLACE))
            .max(start);
        let from = near(text, line_start, start.saturating_sub(CONTEXT));
        let to = floor_char_boundary(text, end + CONTEXT)
            .min(line_end)
            .max(end);
        let mut shown = String::with_capacity(to - from + 8);
        if from > line_start {
            shown.push('…');
        }
        let shift = shown.len();
        shown.push_str(text.get(from..to).unwrap_or_default());
        if to < line_end {
            shown.push('…');
        }
        Self {
            text: shown,
            start: start - from + shift,
            end: end - from + shift,
            from_line_start: from == line_start,
        }
    }
}

/// The later of two offsets, moved to the start of a character.
fn near(text: &str, least: usize, wanted: usize) -> usize {
    floor_char_boundary(text, wanted).max(least)
}

/// Start and end of the line that holds `offset`, without its line break.
fn line_around(source: &Source, offset: usize) -> (usize, usize) {
    let line = source.line_of(offset);
    let (start, next) = (source.line_start(line), source.line_start(line + 1));
    let shown = source.text().get(start..next).unwrap_or_default();
    let shown = shown.strip_suffix('\n').unwrap_or(shown);
    let shown = shown.strip_suffix('\r').unwrap_or(shown);
    (start, (start + shown.len()).max(offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str, start: usize, end: usize) -> String {
        let mut sources = SourceMap::new();
        let source = sources.add(Source::new("model.json", text));
        let diagnostic =
            Diagnostic::error("smithy::test", Span::new(source, start, end), "it is wrong")
                .with_hint("make it right");
        render(&diagnostic, &sources, RenderStyle::Plain)
    }

    #[test]
    fn shows_place_line_mark_and_hint() {
        let text = "{\n  \"é\": nope\n}";
        let at = text.find("nope").unwrap();
        assert_eq!(
            show(text, at, at + 4),
            "error[smithy::test]: it is wrong\n --> model.json:2:8\n  |\n2 |   \"é\": nope\n  |        ^^^^\n  |\n  = help: make it right"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}BAD{}", "x".repeat(400_000), "ü".repeat(200_000));
        let shown = show(&text, 400_000, 400_003);
        assert!(shown.len() < 1000, "{}", shown.len());
        assert!(shown.contains("model.json:1:400001"), "{shown}");
        assert!(shown.contains("xBADü"), "{shown}");
        let mark = shown.lines().find(|l| l.contains('^')).unwrap();
        let line = shown.lines().find(|l| l.contains("BAD")).unwrap();
        let column = line.chars().take_while(|&c| c != 'B').count();
        assert_eq!(mark.chars().take_while(|&c| c != '^').count(), column);
        assert_eq!(mark.matches('^').count(), 3);
    }

    #[test]
    fn a_place_over_several_lines_marks_its_first_line() {
        let shown = show("ab{\r\n}\r\n", 2, 6);
        assert!(shown.contains("1 | ab{\n"), "{shown}");
        assert!(!shown.contains("\r"), "{shown:?}");
    }

    #[test]
    fn related_places_have_labels() {
        let mut sources = SourceMap::new();
        let a = sources.add(Source::new("a.json", "first"));
        let b = sources.add(Source::new("b.json", "\nsecond"));
        let shape = crate::model::ShapeId::parse("ns#Foo").unwrap();
        let diagnostic = Diagnostic::warning("smithy::test", Span::new(b, 1, 7), "twice")
            .with_shape(&shape)
            .with_related(Span::new(a, 0, 5), "also here");
        let shown = render(&diagnostic, &sources, RenderStyle::Plain);
        assert!(shown.contains("b.json:2:1"), "{shown}");
        assert!(shown.contains("a.json:1:1"), "{shown}");
        assert!(shown.contains("----- also here"), "{shown}");
        assert!(shown.contains("note: shape `ns#Foo`"), "{shown}");
    }

    #[test]
    fn any_offset_is_accepted() {
        for text in ["", "é", "\r\n\r\n", "a\nb"] {
            for start in 0..8 {
                for end in 0..8 {
                    assert!(show(text, start, end).contains("it is wrong"));
                }
            }
        }
        let none = Diagnostic::error("smithy::test", Span::NONE, "nowhere");
        let shown = render(&none, &SourceMap::new(), RenderStyle::Plain);
        assert_eq!(shown, "error[smithy::test]: nowhere");
    }

    #[test]
    fn colours_are_opt_in() {
        let diagnostic = Diagnostic::error("smithy::test", Span::NONE, "red");
        let sources = SourceMap::new();
        assert!(render(&diagnostic, &sources, RenderStyle::Coloured).contains('\u{1b}'));
        assert!(!render(&diagnostic, &sources, RenderStyle::Plain).contains('\u{1b}'));
    }
}
