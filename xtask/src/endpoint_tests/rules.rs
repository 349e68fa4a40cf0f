//! The rules of a model with what its cases ask them: for benchmarks.

use std::path::Path;

use smithy_codegen::load::load_paths;
use smithy_runtime::endpoint::{Params, PartitionTable, RuleSet, resolve};

use super::{forms, lowered, set_all};

/// One form of a service's endpoint rules, and what its `endpointTests` ask.
///
/// Both are static and never freed, as the tables of emitted crates are.
pub struct EndpointRules {
    /// The service's shape and the form of its rules: `AmazonS3, diagram`.
    pub name: String,
    /// The rules.
    pub rules: &'static RuleSet,
    /// The parameters of the cases that lead to an endpoint.
    pub cases: Vec<Params<'static>>,
}

/// The endpoint rules of the services of a model, in each form that it has.
///
/// # Errors
/// A model without services, or rules or cases that do not work.
pub fn endpoint_rules(path: &Path) -> Result<Vec<EndpointRules>, String> {
    let model = Box::leak(Box::new(load_paths(&[path.to_owned()]).model));
    let mut all = Vec::new();
    for (service, _) in model.services() {
        for (form, form_name) in forms(service) {
            let (rules, _) = lowered(model, service, form)?;
            let mut cases = Vec::new();
            for test in service.traits.endpoint_tests() {
                let mut params = Params::new(rules);
                set_all(&mut params, test)?;
                if resolve(&params, &PartitionTable::default()).is_ok() {
                    cases.push(params);
                }
            }
            all.push(EndpointRules {
                name: format!("{}, {form_name}", service.id.name()),
                rules,
                cases,
            });
        }
    }
    match all.is_empty() {
        true => Err(format!("{} has no endpoint rules", path.display())),
        false => Ok(all),
    }
}
