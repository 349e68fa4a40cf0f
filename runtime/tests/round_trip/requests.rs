//! Requests of every protocol, as a service reads them.
//!
//! Headers and body are sent back as a response, for the client's own reader; path and query are read here.

use std::collections::HashMap;

use proptest::prelude::*;
use smithy_runtime::codec::query::Dialect;
use smithy_runtime::http::{Request, Response, StatusCode};
use smithy_runtime::operation::Operation;
use smithy_runtime::primitives::{DateTime, DateTimeFormat, SdkBody};
use smithy_runtime::protocol::{
    AwsJson1_0, AwsJson1_1, Protocol, Query, RestJson1, Rpcv2Cbor, Rpcv2Json,
};
use smithy_runtime::serde::{Shape, Structure};

use crate::bound::{BIND, Bound, PUT, REST_XML};
use crate::compare::comparable;
use crate::invent::{AWS_QUERY, EC2_QUERY, Form, JSON, MILLI, SECOND, Source, XML};
use crate::shapes::{ALL, All};
use crate::uri::Target;
use crate::{bytes, form};

/// The body of a request.
pub(crate) fn body(request: &Request) -> &[u8] {
    request.body().bytes().unwrap()
}

/// What comes back from a service that sends back what it gets.
pub(crate) fn echoed<T: Structure + Shape>(
    protocol: &dyn Protocol,
    operation: &'static Operation,
    request: &Request,
) -> T {
    let mut response = Response::new(StatusCode::OK, SdkBody::empty());
    *response.headers_mut() = request.headers().clone();
    assert!(protocol.is_success(operation, &response));
    let mut output = T::empty();
    let read = protocol.read_output(operation, &response, body(request), &mut output);
    if let Err(error) = read {
        panic!("{error}: {}", String::from_utf8_lossy(body(request)));
    }
    output
}

/// A value for every place of a request.
fn invent(bytes: &[u8], form: Form) -> Bound {
    let s = &mut Source::new(bytes, form);
    Bound {
        id: Some(s.text(1)),
        number: Some(s.long()),
        when: Some(s.time(MILLI)),
        path: Some(s.text(1)),
        q: s.maybe(|s| s.text(0)),
        words: s.maybe(|s| s.list(1, |s| s.text(0))),
        since: s.maybe(|s| s.time(MILLI)),
        params: s.maybe(|s| {
            s.map(
                1,
                |s| format!("p{}", s.text(0)),
                |s| s.list(1, |s| s.text(0)),
            )
        }),
        text: s.maybe(|s| s.header(0)),
        // Readers of lists in headers pass empty elements over (RFC 9110, section 5.6.1).
        texts: s.maybe(|s| s.list(1, |s| s.header(1))),
        numbers: s.maybe(|s| s.list(1, Source::long)),
        times: s.maybe(|s| s.list(1, |s| s.time(SECOND))),
        dates: s.maybe(|s| s.list(1, |s| s.time(MILLI))),
        flag: s.maybe(Source::flag),
        ratio: s.maybe(Source::double).filter(|ratio| !ratio.is_nan()),
        json: s.maybe(|s| s.text(0)),
        level: s.maybe(Source::level),
        colours: s.maybe(|s| s.list(1, |s| s.header(1).as_str().into())),
        others: s.maybe(|s| s.map(1, |s| format!("n{}", s.flag()), |s| s.header(0))),
        all: s.maybe(|s| comparable(s.all())),
        remark: s.maybe(|s| s.text(0)),
        status: None,
    }
}

/// Reads what stands in the target, the other members being there already.
fn read_target(bound: &mut Bound, uri: &str) {
    let mut target = Target::parse(&BIND, uri);
    let time = |text: &str, format| DateTime::from_str(text, format).unwrap();
    bound.id = Some(target.label(0).to_owned());
    bound.number = Some(target.label(1).parse().unwrap());
    bound.when = Some(time(target.label(2), DateTimeFormat::DateTime));
    bound.path = Some(target.label(3).to_owned());
    let single = |values: Vec<String>| <[String; 1]>::try_from(values).unwrap().concat();
    bound.q = target.take("q&").map(single);
    bound.words = target.take("word");
    let since = target.take("since").map(single);
    bound.since = since.map(|text| time(&text, DateTimeFormat::EpochSeconds));
    let mut params: HashMap<String, Vec<String>> = HashMap::new();
    for (name, value) in target.query {
        params.entry(name).or_default().push(value);
    }
    bound.params = (!params.is_empty()).then_some(params);
}

fn check_bound(protocol: &dyn Protocol, form: Form, bytes: &[u8]) -> Result<(), TestCaseError> {
    let input = invent(bytes, form);
    let request = protocol.write_request(&BIND, &input).unwrap();
    let mut read: Bound = echoed(protocol, &BIND, &request);
    read_target(&mut read, request.uri());
    read.all = read.all.map(comparable);
    let expected = Bound {
        status: Some(200),
        // Whether there was an empty map cannot be seen.
        others: Some(input.others.unwrap_or_default()),
        ..input
    };
    prop_assert_eq!(read, expected);
    Ok(())
}

fn check_body(protocol: &dyn Protocol, form: Form, bytes: &[u8]) -> Result<(), TestCaseError> {
    let input = Source::new(bytes, form).all();
    let request = protocol.write_request(&PUT, &input).unwrap();
    let read: All = echoed(protocol, &PUT, &request);
    prop_assert_eq!(comparable(read), comparable(input));
    Ok(())
}

fn check_form(
    protocol: &dyn Protocol,
    dialect: Dialect,
    form: Form,
    bytes: &[u8],
) -> Result<(), TestCaseError> {
    let input = Source::new(bytes, form).all();
    let request = protocol.write_request(&PUT, &input).unwrap();
    let xml = form::to_xml(body(&request), &ALL, dialect);
    let read: All = super::responses::read(protocol, &xml);
    prop_assert_eq!(comparable(read), comparable(input));
    Ok(())
}

proptest! {
    #[test]
    fn rest_json_1(bytes in bytes()) {
        check_bound(&RestJson1, JSON, &bytes)?;
        check_body(&RestJson1, JSON, &bytes)?;
    }

    #[test]
    fn rest_xml(bytes in bytes()) {
        check_bound(&REST_XML, XML, &bytes)?;
        check_body(&REST_XML, XML, &bytes)?;
    }

    #[test]
    fn aws_json(bytes in bytes()) {
        check_body(&AwsJson1_0, JSON, &bytes)?;
        check_body(&AwsJson1_1, JSON, &bytes)?;
    }

    #[test]
    fn rpc_v2(bytes in bytes()) {
        check_body(&Rpcv2Json, JSON, &bytes)?;
        check_body(&Rpcv2Cbor, JSON, &bytes)?;
    }

    #[test]
    fn queries(bytes in bytes()) {
        check_form(&Query::AWS, Dialect::Aws, AWS_QUERY, &bytes)?;
        check_form(&Query::EC2, Dialect::Ec2, EC2_QUERY, &bytes)?;
    }
}
