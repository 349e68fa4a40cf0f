// Generated from the service's model: changes are lost at the next run.

//! How clients are set up: region, credentials, retries, timeouts, endpoint, transport.
//!
//! [`load_from_env`] finds region and credentials where AWS's tools do. [`Config::builder`]
//! takes every setting from code.

pub use smithy_runtime::config::{
    AccountIdEndpointMode, AppName, AsyncSleep, AuthSchemeId, BehaviorVersion, Builder,
    Config, ConfigBag, ConfigLoader, Credentials, CredentialsError, Endpoint, HttpClient,
    IdempotencyTokenProvider, Intercept, Interceptor, PartitionTable, ProvideCredentials,
    Region, RequestChecksumCalculation, ResponseChecksumValidation, RuntimeComponents,
    SdkConfig, SharedAsyncSleep, SharedCredentialsProvider, SharedHttpClient,
    SharedInterceptor, SharedTimeSource, SharedTransport, Sleep,
    StalledStreamProtectionConfig, SystemTimeSource, TimeSource, Transport, defaults,
    from_env, http, interceptors, load_defaults, load_from_env, retry, timeout,
};
