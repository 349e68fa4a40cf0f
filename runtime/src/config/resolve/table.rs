//! The settings that are found outside of programs: their names there, and how their texts are read.

use crate::config::Settings;
use crate::retry::RetryConfig;
use crate::user_agent::AppName;

use super::parse;

/// A setting. The endpoint's URL has rules of its own, see `endpoints`.
pub(in crate::config) struct Setting {
    /// As the method of a builder is called.
    pub(super) name: &'static str,
    /// Its field of [`Settings`], or the parameter of endpoint rules.
    pub(super) field: &'static str,
    /// Its environment variables; the first that is set counts.
    pub(super) variables: &'static [&'static str],
    /// Its property of profiles.
    pub(super) property: &'static str,
    /// What it can be, for people.
    pub(super) allowed: &'static str,
    /// Whether a value that cannot be used is passed over with a warning, because no answer depends on it.
    pub(super) is_passed_over: bool,
    /// Puts the value of a text into its field.
    pub(super) read: fn(&mut Settings, &str) -> Option<()>,
}

/// The row of a setting.
pub(in crate::config) fn setting(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|row| row.name == name)
}

/// A setting with a field of its own.
macro_rules! field {
    ($field:ident, $variable:literal, $property:literal, $parse:expr, $allowed:expr) => {
        Setting {
            name: stringify!($field),
            field: stringify!($field),
            variables: &[$variable],
            property: $property,
            allowed: $allowed,
            is_passed_over: false,
            read: |settings, text| {
                settings.$field = Some($parse(text)?);
                Some(())
            },
        }
    };
}

/// A part of how calls are retried.
macro_rules! retry {
    ($name:literal, $variable:literal, $with:expr, $parse:expr, $allowed:expr) => {
        Setting {
            name: $name,
            field: "retry_config",
            variables: &[$variable],
            property: $name,
            allowed: $allowed,
            is_passed_over: false,
            read: |settings, text| {
                let value = $parse(text)?;
                let config = settings.retry_config.take().unwrap_or_default();
                settings.retry_config = Some($with(config, value));
                Some(())
            },
        }
    };
}

/// A parameter of endpoint rules that is a flag.
macro_rules! flag {
    ($param:literal, $name:literal, $variable:literal, $property:literal) => {
        Setting {
            name: $name,
            field: $param,
            variables: &[$variable],
            property: $property,
            allowed: BOOLEAN,
            is_passed_over: false,
            read: |settings, text| {
                let value = parse::boolean(text)?;
                settings
                    .endpoint_params
                    .push(($param.to_owned(), value.into()));
                Some(())
            },
        }
    };
}

const BOOLEAN: &str = "`true` or `false`";
const WHEN: &str = "`when_supported` or `when_required`";

pub(super) static SETTINGS: &[Setting] = &[
    Setting {
        variables: &["AWS_REGION", "AWS_DEFAULT_REGION"],
        ..field!(
            region,
            "AWS_REGION",
            "region",
            parse::region,
            "the name of a region: 1 to 63 letters, digits and inner hyphens"
        )
    },
    field!(
        use_fips,
        "AWS_USE_FIPS_ENDPOINT",
        "use_fips_endpoint",
        parse::boolean,
        BOOLEAN
    ),
    field!(
        use_dual_stack,
        "AWS_USE_DUALSTACK_ENDPOINT",
        "use_dualstack_endpoint",
        parse::boolean,
        BOOLEAN
    ),
    retry!(
        "retry_mode",
        "AWS_RETRY_MODE",
        RetryConfig::with_retry_mode,
        parse::retry_mode,
        "`standard`, `adaptive`, or `legacy`, which is `standard`"
    ),
    retry!(
        "max_attempts",
        "AWS_MAX_ATTEMPTS",
        RetryConfig::with_max_attempts,
        parse::attempts,
        "a whole number from 1"
    ),
    Setting {
        is_passed_over: true,
        ..field!(
            app_name,
            "AWS_SDK_UA_APP_ID",
            "sdk_ua_app_id",
            |text: &str| AppName::new(text.to_owned()).ok(),
            "of letters, digits and !#$%&'*+-.^_`|~"
        )
    },
    field!(
        disable_request_compression,
        "AWS_DISABLE_REQUEST_COMPRESSION",
        "disable_request_compression",
        parse::boolean,
        BOOLEAN
    ),
    field!(
        request_min_compression_size_bytes,
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
        "request_min_compression_size_bytes",
        parse::compression_size,
        "a whole number from 0 to 10485760"
    ),
    field!(
        request_checksum_calculation,
        "AWS_REQUEST_CHECKSUM_CALCULATION",
        "request_checksum_calculation",
        parse::request_checksums,
        WHEN
    ),
    field!(
        response_checksum_validation,
        "AWS_RESPONSE_CHECKSUM_VALIDATION",
        "response_checksum_validation",
        parse::response_checksums,
        WHEN
    ),
    field!(
        account_id_endpoint_mode,
        "AWS_ACCOUNT_ID_ENDPOINT_MODE",
        "account_id_endpoint_mode",
        parse::account_mode,
        "`preferred`, `required` or `disabled`"
    ),
    field!(
        auth_scheme_preference,
        "AWS_AUTH_SCHEME_PREFERENCE",
        "auth_scheme_preference",
        parse::auth_schemes,
        "names of authentication schemes with commas between them, such as `sigv4, httpBearerAuth`"
    ),
    field!(
        sigv4a_signing_region_set,
        "AWS_SIGV4A_SIGNING_REGION_SET",
        "sigv4a_signing_region_set",
        parse::regions,
        "names of regions with commas between them, or `*`"
    ),
    Setting {
        read: |settings, text| {
            settings.endpoint_discovery_enabled = parse::endpoint_discovery(text)?;
            Some(())
        },
        ..field!(
            endpoint_discovery_enabled,
            "AWS_ENABLE_ENDPOINT_DISCOVERY",
            "endpoint_discovery_enabled",
            parse::boolean,
            "`true`, `false` or `auto`"
        )
    },
    flag!(
        "UseArnRegion",
        "use_arn_region",
        "AWS_S3_USE_ARN_REGION",
        "s3_use_arn_region"
    ),
    flag!(
        "DisableMultiRegionAccessPoints",
        "disable_multi_region_access_points",
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        "s3_disable_multiregion_access_points"
    ),
    flag!(
        "DisableS3ExpressSessionAuth",
        "disable_s3_express_session_auth",
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        "s3_disable_express_session_auth"
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_those_of_one_setting() {
        let names: BTreeSet<_> = SETTINGS.iter().map(|row| row.name).collect();
        let variables = SETTINGS.iter().flat_map(|row| row.variables);
        let variables: BTreeSet<_> = variables.collect();
        let properties: BTreeSet<_> = SETTINGS.iter().map(|row| row.property).collect();
        assert_eq!(
            (names.len(), variables.len(), properties.len()),
            (SETTINGS.len(), SETTINGS.len() + 1, SETTINGS.len())
        );
    }

    proptest! {
        #[test]
        fn what_is_refused_sets_nothing(text in ".{0,40}|(true|standard|7|\\*|a)[, ]{0,2}[a-z*-]{0,3}") {
            for row in SETTINGS {
                let mut settings = Settings::default();
                let read = (row.read)(&mut settings, &text);
                prop_assert!(read.is_some() || !settings.is_set(row.field), "{}", row.name);
            }
        }
    }
}
