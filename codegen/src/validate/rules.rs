//! Endpoint rules: every rule set is type-checked as it is for a client.

use super::{Context, services};
use crate::lower::endpoint::{Form, lower};

pub(super) fn check(context: &Context<'_>) {
    for service in services(context) {
        for form in [Form::Rules, Form::Bdd] {
            let traits = &service.shape.traits;
            let wanted = match form {
                Form::Rules => traits.endpoint_rule_set(),
                Form::Bdd => traits.endpoint_bdd(),
            };
            if wanted.is_some() {
                let mut findings = crate::diagnostics::Diagnostics::new();
                let _ = lower(&service.shape.id, traits, form, &mut findings);
                context.report_all(findings);
            }
        }
    }
}
