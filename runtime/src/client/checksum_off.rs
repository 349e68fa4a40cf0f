//! Without the feature `checksum`: operations that need none go on, the others say why they cannot.

use crate::error::BoxError;
use crate::http::{Request, Response};
use crate::operation::OperationTrait;
use crate::primitives::SdkBody;

use super::PrepareError;
use super::call::Run;

impl Run {
    pub(super) fn fill_checksums(&mut self) -> Result<(), BoxError> {
        Ok(())
    }

    /// A checksum that the program gives itself is enough.
    pub(super) fn add_checksum(&self, request: &mut Request) -> Result<(), BoxError> {
        let required = self.operation.traits.iter().any(|t| match t {
            OperationTrait::HttpChecksumRequired => true,
            OperationTrait::HttpChecksum {
                request_checksum_required,
                ..
            } => *request_checksum_required,
            _ => false,
        });
        let given = request
            .headers()
            .iter()
            .any(|(name, _)| name == "content-md5" || name.starts_with("x-amz-checksum-"));
        if required && !given {
            return Err(PrepareError::ChecksumsOff.into());
        }
        Ok(())
    }

    pub(super) fn check_body(&self, _: &Response, _: &[u8]) -> Result<(), BoxError> {
        Ok(())
    }

    pub(super) fn checked_stream(&self, response: &mut Response) -> SdkBody {
        std::mem::take(response.body_mut())
    }
}
