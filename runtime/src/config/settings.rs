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
    AccountIdEndpointMode, AuthSchemeId, BehaviorVersion, IdempotencyTokenProvider, Region,
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
    pub(crate) auth_schemes: Option<Vec<AuthSchemeId>>,
    pub(crate) account_mode: Option<AccountIdEndpointMode>,
    pub(crate) disable_host_prefix: Option<bool>,
    pub(crate) disable_compression: Option<bool>,
    pub(crate) min_compression_size: Option<u32>,
    pub(crate) request_checksums: Option<RequestChecksumCalculation>,
    pub(crate) response_checksums: Option<ResponseChecksumValidation>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) endpoint_discovery: Option<bool>,
    pub(crate) partitions: Option<PartitionTable>,
    /// By name, the latest last: it counts.
    pub(crate) endpoint_params: Vec<(String, ParamValue<'static>)>,
    pub(crate) retry: Option<RetryConfig>,
    pub(crate) timeout: Option<TimeoutConfig>,
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
}

impl Settings {
    /// Takes over what `over` sets.
    pub(crate) fn overlay(&mut self, over: Self) {
        macro_rules! take {
            ($($field:ident),*) => {
                $(if over.$field.is_some() { self.$field = over.$field; })*
            };
        }
        take!(
            region,
            credentials,
            anonymous,
            endpoint_url,
            use_fips,
            use_dual_stack,
            endpoint_discovery,
            partitions
        );
        take!(
            retry,
            transport,
            sleep,
            time_source,
            app_name,
            max_response_body
        );
        take!(idempotency_tokens, invocation_ids, protocol);
        take!(tokens, api_key, login, disable_host_prefix);
        take!(auth_schemes, account_mode);
        take!(behavior_version, retry_partition, stalled_streams);
        take!(disable_compression, min_compression_size);
        take!(request_checksums, response_checksums);
        self.timeout = match (over.timeout, self.timeout.take()) {
            (Some(over), Some(weaker)) => Some(over.or(&weaker)),
            (over, weaker) => over.or(weaker),
        };
        self.endpoint_params.extend(over.endpoint_params);
        self.interceptors.extend(over.interceptors);
        self.retry_classifiers.extend(over.retry_classifiers);
    }

    /// Prints what is set. Providers print themselves, and never a secret.
    pub(super) fn fmt_as(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(name);
        macro_rules! show {
            ($($field:ident),*) => {
                $(if let Some(value) = &self.$field { out.field(stringify!($field), value); })*
            };
        }
        show!(
            region,
            credentials,
            anonymous,
            endpoint_url,
            use_fips,
            use_dual_stack,
            endpoint_discovery
        );
        show!(
            retry,
            timeout,
            transport,
            sleep,
            time_source,
            app_name,
            max_response_body
        );
        show!(idempotency_tokens, invocation_ids, protocol);
        show!(tokens, api_key, login, disable_host_prefix);
        show!(auth_schemes, account_mode);
        show!(behavior_version, retry_partition, stalled_streams);
        show!(disable_compression, min_compression_size);
        show!(request_checksums, response_checksums);
        if !self.endpoint_params.is_empty() {
            out.field("endpoint_params", &self.endpoint_params);
        }
        if !self.interceptors.is_empty() {
            out.field("interceptors", &self.interceptors);
        }
        if !self.retry_classifiers.is_empty() {
            out.field("retry_classifiers", &self.retry_classifiers);
        }
        out.finish_non_exhaustive()
    }
}
