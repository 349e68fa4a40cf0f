//! Interceptors as programs of the AWS SDK for Rust write them: hooks over contexts.

use std::fmt;

use crate::components::{ConfigBag, RuntimeComponents};
use crate::http::{Request, Response};
use crate::operation::Operation;

use super::context::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextRef,
    BeforeSerializationInterceptorContextMut, BeforeSerializationInterceptorContextRef,
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
};
use super::{Answer, CallInfo, Interceptor, Result};

/// Hooks into every call of a client, by the names and with the arguments that programs of the AWS SDK for Rust know. All but
/// the name have a default that does nothing.
///
/// Each runs with a hook of [`Interceptor`], which tells how often and what an error does; whatever has these
/// hooks is an `Interceptor`. New programs have it simpler with that one.
///
/// ```
/// use smithy_runtime::components::{ConfigBag, RuntimeComponents};
/// use smithy_runtime::config::Config;
/// use smithy_runtime::error::BoxError;
/// use smithy_runtime::interceptor::context::BeforeTransmitInterceptorContextMut;
/// use smithy_runtime::interceptor::Intercept;
///
/// #[derive(Debug)]
/// struct Tenant;
///
/// impl Intercept for Tenant {
///     fn name(&self) -> &'static str {
///         "Tenant"
///     }
///
///     fn modify_before_signing(
///         &self,
///         context: &mut BeforeTransmitInterceptorContextMut<'_>,
///         _: &RuntimeComponents,
///         _: &mut ConfigBag,
///     ) -> Result<(), BoxError> {
///         context.request_mut().headers_mut().insert("x-tenant", "one");
///         Ok(())
///     }
/// }
///
/// let config = Config::builder().interceptor(Tenant).build();
/// ```
#[allow(unused_variables, reason = "the names document what each hook gets")]
pub trait Intercept: fmt::Debug + Send + Sync {
    /// What the interceptor is called.
    fn name(&self) -> &'static str;

    /// Sees the input, first of all.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_serialization`].
    fn read_before_execution(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// May change the input.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_serialization`].
    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// Sees the input.
    ///
    /// # Errors
    /// As [`Interceptor::read_before_serialization`].
    fn read_before_serialization(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// May change the request before it is signed. It is written anew for each attempt, and this hook runs each
    /// time.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_signing`].
    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// May change the request before it is signed.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_signing`].
    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// Sees the request that this interceptor has done with, before it is signed.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_signing`].
    fn read_before_signing(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// Sees the signed request.
    ///
    /// # Errors
    /// As [`Interceptor::read_after_signing`].
    fn read_after_signing(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// May change the request just before it is sent. What the signature covers must stay.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_transmit`].
    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// Sees the request that this interceptor has done with, just before it is sent.
    ///
    /// # Errors
    /// As [`Interceptor::modify_before_transmit`].
    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// Sees the head of the response; its body has not been read yet.
    ///
    /// # Errors
    /// As [`Interceptor::read_after_transmit`].
    fn read_after_transmit(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }

    /// Sees what the response was read as.
    ///
    /// # Errors
    /// As [`Interceptor::read_after_deserialization`].
    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        runtime_components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result {
        Ok(())
    }
}

/// What hooks are handed beside their context.
#[derive(Default)]
struct Beside {
    components: RuntimeComponents,
    bag: ConfigBag,
}

impl<T: Intercept> Interceptor for T {
    fn modify_before_serialization(
        &self,
        _: &'static Operation,
        input: &mut dyn std::any::Any,
    ) -> Result {
        let mut beside = Beside::default();
        let seen = BeforeSerializationInterceptorContextRef { input };
        self.read_before_execution(&seen, &mut beside.bag)?;
        let mut context = BeforeSerializationInterceptorContextMut { input };
        Intercept::modify_before_serialization(
            self,
            &mut context,
            &beside.components,
            &mut beside.bag,
        )
    }

    fn read_before_serialization(&self, call: &CallInfo<'_>) -> Result {
        let mut beside = Beside::default();
        let context = BeforeSerializationInterceptorContextRef { input: call.input };
        Intercept::read_before_serialization(self, &context, &beside.components, &mut beside.bag)
    }

    fn modify_before_signing(&self, call: &CallInfo<'_>, request: &mut Request) -> Result {
        let mut beside = Beside::default();
        let mut context = BeforeTransmitInterceptorContextMut {
            input: call.input,
            request,
        };
        self.modify_before_retry_loop(&mut context, &beside.components, &mut beside.bag)?;
        Intercept::modify_before_signing(self, &mut context, &beside.components, &mut beside.bag)?;
        let context = context.as_ref();
        self.read_before_signing(&context, &beside.components, &mut beside.bag)
    }

    fn read_after_signing(&self, call: &CallInfo<'_>, request: &Request) -> Result {
        let mut beside = Beside::default();
        let context = BeforeTransmitInterceptorContextRef {
            input: call.input,
            request,
        };
        Intercept::read_after_signing(self, &context, &beside.components, &mut beside.bag)
    }

    fn modify_before_transmit(&self, call: &CallInfo<'_>, request: &mut Request) -> Result {
        let mut beside = Beside::default();
        let mut context = BeforeTransmitInterceptorContextMut {
            input: call.input,
            request,
        };
        Intercept::modify_before_transmit(self, &mut context, &beside.components, &mut beside.bag)?;
        let context = context.as_ref();
        self.read_before_transmit(&context, &beside.components, &mut beside.bag)
    }

    fn read_after_transmit(&self, call: &CallInfo<'_>, response: &Response) -> Result {
        let mut beside = Beside::default();
        let context = BeforeDeserializationInterceptorContextRef {
            input: call.input,
            response,
        };
        Intercept::read_after_transmit(self, &context, &beside.components, &mut beside.bag)
    }

    fn read_after_deserialization(&self, call: &CallInfo<'_>, answer: Answer<'_>) -> Result {
        let mut beside = Beside::default();
        let context = AfterDeserializationInterceptorContextRef {
            input: call.input,
            answer,
        };
        Intercept::read_after_deserialization(self, &context, &beside.components, &mut beside.bag)
    }
}
