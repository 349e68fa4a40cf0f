//! Round trips: what a client sends is what a fake server reads, and what that writes is what the client
//! reads.

use std::sync::{Arc, Mutex, PoisonError};

use super::failure::{TestFailure, TestResult, chain};
use super::invent::Inventor;
use super::tree::{Precision, Tree, differences};
use super::values;
use crate::block_on::block_on;
use crate::client::Handle;
use crate::error::SdkError;
use crate::fake::{Builder, Loopback, Refusal, Server, StartError};
use crate::operation::{ModeledError, Operate, Operation, OperationError as _};
use crate::primitives::{ByteStream, SdkBody};
use crate::protocol::Protocol;
use crate::protocol::payload::has_events;
use crate::retry::RetryConfig;
use crate::schema::{Kind, Schema};
use crate::serde::{Reader as _, Shape, Stream, Structure};
use crate::timeout::TimeoutConfig;
use crate::transport::SharedTransport;

/// How many sets of values go each way. Unions have other members with each.
const RUNS: u32 = 4;

/// Calls an operation with invented inputs, answers with invented outputs and with each of its errors,
/// and compares both sides, in every protocol of the service. An operation with a stream of events must
/// be refused, as fake servers do not serve these.
///
/// # Errors
/// One line for each difference, or why a call failed.
pub fn round_trip<O: Operate<Input: Shape>>() -> TestResult {
    block_on(round_trip_over::<O>(SharedTransport::new(Loopback)))
}

/// As [`round_trip`], over a transport of the caller's.
///
/// # Errors
/// One line for each difference, or why a call failed.
pub async fn round_trip_over<O: Operate<Input: Shape>>(transport: SharedTransport) -> TestResult {
    for protocol in O::OPERATION.service.protocols {
        let Some(trip) = Trip::<O>::start(*protocol, &transport)? else {
            continue;
        };
        for seed in 0..RUNS {
            trip.there_and_back(seed * 7).await?;
        }
        for error in O::OPERATION.errors {
            trip.refused((error.empty)()).await?;
        }
        let failures = trip.server.failures();
        if let Some(failure) = failures.first() {
            return Err(TestFailure::new(failure.to_string()));
        }
    }
    Ok(())
}

/// A value as it is compared: its members, and the bytes of its stream.
#[derive(Debug)]
struct Shown(Tree, Option<Vec<u8>>);

/// What client and handler share.
#[derive(Default)]
struct Shared {
    /// The input as the handler got it.
    input: Option<Result<Shown, TestFailure>>,
    /// What the handler is to give in place of an output.
    refusal: Option<Refusal>,
    seed: u32,
}

struct Trip<O> {
    server: Server,
    client: Handle,
    shared: Arc<Mutex<Shared>>,
    protocol: &'static dyn Protocol,
    what: String,
    operation: std::marker::PhantomData<fn() -> O>,
}

impl<O: Operate<Input: Shape>> Trip<O> {
    /// The trip's server and client; none where the server refuses streams of events, as it must.
    fn start(
        protocol: &'static dyn Protocol,
        transport: &SharedTransport,
    ) -> Result<Option<Self>, TestFailure> {
        let operation = O::OPERATION;
        let shared = Arc::new(Mutex::new(Shared::default()));
        let state = Arc::clone(&shared);
        let server = Builder::new(operation.service, const { &[O::OPERATION] })
            .protocol(protocol)
            .on::<O, Result<O::Output, Refusal>, _>(move |mut input| {
                let mut shared = state.lock().unwrap_or_else(PoisonError::into_inner);
                shared.input = Some(shown(O::OPERATION.input, &mut input));
                if let Some(refusal) = shared.refusal.take() {
                    return Err(refusal);
                }
                invented(O::OPERATION.output, shared.seed, protocol)
                    .map_err(|error| Refusal::new(400, "Uninvented", format!("{error:?}")))
            })
            .start();
        let events = has_events(operation.input) || has_events(operation.output);
        let server = match server {
            Ok(server) if !events => server,
            Err(StartError::EventStream(_)) if events => return Ok(None),
            Ok(_) => return Err(TestFailure::new("a stream of events was not refused")),
            Err(error) => return Err(error.into()),
        };
        let config = server
            .config_builder()
            .transport(transport.clone())
            .retry_config(RetryConfig::disabled())
            .timeout_config(TimeoutConfig::disabled());
        Ok(Some(Self {
            client: Handle::new(operation.service, config.build()),
            server,
            shared,
            protocol,
            what: format!("{} in {}", operation.name, protocol.id()),
            operation: std::marker::PhantomData,
        }))
    }

    fn fail(&self, what: impl std::fmt::Display) -> TestFailure {
        TestFailure::new(format!("{}: {what}", self.what))
    }

