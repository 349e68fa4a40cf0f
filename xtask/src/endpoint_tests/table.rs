//! Lowered endpoint rules as tables of the runtime, without the detour through emitted text.
//!
//! Tables are static, so what is made here is never freed: a command runs a few rule sets and ends.
//! Values are set by name, so parameters know no built-ins.

use smithy_codegen::ir::endpoint as ir;
use smithy_runtime::endpoint::table::{
    Attr, AuthPart, Bdd, Body, Condition, DefaultValue, Expr, Extra, NO_MATCH, Parameter, Prop,
    Rule, RuleSet,
};

/// The table of a rule set.
///
/// # Errors
/// A rule set too large for a table, or a property of a record that the runtime does not know.
pub(super) fn table(rules: &ir::RuleSet) -> Result<&'static RuleSet, String> {
    let variables = u16::try_from(rules.variables.len()).map_err(|error| error.to_string())?;
    let body = match &rules.body {
        ir::Body::Rules(rules) => Body::Rules(list(rules, rule)?),
        ir::Body::Bdd(diagram) => Body::Bdd(bdd(diagram)?),
    };
    Ok(keep(RuleSet {
        parameters: list(&rules.parameters, parameter)?,
        variables,
        body,
    }))
}

fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn text(text: &str) -> &'static str {
    Box::leak(text.into())
}

fn list<T, U>(
    items: &[T],
    convert: impl Fn(&T) -> Result<U, String>,
) -> Result<&'static [U], String> {
    let items: Vec<U> = items.iter().map(convert).collect::<Result<_, _>>()?;
    Ok(items.leak())
}

fn parameter(parameter: &ir::Parameter) -> Result<Parameter, String> {
    let name = text(&parameter.name);
    let mut converted = match parameter.kind {
        ir::Kind::String => Parameter::string(name),
        ir::Kind::Boolean => Parameter::boolean(name),
        ir::Kind::StringArray => Parameter::string_array(name),
    };
    if let Some(default) = &parameter.default {
        converted = converted.default(match default {
            ir::Default::Bool(value) => DefaultValue::Bool(*value),
            ir::Default::Str(value) => DefaultValue::Str(text(value)),
            ir::Default::List(values) => DefaultValue::List(list(values, |value| Ok(text(value)))?),
        });
    }
    if parameter.required {
        converted = converted.required();
    }
    Ok(match parameter.used {
        true => converted,
        false => converted.unused(),
    })
}

fn bdd(bdd: &ir::Bdd) -> Result<Bdd, String> {
    Ok(Bdd {
        conditions: list(&bdd.conditions, condition)?,
        results: list(&bdd.results, rule)?,
        nodes: list(&bdd.nodes, |node| {
            Ok((node.condition, target(node.high)?, target(node.low)?))
        })?,
        root: target(bdd.root)?,
    })
}

fn target(target: ir::Target) -> Result<i32, String> {
    let small = |index: usize| i32::try_from(index).map_err(|error| error.to_string());
    Ok(match target {
        ir::Target::Node(index) => small(index)?,
        ir::Target::Result(index) => -1 - small(index)?,
        ir::Target::NoMatch => NO_MATCH,
    })
}

fn rule(rule: &ir::Rule) -> Result<Rule, String> {
    Ok(match rule {
        ir::Rule::Endpoint(conditions, url, extras) => Rule::Endpoint(
            list(conditions, condition)?,
            expr(url)?,
            list(extras, extra)?,
        ),
        ir::Rule::Error(conditions, message) => {
            Rule::Error(list(conditions, condition)?, expr(message)?)
        }
        ir::Rule::Tree(conditions, rules) => {
            Rule::Tree(list(conditions, condition)?, list(rules, self::rule)?)
        }
    })
}

fn condition(condition: &ir::Condition) -> Result<Condition, String> {
    let expr = expr(&condition.expr)?;
    Ok(match condition.assign {
        Some(slot) => Condition::Let(slot, expr),
        None => Condition::If(expr),
    })
}

fn expr(expr: &ir::Expr) -> Result<Expr, String> {
    Ok(match expr {
        ir::Expr::Bool(value) => Expr::Bool(*value),
        ir::Expr::Str(value) => Expr::Str(text(value)),
        ir::Expr::Template(pieces) => Expr::Template(list(pieces, self::expr)?),
        ir::Expr::Slot(slot) => Expr::Slot(*slot),
        ir::Expr::GetAttr(value, step) => Expr::GetAttr(kept(value)?, attr(*step)?),
        ir::Expr::Call(function, arguments) => call(*function, list(arguments, self::expr)?)?,
        ir::Expr::Substring(input, start, stop, reverse) => {
            Expr::Substring(kept(input)?, *start, *stop, kept(reverse)?)
        }
        ir::Expr::Split(input, delimiter, limit) => {
            Expr::Split(kept(input)?, kept(delimiter)?, *limit)
        }
    })
}

