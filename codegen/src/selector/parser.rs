//! Parses selectors.

use super::{Attribute, Comparison, Operator, Selector, SelectorError, Step};

/// Longest selector, in bytes.
const MAX_LENGTH: usize = 10_000;

/// Deepest nesting of functions.
const MAX_DEPTH: usize = 16;

type Parsed<T> = Result<T, SelectorError>;

pub(super) fn parse(text: &str) -> Parsed<Selector> {
    if text.len() > MAX_LENGTH {
        return Err(SelectorError::Unsupported);
    }
    let mut parser = Parser { rest: text };
    let selector = parser.selector(0)?;
    match parser.rest.chars().next() {
        None => Ok(selector),
        Some(found) => invalid(format!("`{found}` is not expected")),
    }
}

fn invalid<T>(message: impl Into<String>) -> Parsed<T> {
    Err(SelectorError::Invalid(message.into()))
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn selector(&mut self, depth: usize) -> Parsed<Selector> {
        let mut steps = Vec::new();
        loop {
            self.space();
            match self.rest.chars().next() {
                None | Some(',' | ')') => break,
                Some(_) => steps.push(self.step(depth)?),
            }
        }
        match steps.is_empty() {
            true => invalid("a selector must not be empty"),
            false => Ok(Selector { steps }),
        }
    }

    fn step(&mut self, depth: usize) -> Parsed<Step> {
        if self.accept("*") {
            return Ok(Step::Any);
        }
        if self.accept("[") {
            return self.attribute().map(Step::Attribute);
        }
        if self.accept(":") {
            return self.function(depth);
        }
        if self.accept(">") {
            return Ok(Step::Forward(Vec::new()));
        }
        if self.accept("<-[") {
            return self.relationships("]-").map(Step::Reverse);
        }
        if self.accept("-[") {
            return self.relationships("]->").map(Step::Forward);
        }
        if self.accept("<") {
            return Ok(Step::Reverse(Vec::new()));
        }
        if self.rest.starts_with(['$', '~']) {
            return Err(SelectorError::Unsupported);
        }
        match self.word() {
            "" => invalid(format!(
                "`{}` is not expected",
                self.rest.chars().next().unwrap_or(' ')
            )),
            name => Ok(Step::Kind(name.to_owned())),
        }
    }

    fn function(&mut self, depth: usize) -> Parsed<Step> {
        if depth >= MAX_DEPTH {
            return Err(SelectorError::Unsupported);
        }
        let name = self.word();
        self.space();
        if name.is_empty() {
            return invalid("the name of a function is missing");
        }
        if !self.accept("(") {
            return invalid(format!("`(` must follow `:{name}`"));
        }
        let mut arguments = vec![self.selector(depth + 1)?];
        while self.accept(",") {
            arguments.push(self.selector(depth + 1)?);
        }
        if !self.accept(")") {
            return invalid(format!("`:{name}(` is not closed"));
        }
        match name {
            "is" | "each" => Ok(Step::Is(arguments)),
            "test" => Ok(Step::Test(arguments)),
            "not" => Ok(Step::Not(arguments)),
            _ => Err(SelectorError::Unsupported),
        }
    }

    fn relationships(&mut self, close: &str) -> Parsed<Vec<String>> {
        let mut names = Vec::new();
        loop {
            self.space();
            match self.word() {
                "" => return invalid("the name of a relationship is missing"),
                name => names.push(name.to_owned()),
            }
            self.space();
            if self.accept(close) {
                return Ok(names);
            }
            if !self.accept(",") {
                return invalid(format!("`{close}` is missing"));
            }
        }
    }

    fn attribute(&mut self) -> Parsed<Attribute> {
        self.space();
        if self.rest.starts_with('@') {
            return Err(SelectorError::Unsupported);
        }
        let mut path = Vec::new();
        loop {
            self.space();
            if self.rest.starts_with('(') {
                return Err(SelectorError::Unsupported);
            }
            path.push(self.value()?);
            self.space();
            if !self.accept("|") {
                break;
            }
        }
        let comparison = match self.rest.starts_with(']') {
            true => None,
            false => Some(self.comparison()?),
        };
        match self.accept("]") {
            true => Ok(Attribute { path, comparison }),
            false => invalid("`[` is not closed"),
        }
    }

    fn comparison(&mut self) -> Parsed<Comparison> {
        let known = [
            ("!=", Operator::NotEqual),
            ("^=", Operator::StartsWith),
            ("$=", Operator::EndsWith),
            ("*=", Operator::Contains),
            ("?=", Operator::Exists),
            ("=", Operator::Equal),
        ];
        let found = known.iter().find(|(text, _)| self.rest.starts_with(text));
        let Some((text, operator)) = found else {
            return match self.rest.starts_with(['<', '>', '{']) {
                true => Err(SelectorError::Unsupported),
                false => invalid("a comparison or `]` is missing"),
            };
        };
        self.accept(text);
        let mut values = Vec::new();
        loop {
            self.space();
            values.push(self.value()?);
            self.space();
            if !self.accept(",") {
                break;
            }
        }
        let ignore_case = self.accept("i");
        self.space();
        Ok(Comparison {
            operator: *operator,
            values,
            ignore_case,
        })
    }

    /// A quoted text, a number, or a name that may be a shape id.
    fn value(&mut self) -> Parsed<String> {
        for quote in ['"', '\''] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                let Some((text, after)) = rest.split_once(quote) else {
                    return invalid("a quote is not closed");
                };
                self.rest = after;
                return Ok(text.to_owned());
            }
        }
        match self.take(|c| c.is_ascii_alphanumeric() || "_.#$-".contains(c)) {
            "" => invalid("a name or a quoted text is missing"),
            text => Ok(text.to_owned()),
        }
    }

    fn word(&mut self) -> &'a str {
        self.take(|c| c.is_ascii_alphanumeric() || c == '_')
    }

    fn take(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !fits(c)).unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        text
    }

    fn accept(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_are_parsed_or_refused() {
        let fine = [
            "*",
            "structure > member :test(> :is(string, number))",
            "-[input, output]-> structure",
            "[trait|smithy.api#error = 'client', \"server\" i]",
            "[id|namespace ^= com.]",
            "<-[member]- structure < *",
        ];
        for text in fine {
            assert!(parse(text).is_ok(), "{text}: {:?}", parse(text));
        }
        for text in [
            "", "a,", ":is(", ":is()", "[", "[a", "[a=", "[a='x]", ")", ":(a)", "-[a", "-[]->", "%",
        ] {
            assert!(
                matches!(parse(text), Err(SelectorError::Invalid(_))),
                "{text}: {:?}",
                parse(text)
            );
        }
        let deep = format!("{}a{}", ":not(".repeat(100), ")".repeat(100));
        for text in [
            "$a(*)",
            "service ~> *",
            "[@trait: @{a}]",
            ":topdown(a)",
            "[a > 1]",
            deep.as_str(),
        ] {
            assert_eq!(parse(text), Err(SelectorError::Unsupported), "{text}");
        }
    }
}
