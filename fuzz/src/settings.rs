//! What users and services put into files.

use std::pin::pin;
use std::task::{Context, Waker};

use smithy_runtime::endpoint::PartitionTable;
use smithy_runtime::identity::profile::ProfileSet;
use smithy_runtime::identity::{
    Os, ProfileFileCredentialsProvider, ProvideCredentials, ProviderConfig,
};

/// Reads the configuration file, and after a line `---` the file of credentials.
pub fn profile(bytes: &[u8]) {
    const LINE: &[u8] = b"\n---\n";
    let (config, credentials) = match bytes.windows(LINE.len()).position(|part| part == LINE) {
        Some(at) => (&bytes[..at], &bytes[at + LINE.len()..]),
        None => (bytes, &[][..]),
    };
    let os = Os::empty()
        .with_variable("HOME", "/h")
        .with_file("/h/.aws/config", config)
        .with_file("/h/.aws/credentials", credentials);
    match ProfileSet::load(&os, None) {
        Ok(set) => {
            let names: Vec<_> = set.profile_names().collect();
            for name in names {
                let section = set.profile(name).unwrap();
                for (name, property) in section.properties() {
                    assert_eq!(section.get(name).is_none(), property.value().is_empty());
                    let _ = section.nested(name, "region");
                    let _ = set.place(property);
                }
            }
            let _ = format!("{set:?}");
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    // A program that a file names is not started here.
    if !bytes
        .windows(PROCESS.len())
        .any(|part| part.eq_ignore_ascii_case(PROCESS))
    {
        credentials_of(os);
    }
}

const PROCESS: &[u8] = b"credential_process";

/// Follows the profile to its credentials, as far as that goes without a network.
fn credentials_of(os: Os) {
    let provider = ProfileFileCredentialsProvider::builder()
        .configure(&ProviderConfig::empty().with_os(os))
        .build();
    let future = pin!(provider.provide_credentials());
    let _ = future.poll(&mut Context::from_waker(Waker::noop()));
}

/// Reads a table, and finds regions in it.
pub fn partitions(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    match PartitionTable::from_json(text) {
        Ok(table) => {
            for region in ["us-east-1", "eu-isoe-west-1", "aws-global", "", "é"] {
                let _ = table.find(region);
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
