//! What a client holds: its configuration, and what all its calls share.

use std::sync::Arc;
use std::time::SystemTime;

use crate::auth::sigv4::SigningKeyCache;
use crate::config::{Builder, Config, Defaults, InvalidSetting, Settings};
use crate::endpoint::{Endpoint, EndpointError, Resolver};
use crate::http::HeaderValue;
use crate::interceptor::SharedInterceptor;
use crate::operation::Service;
use crate::protocol::Protocol;
use crate::retry::classifiers::{ClassifyRetry, SharedRetryClassifier};
use crate::retry::{Quota, RetryConfig, RetryMode};
use crate::stalled_stream_protection::StalledStreamProtectionConfig;
use crate::time::{SharedAsyncSleep, SharedTimeSource, TimeSource, default_sleep};
use crate::timeout::TimeoutConfig;
use crate::transport::{SharedTransport, default_transport};
use crate::user_agent::user_agent;

use super::discovered::Discovered;
use super::endpoint;
use super::skew::Skew;

/// The longest body of a response that is not streamed, unless told otherwise: 64 MiB.
const MAX_RESPONSE_BODY: u64 = 64 << 20;

/// A client, with every setting decided.
pub(super) struct Core {
    service: &'static Service,
    config: Config,
    protocol: Option<&'static dyn Protocol>,
    transport: Option<SharedTransport>,
    sleep: Option<SharedAsyncSleep>,
    time_source: SharedTimeSource,
    user_agent: HeaderValue,
    /// What is wrong with the configuration.
    problem: Option<Arc<InvalidSetting>>,
    retry: RetryConfig,
    /// In the order of their priority.
    retry_classifiers: Vec<SharedRetryClassifier>,
    timeout: TimeoutConfig,
    stalled_streams: StalledStreamProtectionConfig,
    /// The configured endpoint, where no rule decides on it.
    fixed_endpoint: Option<Result<Arc<Endpoint>, EndpointError>>,
    resolver: Option<Arc<Resolver>>,
    /// What limits retries: the client's own, or that of its partition.
    quota: Arc<Quota>,
    shared: Arc<Shared>,
}

/// What calls of one client share whatever they override.
#[derive(Default)]
struct Shared {
    quota: Arc<Quota>,
    skew: Skew,
    keys: SigningKeyCache,
    discovered: Discovered,
}

impl Core {
    pub(super) fn new(service: &'static Service, config: Config) -> Self {
        let config = config.for_service(service);
        let transport = config.settings().transport.clone();
        let transport = transport.or_else(default_transport);
        let resolver = resolver(service, config.settings());
        Self::assemble(service, config, transport, resolver, Arc::default())
    }

    /// The same client with other settings for one call.
    pub(super) fn overridden(&self, over: Builder) -> Self {
        let over = over.build().for_service(self.service);
        let config = self.config.overlaid(&over);
        let transport = over.settings().transport.clone();
        let resolver = match over.settings().partitions {
            Some(_) => resolver(self.service, config.settings()),
            None => self.resolver.clone(),
        };
        Self::assemble(
            self.service,
            config,
            transport.or_else(|| self.transport.clone()),
            resolver,
            Arc::clone(&self.shared),
        )
    }

    fn assemble(
        service: &'static Service,
        config: Config,
        transport: Option<SharedTransport>,
        resolver: Option<Arc<Resolver>>,
        shared: Arc<Shared>,
    ) -> Self {
        let settings = config.settings();
        let sleep = settings.sleep.clone().or_else(default_sleep);
        let mut retry_classifiers = settings.retry_classifiers.clone();
        retry_classifiers.sort_by_key(ClassifyRetry::priority);
        let partition = settings.retry_partition.as_ref();
        Self {
            service,
            protocol: settings.protocol.or(service.protocols.first().copied()),
            transport,
            stalled_streams: stalled_streams(settings, sleep.is_some()),
            sleep,
            time_source: settings.time_source.clone().unwrap_or_default(),
            user_agent: user_agent(service, settings.app_name.as_ref()),
            problem: settings.found.problem(service),
            retry: settings.retry_config.clone().unwrap_or_default(),
            retry_classifiers,
            quota: Arc::clone(partition.map_or(&shared.quota, |partition| partition.quota())),
            timeout: settings.timeout_config.clone().unwrap_or_default(),
            fixed_endpoint: endpoint::fixed(service, settings),
            resolver,
            shared,
            config,
        }
    }

