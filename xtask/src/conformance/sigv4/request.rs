//! Requests as the signing suite writes them: a request line, headers, a blank line, a body.

use std::fmt;

/// A request. Its `Display` is the form to compare: headers sorted by name, names in lower case, white
/// space in values folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// Path and query.
    pub(super) target: String,
    headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Request {
    /// Reads a request. A line of headers that starts with white space continues the value before it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let line = first.trim_end();
        let line = line.strip_suffix(" HTTP/1.1").unwrap_or(line);
        let (method, target) = line
            .split_once(' ')
            .ok_or_else(|| format!("`{first}` is no request line"))?;
        let (head, body) = rest.split_once("\n\n").unwrap_or((rest, ""));
        let mut headers: Vec<(String, String)> = Vec::new();
        for line in head.lines().filter(|line| !line.is_empty()) {
            match (headers.last_mut(), line.split_once(':')) {
                (Some((_, value)), _) if line.starts_with([' ', '\t']) => {
                    value.push('\n');
                    value.push_str(line);
                }
                (_, Some((name, value))) => headers.push((name.to_owned(), value.to_owned())),
                (_, None) => return Err(format!("`{line}` is no header")),
            }
        }
        Ok(Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers,
            body: body.trim_end_matches('\n').to_owned(),
        })
    }

    /// Names and values.
    pub(super) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same with these headers, each in the place of those of its name.
    pub(super) fn with_headers(&self, set: &[(&str, &str)]) -> Self {
        let mut request = self.clone();
        for (name, value) in set {
            request
                .headers
                .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
            request
                .headers
                .push(((*name).to_owned(), (*value).to_owned()));
        }
        request
    }

    /// The same with more parameters at the end of its query.
    pub(super) fn with_query(&self, parameters: &str) -> Self {
        let mut request = self.clone();
        let separator = if self.target.contains('?') { '&' } else { '?' };
        request.target.push(separator);
        request.target.push_str(parameters);
        request
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.target)?;
        let fold = |value: &str| value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let mut headers: Vec<(String, String)> = self
            .headers
            .iter()
            .map(|(name, value)| (name.to_ascii_lowercase(), fold(value)))
            .collect();
        // Values of one name keep their order.
        headers.sort_by(|(left, _), (right, _)| left.cmp(right));
        for (name, value) in &headers {
            writeln!(f, "{name}:{value}")?;
        }
        write!(f, "\n{}", self.body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_and_compared_by_meaning() {
        let request = Request::parse("PUT /a b?c HTTP/1.1\nX-B: 1\n  2\nhost:h\nx-b:3\n\nbody\n");
        let request = request.expect("a request");
        assert_eq!((&*request.method, &*request.target), ("PUT", "/a b?c"));
        assert_eq!(
            request.to_string(),
            "PUT /a b?c\nhost:h\nx-b:1 2\nx-b:3\n\nbody"
        );
        let other = Request::parse("PUT /a b?c\nHost: h\nX-B:1 2\nX-b:3\n\nbody");
        assert_eq!(other.expect("a request").to_string(), request.to_string());
    }

    #[test]
    fn texts_that_are_no_requests_are_refused() {
        assert!(Request::parse("GET").is_err());
        assert!(Request::parse("GET /\nhost").is_err());
    }

    #[test]
    fn signing_replaces_headers_and_extends_the_query() {
        let request = Request::parse("GET / HTTP/1.1\nHost:h\nX-A:1").expect("a request");
        let set = request.with_headers(&[("x-a", "2")]);
        assert_eq!(set.to_string(), "GET /\nhost:h\nx-a:2\n\n");
        let once = request.with_query("a=b");
        assert_eq!(once.target, "/?a=b");
        assert_eq!(once.with_query("c=d").target, "/?a=b&c=d");
    }
}
