// Generated from the service's model: changes are lost at the next run.

//! Where requests go: the endpoint rules of the service.

use smithy_runtime::endpoint::table::{
    Attr, Body, BuiltIn, DefaultValue, Parameter, Rule, RuleSet,
};
use smithy_runtime::endpoint::table::Condition::{If, Let};
use smithy_runtime::endpoint::table::Expr::{
    GetAttr, IsSet, Partition, Slot, Str, Template,
};
use smithy_runtime::endpoint::table::Rule::{Endpoint, Error, Tree};

const REGION: u16 = 0;
const USE_DUAL_STACK: u16 = 1;
const USE_FIPS: u16 = 2;
const ENDPOINT: u16 = 3;
const PARTITION_RESULT: u16 = 4;

/// The endpoint rules of the service.
pub(crate) static RULE_SET: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in(BuiltIn::Region),
        Parameter::boolean("UseDualStack")
            .built_in(BuiltIn::UseDualStack)
            .default(DefaultValue::Bool(false))
            .required(),
        Parameter::boolean("UseFIPS")
            .built_in(BuiltIn::UseFips)
            .default(DefaultValue::Bool(false))
            .required(),
        Parameter::string("Endpoint").built_in(BuiltIn::Endpoint),
    ],
    variables: 1,
    body: Body::Rules(RULES),
};

const RULES: &[Rule] = &[
    Tree(
        &[If(IsSet(&Slot(ENDPOINT)))],
        &[
            Error(
                &[If(Slot(USE_FIPS))],
                Str("Invalid Configuration: FIPS and custom endpoint are not supported"),
            ),
            Error(
                &[If(Slot(USE_DUAL_STACK))],
                Str(
                    "Invalid Configuration: Dualstack and custom endpoint are not supported",
                ),
            ),
            Endpoint(&[], Slot(ENDPOINT), &[]),
        ],
    ),
    Tree(
        &[If(IsSet(&Slot(REGION)))],
        &[
            Tree(
                &[Let(PARTITION_RESULT, Partition(&Slot(REGION)))],
                &[
                    Tree(
                        &[If(Slot(USE_FIPS)), If(Slot(USE_DUAL_STACK))],
                        &[
                            Endpoint(
                                &[
                                    If(GetAttr(&Slot(PARTITION_RESULT), Attr::SupportsFips)),
                                    If(
                                        GetAttr(&Slot(PARTITION_RESULT), Attr::SupportsDualStack),
                                    ),
                                ],
                                Template(
                                    &[
                                        Str("https://cleanrooms-ml-fips."),
                                        Slot(REGION),
                                        Str("."),
                                        GetAttr(&Slot(PARTITION_RESULT), Attr::DualStackDnsSuffix),
                                    ],
                                ),
                                &[],
                            ),
                            Error(
                                &[],
                                Str(
                                    "FIPS and DualStack are enabled, but this partition does not support one or both",
                                ),
                            ),
                        ],
                    ),
                    Tree(
                        &[If(Slot(USE_FIPS))],
                        &[
                            Endpoint(
                                &[If(GetAttr(&Slot(PARTITION_RESULT), Attr::SupportsFips))],
                                Template(
                                    &[
                                        Str("https://cleanrooms-ml-fips."),
                                        Slot(REGION),
                                        Str("."),
                                        GetAttr(&Slot(PARTITION_RESULT), Attr::DnsSuffix),
                                    ],
                                ),
                                &[],
                            ),
                            Error(
                                &[],
                                Str(
                                    "FIPS is enabled but this partition does not support FIPS",
                                ),
                            ),
                        ],
                    ),
                    Tree(
                        &[If(Slot(USE_DUAL_STACK))],
                        &[
                            Endpoint(
                                &[
                                    If(
                                        GetAttr(&Slot(PARTITION_RESULT), Attr::SupportsDualStack),
                                    ),
                                ],
                                Template(
                                    &[
                                        Str("https://cleanrooms-ml."),
                                        Slot(REGION),
                                        Str("."),
                                        GetAttr(&Slot(PARTITION_RESULT), Attr::DualStackDnsSuffix),
                                    ],
                                ),
                                &[],
                            ),
                            Error(
                                &[],
                                Str(
                                    "DualStack is enabled but this partition does not support DualStack",
                                ),
                            ),
                        ],
                    ),
                    Endpoint(
                        &[],
                        Template(
                            &[
                                Str("https://cleanrooms-ml."),
                                Slot(REGION),
                                Str("."),
                                GetAttr(&Slot(PARTITION_RESULT), Attr::DnsSuffix),
                            ],
                        ),
                        &[],
                    ),
                ],
            ),
        ],
    ),
    Error(&[], Str("Invalid Configuration: Missing Region")),
];
