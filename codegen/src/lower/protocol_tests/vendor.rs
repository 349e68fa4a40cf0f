//! `vendorParams`: what a case tells about the client, in the shapes of the AWS protocol tests.

use crate::ir::{ClientSetting, endpoint};
use crate::model::traits::HttpTest;
use crate::model::{Node, NodeError};

/// What a case tells beside the request or response.
#[derive(Debug, Default)]
pub(super) struct Vendor {
    /// Settings of the client.
    pub(super) settings: Vec<ClientSetting>,
    /// The code that an error must tell.
    pub(super) error_code: Option<String>,
    /// Whether the error must be the sender's fault.
    pub(super) sender_fault: Option<bool>,
}

/// Reads `vendorParams` by the name of their shape. Those of another vendor say nothing.
///
/// # Errors
/// A setting that is not honoured: a test without it would show nothing.
pub(super) fn read(case: &HttpTest<'_>) -> Result<Vendor, NodeError> {
    let shape = case.vendor_params_shape.as_ref().map(|id| id.name());
    match (case.vendor_params, shape) {
        (Some(params), Some("AwsConfig")) => client(params),
        (Some(params), Some("ErrorCodeParams")) => Ok(Vendor {
            error_code: params.optional_str("code")?.map(str::to_owned),
            sender_fault: params.optional_str("type")?.map(|fault| fault == "Sender"),
            ..Vendor::default()
        }),
        _ => Ok(Vendor::default()),
    }
}

/// The settings of the client, and over them those of the operation.
fn client(params: &Node) -> Result<Vendor, NodeError> {
    let mut found = Settings::default();
    for entry in params.expect_object()?.iter() {
        match &*entry.key {
            "scopedConfig" => found.scopes(&entry.value)?,
            _ => return Err(not_honoured(&entry.key, &entry.value)),
        }
    }
    Ok(Vendor {
        settings: found.into_list(),
        ..Vendor::default()
    })
}

fn not_honoured(name: &str, value: &Node) -> NodeError {
    NodeError::new(value.span, format!("the setting `{name}` is not honoured"))
}

#[derive(Default)]
struct Settings {
    region: Option<String>,
    path_style: Option<bool>,
    accelerate: Option<bool>,
    dual_stack: Option<bool>,
}

impl Settings {
    fn scopes(&mut self, scopes: &Node) -> Result<(), NodeError> {
        for entry in scopes.expect_object()?.iter() {
            if !matches!(&*entry.key, "client" | "operation") {
                return Err(not_honoured(&entry.key, &entry.value));
            }
        }
        for scope in ["client", "operation"] {
            let settings = scopes.optional(scope)?.map(Node::expect_object);
            for entry in settings.transpose()?.into_iter().flatten() {
                match &*entry.key {
                    "region" => self.region = Some(entry.value.expect_str()?.to_owned()),
                    "s3" => self.s3(&entry.value)?,
                    _ => return Err(not_honoured(&entry.key, &entry.value)),
                }
            }
        }
        Ok(())
    }

    fn s3(&mut self, settings: &Node) -> Result<(), NodeError> {
        for entry in settings.expect_object()?.iter() {
            let value = &entry.value;
            match &*entry.key {
                "addressing_style" => self.path_style = Some(value.expect_str()? == "path"),
                "use_accelerate_endpoint" => self.accelerate = Some(value.expect_bool()?),
                "use_dualstack_endpoint" => self.dual_stack = Some(value.expect_bool()?),
                _ => return Err(not_honoured(&entry.key, value)),
            }
        }
        Ok(())
    }

    fn into_list(self) -> Vec<ClientSetting> {
        let flag = |name: &str, value: Option<bool>| {
            value.map(|on| {
                ClientSetting::EndpointParam(name.to_owned(), endpoint::Default::Bool(on))
            })
        };
        [
            self.region.map(ClientSetting::Region),
            self.dual_stack.map(ClientSetting::DualStack),
            flag("ForcePathStyle", self.path_style),
            flag("Accelerate", self.accelerate),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
