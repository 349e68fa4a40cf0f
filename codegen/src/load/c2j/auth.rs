//! Authentication, of services and of operations.

use super::context::{Import, mark, set};
use super::node::{ObjectBuilder, array, text, texts};
use crate::diagnostics::Span;
use crate::model::traits::ids;
use crate::model::{Node, Object, ShapeId, Traits};

/// The scheme of requests that carry no identity.
const NO_AUTH: &str = "smithy.api#noAuth";

impl Import<'_, '_> {
    /// Adds the schemes of the service: those that `auth` lists, else what `signatureVersion` names.
    pub(super) fn service_auth(&mut self, traits: &mut Traits) {
        let metadata = self.metadata();
        let owner = self.service.clone();
        let list = metadata.get("auth");
        if let Some(list) = list.and_then(|list| self.take(list.expect_array(), &owner)) {
            let schemes = self.schemes(list, &owner);
            for (scheme, span) in &schemes {
                self.declare(traits, scheme, *span);
            }
            self.prefer(traits, &schemes);
            return;
        }
        let version = metadata.get("signatureVersion").map(Node::expect_str);
        let version = version.and_then(|version| self.take(version, &owner));
        let span = metadata
            .get("signatureVersion")
            .map_or(metadata.span, |node| node.span);
        match version {
            Some("v4" | "s3" | "s3v4") => self.declare(traits, ids::SIGV4, span),
            Some("v4a") => self.declare(traits, ids::SIGV4A, span),
            Some("bearer") => self.declare(traits, ids::HTTP_BEARER_AUTH, span),
            Some("none") | None => set(traits, ids::AUTH, array(Vec::new(), span)),
            Some(other) => {
                let message = format!(
                    "no trait says `{other}`: requests are not authenticated, and the service will \
                     refuse them"
                );
                self.warn("c2j::unsupported_signature", span, message, &owner);
            }
        }
    }

    /// Adds the schemes of one operation, where they are not the service's.
    pub(super) fn operation_auth(&mut self, of: &Object, traits: &mut Traits, owner: &ShapeId) {
        if let Some(span) = self.flag(of, "unsignedPayload", owner) {
            mark(traits, ids::UNSIGNED_PAYLOAD, span);
        }
        let kind = self.text(of, "authtype", owner);
        if let Some(("v4-unsigned-body", span)) = kind
            && !traits.has(ids::UNSIGNED_PAYLOAD)
        {
            mark(traits, ids::UNSIGNED_PAYLOAD, span);
        }
        let list = of.get("auth");
        if let Some(list) = list.and_then(|list| self.take(list.expect_array(), owner)) {
            let schemes = self.schemes(list, owner);
            let span = of.entry("auth").map_or(Span::NONE, |entry| entry.key_span);
            let is_open = |node: &Node| node.as_str() == Some(NO_AUTH);
            if schemes.is_empty() {
                set(traits, ids::AUTH, array(Vec::new(), span));
            } else {
                let names = schemes.iter().map(|(scheme, _)| *scheme);
                set(traits, ids::AUTH, texts(names, span));
                if list.iter().any(is_open) {
                    mark(traits, ids::OPTIONAL_AUTH, span);
                }
            }
            return;
        }
        let (schemes, span): (&[&str], _) = match kind {
            Some(("none", span)) => (&[], span),
            Some(("v4", span)) => (&[ids::SIGV4], span),
            Some(("bearer", span)) => (&[ids::HTTP_BEARER_AUTH], span),
            Some(("v4-unsigned-body", _)) | None => return,
            Some((other, span)) => {
                let message = format!("`{other}` is no way to authenticate that is known");
                return self.warn("c2j::unsupported_signature", span, message, owner);
            }
        };
        set(traits, ids::AUTH, texts(schemes.iter().copied(), span));
    }

    /// The schemes of a list, in its order. Those that the model cannot describe are left out.
    fn schemes(&mut self, list: &[Node], owner: &ShapeId) -> Vec<(&'static str, Span)> {
        let mut schemes = Vec::new();
        for node in list {
            let Some(name) = self.take(node.expect_str(), owner) else {
                continue;
            };
            let known = [
                ids::SIGV4,
                ids::SIGV4A,
                ids::HTTP_BEARER_AUTH,
                ids::HTTP_BASIC_AUTH,
            ];
            match known.into_iter().find(|known| *known == name) {
                Some(scheme) => schemes.push((scheme, node.span)),
                None if name == NO_AUTH => {}
                None => {
                    let message = format!("`{name}` is no authentication scheme that is known");
                    self.warn("c2j::unsupported_signature", node.span, message, owner);
                }
            }
        }
        schemes
    }

    /// Adds the trait that declares a scheme.
    fn declare(&mut self, traits: &mut Traits, scheme: &str, span: Span) {
        if !matches!(scheme, ids::SIGV4 | ids::SIGV4A) {
            return mark(traits, scheme, span);
        }
        let metadata = self.metadata();
        let named = metadata.get("signingName");
        let name = named.or_else(|| metadata.get("endpointPrefix"));
        match name.and_then(Node::as_str) {
            Some(name) => {
                let value = ObjectBuilder::new(span).with("name", text(name, span));
                set(traits, scheme, value.build());
            }
            None => {
                let owner = self.service.clone();
                let message =
                    "neither `signingName` nor `endpointPrefix` names the service in signatures";
                self.error("c2j::missing_name", span, message, &owner);
            }
        }
    }

    /// Says the order of schemes, where there are several, or none.
    fn prefer(&self, traits: &mut Traits, schemes: &[(&'static str, Span)]) {
        if schemes.len() != 1 {
            let span = schemes.first().map_or(Span::NONE, |(_, span)| *span);
            let names = schemes.iter().map(|(scheme, _)| *scheme);
            set(traits, ids::AUTH, texts(names, span));
        }
    }
}
