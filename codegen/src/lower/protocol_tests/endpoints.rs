//! `smithy.rules#endpointTests` with `operationInputs`: where calls of the emitted client go.

use super::{Lowering, Target};
use crate::ir::{
    self, ClientSetting, EndpointTest, Ident, Module, ProtocolTest, TestKind, TypeName,
};
use crate::lower::text;
use crate::model::traits::ids;
use crate::model::{Node, NodeError, NodeValue};

impl Lowering<'_> {
    /// The tests of an operation, in the order of the cases.
    pub(super) fn endpoints(&self, target: &Target<'_>) -> Vec<ProtocolTest> {
        let service = self.context.service;
        let mut tests = Vec::new();
        for (index, case) in service.traits.endpoint_tests().iter().enumerate() {
            let inputs = case.get("operationInputs").and_then(Node::as_array);
            let own = inputs.unwrap_or_default().iter().filter(|input| {
                let name = input.get("operationName").and_then(Node::as_str);
                name == Some(target.operation.shape.as_str())
            });
            for input in own {
                let id = format!("endpoint_{}", index + 1);
                match self.endpoint(target, case, input, &id) {
                    Ok(test) => tests.push(test),
                    Err(error) => self.left_out(service, ids::ENDPOINT_TESTS, &id, &error),
                }
            }
        }
        tests
    }

    fn endpoint(
        &self,
        target: &Target<'_>,
        case: &Node,
        input: &Node,
        id: &str,
    ) -> Result<ProtocolTest, NodeError> {
        let protocol = self.service.protocols.first().copied();
        let no_protocol = || NodeError::new(case.span, "the service has no protocol");
        let ty = TypeName {
            module: Module::Operation(target.operation.module.clone()),
            name: target.operation.input.name.clone(),
        };
        Ok(ProtocolTest {
            name: Ident::sanitize(id, "case"),
            id: id.to_owned(),
            docs: text::free(self.context, case.optional_str("documentation")?),
            protocol: protocol.ok_or_else(no_protocol)?,
            auth_scheme: None,
            settings: self.settings(input)?,
            input: self.literal(ty, input.optional("operationParams")?)?,
            headers: Vec::new(),
            body: None,
            rounded: false,
            kind: TestKind::Endpoint(expected(case.field("expect")?)?),
        })
    }

    fn settings(&self, input: &Node) -> Result<Vec<ClientSetting>, NodeError> {
        let mut settings = Vec::new();
        for entry in entries(input, "builtInParams")? {
            settings.extend(self.built_in(&entry.key, &entry.value)?);
        }
        for entry in entries(input, "clientParams")? {
            let name = entry.key.to_string();
            settings.push(ClientSetting::EndpointParam(name, value(&entry.value)?));
        }
        Ok(settings)
    }

    /// The setting that fills a built-in; none for one that the rules do not have.
    fn built_in(&self, name: &str, node: &Node) -> Result<Option<ClientSetting>, NodeError> {
        Ok(Some(match name {
            "AWS::Region" => ClientSetting::Region(node.expect_str()?.to_owned()),
            "AWS::UseFIPS" => ClientSetting::Fips(node.expect_bool()?),
            "AWS::UseDualStack" => ClientSetting::DualStack(node.expect_bool()?),
            "SDK::Endpoint" => ClientSetting::EndpointUrl(node.expect_str()?.to_owned()),
            _ => {
                let rules = self.service.endpoint.iter();
                let mut parameters = rules.flat_map(|rules| &rules.parameters);
                let filled = parameters.find(|p| p.built_in.as_deref() == Some(name));
                let Some(parameter) = filled else {
                    return Ok(None);
                };
                ClientSetting::EndpointParam(parameter.name.clone(), value(node)?)
            }
        }))
    }
}

/// The entries of an object of the case; none where it has no such object.
fn entries<'a>(
    node: &'a Node,
    key: &str,
) -> Result<impl Iterator<Item = &'a crate::model::Entry>, NodeError> {
    let object = node.optional(key)?.map(Node::expect_object).transpose()?;
    Ok(object.into_iter().flatten())
}

fn value(node: &Node) -> Result<ir::endpoint::Default, NodeError> {
    Ok(match &node.value {
        NodeValue::Bool(flag) => ir::endpoint::Default::Bool(*flag),
        NodeValue::String(text) => ir::endpoint::Default::Str(text.to_string()),
        _ => {
            let texts = node.expect_strings()?;
            ir::endpoint::Default::List(texts.into_iter().map(str::to_owned).collect())
        }
    })
}

fn expected(node: &Node) -> Result<EndpointTest, NodeError> {
    if let Some(message) = node.optional_str("error")? {
        return Ok(EndpointTest {
            expected: Err(message.to_owned()),
            signed_for: None,
        });
    }
    let endpoint = node.field("endpoint")?;
    let url = endpoint.field("url")?.expect_str()?;
    let schemes = endpoint
        .get("properties")
        .and_then(|all| all.get("authSchemes"));
    let first = schemes.and_then(Node::as_array).and_then(<[_]>::first);
    let text = |key: &str| first?.get(key)?.as_str().map(str::to_owned);
    let signed_for = match text("name").as_deref() {
        Some("sigv4") => text("signingName").zip(text("signingRegion")),
        _ => None,
    };
    Ok(EndpointTest {
        expected: Ok(url.to_owned()),
        signed_for,
    })
}
