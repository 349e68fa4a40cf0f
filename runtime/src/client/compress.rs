//! Compressed bodies of requests (trait `requestCompression`).

use crate::config::{InvalidSetting, MAX_MIN_COMPRESSION_SIZE, Origin};
use crate::error::BoxError;
use crate::http::Request;
use crate::operation::OperationTrait;
use crate::schema::Trait;

use super::PrepareError;
use super::call::Run;

/// The least size of a body in memory that is compressed, unless told otherwise.
const MIN_SIZE: u32 = 10_240;

impl Run {
    /// Compresses the body if the operation allows it, and it is worth it. A stream always is,
    /// unless its length must be known.
    pub(super) fn compress(&self, request: &mut Request) -> Result<(), BoxError> {
        let mut traits = self.operation.traits.iter();
        let gzip = traits.any(|t| match t {
            OperationTrait::RequestCompression(encodings) => encodings.contains(&"gzip"),
            _ => false,
        });
        let settings = self.core.settings();
        if !gzip || settings.disable_request_compression == Some(true) {
            return Ok(());
        }
        #[cfg(feature = "event-stream")]
        if self.sends_events() {
            return Ok(());
        }
        let least = settings
            .request_min_compression_size_bytes
            .unwrap_or(MIN_SIZE);
        if least > MAX_MIN_COMPRESSION_SIZE {
            // What is found outside of the program was checked there.
            let setting = "request_min_compression_size_bytes";
            let reason = format!("`{setting}` must be a whole number from 0 to 10485760");
            let invalid = InvalidSetting::new(setting, Origin::Code, reason);
            return Err(PrepareError::InvalidSetting(invalid.into()).into());
        }
        let body = match request.body().bytes() {
            Some(bytes) if bytes.len() < least as usize => return Ok(()),
            Some(bytes) => crate::compression::gzip(bytes)?.into(),
            None if self.length_must_be_known() => return Ok(()),
            None => crate::compression::gzip_stream(std::mem::take(request.body_mut())),
        };
        *request.body_mut() = body;
        let encoding = match request.headers().get("content-encoding") {
            Some(before) if !before.is_empty() => format!("{before}, gzip"),
            _ => "gzip".to_owned(),
        };
        request
            .headers_mut()
            .try_insert("content-encoding", &encoding)?;
        Ok(())
    }

    fn length_must_be_known(&self) -> bool {
        let mut members = self.operation.input.members().iter();
        members.any(|member| member.has(&Trait::RequiresLength))
    }
}
