//! The endpoint tests of the model, through the client.

use cleanroomsml::Client;
use cleanroomsml::config::{Builder, Region};
use cleanroomsml::error::SdkError;
use serde_json::Value;
use smithy_runtime::endpoint::{EndpointError, Partition, PartitionTable, RegionPattern};
use smithy_runtime::error::PrepareError;
use smithy_runtime::transport::scripted::Scripted;

use crate::model;
use crate::service::{config, get, ok};

/// The partitions as they were when the endpoint tests were written: the isolated ones had no
/// dual-stack endpoints yet.
fn partitions_of_the_day() -> PartitionTable {
    let table: Value =
        serde_json::from_str(include_str!("../../data/partitions-2025-04.json")).unwrap();
    let partitions = table.as_array().unwrap().iter().map(|facts| {
        let text = |key| model::text(facts, key).to_owned();
        let pattern = RegionPattern::parse(&text("regions")).unwrap();
        let mut partition = Partition::new(text("id"), pattern, Vec::new());
        partition.dns_suffix = text("dnsSuffix").into();
        partition.dual_stack_dns_suffix = text("dualStackDnsSuffix").into();
        partition.supports_fips = true;
        partition.supports_dual_stack = facts["supportsDualStack"].as_bool().unwrap();
        partition
    });
    PartitionTable::new(partitions.collect())
}

/// Where a call goes, or why it goes nowhere.
async fn resolve(change: impl FnOnce(Builder) -> Builder) -> Result<String, String> {
    let transport = Scripted::new([ok("{}")]);
    // An endpoint of one's own needs no region, but a signature does.
    let mut builder = config(&transport).allow_no_auth();
    builder.set_region(None);
    let client = Client::from_conf(change(builder).build());
    match get(&client).await {
        Ok(_) => {
            let requests = transport.requests();
            let uri = requests[0].uri();
            let (url, _) = uri.split_once("/audience-model/").unwrap();
            Ok(url.to_owned())
        }
        Err(error) => {
            assert!(transport.requests().is_empty(), "nothing is sent");
            let text = error.to_string();
            let SdkError::ConstructionFailure(failure) = error else {
                panic!("{error:?}")
            };
            match *failure.into_source().downcast::<PrepareError>().unwrap() {
                PrepareError::Endpoint(EndpointError::Rule { message }) => Err(message),
                // The client says it before the rules can, and says what to set.
                PrepareError::MissingRegion if text.contains("AWS_REGION") => {
                    Err("Invalid Configuration: Missing Region".to_owned())
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

fn with(builder: Builder, params: &Value) -> Builder {
    let mut builder = builder.partition_table(partitions_of_the_day());
    for (name, value) in params.as_object().into_iter().flatten() {
        let text = || value.as_str().unwrap().to_owned();
        builder = match name.as_str() {
            "Region" => builder.region(Region::new(text())),
            "Endpoint" => builder.endpoint_url(text()),
            "UseFIPS" => builder.use_fips(value.as_bool().unwrap()),
            "UseDualStack" => builder.use_dual_stack(value.as_bool().unwrap()),
            other => panic!("the service has no parameter {other}"),
        };
    }
    builder
}

#[tokio::test]
async fn the_models_own_tests_pass() {
    let (_, service) = model::of_type("service").remove(0);
    let tests = &service["traits"]["smithy.rules#endpointTests"]["testCases"];
    let tests = tests.as_array().unwrap();
    assert_eq!(tests.len(), 25);
    for test in tests {
        let expect = &test["expect"];
        let expected = match expect["endpoint"]["url"].as_str() {
            Some(url) => Ok(url.to_owned()),
            None => Err(model::text(expect, "error").to_owned()),
        };
        let found = resolve(|builder| with(builder, &test["params"])).await;
        assert_eq!(found, expected, "{}", test["documentation"]);
    }
}

#[tokio::test]
async fn the_table_of_the_release_knows_newer_facts() {
    for (region, url) in [
        ("us-east-1", "https://cleanrooms-ml.us-east-1.api.aws"),
        ("eu-central-1", "https://cleanrooms-ml.eu-central-1.api.aws"),
        (
            "us-iso-east-1",
            "https://cleanrooms-ml.us-iso-east-1.api.aws.ic.gov",
        ),
    ] {
        let found = resolve(|builder| builder.region(Region::new(region)).use_dual_stack(true));
        assert_eq!(found.await.as_deref(), Ok(url));
    }
}

#[tokio::test]
async fn regions_that_do_not_exist_yet_belong_to_a_partition() {
    for (region, url) in [
        (
            "us-north-7",
            "https://cleanrooms-ml.us-north-7.amazonaws.com",
        ),
        (
            "cn-south-3",
            "https://cleanrooms-ml.cn-south-3.amazonaws.com.cn",
        ),
    ] {
        let found = resolve(|builder| builder.region(Region::new(region)));
        assert_eq!(found.await.as_deref(), Ok(url));
    }
}
