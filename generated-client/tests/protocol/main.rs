// Generated from the service's model: changes are lost at the next run.

//! The protocol tests of the model: what calls send, and what responses mean.

#![allow(
    clippy::approx_constant,
    clippy::excessive_precision,
    reason = "the values are the model's"
)]
#![allow(deprecated, reason = "the model tests what it deprecates, too")]

#[rustfmt::skip]
mod cancel_trained_model;
#[rustfmt::skip]
mod get_audience_model;
#[rustfmt::skip]
mod update_configured_audience_model;
