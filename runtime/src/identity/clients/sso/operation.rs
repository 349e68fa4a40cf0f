// Generated from the service's model: changes are lost at the next run.

//! One module per operation: its input, output and error.

pub(crate) mod get_role_credentials;
