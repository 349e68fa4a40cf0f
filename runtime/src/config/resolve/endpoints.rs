//! The URLs that replace the endpoints of services: of one service or of all, of the environment or of the profile.

use crate::client::check_endpoint;
use crate::config::{InvalidSetting, Origin, Settings};

use super::{Environment, parse};

const VARIABLE: &str = "AWS_ENDPOINT_URL";
const PROPERTY: &str = "endpoint_url";
const IGNORE_VARIABLE: &str = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
const IGNORE_PROPERTY: &str = "ignore_configured_endpoint_urls";

/// Where the endpoint of a service is looked up.
pub(crate) struct ServiceEndpoints(Environment);

impl ServiceEndpoints {
    pub(super) fn new(environment: Environment) -> Self {
        Self(environment)
    }

    /// Sets the endpoint of a service by its SDK id, or the one of all services.
    pub(crate) fn set(&self, settings: &mut Settings, sdk_id: Option<&str>) {
        settings.endpoint_url = None;
        settings.found.forget(PROPERTY);
        let outcome = match self.find(sdk_id) {
            Ok(Some((url, origin))) => {
                settings.endpoint_url = Some(url);
                Ok(origin)
            }
            Ok(None) => return,
            Err(problem) => Err(problem),
        };
        settings.found.add(PROPERTY, PROPERTY, outcome);
    }

    fn find(&self, sdk_id: Option<&str>) -> Result<Option<(String, Origin)>, InvalidSetting> {
        if self.is_ignored()? {
            return Ok(None);
        }
        let Self(environment) = self;
        let of_service = |id: &str| {
            let name = format!("{VARIABLE}_{}", id.to_ascii_uppercase());
            environment.variable(&name)
        };
        let id = sdk_id.map(|id| id.replace([' ', '-'], "_"));
        let found = match id.as_deref().and_then(of_service) {
            Some(found) => Some(found),
            None => environment.variable(VARIABLE),
        };
        let found = match (found, &id) {
            (None, Some(id)) => self.in_services(id)?,
            (found, _) => found,
        };
        let Some((url, origin)) = found.or_else(|| environment.property(PROPERTY)) else {
            return Ok(None);
        };
        match check_endpoint(&url) {
            Ok(()) => Ok(Some((url, origin))),
            Err(why) => Err(InvalidSetting::new(
                PROPERTY,
                origin,
                format!("`{PROPERTY}` must be a URL: {why}"),
            )),
        }
    }

    /// The endpoint of the service in the section that the profile names.
    fn in_services(&self, id: &str) -> Result<Option<(String, Origin)>, InvalidSetting> {
        let Self(environment) = self;
        let Some((name, origin)) = environment.property("services") else {
            return Ok(None);
        };
        let Some(section) = environment.services(&name) else {
            let reason = format!("there is no section [services {name}]");
            return Err(InvalidSetting::new(PROPERTY, origin, reason));
        };
        let id = id.to_ascii_lowercase();
        let found = section.property(&id).zip(section.nested(&id, PROPERTY));
        Ok(found.map(|(property, url)| {
            let place = environment.place(property);
            (url.to_owned(), Origin::Services { name, place })
        }))
    }

    fn is_ignored(&self) -> Result<bool, InvalidSetting> {
        let Some((text, origin)) = self.0.find(&[IGNORE_VARIABLE], IGNORE_PROPERTY) else {
            return Ok(false);
        };
        parse::boolean(&text).ok_or_else(|| {
            let reason = format!("`{IGNORE_PROPERTY}` must be `true` or `false`");
            InvalidSetting::new(IGNORE_PROPERTY, origin, reason)
        })
    }
}
