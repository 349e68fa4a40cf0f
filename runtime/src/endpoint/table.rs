//! The static form of a rule set, as generated crates write it.
//!
//! Everything here can be built in a `static` without a call: nested values are enum variants and
//! references. Names are resolved when the crate is generated: parameters and variables are slots,
//! the parameters first, then the variables that conditions assign.

/// A service's rule set.
#[derive(Debug)]
pub struct RuleSet {
    /// The parameters, in the model's order; their slots are their positions.
    pub parameters: &'static [Parameter],
    /// How many variables the conditions assign; their slots follow those of the parameters.
    pub variables: u16,
    /// What decides.
    pub body: Body,
}

impl RuleSet {
    /// The slot of a parameter.
    pub fn index(&self, name: &str) -> Option<usize> {
        self.parameters.iter().position(|p| p.name == name)
    }

    /// The slot of the parameter that a built-in fills.
    pub fn built_in(&self, built_in: BuiltIn) -> Option<usize> {
        self.parameters
            .iter()
            .position(|p| p.built_in == Some(built_in))
    }
}

/// The decision part of a rule set, in one of its two equivalent forms.
#[derive(Debug)]
pub enum Body {
    /// `endpointRuleSet`: rules tried in order.
    Rules(&'static [Rule]),
    /// `endpointBdd`: a decision diagram over conditions.
    Bdd(Bdd),
}

/// A binary decision diagram.
#[derive(Debug)]
pub struct Bdd {
    /// What the nodes ask.
    pub conditions: &'static [Condition],
    /// What the leaves answer: endpoint and error rules without conditions.
    pub results: &'static [Rule],
    /// Condition, where to go if it holds, where to go if not. See [`Bdd::root`].
    pub nodes: &'static [(u16, i32, i32)],
    /// Where to start. A reference of zero or more is a node; `-1` is the first result, `-2` the
    /// second and so on; [`NO_MATCH`] is the end without one.
    pub root: i32,
}

/// The reference in a [`Bdd`] that leads to no result.
pub const NO_MATCH: i32 = i32::MIN;

/// One rule: conditions that must all hold, then what follows.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// An endpoint: its URL, then its headers, auth schemes and properties.
    Endpoint(&'static [Condition], Expr, &'static [Extra]),
    /// An error, with its text.
    Error(&'static [Condition], Expr),
    /// Further rules. Once entered there is no way back to the rules after this one.
    Tree(&'static [Condition], &'static [Rule]),
}

/// A condition: it holds unless its value is missing or `false`.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// Only asks.
    If(Expr),
    /// Asks, and keeps the value in a slot.
    Let(u16, Expr),
}

