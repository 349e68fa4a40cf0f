//! Splits a model name into words, and joins words into Rust's cases.
//!
//! The boundaries are those of the AWS SDK for Rust, so that a name that exists there is the same
//! here. `docs/naming.md` lists them with examples.

/// Words that are spelled in many mixed cases and always stay whole: `IPv6`, `IpV6`, `GiB`, `TtL`.
const WHOLE: [&str; 7] = ["gib", "ipv4", "ipv6", "kib", "mib", "sigv4", "ttl"];

/// Splits `name` into its words, in their original case.
///
/// Whatever is not an ASCII letter or digit separates words and is dropped; a name with none of
/// them has no words.
pub fn split(name: &str) -> Vec<&str> {
    let lowercase = !name.bytes().any(|b| b.is_ascii_uppercase());
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|run| !run.is_empty())
        .flat_map(|run| split_run(run, lowercase))
        .collect()
}

/// The words of `name` in lower case, joined by `_`: `CreateMLInputChannel` → `create_ml_input_channel`.
pub fn snake(name: &str) -> String {
    joined(name, '_', |out, word| {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()))
    })
}

/// The words of `name` in upper case, joined by `_`: `maxResults` → `MAX_RESULTS`.
pub fn screaming(name: &str) -> String {
    joined(name, '_', |out, word| {
        out.extend(word.chars().map(|c| c.to_ascii_uppercase()))
    })
}

/// The words of `name` in lower case, joined by `-`, for packages and anchors.
pub fn kebab(name: &str) -> String {
    joined(name, '-', |out, word| {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()))
    })
}

/// The words of `name`, each capitalised and joined: `DescribeDBClusters` → `DescribeDbClusters`.
pub fn pascal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in split(name) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.extend(chars.map(|c| c.to_ascii_lowercase()));
    }
    out
}

fn joined(name: &str, separator: char, mut push: impl FnMut(&mut String, &str)) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    for word in split(name) {
        if !out.is_empty() {
            out.push(separator);
        }
        push(&mut out, word);
    }
    out
}

/// Splits a run of ASCII letters and digits; `lowercase` says that the whole name has no capital.
fn split_run(run: &str, lowercase: bool) -> Vec<&str> {
    let bytes = run.as_bytes();
    let mut words = Vec::new();
    let mut start = 0;
    for (at, pair) in bytes.windows(2).enumerate() {
        let [before, here] = *pair else { continue };
        let next = at + 1;
        let rest = bytes.get(next + 1..).unwrap_or_default();
        let boundary = acronym_ends(before, here, rest)
            || (case_changes(before, here, lowercase) && !inside_whole(bytes, start, next));
        if boundary {
            words.extend(run.get(start..next));
            start = next;
        }
    }
    words.extend(run.get(start..));
    words
}

/// `abc|Def`, `ab2|Def`, and `s3|key` in a name without capitals.
fn case_changes(before: u8, here: u8, lowercase: bool) -> bool {
    if here.is_ascii_uppercase() {
        before.is_ascii_lowercase() || before.is_ascii_digit()
    } else {
        lowercase && here.is_ascii_lowercase() && before.is_ascii_digit()
    }
}

/// `DB|Proxy` and `ARN|Support`, but not `AC|Ls` nor `DynamoD|Bv2`: a plural `s` or a version
/// belongs to the acronym before it.
fn acronym_ends(before: u8, here: u8, rest: &[u8]) -> bool {
    let (next, after) = (rest.first().copied(), rest.get(1).copied());
    let Some(next) = next else { return false };
    if !(before.is_ascii_uppercase() && here.is_ascii_uppercase() && next.is_ascii_lowercase()) {
        return false;
    }
    let plural = next == b's' && !after.is_some_and(|b| b.is_ascii_lowercase());
    let version = next == b'v' && after.is_some_and(|b| b.is_ascii_digit());
    !plural && !version
}

