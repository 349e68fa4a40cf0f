//! Structures: members, whether they are always there, and what the type is for.

use super::context::Context;
use super::literal::{self, Known};
use super::names::{self, Ident, MembersOf};
use super::text::{self, Subject};
use super::{bindings, lenient, position, types};
use crate::ir::{ErrorFacts, Field, FieldRole, Literal, Presence, Structure, Trait, Type};
use crate::model::traits::ErrorKind;
use crate::model::{Member, Shape, ShapeKind};

/// What a structure is emitted as.
#[derive(Clone, Copy)]
pub(super) enum Role<'a> {
    /// A type of its own, or an error.
    Type,
    /// The input of this operation.
    Input(&'a Shape),
    /// The output of this operation.
    Output(&'a Shape),
}

/// The names that a structure is emitted under.
pub(super) struct Named {
    pub(super) name: Ident,
    pub(super) builder: Ident,
    pub(super) schema: Ident,
}

/// A structure that is a type of its own, or an error.
pub(super) fn of_type(
    context: &Context<'_>,
    known: &Known<'_>,
    shape: &Shape,
) -> Option<Structure> {
    let name = &context.naming.type_name(&shape.id)?.name;
    let named = Named {
        name: name.clone(),
        builder: name.suffixed("Builder"),
        schema: context.naming.schema(&shape.id)?.clone(),
    };
    Some(of_shape(context, known, shape, Role::Type, named))
}

/// A structure under the names given.
pub(super) fn of_shape(
    context: &Context<'_>,
    known: &Known<'_>,
    shape: &Shape,
    role: Role<'_>,
    named: Named,
) -> Structure {
    let message = message_member(context, shape);
    let members_of = match role {
        Role::Input(_) => MembersOf::Input,
        _ if shape.traits.error().is_some() => MembersOf::Error {
            says_message: message.is_some(),
        },
        _ => MembersOf::Structure,
    };
    let lenient = lenient::of_shape(context, shape, role);
    let texts = lenient.iter().map(|member| &*member.text);
    let wanted = shape.members.values().map(Member::name).chain(texts);
    let mut given = names::members(members_of, wanted).into_iter();
    let mut fields: Vec<Field> = shape
        .members
        .values()
        .zip(&mut given)
        .map(|(member, names)| field(context, known, member, names, role, message))
        .collect();
    for (member, names) in lenient.iter().zip(given) {
        lenient::add(member, names, &mut fields);
    }
    let in_input = match role {
        Role::Type => context.reach.from_input.contains(&shape.id),
        Role::Input(_) => true,
        Role::Output(_) => false,
    };
    if !matches!(role, Role::Type) || shape.traits.error().is_some() {
        bindings::check(context, shape);
    }
    let subject = match role {
        Role::Type => Subject::Shape(shape),
        Role::Input(operation) => Subject::Input(shape, operation),
        Role::Output(operation) => Subject::Output(shape, operation),
    };
    if matches!(role, Role::Output(_)) {
        require_beside_events(&mut fields);
    }
    let streaming = |field: &Field| matches!(field.ty, Type::ByteStream | Type::EventStream(_));
    for field in fields.iter().filter(|f| streaming(f)).skip(1) {
        if let Some(member) = shape.member(&field.member) {
            let message = "another member streams already".to_owned();
            let code = "smithy::invalid_target";
            context.error(code, member.target_span, &member.id, message);
        }
    }
    Structure {
        shape: shape.id.name().to_owned(),
        docs: text::of_shape(context, subject),
        traits: position::of_shape(context, shape),
        sensitive: shape.traits.is_sensitive(),
        in_input,
        streaming: fields.iter().any(streaming),
        deprecated: text::deprecated(&shape.traits),
        error: error_facts(context, shape, role),
        fields,
        name: named.name,
        builder: named.builder,
        schema: named.schema,
    }
}

/// Required members that come with events are not made up for where they are missing.
fn require_beside_events(fields: &mut [Field]) {
    let is_stream = |field: &Field| matches!(field.ty, Type::EventStream(_));
    if fields.iter().any(is_stream) {
        let others = fields.iter_mut().filter(|field| !is_stream(field));
        for field in others.filter(|field| field.required) {
            field.position.traits.push(Trait::Required);
        }
    }
}

/// The structure of an operation that takes or gives nothing.
pub(super) fn empty(context: &Context<'_>, role: Role<'_>, named: Named) -> Structure {
    let subject = match role {
        Role::Input(operation) => Subject::NoInput(operation),
        Role::Output(operation) => Subject::NoOutput(operation),
        Role::Type => Subject::Nothing,
    };
    Structure {
        shape: "Unit".to_owned(),
        docs: text::of_shape(context, subject),
        traits: Vec::new(),
        sensitive: false,
        in_input: matches!(role, Role::Input(_)),
        streaming: false,
        deprecated: None,
        error: None,
        fields: Vec::new(),
        name: named.name,
        builder: named.builder,
        schema: named.schema,
    }
}

fn field(
    context: &Context<'_>,
    known: &Known<'_>,
    member: &Member,
    names: names::MemberNames,
    role: Role<'_>,
    message: Option<&Member>,
) -> Field {
    let mut ty = types::of_member(context, member);
    if let Type::EventStream(stream) = &mut ty {
        stream.sent = matches!(role, Role::Input(_));
    }
    check_member(context, member, &ty, role);
    let boxed = matches!(role, Role::Type) && context.boxed.contains(&member.id);
    let presence = presence(context, known, member, &ty, role);
    let is_message = message.is_some_and(|message| message.id == member.id);
    let constraints = text::constraints(context, member, role);
    Field {
        docs: text::of_member(context, member, role, &names, &constraints),
        constraints,
        name: names.field,
        setter: names.setter,
        member: member.name().to_owned(),
        presence,
        boxed,
        required: member.traits.is_required(),
        sensitive: context.is_sensitive(member),
        role: if is_message {
            FieldRole::ErrorMessage
        } else {
            FieldRole::Plain
        },
        deprecated: text::deprecated(&member.traits),
        position: position::of_member(context, member),
        ty,
    }
}

/// Members of types that have no place in a structure.
fn check_member(context: &Context<'_>, member: &Member, ty: &Type, role: Role<'_>) {
    match ty {
        Type::Unit => {
            let message = "`smithy.api#Unit` stands in a structure, where it means nothing";
            let code = "smithy::invalid_target";
            context.error(code, member.target_span, &member.id, message.to_owned());
        }
        Type::ByteStream | Type::EventStream(_) if matches!(role, Role::Type) => {
            let message = format!(
                "`{}` streams: it has a place in the input or output of an operation alone",
                member.target
            );
            let code = "smithy::invalid_target";
            context.error(code, member.target_span, &member.id, message);
        }
        _ => {}
    }
}

/// Whether a member is always there: see "Rules of types" in the design.
fn presence(
    context: &Context<'_>,
    known: &Known<'_>,
    member: &Member,
    ty: &Type,
    role: Role<'_>,
) -> Presence {
    // A stream is there once; an empty one is as good as none.
    match ty {
        Type::ByteStream => return Presence::Defaulted(Literal::Blob(Vec::new())),
        Type::EventStream(_) => return Presence::Defaulted(Literal::Null),
        _ => {}
    }
    if matches!(role, Role::Input(_)) || member.traits.is_client_optional() {
        return Presence::Optional;
    }
    let default = context.model.member_trait(member, "smithy.api#default");
    match default.filter(|value| !value.is_null()) {
        Some(value) => match literal::of_default(known, ty, value) {
            Ok(literal) => return Presence::Defaulted(literal),
            Err(error) => {
                let message = format!("the default does not fit: {error}");
                context.error("smithy::invalid_default", error.span, &member.id, message);
            }
        },
        None if member.traits.is_required() => return Presence::Required,
        None => {}
    }
    Presence::Optional
}

/// The member that holds the text of an error: `message`, in whatever case.
fn message_member<'a>(context: &Context<'_>, shape: &'a Shape) -> Option<&'a Member> {
    shape.traits.error()?;
    let mut members = shape.members.values();
    let exact = shape.member("message");
    let found =
        exact.or_else(|| members.find(|member| member.name().eq_ignore_ascii_case("message")))?;
    let is_text = |target: &Shape| target.kind == ShapeKind::String;
    context
        .model
        .target(found)
        .is_some_and(is_text)
        .then_some(found)
}

fn error_facts(context: &Context<'_>, shape: &Shape, role: Role<'_>) -> Option<ErrorFacts> {
    if !matches!(role, Role::Type) {
        return None;
    }
    let facts = context.naming.facts(&shape.id)?.clone();
    let variant = context.naming.error_variant(&shape.id)?.clone();
    let query = shape.traits.aws_query_error();
    let server_fault = shape.traits.error() == Some(ErrorKind::Server);
    let by_fault = if server_fault { 500 } else { 400 };
    let status = shape.traits.http_error();
    let status = status.or_else(|| query.as_ref().map(|query| query.status));
    Some(ErrorFacts {
        facts,
        variant,
        status: status.unwrap_or(by_fault),
        server_fault,
        code: query.map(|query| query.code.to_owned()),
        retryable: shape
            .traits
            .retryable()
            .map(|retryable| retryable.throttling),
    })
}

/// Members that require one another without end: such a value can never be built, nor stand in for
/// one that is missing.
pub(super) fn check_cycles(context: &Context<'_>) {
    let types = context.reach.types.iter().chain(&context.reach.errors);
    let structures = types.filter(|shape| shape.kind == ShapeKind::Structure);
    for member in structures.flat_map(|shape| shape.members.values()) {
        if context.boxed.contains(&member.id) && requires_itself(context, member) {
            let message = "this member requires, through others, itself: it can never be built";
            let code = "smithy::recursive_required";
            context.error(code, member.span, &member.id, message.to_owned());
        }
    }
}

fn is_plain(member: &Member) -> bool {
    let own = &member.traits;
    own.is_required() && !own.is_client_optional()
}

fn requires_itself(context: &Context<'_>, start: &Member) -> bool {
    let mut seen = std::collections::HashSet::new();
    let mut stack = vec![start];
    while let Some(member) = stack.pop() {
        let target = context.model.target(member).filter(|_| is_plain(member));
        let Some(target) = target.filter(|target| target.is_structure()) else {
            continue;
        };
        if member.id != start.id && !seen.insert(&member.id) {
            continue;
        }
        if target.id.root_str() == start.id.root_str() {
            return true;
        }
        stack.extend(target.members.values());
    }
    false
}
