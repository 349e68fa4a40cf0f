//! Checksums of requests and responses (traits `httpChecksumRequired` and
//! `aws.protocols#httpChecksum`).

use crate::checksum::{Algorithm, check, content_md5, validated, with_trailer};
use crate::config::{RequestChecksumCalculation, ResponseChecksumValidation};
use crate::error::BoxError;
use crate::http::{Request, Response};
use crate::operation::OperationTrait;
use crate::primitives::SdkBody;
use crate::schema::Trait;
use crate::serde::Stream;

use super::PrepareError;
use super::call::Run;
use super::member::{Plain, set_text, value_of};

/// Headers that begin as checksums do, and hold none.
const NO_CHECKSUMS: [&str; 3] = [
    "x-amz-checksum-algorithm",
    "x-amz-checksum-mode",
    "x-amz-checksum-type",
];

fn is_checksum(header: &str) -> bool {
    header.starts_with("x-amz-checksum-") && !NO_CHECKSUMS.contains(&header)
}

/// The trait `aws.protocols#httpChecksum`.
struct HttpChecksum {
    algorithm_member: Option<usize>,
    required: bool,
    mode_member: Option<usize>,
    response_algorithms: &'static [&'static str],
}

impl Run {
    fn http_checksum(&self) -> Option<HttpChecksum> {
        self.operation.traits.iter().find_map(|t| match *t {
            OperationTrait::HttpChecksum {
                request_algorithm_member,
                request_checksum_required,
                request_validation_mode_member,
                response_algorithms,
            } => Some(HttpChecksum {
                algorithm_member: request_algorithm_member,
                required: request_checksum_required,
                mode_member: request_validation_mode_member,
                response_algorithms,
            }),
            _ => None,
        })
    }

    /// Sets the members of the input that the program left unset, and that tell the service of
    /// checksums.
    pub(super) fn fill_checksums(&mut self) -> Result<(), BoxError> {
        let Some(facts) = self.http_checksum() else {
            return Ok(());
        };
        let settings = self.core.settings();
        let calculation = settings.request_checksum_calculation.unwrap_or_default();
        let validation = settings.response_checksum_validation.unwrap_or_default();
        let supported = calculation == RequestChecksumCalculation::WhenSupported;
        let endless = matches!(
            self.input.stream_mut(),
            Stream::Bytes(stream) if stream.size_hint().1.is_none()
        );
        let wanted = facts.required || (supported && !endless);
        if wanted && !self.has_own_checksum() {
            self.set_if_unset(facts.algorithm_member, "CRC32")?;
        }
        if validation == ResponseChecksumValidation::WhenSupported {
            self.set_if_unset(facts.mode_member, "ENABLED")?;
        }
        Ok(())
    }

    /// Whether the program gives a checksum in a member of its own.
    fn has_own_checksum(&self) -> bool {
        let mut members = self.operation.input.members().iter().enumerate();
        members.any(|(index, member)| {
            let checksum = member.find(|t| match t {
                Trait::HttpHeader(name) => Some(is_checksum(&name.to_ascii_lowercase())),
                _ => None,
            });
            checksum == Some(true) && !self.input.field(index).is_absent()
        })
    }

    fn set_if_unset(&mut self, index: Option<usize>, text: &str) -> Result<(), BoxError> {
        if let Some(index) = index
            && let Some(member) = self.operation.input.members().get(index)
            && self.input.field(index).is_absent()
        {
            set_text(member, self.input.field_mut(index), text.to_owned())?;
        }
        Ok(())
    }

    fn text_of(&self, index: Option<usize>) -> Option<String> {
        let index = index?;
        let member = self.operation.input.members().get(index)?;
        match value_of(member, self.input.field(index)) {
            Plain::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Adds the checksum of the body as it will be sent. One that is there already stays.
    pub(super) fn add_checksum(&self, request: &mut Request) -> Result<(), BoxError> {
        if let Some(facts) = self.http_checksum() {
            let there = request.headers().iter().any(|(name, _)| is_checksum(name));
            return match self.algorithm(&facts)? {
                Some(algorithm) if !there => self.add(algorithm, &facts, request),
                _ => Ok(()),
            };
        }
        let md5 = OperationTrait::HttpChecksumRequired;
        if !self.operation.traits.contains(&md5) || request.headers().contains("content-md5") {
            return Ok(());
        }
        if let Some(checksum) = request.body().bytes().map(content_md5) {
            request.headers_mut().try_insert("content-md5", &checksum)?;
        }
        Ok(())
    }

    fn algorithm(&self, facts: &HttpChecksum) -> Result<Option<Algorithm>, PrepareError> {
        match self.text_of(facts.algorithm_member) {
            Some(name) => match Algorithm::from_name(&name) {
                Some(algorithm) => Ok(Some(algorithm)),
                None => Err(PrepareError::UnsupportedChecksum { algorithm: name }),
            },
            None => Ok(facts.required.then_some(Algorithm::Crc32)),
        }
    }

    /// In a header for a body in memory, behind the body for a stream.
    fn add(
        &self,
        algorithm: Algorithm,
        facts: &HttpChecksum,
        request: &mut Request,
    ) -> Result<(), BoxError> {
        if let Some(checksum) = request.body().bytes().map(|bytes| algorithm.of(bytes)) {
            request
                .headers_mut()
                .try_insert(algorithm.header(), &checksum)?;
            return Ok(());
        }
        let Some(length) = request.body().content_length() else {
            if !facts.required {
                return Ok(());
            }
            let mut members = self.operation.input.members().iter();
            let member = members.find(|member| member.has(&Trait::Streaming));
            let member = member.map_or("", |member| member.name());
            return Err(PrepareError::UnknownLength { member }.into());
        };
        let body = std::mem::take(request.body_mut());
        *request.body_mut() = with_trailer(algorithm, body, length);
        let headers = request.headers_mut();
        let encoding = match headers.get("content-encoding") {
            Some(before) if !before.is_empty() => format!("{before}, aws-chunked"),
            _ => "aws-chunked".to_owned(),
        };
        headers.remove("content-length");
        headers.try_insert("content-encoding", &encoding)?;
        headers.try_insert("x-amz-trailer", algorithm.header())?;
        headers.try_insert("x-amz-decoded-content-length", &length.to_string())?;
        // The signature sets it too; without one it is needed all the same.
        headers.try_insert("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")?;
        Ok(())
    }

    /// The checksum that a response announces and the input asks to compare. One that is made of
    /// the checksums of parts (`…-3`) cannot be compared.
    fn announced(&self, response: &Response) -> Option<(Algorithm, String)> {
        let facts = self.http_checksum()?;
        if self.text_of(facts.mode_member)? != "ENABLED" {
            return None;
        }
        let known = facts.response_algorithms.iter();
        let mut known = known.filter_map(|name| Algorithm::from_name(name));
        known.find_map(|algorithm| {
            let sent = response.headers().get(algorithm.header())?;
            (!sent.contains('-')).then(|| (algorithm, sent.to_owned()))
        })
    }

    /// Compares a body in memory with the checksum that its response announces.
    pub(super) fn check_body(&self, response: &Response, body: &[u8]) -> Result<(), BoxError> {
        match self.announced(response) {
            Some((algorithm, expected)) => Ok(check(algorithm, expected, body)?),
            None => Ok(()),
        }
    }

    /// Takes the stream of a response, which will fail at its end if its checksum is another.
    pub(super) fn checked_stream(&self, response: &mut Response) -> SdkBody {
        let body = std::mem::take(response.body_mut());
        match self.announced(response) {
            Some((algorithm, expected)) => validated(algorithm, expected, body),
            None => body,
        }
    }
}
