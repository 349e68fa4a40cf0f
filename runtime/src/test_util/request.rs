//! `smithy.test#httpRequestTests`: what a call sends.

use super::body::Expected;
use super::failure::{TestFailure, TestResult, chain, quoted};
use super::tree::Precision;
use super::{block_on, settings};
use crate::client::Send;
use crate::config::Builder;
use crate::http::Request;
use crate::operation::Operate;
use crate::transport::scripted::{Scripted, Step};

/// A request that is expected of a call.
#[derive(Debug)]
pub struct RequestCase {
    method: &'static str,
    path: &'static str,
    endpoint: Option<&'static str>,
    auth_scheme: Option<&'static str>,
    resolved_host: Option<&'static str>,
    query: Vec<&'static str>,
    forbidden_query: Vec<&'static str>,
    required_query: Vec<&'static str>,
    headers: Vec<(&'static str, &'static str)>,
    forbidden_headers: Vec<&'static str>,
    required_headers: Vec<&'static str>,
    body: Option<Expected>,
    precision: Precision,
    transport: Scripted,
}

impl RequestCase {
    /// A request with this method and path.
    pub fn new(method: &'static str, path: &'static str) -> Self {
        Self {
            method,
            path,
            endpoint: None,
            auth_scheme: None,
            resolved_host: None,
            query: Vec::new(),
            forbidden_query: Vec::new(),
            required_query: Vec::new(),
            headers: Vec::new(),
            forbidden_headers: Vec::new(),
            required_headers: Vec::new(),
            body: None,
            precision: Precision::Exact,
            transport: Scripted::new([Step::respond(200)]),
        }
    }

    /// The endpoint that the client is given. Default: none, so that the service's rules decide.
    pub fn endpoint(mut self, url: &'static str) -> Self {
        self.endpoint = Some(url);
        self
    }

    /// Lets the client have no other identity than that of an authentication scheme, by its shape id.
    pub fn auth_scheme(mut self, id: &'static str) -> Self {
        self.auth_scheme = Some(id);
        self
    }

    /// The host that the request must go to.
    pub fn resolved_host(mut self, host: &'static str) -> Self {
        self.resolved_host = Some(host);
        self
    }

