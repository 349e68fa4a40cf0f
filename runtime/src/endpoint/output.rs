//! What a chosen rule gives: an endpoint or an error, its expressions filled in.

use std::borrow::Cow;

use super::error::EndpointError;
use super::eval::Scope;
use super::properties::Property;
use super::resolved::{AuthScheme, Endpoint};
use super::table::{AuthPart, Expr, Extra, Prop};
use super::url::check;

impl Scope<'_> {
    /// The text of an error. A piece without value is left out: the rest still says what is wrong.
    pub(super) fn refusal(&self, message: &'static Expr) -> EndpointError {
        let mut text = String::new();
        match message {
            Expr::Template(pieces) => {
                let pieces = pieces.iter().filter_map(|piece| self.text(piece));
                text.extend(pieces);
            }
            _ => text.extend(self.text(message)),
        }
        EndpointError::Rule { message: text }
    }

    pub(super) fn endpoint(
        &self,
        url: &'static Expr,
        extras: &'static [Extra],
    ) -> Result<Endpoint, EndpointError> {
        let url = self.text(url).ok_or(MISSING_URL)?.into_owned();
        if let Err(reason) = check(&url) {
            return Err(EndpointError::InvalidUrl { url, reason });
        }
        let mut endpoint = Endpoint::new(url);
        for extra in extras {
            self.extra(extra, &mut endpoint)
                .ok_or(EndpointError::MissingValue {
                    place: extra.place(),
                })?;
        }
        Ok(endpoint)
    }

    fn extra(&self, extra: &'static Extra, endpoint: &mut Endpoint) -> Option<()> {
        match extra {
            Extra::Header(name, values) => {
                let values: Option<_> = values
                    .iter()
                    .map(|value| self.text(value).map(Cow::into_owned))
                    .collect();
                endpoint.headers.push((Cow::Borrowed(name), values?));
            }
            Extra::Auth(parts) => endpoint.auth_schemes.push(self.auth_scheme(parts)?),
            Extra::Property(name, value) => {
                let value = self.property(value)?;
                endpoint.properties.push((Cow::Borrowed(name), value));
            }
        }
        Some(())
    }

    fn auth_scheme(&self, parts: &'static [AuthPart]) -> Option<AuthScheme> {
        let mut scheme = AuthScheme::default();
        for part in parts {
            match part {
                AuthPart::Name(name) => scheme.name = self.lasting(name)?,
                AuthPart::SigningName(name) => scheme.signing_name = Some(self.lasting(name)?),
                AuthPart::SigningRegion(name) => scheme.signing_region = Some(self.lasting(name)?),
                AuthPart::SigningRegionSet(names) => {
                    let names: Option<_> = names.iter().map(|name| self.lasting(name)).collect();
                    scheme.signing_region_set = Some(names?);
                }
                AuthPart::DisableDoubleEncoding(value) => {
                    scheme.disable_double_encoding = Some(*value);
                }
                AuthPart::DisableNormalizePath(value) => {
                    scheme.disable_normalize_path = Some(*value);
                }
                AuthPart::Other(name, value) => {
                    let value = self.property(value)?;
                    scheme.other.push((Cow::Borrowed(name), value));
                }
            }
        }
        Some(scheme)
    }

    /// A text that outlives the parameters.
    fn lasting(&self, expr: &'static Expr) -> Option<Cow<'static, str>> {
        match expr {
            Expr::Str(text) => Some(Cow::Borrowed(text)),
            _ => Some(Cow::Owned(self.text(expr)?.into_owned())),
        }
    }

    fn property(&self, value: &'static Prop) -> Option<Property> {
        Some(match value {
            Prop::Bool(value) => Property::Bool(*value),
            Prop::Int(value) => Property::Int(*value),
            Prop::Text(text) => Property::Str(self.lasting(text)?),
            Prop::List(values) => {
                let values: Option<_> = values.iter().map(|value| self.property(value)).collect();
                Property::List(values?)
            }
            Prop::Object(members) => {
                let member = |(name, value): &'static (&'static str, Prop)| {
                    Some((Cow::Borrowed(*name), self.property(value)?))
                };
                let members: Option<_> = members.iter().map(member).collect();
                Property::Object(members?)
            }
        })
    }
}

const MISSING_URL: EndpointError = EndpointError::MissingValue { place: "URL" };

impl Extra {
    fn place(&self) -> &'static str {
        match self {
            Self::Header(name, _) | Self::Property(name, _) => name,
            Self::Auth(_) => "authSchemes",
        }
    }
}
