//! Calls generated clients against servers on loopback, and says how each step went.
//!
//! Arguments: the URL of moto_server, the URL of the server for rpcv2Cbor, and the services to call,
//! joined by commas; all of them where it is empty.

mod cbor;
mod cloudwatch;
mod dynamodb;
mod iam;
mod identity;
mod kms;
mod lambda;
mod report;
mod route53;
mod s3;
mod secretsmanager;
mod sns;
mod sqs;
mod sts;

use std::process::ExitCode;

use smithy_runtime::config::{Builder, Config, Credentials, Region};

use self::report::Report;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [moto, cbor, only] = arguments.as_slice() else {
        eprintln!("usage: live MOTO_URL CBOR_URL SERVICE,…");
        return ExitCode::from(2);
    };
    let mut report = Report::new(only);
    for over in s3::TRANSPORTS {
        if report.begins(over.service()) {
            s3::run(&mut report, over, moto).await;
        }
    }
    if report.begins("dynamodb") {
        dynamodb::run(&mut report, config(moto)).await;
    }
    if report.begins("sqs") {
        sqs::run(&mut report, config(moto)).await;
    }
    if report.begins("kms") {
        kms::run(&mut report, config(moto)).await;
    }
    if report.begins("lambda") {
        lambda::run(&mut report, config(moto)).await;
    }
    if report.begins("sts") {
        sts::run(&mut report, config(moto)).await;
    }
    if report.begins("iam") {
        iam::run(&mut report, config(moto)).await;
    }
    if report.begins("sns") {
        sns::run(&mut report, config(moto)).await;
    }
    if report.begins("cloudwatch") {
        cloudwatch::run(&mut report, config(moto)).await;
    }
    if report.begins("route53") {
        route53::run(&mut report, config(moto)).await;
    }
    if report.begins("secretsmanager") {
        secretsmanager::run(&mut report, config(moto)).await;
    }
    if report.begins("identity") {
        identity::run(&mut report, moto).await;
    }
    if report.begins("cbor") {
        cbor::run(&mut report, config(cbor)).await;
    }
    report.end()
}

const REGION: Region = Region::from_static("us-east-1");

/// Credentials, which the servers take as they are.
fn credentials() -> Credentials {
    Credentials::from_keys("AKIDEXAMPLE", "secret", None)
}

/// What the clients of services without settings of their own have in common.
fn config(url: &str) -> Builder {
    Config::builder()
        .endpoint_url(url)
        .region(REGION)
        .credentials_provider(credentials())
}