    async fn there_and_back(&self, seed: u32) -> TestResult {
        let mut sent: O::Input = invented(O::OPERATION.input, seed, self.protocol)?;
        choose_checksum(O::OPERATION, &mut sent)?;
        let expected = shown(O::OPERATION.input, &mut sent)?;
        self.with(|shared| shared.seed = seed + 3);
        let call = self.client.call().send::<O>(sent).await;
        let mut received = call.map_err(|error| self.fail(chain(&error)))?;
        let input = self.with(|shared| shared.input.take());
        let input = input.ok_or_else(|| self.fail("the handler was not called"))??;
        self.compare("input", &expected, &input)?;
        let mut output: O::Output = invented(O::OPERATION.output, seed + 3, self.protocol)?;
        let expected = shown(O::OPERATION.output, &mut output)?;
        let output = shown(O::OPERATION.output, &mut received)?;
        self.compare("output", &expected, &output)
    }

    async fn refused(&self, mut error: Box<dyn ModeledError>) -> TestResult {
        let shape = error.shape();
        inventor(5, self.protocol).structure(shape.schema, &mut *error)?;
        let expected = shown(shape.schema, &mut *error)?;
        self.with(|shared| shared.refusal = Some(Refusal::modeled(error)));
        let mut input: O::Input = invented(O::OPERATION.input, 0, self.protocol)?;
        choose_checksum(O::OPERATION, &mut input)?;
        let found = match self.client.call().send::<O>(input).await {
            Err(SdkError::ServiceError(error)) => error.into_err().into_inner(),
            Ok(_) => return Err(self.fail("an error was read as an output")),
            Err(other) => return Err(self.fail(chain(&other))),
        };
        let name = shape.schema.name();
        let mut found = found
            .map_err(|unhandled| self.fail(format!("`{name}` was not known: {unhandled:?}")))?;
        if found.shape().schema.name() != name {
            let other = found.shape().schema.name();
            return Err(self.fail(format!("`{name}` was read as `{other}`")));
        }
        let found = shown(shape.schema, &mut *found)?;
        self.compare(name, &expected, &found)
    }

    fn with<T>(&self, change: impl FnOnce(&mut Shared) -> T) -> T {
        change(&mut self.shared.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn compare(&self, what: &str, expected: &Shown, found: &Shown) -> TestResult {
        let mut findings: Vec<String> = differences(&expected.0, &found.0, Precision::Exact)
            .into_iter()
            .map(|line| format!("{}: {what}{line}", self.what))
            .collect();
        if expected.1 != found.1 {
            findings.push(format!("{}: the stream of the {what} differs", self.what));
        }
        TestFailure::of(findings)
    }
}

/// Invents what a protocol has a form for.
fn inventor(seed: u32, protocol: &dyn Protocol) -> Inventor {
    Inventor::new(seed).leaving_out(match protocol.id() {
        "aws.protocols#ec2Query" => &[Kind::Document, Kind::Map],
        "aws.protocols#awsQuery" | "aws.protocols#restXml" => &[Kind::Document],
        _ => &[],
    })
}

/// A value with every member set that the protocol has a form for.
fn invented<T: Shape + Structure>(
    schema: &'static Schema,
    seed: u32,
    protocol: &dyn Protocol,
) -> Result<T, TestFailure> {
    let mut value = T::empty();
    value.read(schema, &mut inventor(seed, protocol))?;
    if let Stream::Bytes(place) = value.stream_mut() {
        *place = ByteStream::new(SdkBody::from(format!("a stream of bytes, number {seed}")));
    }
    Ok(value)
}

/// Sets the member that names the algorithm of a checksum to one that there is.
fn choose_checksum(operation: &'static Operation, input: &mut dyn Structure) -> TestResult {
    use crate::operation::OperationTrait::HttpChecksum;
    for t in operation.traits {
        if let HttpChecksum {
            request_algorithm_member: Some(index),
            ..
        } = *t
            && let Some(member) = operation.input.members().get(index)
        {
            crate::client::set_text(member, input.field_mut(index), "CRC32".to_owned())
                .map_err(|error| TestFailure::new(error.to_string()))?;
        }
    }
    Ok(())
}

/// What of a value is compared. Its stream is read, and put back.
fn shown(schema: &'static Schema, value: &mut dyn Structure) -> Result<Shown, TestFailure> {
    let tree = values::of_structure(schema, value)?;
    let bytes = match value.stream_mut() {
        Stream::Bytes(stream) => {
            let bytes = block_on(std::mem::take(stream).collect())?.into_bytes();
            *stream = ByteStream::new(SdkBody::from(bytes.clone()));
            Some(bytes.to_vec())
        }
        _ => None,
    };
    Ok(Shown(tree, bytes))
}
