//! Endpoints by the rules of whole models: `ENDPOINT_MODELS=s3.json:sqs.json cargo bench -p tests --bench client`.

use std::hint::black_box;

use smithy_runtime::endpoint::{PartitionTable, resolve};

use crate::Result;
use crate::clock::{alone, show, time};

/// Endpoints in a round.
const RUNS: u32 = 1000;

/// Every case of the models' `endpointTests` that leads to an endpoint.
pub(crate) fn run() -> Result<()> {
    let paths = std::env::var_os("ENDPOINT_MODELS").unwrap_or_default();
    let partitions = PartitionTable::default();
    for path in std::env::split_paths(&paths).filter(|path| !path.as_os_str().is_empty()) {
        for service in xtask::endpoint_rules(&path)? {
            let mut times = Vec::new();
            for params in &service.cases {
                times.push(alone(|| {
                    time(RUNS, |runs| {
                        for _ in 0..runs {
                            black_box(resolve(params, &partitions)?);
                        }
                        Ok(())
                    })
                })?);
            }
            times.sort_by(f64::total_cmp);
            let [.., slowest] = times.as_slice() else {
                continue;
            };
            let middle = times.get(times.len() / 2).unwrap_or(slowest);
            println!(
                "{:<44} {:>11} {:>11}",
                format!("{}: {} cases, median, slowest", service.name, times.len()),
                show(*middle),
                show(*slowest),
            );
        }
    }
    Ok(())
}