fn kept(value: &ir::Expr) -> Result<&'static Expr, String> {
    expr(value).map(keep)
}

fn call(function: ir::Function, arguments: &'static [Expr]) -> Result<Expr, String> {
    use ir::Function as F;
    Ok(match (function, arguments) {
        (F::IsSet, [value]) => Expr::IsSet(value),
        (F::Not, [value]) => Expr::Not(value),
        (F::BooleanEquals, [left, right]) => Expr::BooleanEquals(left, right),
        (F::StringEquals, [left, right]) => Expr::StringEquals(left, right),
        (F::IsValidHostLabel, [value, dots]) => Expr::IsValidHostLabel(value, dots),
        (F::ParseUrl, [value]) => Expr::ParseUrl(value),
        (F::UriEncode, [value]) => Expr::UriEncode(value),
        (F::Partition, [region]) => Expr::Partition(region),
        (F::ParseArn, [value]) => Expr::ParseArn(value),
        (F::IsVirtualHostableS3Bucket, [value, dots]) => {
            Expr::IsVirtualHostableS3Bucket(value, dots)
        }
        (F::Coalesce, values) => Expr::Coalesce(values),
        (F::Ite, [condition, then, otherwise]) => Expr::Ite(condition, then, otherwise),
        (function, arguments) => {
            let count = arguments.len();
            return Err(format!("{function:?} does not take {count} arguments"));
        }
    })
}

fn attr(attr: ir::Attr) -> Result<Attr, String> {
    Ok(match attr {
        ir::Attr::ResourceIdAt(index) => Attr::ResourceIdAt(index),
        ir::Attr::Index(index) => Attr::Index(index),
        ir::Attr::Property(name) => match name {
            "Name" => Attr::Name,
            "DnsSuffix" => Attr::DnsSuffix,
            "DualStackDnsSuffix" => Attr::DualStackDnsSuffix,
            "SupportsFips" => Attr::SupportsFips,
            "SupportsDualStack" => Attr::SupportsDualStack,
            "ImplicitGlobalRegion" => Attr::ImplicitGlobalRegion,
            "Scheme" => Attr::Scheme,
            "Authority" => Attr::Authority,
            "Path" => Attr::Path,
            "NormalizedPath" => Attr::NormalizedPath,
            "IsIp" => Attr::IsIp,
            "Partition" => Attr::Partition,
            "Service" => Attr::Service,
            "Region" => Attr::Region,
            "AccountId" => Attr::AccountId,
            "ResourceId" => Attr::ResourceId,
            other => return Err(format!("the runtime has no property {other}")),
        },
    })
}

fn extra(extra: &ir::Extra) -> Result<Extra, String> {
    Ok(match extra {
        ir::Extra::Header(name, values) => Extra::Header(text(name), list(values, expr)?),
        ir::Extra::Auth(parts) => Extra::Auth(list(parts, auth_part)?),
        ir::Extra::Property(name, value) => Extra::Property(text(name), prop(value)?),
    })
}

fn auth_part(part: &ir::AuthPart) -> Result<AuthPart, String> {
    Ok(match part {
        ir::AuthPart::Name(value) => AuthPart::Name(expr(value)?),
        ir::AuthPart::SigningName(value) => AuthPart::SigningName(expr(value)?),
        ir::AuthPart::SigningRegion(value) => AuthPart::SigningRegion(expr(value)?),
        ir::AuthPart::SigningRegionSet(values) => AuthPart::SigningRegionSet(list(values, expr)?),
        ir::AuthPart::DisableDoubleEncoding(value) => AuthPart::DisableDoubleEncoding(*value),
        ir::AuthPart::DisableNormalizePath(value) => AuthPart::DisableNormalizePath(*value),
        ir::AuthPart::Other(name, value) => AuthPart::Other(text(name), prop(value)?),
    })
}

fn prop(prop: &ir::Prop) -> Result<Prop, String> {
    Ok(match prop {
        ir::Prop::Bool(value) => Prop::Bool(*value),
        ir::Prop::Int(value) => Prop::Int(*value),
        ir::Prop::Text(value) => Prop::Text(expr(value)?),
        ir::Prop::List(values) => Prop::List(list(values, self::prop)?),
        ir::Prop::Object(members) => Prop::Object(list(members, |(name, value)| {
            Ok((text(name), self::prop(value)?))
        })?),
    })
}
