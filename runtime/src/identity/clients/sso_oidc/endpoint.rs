// Generated from the service's model: changes are lost at the next run.

//! Where requests go: the endpoint rules of the service.

use crate::endpoint::table::{
    Attr, Body, BuiltIn, DefaultValue, Expr, Parameter, Rule, RuleSet,
};
use crate::endpoint::table::Condition::{If, Let};
use crate::endpoint::table::Expr::{
    GetAttr, IsSet, Not, Partition, Slot, Str, StringEquals, Template,
};
use crate::endpoint::table::Rule::{Endpoint, Error, Tree};

const REGION: u16 = 0;
const USE_FIPS: u16 = 1;
const USE_DUAL_STACK: u16 = 2;
const ENDPOINT: u16 = 3;
const PARTITION: u16 = 4;

/// The endpoint rules of the service.
pub(crate) static RULE_SET: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in(BuiltIn::Region),
        Parameter::boolean("UseFIPS")
            .built_in(BuiltIn::UseFips)
            .default(DefaultValue::Bool(false))
            .required(),
        Parameter::boolean("UseDualStack")
            .built_in(BuiltIn::UseDualStack)
            .default(DefaultValue::Bool(false))
            .required(),
        Parameter::string("Endpoint").built_in(BuiltIn::Endpoint),
    ],
    variables: 1,
    body: Body::Rules(RULES),
};

const TEXT_1: Expr = Template(
    &[
        Str("https://oidc."),
        Slot(REGION),
        Str("."),
        GetAttr(&Slot(PARTITION), Attr::DnsSuffix),
    ],
);

const RULES: &[Rule] = &[
    Tree(
        &[If(IsSet(&Slot(ENDPOINT)))],
        &[
            Error(
                &[If(Slot(USE_FIPS))],
                Str("a custom endpoint has no variant with FIPS: set one of the two"),
            ),
            Error(
                &[If(Slot(USE_DUAL_STACK))],
                Str(
                    "a custom endpoint has no variant with dual stack: set one of the two",
                ),
            ),
            Endpoint(&[], Slot(ENDPOINT), &[]),
        ],
    ),
    Tree(
        &[If(IsSet(&Slot(REGION))), Let(PARTITION, Partition(&Slot(REGION)))],
        &[
            Error(
                &[
                    If(Slot(USE_FIPS)),
                    If(Not(&GetAttr(&Slot(PARTITION), Attr::SupportsFips))),
                ],
                Str("the partition of this region has no endpoints with FIPS"),
            ),
            Error(
                &[
                    If(Slot(USE_DUAL_STACK)),
                    If(Not(&GetAttr(&Slot(PARTITION), Attr::SupportsDualStack))),
                ],
                Str("the partition of this region has no endpoints with dual stack"),
            ),
            Endpoint(
                &[If(Slot(USE_FIPS)), If(Slot(USE_DUAL_STACK))],
                Template(
                    &[
                        Str("https://oidc-fips."),
                        Slot(REGION),
                        Str("."),
                        GetAttr(&Slot(PARTITION), Attr::DualStackDnsSuffix),
                    ],
                ),
                &[],
            ),
            Tree(
                &[If(Slot(USE_FIPS))],
                &[
                    Endpoint(
                        &[
                            If(
                                StringEquals(
                                    &GetAttr(&Slot(PARTITION), Attr::Name),
                                    &Str("aws-us-gov"),
                                ),
                            ),
                        ],
                        TEXT_1,
                        &[],
                    ),
                    Endpoint(
                        &[],
                        Template(
                            &[
                                Str("https://oidc-fips."),
                                Slot(REGION),
                                Str("."),
                                GetAttr(&Slot(PARTITION), Attr::DnsSuffix),
                            ],
                        ),
                        &[],
                    ),
                ],
            ),
            Endpoint(
                &[If(Slot(USE_DUAL_STACK))],
                Template(
                    &[
                        Str("https://oidc."),
                        Slot(REGION),
                        Str("."),
                        GetAttr(&Slot(PARTITION), Attr::DualStackDnsSuffix),
                    ],
                ),
                &[],
            ),
            Endpoint(&[], TEXT_1, &[]),
        ],
    ),
    Error(&[], Str("no region is set")),
];
