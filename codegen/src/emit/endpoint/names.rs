//! Constants for slots: the names of the model in capitals.

use crate::ir::endpoint::RuleSet;
use proc_macro2::{Ident, Span};
use std::collections::HashSet;

/// The constants that name slots, by slot.
pub(super) struct Names {
    slots: Vec<Ident>,
    taken: HashSet<String>,
}

impl Names {
    pub(super) fn new(rules: &RuleSet) -> Self {
        let mut names = Self {
            slots: Vec::new(),
            taken: HashSet::from([super::RULE_SET.to_owned(), "NO_MATCH".to_owned()]),
        };
        let parameters = rules.parameters.iter().map(|p| p.name.as_str());
        for name in parameters.chain(rules.variables.iter().map(String::as_str)) {
            let name = names.free(&capitals(name));
            names.taken.insert(name.clone());
            names.slots.push(ident(&name));
        }
        names
    }

    pub(super) fn slot(&self, slot: u16) -> Option<&Ident> {
        self.slots.get(usize::from(slot))
    }

    /// The name itself if nothing has it yet, else with an underscore or more after it.
    pub(super) fn free(&self, name: &str) -> String {
        let mut name = name.to_owned();
        while self.taken.contains(&name) {
            name.push('_');
        }
        name
    }
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `UseFIPS` becomes `USE_FIPS`. Names of the model are identifiers; what is not is dropped.
fn capitals(name: &str) -> String {
    let chars: Vec<char> = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    let mut out = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let after = chars.get(at + 1);
        let starts_word = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts_word {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    match out.chars().next() {
        Some(first) if !first.is_ascii_digit() && out.chars().any(|c| c != '_') => out,
        _ => format!("SLOT_{out}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_capitals() {
        for (name, wanted) in [
            ("Region", "REGION"),
            ("UseFIPS", "USE_FIPS"),
            ("KvsARN", "KVS_ARN"),
            ("ARNType", "ARN_TYPE"),
            ("bucketArn", "BUCKET_ARN"),
            ("s3expressZoneId", "S3EXPRESS_ZONE_ID"),
            ("UseS3ExpressEndpoint", "USE_S3_EXPRESS_ENDPOINT"),
            ("_s3e_ds", "_S3E_DS"),
            ("outpostId_ssa_1", "OUTPOST_ID_SSA_1"),
            ("_", "SLOT__"),
            ("", "SLOT_"),
            ("1é", "SLOT_1"),
        ] {
            assert_eq!(capitals(name), wanted);
        }
    }
}
