//! Answers that interceptors give in place of the service.

use std::any::Any;

use crate::error::SdkError;
use crate::http::{Response, StatusCode};
use crate::mocks::{Substitute, SubstituteKind};
use crate::operation::{ErrorShape, ModeledError, Output};
use crate::primitives::SdkBody;

use super::PrepareError;
use super::call::{Failure, Run};
use super::send::Refusal;

/// What became of the question for an answer.
pub(super) enum Answered {
    /// No interceptor answers: the request is sent.
    Not,
    /// The output is there.
    Output,
    /// This response is read as if it came from the service.
    Response(Response),
}

impl Run {
    /// Asks the interceptors for an answer. Errors with a type end the call: only responses say what a
    /// service's error looks like to those who decide on retries.
    pub(super) fn answered(
        &self,
        number: u32,
        output: &mut dyn Output,
    ) -> Result<Answered, Failure> {
        let info = self.info(number);
        for interceptor in self.call.interceptors() {
            let answer = interceptor.answer(&info).map_err(Failure::construction)?;
            if let Some(Substitute(kind)) = answer {
                return match kind {
                    SubstituteKind::Response(response) => Ok(Answered::Response(response)),
                    SubstituteKind::Output(put) => match put(output) {
                        true => Ok(Answered::Output),
                        false => Err(Failure::construction(PrepareError::WrongType)),
                    },
                    SubstituteKind::Error(Ok(error)) => Err(self.refused(error)),
                    SubstituteKind::Error(Err(unhandled)) => {
                        Err(refusal(Refusal::Unhandled(unhandled), 500))
                    }
                };
            }
        }
        Ok(Answered::Not)
    }

    fn refused(&self, error: Box<dyn ModeledError>) -> Failure {
        let errors = self.operation.errors.iter().enumerate();
        match errors.into_iter().find(|(_, shape)| is_of(&*error, shape)) {
            Some((index, shape)) => refusal(Refusal::Modeled(index, error), shape.status),
            None => refusal(Refusal::Unhandled(error.into()), 500),
        }
    }
}

/// Whether an error is of this shape.
fn is_of(error: &dyn ModeledError, shape: &ErrorShape) -> bool {
    let empty = (shape.empty)();
    let (error, empty): (&dyn Any, &dyn Any) = (error, &*empty);
    error.type_id() == empty.type_id()
}

fn refusal(refusal: Refusal, status: u16) -> Failure {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let response = Response::new(status, SdkBody::empty());
    Failure::last(SdkError::service_error(refusal, response))
}
