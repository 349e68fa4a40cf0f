//! Control, metadata, namespace and use statements, and the way from one statement to the next.

use super::super::lexer;
use super::super::syntax::{Name, Pair, Statement, ValueKind, Version};
use super::super::token::Kind;
use super::{MAX_MISTAKES, Parsed, Parser, SYNTAX, shorten};
use crate::diagnostics::Diagnostic;
use crate::model::is_identifier;
use std::sync::Arc;

/// Words that begin a statement, at the beginning of a line.
const STATEMENTS: [&str; 27] = [
    "apply",
    "bigDecimal",
    "bigInteger",
    "blob",
    "boolean",
    "byte",
    "document",
    "double",
    "enum",
    "float",
    "intEnum",
    "integer",
    "list",
    "long",
    "map",
    "metadata",
    "namespace",
    "operation",
    "resource",
    "service",
    "set",
    "short",
    "string",
    "structure",
    "timestamp",
    "union",
    "use",
];

/// How far a file has come. Sections have an order.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Section {
    Control,
    Metadata,
    Use,
    Shapes,
}

impl Parser<'_> {
    /// Reads the whole file.
    pub(super) fn file(&mut self) {
        let mut section = Section::Control;
        self.blank();
        while !self.at(Kind::End) {
            let before = self.token.start;
            if self.statement(&mut section).is_err() {
                if self.mistakes >= MAX_MISTAKES {
                    return;
                }
                self.recover(before);
            }
        }
    }

    fn statement(&mut self, section: &mut Section) -> Parsed<()> {
        if self.at(Kind::Dollar) && *section == Section::Control {
            return self.control();
        }
        if self.at_word("metadata") && *section <= Section::Metadata {
            *section = Section::Metadata;
            return self.metadata();
        }
        if *section <= Section::Metadata {
            let started = self.namespace();
            // What comes next is read as shapes in any case, and the lack of a namespace said once.
            *section = Section::Use;
            return started;
        }
        if self.at_word("use") && *section == Section::Use {
            return self.use_statement();
        }
        if self.at_word("namespace") && self.document.namespace.is_none() {
            return self.namespace();
        }
        *section = Section::Shapes;
        self.definition()
    }

    /// A shape with its traits, or an `apply` statement.
    fn definition(&mut self) -> Parsed<()> {
        if self.at(Kind::Dollar) {
            let message = "control statements come before all others";
            let span = self.span(self.token);
            return self.fail(Diagnostic::error(SYNTAX, span, message));
        }
        let traits = self.traits()?;
        let statement = if traits.is_empty() && self.at_word("apply") {
            self.apply()?
        } else {
            Statement::Shape(Box::new(self.shape(traits)?))
        };
        self.document.statements.push(statement);
        self.docs.clear();
        self.line_break()
    }

    /// Goes to the next line that begins a statement. `start` is where the statement began that failed.
    fn recover(&mut self, start: usize) {
        self.docs.clear();
        let mut at = self.token.start.max(start);
        while let Some(feed) = self.text.get(at..).and_then(|rest| rest.find('\n')) {
            at += feed + 1;
            let line = self.text.get(at..).unwrap_or_default();
            if begins_statement(line) {
                self.token = lexer::token(self.text, at);
                return self.blank();
            }
        }
        self.token = lexer::token(self.text, self.text.len());
    }

    /// `$key: value`
    fn control(&mut self) -> Parsed<()> {
        self.advance();
        let key = self.key()?;
        self.spaces();
        self.expect(Kind::Colon)?;
        self.spaces();
        let value = self.value(0)?;
        let text = match value.kind {
            ValueKind::String(text) => Some(text),
            _ => None,
        };
        match (&*key.text, text) {
            ("version", Some(text)) => self.version(&Name {
                text,
                span: value.span,
            }),
            ("operationInputSuffix", Some(text)) if is_identifier(&text) => {
                self.document.input_suffix = text;
            }
            ("operationOutputSuffix", Some(text)) if is_identifier(&text) => {
                self.document.output_suffix = text;
            }
            ("version" | "operationInputSuffix" | "operationOutputSuffix", _) => {
                self.wrong(value.span, format!("`${}` needs another value", key.text));
            }
            _ => {
                let message = format!("the control statement `${}` is unknown", shorten(&key.text));
                let found = Diagnostic::warning("smithy::unknown_control", key.span, message);
                self.diagnostics.push(found);
            }
        }
        self.repeated_control(&key);
        self.line_break()
    }

    fn version(&mut self, version: &Name) {
        match &*version.text {
            "1" | "1.0" => self.document.version = Version::One,
            "2" | "2.0" => self.document.version = Version::Two,
            other => {
                let message = format!("version `{}` of Smithy is unknown", shorten(other));
                let found = Diagnostic::error("smithy::unknown_version", version.span, message)
                    .with_hint("write `$version: \"2.0\"`, or `\"1.0\"`");
                self.report(found);
            }
        }
    }

    fn repeated_control(&mut self, key: &Name) {
        let same = |known: &Name| known.text == key.text;
        match self.document.controls.iter().find(|known| same(known)) {
            Some(known) => {
                let message = format!("`${}` is set twice", shorten(&key.text));
                let found = Diagnostic::error(SYNTAX, key.span, message)
                    .with_related(known.span, "it is set here");
                self.report(found);
            }
            None if self.document.controls.len() < MAX_MISTAKES => {
                self.document.controls.push(key.clone());
            }
            None => {}
        }
    }

    /// `metadata key = value`
    fn metadata(&mut self) -> Parsed<()> {
        self.advance();
        self.gap()?;
        let key = self.key()?;
        self.spaces();
        self.expect(Kind::Equal)?;
        self.spaces();
        let value = self.value(0)?;
        self.document.metadata.push(Pair { key, value });
        self.line_break()
    }

    /// `namespace name.space`
    fn namespace(&mut self) -> Parsed<()> {
        if !self.at_word("namespace") {
            return self.expected("a namespace: shapes and traits come after it");
        }
        self.advance();
        self.gap()?;
        let first = self.expect(Kind::Identifier)?;
        let mut end = first.end;
        while self.accept(Kind::Dot).is_some() {
            end = self.expect(Kind::Identifier)?.end;
        }
        let text = self.text.get(first.start..end).unwrap_or_default();
        self.document.namespace = Some(text.into());
        self.line_break()
    }

    /// `use name.space#Name`
    fn use_statement(&mut self) -> Parsed<()> {
        self.advance();
        self.gap()?;
        let name = self.shape_id()?;
        let Some((_, short)) = name.text.split_once('#') else {
            return self.expected("`#` and the name of a shape");
        };
        if short.contains('$') {
            let message = "a member cannot be imported by `use`";
            return self.fail(Diagnostic::error(SYNTAX, name.span, message));
        }
        self.check_import(&name, short);
        self.document.uses.push(name);
        self.line_break()
    }

    /// Each name can be imported once.
    fn check_import(&mut self, name: &Name, short: &str) {
        let short: Arc<str> = short.into();
        match self.imports.get(&short) {
            Some(known) => {
                let message = format!("`{}` is imported already", shorten(&short));
                let found = Diagnostic::error("smithy::conflicting_use", name.span, message)
                    .with_related(*known, "it is imported here");
                self.report(found);
            }
            None => {
                self.imports.insert(short, name.span);
            }
        }
    }
}

/// Whether a line begins with a statement.
fn begins_statement(line: &str) -> bool {
    if line.starts_with(['@', '$']) {
        return true;
    }
    let word = line.find(|c: char| !c.is_ascii_alphanumeric());
    let word = word.and_then(|end| line.get(..end)).unwrap_or(line);
    STATEMENTS.contains(&word)
}
