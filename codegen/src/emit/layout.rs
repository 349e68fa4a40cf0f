//! Rust expressions laid out as a person would: on one line if it fits, else one call per line.

/// An expression, to be laid out on one line or on several.
pub(super) enum Expr {
    /// Text on one line.
    Atom(String),
    /// `head(arguments)`; `vec![…]` is one with brackets.
    Call {
        open: String,
        arguments: Vec<Expr>,
        close: String,
    },
    /// `head.method(arguments).method(arguments)`, each with an optional comment.
    Chain {
        head: String,
        methods: Vec<Method>,
        tail: Vec<&'static str>,
    },
}

pub(super) struct Method {
    name: String,
    arguments: Vec<Expr>,
    pub(super) note: Option<String>,
}

/// Text on one line.
pub(super) fn atom(text: impl ToString) -> Expr {
    Expr::Atom(text.to_string())
}

/// A call of a method, without a comment.
pub(super) fn plain(name: &str, arguments: Vec<Expr>) -> Method {
    Method {
        name: name.to_owned(),
        arguments,
        note: None,
    }
}

/// The expression on one line; none if a comment forces more.
fn flat(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Atom(text) => Some(text.clone()),
        Expr::Call {
            open,
            arguments,
            close,
        } => Some(format!("{open}{}{close}", flat_arguments(arguments)?)),
        Expr::Chain {
            head,
            methods,
            tail,
        } => {
            let mut text = head.clone();
            for method in methods {
                if method.note.is_some() {
                    return None;
                }
                let arguments = flat_arguments(&method.arguments)?;
                text.push_str(&format!(".{}({arguments})", method.name));
            }
            Some(text + &tail.concat())
        }
    }
}

fn flat_arguments(arguments: &[Expr]) -> Option<String> {
    let parts: Option<Vec<String>> = arguments.iter().map(flat).collect();
    Some(parts?.join(", "))
}

/// The expression on as many lines as it needs.
pub(super) fn lines(expr: &Expr, width: usize) -> Vec<String> {
    if let Some(text) = flat(expr).filter(|text| text.len() <= width) {
        return vec![text];
    }
    match expr {
        Expr::Atom(text) => vec![text.clone()],
        Expr::Call {
            open,
            arguments,
            close,
        } => broken_call(open, arguments, close, width),
        Expr::Chain {
            head,
            methods,
            tail,
        } => {
            let mut out = vec![head.clone()];
            let last = methods.len();
            for (index, method) in methods.iter().enumerate() {
                let mut call = method_lines(method, width.saturating_sub(4));
                if index + 1 == last
                    && tail.as_slice() == ["?"]
                    && let Some(line) = call.last_mut()
                {
                    line.push('?');
                }
                out.extend(call.into_iter().map(|line| format!("    {line}")));
            }
            out.extend(
                tail.iter()
                    .filter(|t| **t != "?")
                    .map(|t| format!("    {t}")),
            );
            out
        }
    }
}

fn method_lines(method: &Method, width: usize) -> Vec<String> {
    let open = format!(".{}(", method.name);
    // Text alone gains nothing from a line of its own.
    let plain = method
        .arguments
        .iter()
        .all(|argument| matches!(argument, Expr::Atom(_)));
    let one = flat_arguments(&method.arguments)
        .map(|arguments| format!("{open}{arguments})"))
        .filter(|text| plain || text.len() <= width);
    let mut call = match one {
        Some(line) => vec![line],
        None => broken_call(&open, &method.arguments, ")", width),
    };
    if let (Some(note), Some(first)) = (&method.note, call.first_mut()) {
        // Behind a long line it would be out of sight.
        if first.len() + note.len() > width {
            call.insert(0, format!("// {note}"));
        } else {
            first.push_str(&format!(" // {note}"));
        }
    }
    call
}

fn broken_call(open: &str, arguments: &[Expr], close: &str, width: usize) -> Vec<String> {
    let mut out = vec![open.to_owned()];
    for argument in arguments {
        let mut inner = lines(argument, width.saturating_sub(4));
        if let Some(last) = inner.last_mut() {
            last.push(',');
        }
        out.extend(inner.into_iter().map(|line| format!("    {line}")));
    }
    out.push(close.to_owned());
    out
}
