//! Configurations of services that have settings of their own (`smithy.rules#clientContextParams`).

/// Defines `Config` and `Builder` for one service, around those of all services. Emitted code gives the builder its own
/// setters. Everything that the builder of all services can do, this one can do.
#[macro_export]
macro_rules! client_config {
    ($config:ident, $builder:ident) => {
        /// The configuration of a client. Clones share one copy. It derefs to the configuration of all services, which
        /// tells what is set.
        #[derive(Clone)]
        pub struct $config($crate::config::Config);

        impl $config {
            /// The configuration that clients share, without any of their own settings.
            pub fn new(shared: &$crate::config::SdkConfig) -> Self {
                shared.into()
            }

            /// Starts with nothing set.
            pub fn builder() -> $builder {
                $builder::new()
            }

            /// Goes on from this configuration.
            pub fn to_builder(&self) -> $builder {
                $builder(self.0.to_builder())
            }
        }

        impl std::ops::Deref for $config {
            type Target = $crate::config::Config;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl std::fmt::Debug for $config {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<&$crate::config::SdkConfig> for $config {
            fn from(shared: &$crate::config::SdkConfig) -> Self {
                Self(shared.into())
            }
        }

        impl From<$crate::config::Config> for $config {
            fn from(shared: $crate::config::Config) -> Self {
                Self(shared)
            }
        }

        impl From<$config> for $crate::config::Config {
            fn from(config: $config) -> Self {
                config.0
            }
        }

        impl From<$config> for $crate::config::Builder {
            fn from(config: $config) -> Self {
                config.0.into()
            }
        }

        /// Builds a [`Config`], or the part of one that a single call overrides.
        ///
        /// A setting that is not made keeps its default; in an override, that of the client.
        #[derive(Clone, Default)]
        pub struct $builder($crate::config::Builder);

        impl $builder {
            /// Starts with nothing set.
            pub fn new() -> Self {
                Self::default()
            }

            /// As the method of the builder of all services.
            #[cfg(feature = "test-util")]
            pub fn with_test_defaults(self) -> Self {
                Self(self.0.with_test_defaults())
            }

            /// As the method of the builder of all services.
            #[cfg(feature = "test-util")]
            pub fn apply_test_defaults(&mut self) -> &mut Self {
                self.0.apply_test_defaults();
                self
            }

            /// The configuration.
            pub fn build(self) -> $config {
                $config(self.0.build())
            }
        }

        impl std::fmt::Debug for $builder {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<&$crate::config::SdkConfig> for $builder {
            fn from(shared: &$crate::config::SdkConfig) -> Self {
                Self(shared.into())
            }
        }

        impl From<$config> for $builder {
            fn from(config: $config) -> Self {
                Self(config.0.into())
            }
        }

        impl From<$builder> for $crate::config::Builder {
            fn from(builder: $builder) -> Self {
                builder.0
            }
        }

        $crate::__shared_settings! { $builder }
    };
}

/// The setters of the builder of all services, around it.
#[doc(hidden)]
#[macro_export]
macro_rules! __shared_settings {
    ($builder:ident) => {
        $crate::__settings! { $builder:
            account_id_endpoint_mode(mode: $crate::config::AccountIdEndpointMode);
            allow_no_auth();
            api_key(key: impl Into<$crate::config::Token>);
            app_name(name: $crate::config::AppName);
            auth_scheme_preference(
                schemes: impl IntoIterator<Item = impl Into<$crate::config::AuthSchemeId>>
            );
            basic_auth_login(login: $crate::config::Login);
            bearer_token(token: impl Into<$crate::config::Token>);
            behavior_version(version: $crate::config::BehaviorVersion);
            credentials_provider(provider: impl $crate::config::ProvideCredentials + 'static);
            disable_host_prefix(disable: bool);
            disable_request_compression(disable: bool);
            endpoint_discovery_enabled(enabled: bool);
            endpoint_param(
                name: impl Into<String>,
                value: impl Into<$crate::endpoint::ParamValue<'static>>
            );
            endpoint_url(endpoint_url: impl Into<String>);
            http_client(http_client: impl $crate::config::HttpClient + 'static);
            idempotency_token_provider(
                provider: impl Into<$crate::config::IdempotencyTokenProvider>
            );
            interceptor(interceptor: impl $crate::config::Interceptor + 'static);
            invocation_id_generator(generator: impl Into<$crate::config::IdempotencyTokenProvider>);
            max_response_body(bytes: u64);
            partition_table(partitions: $crate::config::PartitionTable);
            protocol(protocol: &'static dyn $crate::protocol::Protocol);
            region(region: impl Into<Option<$crate::config::Region>>);
            request_checksum_calculation(when: $crate::config::RequestChecksumCalculation);
            request_min_compression_size_bytes(bytes: u32);
            response_checksum_validation(when: $crate::config::ResponseChecksumValidation);
            retry_classifier(
                classifier: impl $crate::config::retry::classifiers::ClassifyRetry + 'static
            );
            retry_config(retry_config: $crate::config::retry::RetryConfig);
            retry_partition(partition: $crate::config::retry::RetryPartition);
            sigv4a_signing_region_set(regions: impl IntoIterator<Item = $crate::config::Region>);
            sleep_impl(sleep: impl $crate::config::AsyncSleep + 'static);
            stalled_stream_protection(
                protection: $crate::config::StalledStreamProtectionConfig
            );
            time_source(time_source: impl $crate::config::TimeSource + 'static);
            timeout_config(timeout_config: $crate::config::timeout::TimeoutConfig);
            token_provider(provider: impl $crate::config::ProvideToken + 'static);
            transport(transport: impl $crate::config::Transport + 'static);
            use_dual_stack(use_dual_stack: bool);
            use_fips(use_fips: bool);
            &mut
            push_interceptor(interceptor: $crate::config::SharedInterceptor);
            push_retry_classifier(
                classifier: $crate::config::retry::classifiers::SharedRetryClassifier
            );
            set_account_id_endpoint_mode(mode: Option<$crate::config::AccountIdEndpointMode>);
            set_allow_no_auth();
            set_api_key(key: Option<$crate::config::Token>);
            set_app_name(name: Option<$crate::config::AppName>);
            set_auth_scheme_preference(schemes: Option<Vec<$crate::config::AuthSchemeId>>);
            set_basic_auth_login(login: Option<$crate::config::Login>);
            set_behavior_version(version: Option<$crate::config::BehaviorVersion>);
            set_credentials_provider(provider: Option<$crate::config::SharedCredentialsProvider>);
            set_disable_host_prefix(disable: Option<bool>);
            set_disable_request_compression(disable: Option<bool>);
            set_endpoint_discovery_enabled(enabled: Option<bool>);
            set_endpoint_param(
                name: impl Into<String>,
                value: Option<impl Into<$crate::endpoint::ParamValue<'static>>>
            );
            set_endpoint_url(endpoint_url: Option<String>);
            set_http_client(http_client: Option<$crate::config::SharedTransport>);
            set_idempotency_token_provider(
                provider: Option<$crate::config::IdempotencyTokenProvider>
            );
            set_max_response_body(bytes: Option<u64>);
            set_partition_table(partitions: Option<$crate::config::PartitionTable>);
            set_protocol(protocol: Option<&'static dyn $crate::protocol::Protocol>);
            set_region(region: Option<$crate::config::Region>);
            set_request_checksum_calculation(
                when: Option<$crate::config::RequestChecksumCalculation>
            );
            set_request_min_compression_size_bytes(bytes: Option<u32>);
            set_response_checksum_validation(
                when: Option<$crate::config::ResponseChecksumValidation>
            );
            set_retry_config(retry_config: Option<$crate::config::retry::RetryConfig>);
            set_retry_partition(partition: Option<$crate::config::retry::RetryPartition>);
            set_stalled_stream_protection(
                protection: Option<$crate::config::StalledStreamProtectionConfig>
            );
            set_sigv4a_signing_region_set(regions: Option<Vec<$crate::config::Region>>);
            set_sleep_impl(sleep: Option<$crate::config::SharedAsyncSleep>);
            set_time_source(time_source: Option<$crate::config::SharedTimeSource>);
            set_timeout_config(timeout_config: Option<$crate::config::timeout::TimeoutConfig>);
            set_token_provider(provider: Option<$crate::config::SharedTokenProvider>);
            set_transport(transport: Option<$crate::config::SharedTransport>);
            set_use_dual_stack(use_dual_stack: Option<bool>);
            set_use_fips(use_fips: Option<bool>);
        }
    };
}

/// Setters that hand on to the builder of all services: first those that take the builder, then those that change it.
#[doc(hidden)]
#[macro_export]
macro_rules! __settings {
    (
        $builder:ident:
        $($taking:ident($($argument:ident: $type:ty),*);)*
        &mut
        $($changing:ident($($value:ident: $of:ty),*);)*
    ) => {
        impl $builder {
            $(
                #[doc = $crate::__as_in_builder!($taking)]
                pub fn $taking(self, $($argument: $type),*) -> Self {
                    Self(self.0.$taking($($argument),*))
                }
            )*

            $(
                #[doc = $crate::__as_in_builder!($changing)]
                pub fn $changing(&mut self, $($value: $of),*) -> &mut Self {
                    self.0.$changing($($value),*);
                    self
                }
            )*
        }
    };
}

/// The documentation of a setter that hands on.
#[doc(hidden)]
#[macro_export]
macro_rules! __as_in_builder {
    ($name:ident) => {
        concat!(
            "As [`",
            stringify!($name),
            "`](smithy_runtime::config::Builder::",
            stringify!($name),
            ")."
        )
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::config::{Region, SdkConfig};

    crate::client_config! { Config, Builder }

    impl Builder {
        fn set_upside_down(&mut self, upside_down: Option<bool>) -> &mut Self {
            self.0.set_endpoint_param("UpsideDown", upside_down);
            self
        }
    }

    /// The names behind `pub fn ` and, in the macro of plain setters, before a field.
    fn methods_of_the_shared_builder() -> BTreeSet<&'static str> {
        let text = include_str!("../config/builder.rs");
        let body = text.split_once("impl Builder {").unwrap().1;
        let body = body.split_once("impl fmt::Debug").unwrap().0;
        let functions = body.split("    pub fn ").skip(1);
        let functions = functions.map(|rest| rest.split(['(', '<']).next().unwrap());
        let lines = body.split_once("setters! {").unwrap().1;
        let lines = lines.split_once("\n    }").unwrap().0.lines();
        let plain = lines.filter(|line| line.contains(", set_") && !line.contains("///"));
        let plain = plain.flat_map(|line| {
            let names = line.trim().split(':').next().unwrap();
            names.split(", ")
        });
        functions.chain(plain).collect()
    }

    #[test]
    fn every_setter_is_handed_on() {
        let here = include_str!("config.rs");
        let own = ["build", "new", "from_settings", "into_settings"];
        let methods = methods_of_the_shared_builder();
        assert!(methods.len() > 60, "{methods:?}");
        for method in methods.iter().filter(|method| !own.contains(method)) {
            let line = format!("            {method}(");
            assert!(here.contains(&line), "`{method}` is not handed on");
        }
    }

    #[test]
    fn settings_go_both_ways() {
        let shared = SdkConfig::builder()
            .region(Region::from_static("eu-west-1"))
            .build();
        let mut builder = Builder::from(&shared).use_fips(true).allow_no_auth();
        builder.set_upside_down(Some(true)).set_use_fips(None);
        let config = builder.build();
        assert_eq!(config.region().map(AsRef::as_ref), Some("eu-west-1"));
        let text = format!("{config:?}");
        assert!(
            text.contains("UpsideDown") && !text.contains("fips"),
            "{text}"
        );
        let mut again = config.to_builder();
        again.set_upside_down(None);
        let text = format!("{:?}", crate::config::Builder::from(again));
        assert!(!text.contains("UpsideDown"), "{text}");
        let plain = crate::config::Config::from(Config::new(&shared));
        assert_eq!(plain.region(), config.region());
    }
}
