//! Endpoint rules with every name resolved: what the runtime's table holds, before it is Rust.

/// A service's rule set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSet {
    /// The parameters, in the model's order. Their slots are their positions.
    pub parameters: Vec<Parameter>,
    /// The names that conditions assign. Their slots follow those of the parameters.
    pub variables: Vec<String>,
    /// What decides.
    pub body: Body,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name in the model.
    pub name: String,
    /// The type.
    pub kind: Kind,
    /// The built-in that fills it, such as `AWS::Region`.
    pub built_in: Option<String>,
    /// The value for when none is set.
    pub default: Option<Default>,
    /// Whether there is no endpoint without a value.
    pub required: bool,
    /// Whether any rule reads it.
    pub used: bool,
    /// The model's documentation.
    pub documentation: Option<String>,
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

/// The default of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Default {
    /// Of a `boolean`.
    Bool(bool),
    /// Of a `string`.
    Str(String),
    /// Of a `stringArray`.
    List(Vec<String>),
}

/// The two forms of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// `endpointRuleSet`
    Rules(Vec<Rule>),
    /// `endpointBdd`
    Bdd(Bdd),
}

/// A decision diagram without complemented references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bdd {
    /// What nodes ask.
    pub conditions: Vec<Condition>,
    /// What leaves answer.
    pub results: Vec<Rule>,
    /// The reachable nodes, the root first.
    pub nodes: Vec<BddNode>,
    /// Where to start.
    pub root: Target,
}

/// A node of a diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BddNode {
    /// The position of its condition.
    pub condition: u16,
    /// Where to go if it holds.
    pub high: Target,
    /// Where to go if not.
    pub low: Target,
}

/// What an edge of a diagram leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The node at a position.
    Node(usize),
    /// The result at a position.
    Result(usize),
    /// Nothing.
    NoMatch,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Conditions, URL, and what comes with it.
    Endpoint(Vec<Condition>, Expr, Vec<Extra>),
    /// Conditions and the text of the error.
    Error(Vec<Condition>, Expr),
    /// Conditions and further rules.
    Tree(Vec<Condition>, Vec<Rule>),
}

/// A condition: it holds unless its value is missing or `false`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// What it computes.
    pub expr: Expr,
    /// The slot that keeps the value.
    pub assign: Option<u16>,
}

/// An expression of a known type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Expr {
    /// A literal.
    Bool(bool),
    /// A literal.
    Str(String),
    /// Pieces, joined.
    Template(Vec<Expr>),
    /// A parameter or variable.
    Slot(u16),
    /// One step of `getAttr`.
    GetAttr(Box<Expr>, Attr),
    /// A function whose arguments are all expressions.
    Call(Function, Vec<Expr>),
    /// `substring(input, start, stop, reverse)`
    Substring(Box<Expr>, u32, u32, Box<Expr>),
    /// `split(input, delimiter, limit)`
    Split(Box<Expr>, Box<Expr>, u32),
}

/// The functions whose arguments are all expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Function {
    /// `isSet`
    IsSet,
    /// `not`
    Not,
    /// `booleanEquals`
    BooleanEquals,
    /// `stringEquals`
    StringEquals,
    /// `isValidHostLabel`
    IsValidHostLabel,
    /// `parseURL`
    ParseUrl,
    /// `uriEncode`
    UriEncode,
    /// `aws.partition`
    Partition,
    /// `aws.parseArn`
    ParseArn,
    /// `aws.isVirtualHostableS3Bucket`
    IsVirtualHostableS3Bucket,
    /// `coalesce`
    Coalesce,
    /// `ite`
    Ite,
}

/// One step of a `getAttr` path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Attr {
    /// A property of a record, by the name of its constant in the runtime.
    Property(&'static str),
    /// One part of an ARN's `resourceId`.
    ResourceIdAt(i32),
    /// One value of a list.
    Index(i32),
}

/// What an endpoint carries beside its URL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Extra {
    /// A header and its values.
    Header(String, Vec<Expr>),
    /// An entry of `authSchemes`.
    Auth(Vec<AuthPart>),
    /// Another property.
    Property(String, Prop),
}

/// A member of an entry of `authSchemes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AuthPart {
    /// `name`
    Name(Expr),
    /// `signingName`
    SigningName(Expr),
    /// `signingRegion`
    SigningRegion(Expr),
    /// `signingRegionSet`
    SigningRegionSet(Vec<Expr>),
    /// `disableDoubleEncoding`
    DisableDoubleEncoding(bool),
    /// `disableNormalizePath`
    DisableNormalizePath(bool),
    /// Another member.
    Other(String, Prop),
}

/// The value of a property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Prop {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string.
    Text(Expr),
    /// A list.
    List(Vec<Prop>),
    /// An object.
    Object(Vec<(String, Prop)>),
}