    pub(super) fn service(&self) -> &'static Service {
        self.service
    }

    pub(super) fn config(&self) -> &Config {
        &self.config
    }

    pub(super) fn settings(&self) -> &Settings {
        self.config.settings()
    }

    pub(super) fn interceptors(&self) -> &[SharedInterceptor] {
        &self.settings().interceptors
    }

    pub(super) fn protocol(&self) -> Option<&'static dyn Protocol> {
        self.protocol
    }

    pub(super) fn transport(&self) -> Option<&SharedTransport> {
        self.transport.as_ref()
    }

    pub(super) fn sleep(&self) -> Option<&SharedAsyncSleep> {
        self.sleep.as_ref()
    }

    /// What our clock shows.
    pub(super) fn clock(&self) -> SystemTime {
        self.time_source.now()
    }

    pub(super) fn skew(&self) -> &Skew {
        &self.shared.skew
    }

    pub(super) fn user_agent(&self) -> &HeaderValue {
        &self.user_agent
    }

    pub(super) fn problem(&self) -> Option<&Arc<InvalidSetting>> {
        self.problem.as_ref()
    }

    pub(super) fn retry(&self) -> &RetryConfig {
        &self.retry
    }

    /// Whether attempts wait for their turn.
    pub(super) fn is_adaptive(&self) -> bool {
        self.retry.mode() == RetryMode::Adaptive
    }

    pub(super) fn retry_classifiers(&self) -> &[SharedRetryClassifier] {
        &self.retry_classifiers
    }

    pub(super) fn stalled_streams(&self) -> &StalledStreamProtectionConfig {
        &self.stalled_streams
    }

    /// Whether a setting needs a timer of the client's own.
    pub(super) fn needs_timer(&self) -> bool {
        let asked = self.settings().stalled_streams.as_ref();
        self.timeout.needs_timer()
            || self.is_adaptive()
            || asked.is_some_and(StalledStreamProtectionConfig::is_enabled)
    }

    pub(super) fn time_source(&self) -> &SharedTimeSource {
        &self.time_source
    }

    pub(super) fn timeout(&self) -> &TimeoutConfig {
        &self.timeout
    }

    pub(super) fn max_response_body(&self) -> u64 {
        self.settings()
            .max_response_body
            .unwrap_or(MAX_RESPONSE_BODY)
    }

    pub(super) fn fixed_endpoint(&self) -> Option<&Result<Arc<Endpoint>, EndpointError>> {
        self.fixed_endpoint.as_ref()
    }

    pub(super) fn resolver(&self) -> Option<&Resolver> {
        self.resolver.as_deref()
    }

    pub(super) fn quota(&self) -> &Quota {
        &self.quota
    }

    pub(super) fn discovered(&self) -> &Discovered {
        &self.shared.discovered
    }

    pub(super) fn keys(&self) -> &SigningKeyCache {
        &self.shared.keys
    }
}

/// By default, streams are protected if there are timers.
fn stalled_streams(settings: &Settings, has_timers: bool) -> StalledStreamProtectionConfig {
    match &settings.stalled_streams {
        Some(protection) => protection.clone(),
        None if has_timers => {
            Defaults::of(settings.behavior_version.unwrap_or_default()).stalled_streams
        }
        None => StalledStreamProtectionConfig::disabled(),
    }
}

fn resolver(service: &'static Service, settings: &Settings) -> Option<Arc<Resolver>> {
    let rules = service.endpoint_rules?;
    Some(Arc::new(match &settings.partitions {
        Some(partitions) => Resolver::with_partitions(rules, partitions.clone()),
        None => Resolver::new(rules),
    }))
}