/// Whether `next` is in the middle of one of the words that stay whole, which began at `start`.
fn inside_whole(bytes: &[u8], start: usize, next: usize) -> bool {
    WHOLE.iter().any(|word| {
        next - start < word.len()
            && bytes
                .get(start..start + word.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snake_case_follows_the_sdk() {
        for (name, expected) in [
            ("CreateMLInputChannel", "create_ml_input_channel"),
            ("S3Destination", "s3_destination"),
            ("s3Uri", "s3_uri"),
            ("s3key", "s3_key"),
            ("DescribeDBClusters", "describe_db_clusters"),
            ("DBClusters", "db_clusters"),
            ("ListSAMLProviders", "list_saml_providers"),
            (
                "AddClientIDToOpenIDConnectProvider",
                "add_client_id_to_open_id_connect_provider",
            ),
            ("VPCs", "vpcs"),
            ("ARNs", "arns"),
            ("ACLsUpdateStatus", "acls_update_status"),
            ("AllowedAllVPCs", "allowed_all_vpcs"),
            ("NetAppONTAPSVMs", "net_app_ontapsvms"),
            ("VTLDeviceARNs", "vtl_device_arns"),
            ("WriteIOs", "write_ios"),
            ("IAMUser", "iam_user"),
            ("IPSet", "ip_set"),
            ("WebACL", "web_acl"),
            ("IPv6", "ipv6"),
            ("IpV6Address", "ipv6_address"),
            ("ipV4Addresses", "ipv4_addresses"),
            (
                "UnassignIpv6AddressesRequest",
                "unassign_ipv6_addresses_request",
            ),
            ("IsIPV6Enabled", "is_ipv6_enabled"),
            ("ipAddressV4", "ip_address_v4"),
            ("TotalGpuMemoryInMiB", "total_gpu_memory_in_mib"),
            ("AuthTtL", "auth_ttl"),
            ("SigV4Authorization", "sigv4_authorization"),
            ("EC2", "ec2"),
            ("EC2SecurityGroups", "ec2_security_groups"),
            ("Base64Encoded", "base64_encoded"),
            ("HTTP2", "http2"),
            ("HTTPMethod", "http_method"),
            ("DynamoDBv2Action", "dynamo_dbv2_action"),
            ("AwsElbv2LoadBalancer", "aws_elbv2_load_balancer"),
            ("AncillaryConvert608To708", "ancillary_convert608_to708"),
            ("AudioSmpte337Passthrough", "audio_smpte337_passthrough"),
            (
                "ServerlessV2ScalingConfiguration",
                "serverless_v2_scaling_configuration",
            ),
            ("AutoMLS3DataType", "auto_mls3_data_type"),
            ("M3u8Settings", "m3u8_settings"),
            ("sha256sum", "sha256_sum"),
            ("SHA256", "sha256"),
            ("signatureS", "signature_s"),
            ("error_description", "error_description"),
            ("x-amz-meta", "x_amz_meta"),
            ("OtaaV1_0_x", "otaa_v1_0_x"),
            ("__listOf__string", "list_of_string"),
            ("a", "a"),
            ("A", "a"),
            ("", ""),
            ("---", ""),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn pascal_case_follows_the_sdk() {
        for (name, expected) in [
            ("S3ConfigMap", "S3ConfigMap"),
            ("MLInputChannelSummary", "MlInputChannelSummary"),
            ("DescribeDBClusters", "DescribeDbClusters"),
            ("ML_M5_4XLARGE", "MlM54Xlarge"),
            ("ml.m5.4xlarge", "MlM54Xlarge"),
            ("CR.1X", "Cr1X"),
            ("CREATE_IN_PROGRESS", "CreateInProgress"),
            ("application/json", "ApplicationJson"),
            ("AutoMLS3DataType", "AutoMls3DataType"),
            (
                "DBSubnetGroupDoesNotCoverEnoughAZs",
                "DbSubnetGroupDoesNotCoverEnoughAzs",
            ),
            ("CODING_MODE_5_1_4", "CodingMode514"),
            ("IPv6", "Ipv6"),
            ("aws:kms", "AwsKms"),
            ("GET", "Get"),
        ] {
            assert_eq!(pascal(name), expected, "{name}");
        }
    }

    #[test]
    fn the_other_cases_share_the_words() {
        assert_eq!(screaming("maxDBResults"), "MAX_DB_RESULTS");
        assert_eq!(kebab("CleanRoomsML"), "clean-rooms-ml");
    }

    #[test]
    fn other_scripts_and_symbols_separate() {
        assert_eq!(split("naïve日本Name\u{202e}x"), ["na", "ve", "Name", "x"]);
        assert!(split("日本語").is_empty());
    }
}