    /// Parameters that the query must have, encoded, such as `a=b%20c`. Of a name that stands here, it
    /// must have no other value.
    pub fn query_params(mut self, pairs: &[&'static str]) -> Self {
        self.query.extend(pairs);
        self
    }

    /// Parameters that the query must not have, by name.
    pub fn forbid_query_params(mut self, names: &[&'static str]) -> Self {
        self.forbidden_query.extend(names);
        self
    }

    /// Parameters that the query must have, by name, whatever their value.
    pub fn require_query_params(mut self, names: &[&'static str]) -> Self {
        self.required_query.extend(names);
        self
    }

    /// A header that must be there. Several values are joined with a comma and a space.
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Headers that must not be there.
    pub fn forbid_headers(mut self, names: &[&'static str]) -> Self {
        self.forbidden_headers.extend(names);
        self
    }

    /// Headers that must be there, whatever their value.
    pub fn require_headers(mut self, names: &[&'static str]) -> Self {
        self.required_headers.extend(names);
        self
    }

    /// The body. Its media type decides how it is compared; with an empty one, every byte counts. CBOR
    /// is written in Base64.
    pub fn body(mut self, media_type: &'static str, text: &'static str) -> Self {
        self.body = Some(Expected { media_type, text });
        self
    }

    /// Compares big decimals as the nearest `f64`: models may state them as JSON numbers, which tools
    /// round on their way.
    pub fn rounded_decimals(mut self) -> Self {
        self.precision = Precision::Rounded;
        self
    }

    /// The configuration of a client whose one call is checked, to be completed.
    pub fn config(&self) -> Builder {
        let settings = settings(&self.transport, self.auth_scheme);
        match self.endpoint {
            Some(url) => settings.endpoint_url(url),
            None => settings,
        }
    }

    /// Makes the call and checks what it sent. What becomes of the answer does not count.
    ///
    /// # Errors
    /// One line for each difference.
    pub fn check<O: Operate>(self, call: Send<O>) -> TestResult {
        let outcome = block_on(call).err();
        let requests = self.transport.requests();
        let Some(request) = requests.first() else {
            let why = outcome.map(|error| chain(&error)).unwrap_or_default();
            return Err(TestFailure::new(format!("nothing was sent: {why}")));
        };
        let mut findings = Vec::new();
        self.check_target(request, &mut findings);
        self.check_headers(request, &mut findings);
        if let Some(expected) = &self.body {
            let found = request.body().bytes().unwrap_or_default();
            findings.extend(expected.differences(found, self.precision));
        }
        TestFailure::of(findings)
    }

    fn check_target(&self, request: &Request, findings: &mut Vec<String>) {
        let mut differ = |what: &str, expected: &str, found: &str| {
            if expected != found {
                let (expected, found) = (quoted(expected), quoted(found));
                findings.push(format!("{what}: expected {expected}, found {found}"));
            }
        };
        let uri = request.uri();
        let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
        let start = rest.find(['/', '?']).unwrap_or(rest.len());
        let (host, target) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        differ("method", self.method, request.method());
        differ("path", self.path, path);
        if let Some(expected) = self.resolved_host {
            differ("host", expected, host);
        }
        self.check_query(query, findings);
    }

    fn check_query(&self, query: &str, findings: &mut Vec<String>) {
        let found: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
        let mut names: Vec<&str> = self.query.iter().map(|pair| name(pair)).collect();
        names.sort_unstable();
        names.dedup();
        for wanted in names {
            let (expected, found) = (values(&self.query, wanted), values(&found, wanted));
            if expected != found {
                findings.push(format!(
                    "query parameter `{wanted}`: expected {expected:?}, found {found:?}"
                ));
            }
        }
        let has = |wanted: &str| found.iter().any(|pair| name(pair) == wanted);
        for name in &self.forbidden_query {
            if has(name) {
                findings.push(format!("query parameter `{name}`: must not be there"));
            }
        }
        for name in &self.required_query {
            if !has(name) {
                findings.push(format!("query parameter `{name}`: must be there"));
            }
        }
    }

    fn check_headers(&self, request: &Request, findings: &mut Vec<String>) {
        for &(name, expected) in &self.headers {
            match header(request, name) {
                None => findings.push(format!(
                    "header `{name}`: expected {}, found none",
                    quoted(expected)
                )),
                Some(found) if found != expected => findings.push(format!(
                    "header `{name}`: expected {}, found {}",
                    quoted(expected),
                    quoted(&found)
                )),
                Some(_) => {}
            }
        }
        for name in &self.forbidden_headers {
            if let Some(found) = header(request, name) {
                let found = quoted(&found);
                findings.push(format!("header `{name}`: must not be there, is {found}"));
            }
        }
        for name in &self.required_headers {
            if header(request, name).is_none() {
                findings.push(format!("header `{name}`: must be there"));
            }
        }
    }
}

/// The encoded name of an encoded query parameter.
fn name(pair: &str) -> &str {
    pair.split('=').next().unwrap_or_default()
}

/// The values of a parameter, in their order; none and an empty one are the same.
fn values<'a>(pairs: &[&'a str], wanted: &str) -> Vec<&'a str> {
    let own = pairs.iter().filter(|pair| name(pair) == wanted);
    own.map(|pair| pair.split_once('=').map_or("", |(_, value)| value))
        .collect()
}

/// A header as it will be sent. Transports add the length of the body, which they know.
fn header(request: &Request, name: &str) -> Option<String> {
    let values: Vec<&str> = request.headers().get_all(name).collect();
    if !values.is_empty() {
        return Some(values.join(", "));
    }
    let length = request.body().content_length()?;
    // RFC 9110, section 8.6: also of an empty body, where the method lets a body be expected.
    let told = length > 0 || matches!(request.method(), "POST" | "PUT" | "PATCH");
    (name.eq_ignore_ascii_case("content-length") && told).then(|| length.to_string())
}
