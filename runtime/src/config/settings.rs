//! What a configuration holds, and how a stronger one covers a weaker one.

use std::fmt;

use crate::endpoint::{ParamValue, PartitionTable};
use crate::identity::{Login, SharedCredentialsProvider, SharedTokenProvider, Token};
use crate::interceptor::SharedInterceptor;
use crate::protocol::Protocol;
use crate::retry::classifiers::SharedRetryClassifier;
use crate::retry::{RetryConfig, RetryPartition};
use crate::stalled_stream_protection::StalledStreamProtectionConfig;
use crate::time::{SharedAsyncSleep, SharedTimeSource};
use crate::timeout::TimeoutConfig;
use crate::transport::SharedTransport;
use crate::user_agent::AppName;

use super::{
    AccountIdEndpointMode, AuthSchemeId, BehaviorVersion, Found, IdempotencyTokenProvider, Region,
    RequestChecksumCalculation, ResponseChecksumValidation,
};

/// All settings of a client; `None` is what nobody set.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<Region>,
    pub(crate) credentials: Option<SharedCredentialsProvider>,
    pub(crate) anonymous: Option<bool>,
    pub(crate) tokens: Option<SharedTokenProvider>,
    pub(crate) api_key: Option<Token>,
    pub(crate) login: Option<Login>,
    /// The preferred ones, best first.
    pub(crate) auth_scheme_preference: Option<Vec<AuthSchemeId>>,
    pub(crate) sigv4a_signing_region_set: Option<Vec<Region>>,
    pub(crate) account_id_endpoint_mode: Option<AccountIdEndpointMode>,
    pub(crate) disable_host_prefix: Option<bool>,
    pub(crate) disable_request_compression: Option<bool>,
    pub(crate) request_min_compression_size_bytes: Option<u32>,
    pub(crate) request_checksum_calculation: Option<RequestChecksumCalculation>,
    pub(crate) response_checksum_validation: Option<ResponseChecksumValidation>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) endpoint_discovery_enabled: Option<bool>,
    pub(crate) partitions: Option<PartitionTable>,
    /// By name, the latest last: it counts.
    pub(crate) endpoint_params: Vec<(String, ParamValue<'static>)>,
    pub(crate) retry_config: Option<RetryConfig>,
    pub(crate) timeout_config: Option<TimeoutConfig>,
    pub(crate) behavior_version: Option<BehaviorVersion>,
    pub(crate) retry_partition: Option<RetryPartition>,
    pub(crate) stalled_streams: Option<StalledStreamProtectionConfig>,
    pub(crate) transport: Option<SharedTransport>,
    pub(crate) sleep: Option<SharedAsyncSleep>,
    pub(crate) time_source: Option<SharedTimeSource>,
    pub(crate) app_name: Option<AppName>,
    pub(crate) max_response_body: Option<u64>,
    pub(crate) idempotency_tokens: Option<IdempotencyTokenProvider>,
    pub(crate) invocation_ids: Option<IdempotencyTokenProvider>,
    pub(crate) protocol: Option<&'static dyn Protocol>,
    /// They add up; nothing replaces them.
    pub(crate) interceptors: Vec<SharedInterceptor>,
    /// As interceptors do.
    pub(crate) retry_classifiers: Vec<SharedRetryClassifier>,
    /// What of all this was found outside of the program.
    pub(crate) found: Found,
}

/// Calls a macro with every setting that a stronger one replaces.
macro_rules! for_each_setting {
    ($do:ident) => {
        $do!(
            region,
            credentials,
            anonymous,
            endpoint_url,
            use_fips,
            use_dual_stack,
            endpoint_discovery_enabled,
            partitions,
            retry_config,
            timeout_config,
            behavior_version,
            retry_partition,
            stalled_streams,
            transport,
            sleep,
            time_source,
            app_name,
            max_response_body,
            idempotency_tokens,
            invocation_ids,
            protocol,
            tokens,
            api_key,
            login,
            disable_host_prefix,
            auth_scheme_preference,
            sigv4a_signing_region_set,
            account_id_endpoint_mode,
            disable_request_compression,
            request_min_compression_size_bytes,
            request_checksum_calculation,
            response_checksum_validation
        )
    };
}

impl Settings {
    /// Takes over what `over` sets.
    pub(crate) fn overlay(&mut self, mut over: Self) {
        let weaker = self.timeout_config.take();
        over.timeout_config = match (over.timeout_config, weaker) {
            (Some(over), Some(weaker)) => Some(over.or(&weaker)),
            (over, weaker) => over.or(weaker),
        };
        macro_rules! take {
            ($($field:ident),*) => {
                $(if over.$field.is_some() {
                    self.$field = over.$field;
                    self.found.replace(stringify!($field), &over.found);
                })*
            };
        }
        for_each_setting!(take);
        for (name, _) in &over.endpoint_params {
            self.found.replace(name, &over.found);
        }
        self.found.add_problems(&over.found);
        self.endpoint_params.extend(over.endpoint_params);
        self.interceptors.extend(over.interceptors);
        self.retry_classifiers.extend(over.retry_classifiers);
    }

    /// Whether a field has a value, or a parameter of endpoint rules.
    #[cfg(feature = "credentials")]
    pub(super) fn is_set(&self, field: &str) -> bool {
        macro_rules! find {
            ($($field:ident),*) => {
                match field {
                    $(stringify!($field) => self.$field.is_some(),)*
                    _ => self.endpoint_params.iter().any(|(name, _)| name == field),
                }
            };
        }
        for_each_setting!(find)
    }

    /// Prints what is set, and where it comes from. Providers print themselves, and never a secret.
    pub(super) fn fmt_as(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(name);
        macro_rules! show {
            ($($field:ident),*) => {
                $(if let Some(value) = &self.$field {
                    let field = stringify!($field);
                    out.field(field, &Sourced(value, self.found.sources(field)));
                })*
            };
        }
        for_each_setting!(show);
        if !self.endpoint_params.is_empty() {
            let params = self.endpoint_params.iter();
            let params: Vec<_> = params
                .map(|param| Sourced(param, self.found.sources(&param.0)))
                .collect();
            out.field("endpoint_params", &params);
        }
        if !self.interceptors.is_empty() {
            out.field("interceptors", &self.interceptors);
        }
        if !self.retry_classifiers.is_empty() {
            out.field("retry_classifiers", &self.retry_classifiers);
        }
        let problems: Vec<_> = self.found.problems().map(ToString::to_string).collect();
        if !problems.is_empty() {
            out.field("invalid", &problems);
        }
        out.finish_non_exhaustive()
    }
}

/// A value and where it comes from.
struct Sourced<'a>(&'a dyn fmt::Debug, String);

impl fmt::Debug for Sourced<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(value, source) = self;
        value.fmt(f)?;
        write!(f, " ({source})")
    }
}
