//! Endpoint discovery (`aws.api#clientEndpointDiscovery`): another operation of the service tells where
//! calls go.
//!
//! Calls that start at the same time without a known endpoint may each ask; the last answer stays.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::codec::json::{JsonReader, JsonWriter, Settings, document_to_vec, parse_document};
use crate::endpoint::Endpoint;
use crate::error::{BoxError, Unhandled};
use crate::operation::{EndpointDiscovery, Operation, OperationTrait, Output};
use crate::primitives::Document;

use super::auth::{Auth, identity};
use super::call::{Plan, Run, start};
use super::discovered::{Entry, Key};
use super::endpoint::checked;
use super::member::{Plain, value_of};
use super::send::Refusal;
use super::{Call, PrepareError};

/// How long to do without an answer when a service cannot give one.
const PAUSE: Duration = Duration::from_secs(60);

/// The status of a request that went to the wrong server (RFC 9110, section 15.5.20).
const MISDIRECTED: u16 = 421;

/// What an operation says of its endpoint.
#[derive(Clone, Copy)]
struct Wanted {
    required: bool,
    ids: &'static [usize],
    by: &'static EndpointDiscovery,
}

fn wanted(operation: &'static Operation) -> Option<Wanted> {
    operation.traits.iter().find_map(|t| match *t {
        OperationTrait::DiscoveredEndpoint { required, ids, by } => {
            Some(Wanted { required, ids, by })
        }
        _ => None,
    })
}

impl Run {
    /// Puts the endpoint that the service tells into the plan, where the operation wants one and the
    /// program has not set one.
    pub(super) async fn discover(&mut self, plan: &mut Plan) -> Result<(), PrepareError> {
        let settings = self.core.settings();
        let Some(wanted) = wanted(self.operation) else {
            return Ok(());
        };
        if settings.endpoint_url.is_some() {
            return Ok(());
        }
        match settings.endpoint_discovery_enabled {
            Some(false) if wanted.required => return Err(PrepareError::DiscoveryOff),
            Some(false) => return Ok(()),
            None if !wanted.required => return Ok(()),
            _ => {}
        }
        let auth = identity(&self.core, self.operation).await?;
        let key = self.key(wanted, &auth);
        let url = self.known_or_told(wanted, &key).await?;
        if let Some(url) = url {
            plan.endpoint = Arc::new(Endpoint::clone(&plan.endpoint).with_url(&*url));
            self.discovered = Some(key);
        }
        Ok(())
    }

    /// Whether the service says that the endpoint, which it told, is wrong.
    pub(super) fn is_wrong_endpoint(&self, status: u16, names: [Option<&str>; 2]) -> bool {
        let error = wanted(self.operation).and_then(|wanted| wanted.by.error);
        let named = error.is_some_and(|error| names.contains(&Some(error)));
        self.discovered.is_some() && (named || status == MISDIRECTED)
    }

    /// Drops the endpoint that this call went to.
    pub(super) fn forget_endpoint(&mut self) {
        if let Some(key) = self.discovered.take() {
            self.core.discovered().forget(&key);
        }
    }

    fn key(&self, wanted: Wanted, auth: &Auth) -> Key {
        // A service whose operation takes no input tells all calls the same.
        let asks = !wanted.by.operation.input.members().is_empty();
        let members = self.operation.input.members();
        let id = |index: &usize| {
            let member = members.get(*index)?;
            match value_of(member, self.input.field(*index)) {
                Plain::Text(text) => Some((member.name(), text)),
                _ => None,
            }
        };
        let ids = wanted.ids.iter().filter(|_| asks);
        Key {
            identity: auth.access_key().to_owned(),
            operation: if asks { self.operation.name } else { "" },
            ids: ids.filter_map(id).collect(),
        }
    }

    /// The URL that is known, or that the service tells now. An old one is better than none.
    async fn known_or_told(
        &self,
        wanted: Wanted,
        key: &Key,
    ) -> Result<Option<Arc<str>>, PrepareError> {
        let known = self.core.discovered();
        let now = self.core.clock();
        let entry = known.get(key);
        if let Some(entry) = entry.as_ref().filter(|entry| entry.is_fresh(now)) {
            return Ok(entry.url.clone());
        }
        let entry = match self.ask(wanted.by, key).await {
            Ok((url, time)) => Entry::after(Some(url.into()), self.core.clock(), time),
            Err(error) => {
                let old = entry.and_then(|entry| entry.url);
                if old.is_none() && wanted.required {
                    return Err(PrepareError::EndpointDiscovery(error.into()));
                }
                Entry::after(old, now, PAUSE)
            }
        };
        let url = entry.url.clone();
        known.keep(key.clone(), entry);
        Ok(url)
    }

    /// Calls the operation that tells endpoints.
    async fn ask(
        &self,
        by: &'static EndpointDiscovery,
        key: &Key,
    ) -> Result<(String, Duration), BoxError> {
        let mut input = (by.input)();
        let text = document_to_vec(&question(key))?;
        JsonReader::new(&text, Settings::AWS_JSON)?.members(
            by.operation.input,
            &mut *input,
            |_| true,
        )?;
        let call = Call {
            core: Arc::clone(&self.core),
            interceptors: Vec::new(),
        };
        let answer = start(call, by.operation, input, (by.output)()).await;
        let answer = answer.map_err(|error| error.map_service_error(untyped));
        told(by.operation, &*answer?)
    }
}

/// What the operation is asked; members that it does not have are passed over.
fn question(key: &Key) -> Document {
    let ids = key.ids.iter();
    let ids = ids.map(|(name, id)| ((*name).to_owned(), Document::from(id.as_str())));
    let ids: HashMap<String, Document> = ids.collect();
    let mut members = HashMap::from([("Operation".to_owned(), Document::from(key.operation))]);
    if !ids.is_empty() {
        members.insert("Identifiers".to_owned(), Document::Object(ids));
    }
    Document::Object(members)
}

/// The first endpoint of an answer, and how long it holds.
fn told(
    operation: &'static Operation,
    answer: &dyn Output,
) -> Result<(String, Duration), BoxError> {
    let mut writer = JsonWriter::new(Settings::AWS_JSON);
    writer.members(operation.output, answer, |_| true)?;
    let answer = parse_document(&writer.into_bytes())?;
    let endpoints = answer
        .as_object()
        .and_then(|answer| answer.get("Endpoints"));
    let first = endpoints
        .and_then(Document::as_array)
        .and_then(<[_]>::first);
    let first = first.and_then(Document::as_object);
    let address = first.and_then(|first| first.get("Address")?.as_string());
    let address = address.filter(|address| !address.is_empty());
    let address = address.ok_or("the service told no endpoint")?;
    let url = match address.contains("://") {
        true => address.to_owned(),
        false => format!("https://{address}"),
    };
    checked(&url)?;
    let minutes = first.and_then(|first| first.get("CachePeriodInMinutes")?.as_number());
    let minutes = minutes.and_then(|minutes| u64::try_from(*minutes).ok());
    let minutes = minutes.unwrap_or(0);
    Ok((url, Duration::from_secs(minutes.saturating_mul(60))))
}

fn untyped(refusal: Refusal) -> Unhandled {
    match refusal {
        Refusal::Modeled(_, error) => Unhandled::new(error.error_metadata().clone()),
        Refusal::Unhandled(unhandled) => unhandled,
    }
}
