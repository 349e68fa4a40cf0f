//! Providers of credentials and tokens over scripted transports and made-up systems.
#![cfg(feature = "credentials")]

mod assume_role;
mod container;
mod default_chain;
mod imds;
mod profile;
mod scene;
mod secrets;
mod single_flight;
mod sso;
mod web_identity;
