use std::time::UNIX_EPOCH;

use super::*;

const HOST: (&str, &str) = ("host", "cleanrooms-ml.us-east-1.amazonaws.com");

fn example_keys(token: Option<&str>) -> Credentials {
    Credentials::from_keys(
        "AKIDEXAMPLE",
        "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        token.map(str::to_owned),
    )
}

fn params(credentials: &Credentials) -> SigningParams<'_> {
    SigningParams {
        credentials,
        region: "us-east-1",
        service: "cleanrooms-ml",
        // 2024-01-01T00:00:00Z
        time: UNIX_EPOCH + Duration::from_secs(1_704_067_200),
        options: SigningOptions::default(),
    }
}

fn get(target: &str) -> SignableRequest<'_> {
    SignableRequest {
        method: "GET",
        target,
        payload: Payload::Bytes(b""),
    }
}

fn signed<'a>(
    request: &SignableRequest<'a>,
    headers: &[(&'a str, &'a str)],
    params: &SigningParams<'a>,
) -> SignedHeaders<'a> {
    sign(
        request,
        headers.iter().copied(),
        params,
        &SigningKeyCache::new(),
    )
    .unwrap()
}

#[test]
fn golden_get() {
    let target = "/audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aaudience-model%2F3f2c1a";
    let credentials = example_keys(None);
    // What the call loop adds besides does not count.
    let headers = [
        ("user-agent", "x"),
        ("amz-sdk-request", "attempt=1"),
        HOST,
        ("amz-sdk-invocation-id", "y"),
        ("x-amz-date", "an older attempt"),
        ("authorization", "an older attempt"),
    ];
    let output = signed(&get(target), &headers, &params(&credentials));
    let canonical_path = "/audience-model/arn%253Aaws%253Acleanrooms-ml%253Aus-east-1%253A123456789012%253Aaudience-model%252F3f2c1a";
    assert_eq!(
        output.signature.canonical_request.lines().nth(1),
        Some(canonical_path)
    );
    assert_eq!(
        output.signature.as_str(),
        "3ce1d1bcf223c96619054e48d46141f20f65333567a6da04a2291393ccc66e3f"
    );
    let authorization = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240101/us-east-1/cleanrooms-ml/aws4_request, \
         SignedHeaders=host;x-amz-date, \
         Signature=3ce1d1bcf223c96619054e48d46141f20f65333567a6da04a2291393ccc66e3f";
    let headers: Vec<_> = output.headers().collect();
    assert_eq!(
        headers,
        [
            ("x-amz-date", "20240101T000000Z"),
            ("authorization", authorization)
        ]
    );
}

#[test]
fn golden_patch() {
    let request = SignableRequest {
        method: "PATCH",
        target: "/configured-audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aconfigured-audience-model%2F9b7e",
        payload: Payload::Bytes(b"{}"),
    };
    let headers = [
        ("Content-Type", "application/json"),
        ("Content-Length", "2"),
        HOST,
    ];
    let credentials = example_keys(None);
    let output = signed(&request, &headers, &params(&credentials));
    assert!(
        output
            .authorization
            .contains("SignedHeaders=content-type;host;x-amz-date,")
    );
    assert_eq!(
        output.signature.as_str(),
        "63b1d5ccbe1c0a7c45e36df870e308f09255ff13490b54aeda1b827cce1a4a09"
    );
    // The hash given instead of the body makes no difference.
    let hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    let request = SignableRequest {
        payload: Payload::Precomputed(hash),
        ..request
    };
    assert_eq!(signed(&request, &headers, &params(&credentials)), output);
}

#[test]
fn canonical_requests_are_spelled_out() {
    let credentials = example_keys(None);
    let headers = [
        ("X-B", "  two   words\t"),
        HOST,
        ("x-b", "again"),
        ("X-A", "é"),
    ];
    let output = signed(
        &get("/ü/../a b/?z=2&y=%7e&z=1"),
        &headers,
        &params(&credentials),
    );
    let wanted = "GET\n/a%20b/\ny=~&z=1&z=2\n\
         host:cleanrooms-ml.us-east-1.amazonaws.com\nx-a:é\nx-amz-date:20240101T000000Z\nx-b:two words,again\n\n\
         host;x-a;x-amz-date;x-b\n\
         e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(output.signature.canonical_request, wanted);
    assert!(output.signature.string_to_sign.starts_with(
        "AWS4-HMAC-SHA256\n20240101T000000Z\n20240101/us-east-1/cleanrooms-ml/aws4_request\n"
    ));
    let empty = signed(&get(""), &[HOST], &params(&credentials));
    assert!(
        empty
            .signature
            .canonical_request
            .starts_with("GET\n/\n\nhost:")
    );
}

