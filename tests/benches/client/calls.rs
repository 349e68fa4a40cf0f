//! Calls over loopback: the default transport of a signing client beside bare reqwest.

use std::hint::black_box;

use cleanroomsml::Client;
use cleanroomsml::config::{Config, Credentials, Region};
use tokio::runtime::{Builder, Runtime};

use crate::clock::{compare, show, time};
use crate::server::Server;
use crate::{Result, bare};

const ARN: &str = "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a";

/// Calls in a round.
const CALLS: u32 = 1000;

pub(crate) fn run() -> Result<()> {
    let server = Server::start()?;
    // One thread for the calls and for all that happens beneath them: its time is the whole cost.
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let client = Client::from_conf(
        Config::builder()
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "secret", None))
            .endpoint_url(&server.url)
            .build(),
    );
    let by_hand = bare::client()?;
    let (ours, theirs) = compare(
        || time(CALLS, |calls| ours(&runtime, &client, calls)),
        || {
            time(CALLS, |calls| {
                theirs(&runtime, &by_hand, &server.url, calls)
            })
        },
    )?;
    println!(
        "{:<44} {:>11} {:>11} {:>7.2}  ≤ 1.35",
        "GetAudienceModel over loopback, CPU per call",
        show(ours),
        show(theirs),
        ours / theirs
    );
    println!(
        "{:<44} {:>11.0} {:>11.0}",
        "  calls per CPU second",
        1e9 / ours,
        1e9 / theirs
    );
    Ok(())
}

fn ours(runtime: &Runtime, client: &Client, calls: u32) -> Result<()> {
    runtime.block_on(async {
        for _ in 0..calls {
            let output = client.get_audience_model().audience_model_arn(ARN).await?;
            black_box(output);
        }
        Ok(())
    })
}

fn theirs(runtime: &Runtime, client: &reqwest::Client, url: &str, calls: u32) -> Result<()> {
    runtime.block_on(async {
        for _ in 0..calls {
            black_box(bare::get_audience_model(client, url, ARN).await?);
        }
        Ok(())
    })
}
