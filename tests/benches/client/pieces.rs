//! Parts of a call on their own: finding the endpoint, signing.

use std::hint::black_box;
use std::time::SystemTime;

use cleanroomsml::config::Credentials;
use cleanroomsml::operation::get_audience_model::GetAudienceModel;
use smithy_runtime::auth::sigv4::{
    Payload, SignableRequest, SigningKeyCache, SigningOptions, SigningParams, sign,
};
use smithy_runtime::endpoint::table::BuiltIn;
use smithy_runtime::endpoint::{PartitionTable, Resolver, resolve};
use smithy_runtime::operation::Operate;

use crate::Result;
use crate::clock::{alone, show, time};

const RUNS: u32 = 20_000;

pub(crate) fn run() -> Result<()> {
    endpoints()?;
    signing()
}

fn report(what: &str, nanos: f64, goal: &str) {
    println!(
        "{what:<44} {:>11} {:>11} {:>7}  {goal}",
        show(nanos),
        "",
        ""
    );
}

fn endpoints() -> Result<()> {
    let rules = GetAudienceModel::OPERATION.service.endpoint_rules;
    let resolver = Resolver::new(rules.ok_or("the service has no endpoint rules")?);
    let partitions = PartitionTable::default();
    let params = || {
        let mut params = resolver.params();
        params.set_built_in(BuiltIn::Region, "us-east-1")?;
        Ok::<_, Box<dyn std::error::Error>>(params)
    };
    let cached = alone(|| {
        time(RUNS, |runs| {
            for _ in 0..runs {
                black_box(resolver.resolve(&params()?)?);
            }
            Ok(())
        })
    })?;
    report("endpoint, as remembered", cached, "≤ 60 ns");
    let resolved = alone(|| {
        time(RUNS, |runs| {
            for _ in 0..runs {
                black_box(resolve(&params()?, &partitions)?);
            }
            Ok(())
        })
    })?;
    report("endpoint, by the rules", resolved, "≤ 300 ns");
    Ok(())
}

fn signing() -> Result<()> {
    let credentials = Credentials::from_keys("AKIDEXAMPLE", "secret", None);
    let keys = SigningKeyCache::default();
    let params = SigningParams {
        credentials: &credentials,
        region: "us-east-1",
        service: "cleanrooms-ml",
        time: SystemTime::now(),
        options: SigningOptions::default(),
    };
    let request = SignableRequest {
        method: "GET",
        target: "/audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aaudience-model%2F3f2c1a",
        payload: Payload::Bytes(b""),
    };
    let headers = [("host", "cleanrooms-ml.us-east-1.amazonaws.com")];
    let nanos = alone(|| {
        time(RUNS, |runs| {
            for _ in 0..runs {
                black_box(sign(&request, headers, &params, &keys)?);
            }
            Ok(())
        })
    })?;
    report("signature", nanos, "");
    Ok(())
}
