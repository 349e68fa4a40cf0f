//! Function calls: names, arities and types.

use super::STRUCTURE;
use super::expr::{Scope, Type};
use super::template::path;
use crate::ir::endpoint::{Expr, Function};
use crate::model::{Node, NodeError, Number};

/// The functions whose arguments and results have fixed types.
const FUNCTIONS: [(&str, Function, &[Type], Type); 10] = {
    use Function as F;
    use Type::{Arn, Bool, Partition, String, Unknown, Url};
    [
        ("isSet", F::IsSet, &[Unknown], Bool),
        ("not", F::Not, &[Bool], Bool),
        ("booleanEquals", F::BooleanEquals, &[Bool, Bool], Bool),
        ("stringEquals", F::StringEquals, &[String, String], Bool),
        (
            "isValidHostLabel",
            F::IsValidHostLabel,
            &[String, Bool],
            Bool,
        ),
        ("parseURL", F::ParseUrl, &[String], Url),
        ("uriEncode", F::UriEncode, &[String], String),
        ("aws.partition", F::Partition, &[String], Partition),
        ("aws.parseArn", F::ParseArn, &[String], Arn),
        (
            "aws.isVirtualHostableS3Bucket",
            F::IsVirtualHostableS3Bucket,
            &[String, Bool],
            Bool,
        ),
    ]
};

/// Lowers `{fn, argv}`.
pub(super) fn function(scope: &mut Scope<'_>, node: &Node) -> Option<(Expr, Type)> {
    let name = scope.field(node, "fn", Node::expect_str)?;
    let arguments = scope.field(node, "argv", Node::expect_array)?;
    if let Some((_, function, types, result)) = FUNCTIONS.iter().find(|f| f.0 == name) {
        arity(scope, node, arguments, types.len())?;
        let arguments: Vec<_> = arguments
            .iter()
            .zip(types.iter())
            .map(|(argument, wanted)| scope.expect(argument, *wanted))
            .collect();
        let arguments: Vec<_> = arguments.into_iter().collect::<Option<_>>()?;
        return Some((call(*function, arguments), *result));
    }
    match name {
        "getAttr" => get_attr(scope, node, arguments),
        "substring" => substring(scope, node, arguments),
        "split" => split(scope, node, arguments),
        "coalesce" => coalesce(scope, node, arguments),
        "ite" => ite(scope, node, arguments),
        _ => {
            let message = format!("`{name}` is not a function of the endpoint rules");
            let place = node.get("fn").unwrap_or(node).span;
            scope.report("endpoint::unknown_function", NodeError::new(place, message));
            None
        }
    }
}

/// A call, in its simplest form: a comparison with a constant is the value itself or its negation.
fn call(function: Function, arguments: Vec<Expr>) -> Expr {
    match (function, arguments.as_slice()) {
        (Function::BooleanEquals, [value, Expr::Bool(true)] | [Expr::Bool(true), value]) => {
            value.clone()
        }
        (Function::BooleanEquals, [value, Expr::Bool(false)] | [Expr::Bool(false), value]) => {
            Expr::Call(Function::Not, vec![value.clone()])
        }
        _ => Expr::Call(function, arguments),
    }
}

fn arity(scope: &mut Scope<'_>, node: &Node, arguments: &[Node], wanted: usize) -> Option<()> {
    if arguments.len() == wanted {
        return Some(());
    }
    let found = arguments.len();
    let message = format!("this function takes {wanted} arguments, found {found}");
    scope.report("endpoint::arguments", NodeError::new(node.span, message));
    None
}

fn get_attr(scope: &mut Scope<'_>, node: &Node, arguments: &[Node]) -> Option<(Expr, Type)> {
    arity(scope, node, arguments, 2)?;
    let [base, steps] = arguments else {
        return None;
    };
    let base = scope.expr(base);
    let text = scope.checked(steps.expect_str())?;
    path(scope, base?, text, steps.span)
}

fn substring(scope: &mut Scope<'_>, node: &Node, arguments: &[Node]) -> Option<(Expr, Type)> {
    arity(scope, node, arguments, 4)?;
    let [text, start, stop, reverse] = arguments else {
        return None;
    };
    let text = scope.expect(text, Type::String);
    let start = whole(scope, start);
    let stop = whole(scope, stop);
    let reverse = scope.expect(reverse, Type::Bool)?;
    let expr = Expr::Substring(Box::new(text?), start?, stop?, Box::new(reverse));
    Some((expr, Type::String))
}

fn split(scope: &mut Scope<'_>, node: &Node, arguments: &[Node]) -> Option<(Expr, Type)> {
    arity(scope, node, arguments, 3)?;
    let [text, delimiter, limit] = arguments else {
        return None;
    };
    let text = scope.expect(text, Type::String);
    let delimiter = scope.expect(delimiter, Type::String);
    let limit = whole(scope, limit)?;
    let expr = Expr::Split(Box::new(text?), Box::new(delimiter?), limit);
    Some((expr, Type::List))
}

fn coalesce(scope: &mut Scope<'_>, node: &Node, arguments: &[Node]) -> Option<(Expr, Type)> {
    if arguments.len() < 2 {
        let message = "this function takes two arguments or more";
        scope.report("endpoint::arguments", NodeError::new(node.span, message));
        return None;
    }
    let (arguments, kind) = alike(scope, arguments)?;
    Some((Expr::Call(Function::Coalesce, arguments), kind))
}

fn ite(scope: &mut Scope<'_>, node: &Node, arguments: &[Node]) -> Option<(Expr, Type)> {
    arity(scope, node, arguments, 3)?;
    let (condition, values) = arguments.split_first()?;
    let condition = scope.expect(condition, Type::Bool);
    let (values, kind) = alike(scope, values)?;
    let mut arguments = vec![condition?];
    arguments.extend(values);
    Some((Expr::Call(Function::Ite, arguments), kind))
}

/// Arguments of one type, whichever it is.
fn alike(scope: &mut Scope<'_>, nodes: &[Node]) -> Option<(Vec<Expr>, Type)> {
    let (first, rest) = nodes.split_first()?;
    let (first, kind) = scope.expr(first)?;
    let rest: Vec<_> = rest.iter().map(|node| scope.expect(node, kind)).collect();
    let mut arguments = vec![first];
    arguments.extend(rest.into_iter().collect::<Option<Vec<_>>>()?);
    Some((arguments, kind))
}

fn whole(scope: &mut Scope<'_>, node: &Node) -> Option<u32> {
    let number = node.as_number().and_then(Number::as_u64);
    let number = number.and_then(|number| u32::try_from(number).ok());
    if number.is_none() {
        scope.report(STRUCTURE, node.wrong("a whole number that is not negative"));
    }
    number
}
