//! What botocore knows of single services in its code, and the files do not say. The only place where the
//! import names one.

/// What is special about one service.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Customizations {
    /// Errors have no element around them.
    pub(super) no_error_wrapping: bool,
    /// The operation whose output has no element around it.
    pub(super) unwrapped_output: Option<&'static str>,
}

/// The customizations of a service by its id in SDKs.
pub(super) fn of(sdk_id: &str) -> Customizations {
    match sdk_id {
        "S3" => Customizations {
            no_error_wrapping: true,
            unwrapped_output: Some("GetBucketLocation"),
        },
        _ => Customizations::default(),
    }
}