/// An expression.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// A literal.
    Bool(bool),
    /// A literal.
    Str(&'static str),
    /// Pieces of a string, joined.
    Template(&'static [Expr]),
    /// A parameter or a variable.
    Slot(u16),
    /// `isSet(value)`
    IsSet(&'static Expr),
    /// `not(value)`
    Not(&'static Expr),
    /// `booleanEquals(left, right)`
    BooleanEquals(&'static Expr, &'static Expr),
    /// `stringEquals(left, right)`
    StringEquals(&'static Expr, &'static Expr),
    /// `getAttr(value, path)`, one step of the path.
    GetAttr(&'static Expr, Attr),
    /// `substring(input, start, stop, reverse)`
    Substring(&'static Expr, u32, u32, &'static Expr),
    /// `isValidHostLabel(value, allowSubDomains)`
    IsValidHostLabel(&'static Expr, &'static Expr),
    /// `parseURL(value)`
    ParseUrl(&'static Expr),
    /// `uriEncode(value)`
    UriEncode(&'static Expr),
    /// `aws.partition(region)`
    Partition(&'static Expr),
    /// `aws.parseArn(value)`
    ParseArn(&'static Expr),
    /// `aws.isVirtualHostableS3Bucket(value, allowSubDomains)`
    IsVirtualHostableS3Bucket(&'static Expr, &'static Expr),
    /// `coalesce(values…)`
    Coalesce(&'static [Expr]),
    /// `ite(condition, then, otherwise)`
    Ite(&'static Expr, &'static Expr, &'static Expr),
    /// `split(input, delimiter, limit)`; a limit of zero is none.
    Split(&'static Expr, &'static Expr, u32),
}

/// One step of a `getAttr` path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attr {
    /// Of a partition: `name`.
    Name,
    /// Of a partition: `dnsSuffix`.
    DnsSuffix,
    /// Of a partition: `dualStackDnsSuffix`.
    DualStackDnsSuffix,
    /// Of a partition: `supportsFIPS`.
    SupportsFips,
    /// Of a partition: `supportsDualStack`.
    SupportsDualStack,
    /// Of a partition: `implicitGlobalRegion`.
    ImplicitGlobalRegion,
    /// Of a URL: `scheme`.
    Scheme,
    /// Of a URL: `authority`.
    Authority,
    /// Of a URL: `path`.
    Path,
    /// Of a URL: `normalizedPath`.
    NormalizedPath,
    /// Of a URL: `isIp`.
    IsIp,
    /// Of an ARN: `partition`.
    Partition,
    /// Of an ARN: `service`.
    Service,
    /// Of an ARN: `region`.
    Region,
    /// Of an ARN: `accountId`.
    AccountId,
    /// Of an ARN: `resourceId`, all of it.
    ResourceId,
    /// Of an ARN: one part of `resourceId`, counted as [`Attr::Index`] counts.
    ResourceIdAt(i32),
    /// Of a list: one value. A negative index counts from the end.
    Index(i32),
}

/// What an endpoint carries beside its URL.
#[derive(Clone, Copy, Debug)]
pub enum Extra {
    /// A header and its values.
    Header(&'static str, &'static [Expr]),
    /// One entry of the `authSchemes` property, in the order of preference.
    Auth(&'static [AuthPart]),
    /// Another property.
    Property(&'static str, Prop),
}

/// One member of an entry of `authSchemes`.
#[derive(Clone, Copy, Debug)]
pub enum AuthPart {
    /// `name`
    Name(Expr),
    /// `signingName`
    SigningName(Expr),
    /// `signingRegion`
    SigningRegion(Expr),
    /// `signingRegionSet`
    SigningRegionSet(&'static [Expr]),
    /// `disableDoubleEncoding`
    DisableDoubleEncoding(bool),
    /// `disableNormalizePath`
    DisableNormalizePath(bool),
    /// A member of a scheme that this crate does not know.
    Other(&'static str, Prop),
}

/// The value of a property.
#[derive(Clone, Copy, Debug)]
pub enum Prop {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string, possibly a template.
    Text(Expr),
    /// A list.
    List(&'static [Prop]),
    /// An object.
    Object(&'static [(&'static str, Prop)]),
}

/// A parameter of a rule set.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) built_in: Option<BuiltIn>,
    pub(super) default: DefaultValue,
    pub(super) required: bool,
    pub(super) used: bool,
}

impl Parameter {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            built_in: None,
            default: DefaultValue::None,
            required: false,
            used: true,
        }
    }

    /// A parameter of type `string`.
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, Kind::String)
    }

    /// A parameter of type `boolean`.
    pub const fn boolean(name: &'static str) -> Self {
        Self::new(name, Kind::Boolean)
    }

    /// A parameter of type `stringArray`.
    pub const fn string_array(name: &'static str) -> Self {
        Self::new(name, Kind::StringArray)
    }

    /// The same, filled by a built-in.
    pub const fn built_in(mut self, built_in: BuiltIn) -> Self {
        self.built_in = Some(built_in);
        self
    }

    /// The same, with a value for when none is set.
    pub const fn default(mut self, default: DefaultValue) -> Self {
        self.default = default;
        self
    }

    /// The same, without which there is no endpoint.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, but no rule reads it: its value does not matter.
    pub const fn unused(mut self) -> Self {
        self.used = false;
        self
    }

    /// The name in the model.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The type.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The built-in that fills it, if any.
    pub fn source(&self) -> Option<BuiltIn> {
        self.built_in
    }
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `stringArray`
    StringArray,
}

/// The value of a parameter that is not set.
#[derive(Clone, Copy, Debug)]
pub enum DefaultValue {
    /// None: the parameter stays unset.
    None,
    /// For a `boolean`.
    Bool(bool),
    /// For a `string`.
    Str(&'static str),
    /// For a `stringArray`.
    List(&'static [&'static str]),
}

/// Where a parameter's value comes from when neither the operation nor the client's own parameters
/// give one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuiltIn {
    /// `AWS::Region`
    Region,
    /// `AWS::UseFIPS`
    UseFips,
    /// `AWS::UseDualStack`
    UseDualStack,
    /// `SDK::Endpoint`
    Endpoint,
    /// `AWS::Auth::AccountId`
    AccountId,
    /// `AWS::Auth::AccountIdEndpointMode`
    AccountIdEndpointMode,
    /// `AWS::Auth::CredentialScope`
    CredentialScope,
    /// `AWS::S3::Accelerate`
    S3Accelerate,
    /// `AWS::S3::DisableMultiRegionAccessPoints`
    S3DisableMultiRegionAccessPoints,
    /// `AWS::S3::DisableS3ExpressSessionAuth`
    S3DisableExpressSessionAuth,
    /// `AWS::S3::ForcePathStyle`
    S3ForcePathStyle,
    /// `AWS::S3::UseArnRegion`
    S3UseArnRegion,
    /// `AWS::S3::UseGlobalEndpoint`
    S3UseGlobalEndpoint,
    /// `AWS::S3Control::UseArnRegion`
    S3ControlUseArnRegion,
    /// `AWS::STS::UseGlobalEndpoint`
    StsUseGlobalEndpoint,
    /// A built-in that this crate does not know. A program sets it by the parameter's name.
    Other(&'static str),
}
