//! What the hooks of [`Intercept`](super::Intercept) look into.

use std::any::Any;
use std::fmt;

use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::Input;

use super::Answer;

/// A call before its input is written.
#[derive(Clone, Copy)]
pub struct BeforeSerializationInterceptorContextRef<'a> {
    pub(super) input: &'a dyn Any,
}

/// A call whose input may be changed.
pub struct BeforeSerializationInterceptorContextMut<'a> {
    pub(super) input: &'a mut dyn Any,
}

/// A call before its request is sent.
#[derive(Clone, Copy)]
pub struct BeforeTransmitInterceptorContextRef<'a> {
    pub(super) input: &'a dyn Input,
    pub(super) request: &'a Request,
}

/// A call whose request may be changed.
pub struct BeforeTransmitInterceptorContextMut<'a> {
    pub(super) input: &'a dyn Input,
    pub(super) request: &'a mut Request,
}

/// A call before its response is read.
#[derive(Clone, Copy)]
pub struct BeforeDeserializationInterceptorContextRef<'a> {
    pub(super) input: &'a dyn Input,
    pub(super) response: &'a Response,
}

/// A call whose response was read.
#[derive(Clone, Copy)]
pub struct AfterDeserializationInterceptorContextRef<'a> {
    pub(super) input: &'a dyn Input,
    pub(super) answer: Answer<'a>,
}

impl BeforeSerializationInterceptorContextRef<'_> {
    /// The input, to be downcast to the operation's input type.
    pub fn input(&self) -> &dyn Any {
        self.input
    }
}

impl BeforeSerializationInterceptorContextMut<'_> {
    /// The input, to be downcast to the operation's input type.
    pub fn input(&self) -> &dyn Any {
        self.input
    }

    /// The input, to be changed.
    pub fn input_mut(&mut self) -> &mut dyn Any {
        self.input
    }
}

impl BeforeTransmitInterceptorContextRef<'_> {
    /// The input, to be downcast to the operation's input type.
    pub fn input(&self) -> &dyn Any {
        self.input
    }

    /// The request.
    pub fn request(&self) -> &Request {
        self.request
    }
}

impl BeforeTransmitInterceptorContextMut<'_> {
    /// The input, to be downcast to the operation's input type.
    pub fn input(&self) -> &dyn Any {
        self.input
    }

    /// The request.
    pub fn request(&self) -> &Request {
        self.request
    }

    /// The request, to be changed.
    pub fn request_mut(&mut self) -> &mut Request {
        self.request
    }

    /// The same call, as it is now.
    pub(super) fn as_ref(&self) -> BeforeTransmitInterceptorContextRef<'_> {
        BeforeTransmitInterceptorContextRef {
            input: self.input,
            request: self.request,
        }
    }
}

impl BeforeDeserializationInterceptorContextRef<'_> {
    /// The input, to be downcast to the operation's input type.
    pub fn input(&self) -> &dyn Any {
        self.input
    }

    /// The response; its body has not been read yet.
    pub fn response(&self) -> &Response {
        self.response
    }
}

impl AfterDeserializationInterceptorContextRef<'_> {
    /// The input, to be downcast to the operation's input type.
    pub fn input(&self) -> &dyn Any {
        self.input
    }

    /// The output, to be downcast to the operation's output type, or the service's error.
    ///
    /// # Errors
    /// What the service says went wrong.
    pub fn output_or_error(&self) -> Result<&dyn Any, &ErrorMetadata> {
        match self.answer {
            Answer::Output(output) => Ok(output),
            Answer::Error(error) => Err(error),
        }
    }
}

/// Inputs may hold what must not be shown, and cannot say so once their type is forgotten.
macro_rules! debug {
    ($($context:ident: $($field:ident),*;)*) => {$(
        impl fmt::Debug for $context<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($context))
                    $(.field(stringify!($field), &self.$field))*
                    .finish_non_exhaustive()
            }
        }
    )*};
}

debug! {
    BeforeSerializationInterceptorContextRef: ;
    BeforeSerializationInterceptorContextMut: ;
    BeforeTransmitInterceptorContextRef: request;
    BeforeTransmitInterceptorContextMut: request;
    BeforeDeserializationInterceptorContextRef: response;
    AfterDeserializationInterceptorContextRef: answer;
}
