//! What came of one case of a suite.

/// What came of one case.
pub(crate) struct Case {
    /// Its name within the suite, such as the path of its file.
    pub(crate) name: String,
    /// Why it failed.
    pub(crate) failure: Option<String>,
}