#[test]
fn paths_of_s3_are_signed_as_they_are_sent() {
    let credentials = example_keys(None);
    let mut params = params(&credentials);
    params.options.double_encode_path = false;
    params.options.normalize_path = false;
    let output = signed(&get("/a//../b%2Fc%20d"), &[HOST], &params);
    assert!(
        output
            .signature
            .canonical_request
            .starts_with("GET\n/a//../b%2Fc%20d\n")
    );
}

#[test]
fn session_tokens_are_sent_and_signed_unless_omitted() {
    let credentials = example_keys(Some("TOKEN"));
    let mut params = params(&credentials);
    let with = signed(&get("/"), &[HOST], &params);
    assert!(
        with.authorization
            .contains("SignedHeaders=host;x-amz-date;x-amz-security-token,")
    );
    assert!(
        with.signature
            .canonical_request
            .contains("\nx-amz-security-token:TOKEN\n")
    );
    assert!(
        with.headers()
            .any(|header| header == ("x-amz-security-token", "TOKEN"))
    );
    assert!(!format!("{with:?}").contains("TOKEN"));
    params.options.omit_session_token = true;
    let without = signed(&get("/"), &[HOST], &params);
    assert!(
        without
            .authorization
            .contains("SignedHeaders=host;x-amz-date,")
    );
    assert!(
        without
            .headers()
            .any(|header| header == ("x-amz-security-token", "TOKEN"))
    );
}

#[test]
fn payload_header_is_sent_and_signed_where_asked() {
    let credentials = example_keys(None);
    let mut params = params(&credentials);
    params.options.payload_header = true;
    for (payload, text) in [
        (
            Payload::Bytes(b"{}"),
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        ),
        (Payload::Unsigned, "UNSIGNED-PAYLOAD"),
        (
            Payload::StreamingUnsignedTrailer,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        ),
        (
            Payload::StreamingSigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        ),
        (
            Payload::StreamingSignedTrailer,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        ),
        (
            Payload::StreamingEvents,
            "STREAMING-AWS4-HMAC-SHA256-EVENTS",
        ),
    ] {
        let request = SignableRequest {
            payload,
            ..get("/")
        };
        let output = signed(
            &request,
            &[HOST, ("X-Amz-Content-Sha256", "stale")],
            &params,
        );
        assert!(
            output
                .headers()
                .any(|header| header == ("x-amz-content-sha256", text))
        );
        assert!(
            output
                .signature
                .canonical_request
                .contains(&format!("\nx-amz-content-sha256:{text}\n"))
        );
        assert!(output.signature.canonical_request.ends_with(text));
    }
}

#[test]
fn presigned_queries_carry_everything() {
    let credentials = example_keys(Some("a/b="));
    let keys = SigningKeyCache::new();
    let request = SignableRequest {
        payload: Payload::Unsigned,
        ..get("/key?x-id=GetObject")
    };
    let headers = [HOST, ("content-length", "3"), ("user-agent", "x")];
    let output = presign(
        &request,
        headers,
        &params(&credentials),
        Duration::from_secs(900),
        &keys,
    )
    .unwrap();
    let head = "X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIDEXAMPLE%2F20240101%2Fus-east-1%2Fcleanrooms-ml%2Faws4_request\
         &X-Amz-Date=20240101T000000Z&X-Amz-SignedHeaders=content-length%3Bhost&X-Amz-Expires=900\
         &X-Amz-Security-Token=a%2Fb%3D&X-Amz-Signature=";
    assert_eq!(output.query, format!("{head}{}", output.signature.as_str()));
    let canonical = output.signature.canonical_request;
    assert!(
        canonical.contains("X-Amz-SignedHeaders=content-length%3Bhost&x-id=GetObject\n"),
        "{canonical}"
    );
    assert!(canonical.ends_with("\nUNSIGNED-PAYLOAD"));
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let credentials = example_keys(None);
    let keys = SigningKeyCache::new();
    let params = params(&credentials);
    assert_eq!(
        sign(&get("/"), [("x-a", "b")], &params, &keys),
        Err(SigningError::MissingHost)
    );
    let late = SigningParams {
        time: UNIX_EPOCH - Duration::from_secs(1),
        ..params
    };
    assert_eq!(
        sign(&get("/"), [HOST], &late, &keys),
        Err(SigningError::TimeOutOfRange)
    );
    for expires_in in [
        Duration::ZERO,
        Duration::from_millis(999),
        MAX_EXPIRES + Duration::from_nanos(1),
    ] {
        let result = presign(&get("/"), [HOST], &params, expires_in, &keys);
        assert_eq!(result, Err(SigningError::ExpiresOutOfRange));
    }
    assert!(presign(&get("/"), [HOST], &params, MAX_EXPIRES, &keys).is_ok());
}
