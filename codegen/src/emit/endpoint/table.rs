//! Rules, conditions and expressions as nested constructors of the runtime's table.

use super::names::{Names, ident};
use super::shared::Shared;
use crate::ir::endpoint::{Attr, AuthPart, Condition, Expr, Extra, Function, Prop, Rule};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The table in the making: its constants, and the names it uses.
pub(super) struct Table<'a> {
    names: &'a Names,
    shared: &'a Shared<'a>,
    /// By the runtime's module or type, the names taken from it.
    imports: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// The slots that are named.
    slots: BTreeSet<u16>,
    constants: Vec<TokenStream>,
    /// How many constants of a kind there are.
    counts: HashMap<&'static str, usize>,
    exprs: HashMap<Expr, Ident>,
    conditions: HashMap<Condition, Ident>,
    rules: HashMap<Vec<Rule>, Ident>,
    extras: HashMap<Vec<Extra>, Ident>,
}

impl<'a> Table<'a> {
    pub(super) fn new(names: &'a Names, shared: &'a Shared<'a>) -> Self {
        Self {
            names,
            shared,
            imports: BTreeMap::new(),
            slots: BTreeSet::new(),
            constants: Vec::new(),
            counts: HashMap::new(),
            exprs: HashMap::new(),
            conditions: HashMap::new(),
            rules: HashMap::new(),
            extras: HashMap::new(),
        }
    }

    /// The constants of repeated parts, those inside others first.
    pub(super) fn constants(&mut self) -> Vec<TokenStream> {
        std::mem::take(&mut self.constants)
    }

    /// The constants of the slots that are named.
    pub(super) fn slots(&self) -> TokenStream {
        let slots = self.slots.iter().filter_map(|slot| {
            let name = self.names.slot(*slot)?;
            let slot = Literal::u16_unsuffixed(*slot);
            Some(quote!(const #name: u16 = #slot;))
        });
        quote!(#(#slots)*)
    }

    pub(super) fn imports(&self) -> TokenStream {
        let uses = self.imports.iter().map(|(class, names)| {
            let names = names.iter().map(|name| ident(name));
            match *class {
                "" => quote!(use smithy_runtime::endpoint::table::{#(#names),*};),
                class => {
                    let class = ident(class);
                    quote!(use smithy_runtime::endpoint::table::#class::{#(#names),*};)
                }
            }
        });
        quote!(#(#uses)*)
    }

    /// A name of the runtime's table module.
    pub(super) fn import(&mut self, name: &'static str) -> Ident {
        self.variant("", name)
    }

    fn variant(&mut self, class: &'static str, name: &'static str) -> Ident {
        self.imports.entry(class).or_default().insert(name);
        ident(name)
    }

    /// Keeps a list of the table as a constant.
    pub(super) fn named(&mut self, name: &str, class: &'static str, value: &TokenStream) -> Ident {
        let class = self.import(class);
        self.constant(name, &quote!(&[#class]), value)
    }

    /// Keeps a value as a constant.
    pub(super) fn constant(
        &mut self,
        name: &str,
        class: &TokenStream,
        value: &TokenStream,
    ) -> Ident {
        let name = ident(&self.names.free(name));
        self.constants.push(quote!(const #name: #class = #value;));
        name
    }

    /// The name of the next constant of a kind.
    fn next(&mut self, kind: &'static str) -> String {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        format!("{kind}_{count}")
    }

    pub(super) fn rules(&mut self, rules: &[Rule]) -> TokenStream {
        if let Some(name) = self.rules.get(rules) {
            return quote!(#name);
        }
        let items: Vec<_> = rules.iter().map(|rule| self.rule(rule)).collect();
        let value = quote!(&[#(#items),*]);
        if !self.shared.has_rules(rules) {
            return value;
        }
        let class = self.import("Rule");
        let name = self.next("RULES");
        let name = self.constant(&name, &quote!(&[#class]), &value);
        self.rules.insert(rules.to_vec(), name.clone());
        quote!(#name)
    }

    fn rule(&mut self, rule: &Rule) -> TokenStream {
        match rule {
            Rule::Endpoint(conditions, url, extras) => {
                let class = self.variant("Rule", "Endpoint");
                let conditions = self.conditions(conditions);
                let (url, extras) = (self.expr(url), self.extras(extras));
                quote!(#class(#conditions, #url, #extras))
            }
            Rule::Error(conditions, message) => {
                let class = self.variant("Rule", "Error");
                let conditions = self.conditions(conditions);
                let message = self.expr(message);
                quote!(#class(#conditions, #message))
            }
            Rule::Tree(conditions, rules) => {
                let class = self.variant("Rule", "Tree");
                let conditions = self.conditions(conditions);
                let rules = self.rules(rules);
                quote!(#class(#conditions, #rules))
            }
        }
    }

    pub(super) fn conditions(&mut self, conditions: &[Condition]) -> TokenStream {
        let conditions: Vec<_> = conditions.iter().map(|c| self.condition(c)).collect();
        quote!(&[#(#conditions),*])
    }

    fn condition(&mut self, condition: &Condition) -> TokenStream {
        if let Some(name) = self.conditions.get(condition) {
            return quote!(#name);
        }
        let expr = self.expr(&condition.expr);
        let value = match condition.assign {
            None => {
                let class = self.variant("Condition", "If");
                quote!(#class(#expr))
            }
            Some(slot) => {
                let class = self.variant("Condition", "Let");
                let slot = self.slot(slot);
                quote!(#class(#slot, #expr))
            }
        };
        if !self.shared.has_condition(condition) {
            return value;
        }
        let class = self.import("Condition");
        let name = self.next(if condition.assign.is_some() {
            "LET"
        } else {
            "IF"
        });
        let name = self.constant(&name, &quote!(#class), &value);
        self.conditions.insert(condition.clone(), name.clone());
        quote!(#name)
    }

    fn slot(&mut self, slot: u16) -> TokenStream {
        self.slots.insert(slot);
        match self.names.slot(slot) {
            Some(name) => quote!(#name),
            None => {
                let slot = Literal::u16_unsuffixed(slot);
                quote!(#slot)
            }
        }
    }

    fn expr(&mut self, expr: &Expr) -> TokenStream {
        if let Some(name) = self.exprs.get(expr) {
            return quote!(#name);
        }
        let value = self.plain(expr);
        if !self.shared.has_expr(expr) {
            return value;
        }
        let kind = match expr {
            Expr::Str(_) | Expr::Template(_) => "TEXT",
            _ => "VALUE",
        };
        let class = self.import("Expr");
        let name = self.next(kind);
        let name = self.constant(&name, &quote!(#class), &value);
        self.exprs.insert(expr.clone(), name.clone());
        quote!(#name)
    }

    fn exprs(&mut self, exprs: &[Expr]) -> Vec<TokenStream> {
        exprs.iter().map(|expr| self.expr(expr)).collect()
    }

    fn plain(&mut self, expr: &Expr) -> TokenStream {
        match expr {
            Expr::Bool(value) => {
                let class = self.variant("Expr", "Bool");
                quote!(#class(#value))
            }
            Expr::Str(text) => {
                let class = self.variant("Expr", "Str");
                quote!(#class(#text))
            }
            Expr::Template(pieces) => {
                let class = self.variant("Expr", "Template");
                let pieces = self.exprs(pieces);
                quote!(#class(&[#(#pieces),*]))
            }
            Expr::Slot(slot) => {
                let class = self.variant("Expr", "Slot");
                let slot = self.slot(*slot);
                quote!(#class(#slot))
            }
            Expr::GetAttr(base, attr) => {
                let class = self.variant("Expr", "GetAttr");
                let base = self.expr(base);
                let attr = self.attr(*attr);
                quote!(#class(&#base, #attr))
            }
            Expr::Call(function, arguments) => self.call(*function, arguments),
            Expr::Substring(text, start, stop, reverse) => {
                let class = self.variant("Expr", "Substring");
                let (text, reverse) = (self.expr(text), self.expr(reverse));
                let (start, stop) = (
                    Literal::u32_unsuffixed(*start),
                    Literal::u32_unsuffixed(*stop),
                );
                quote!(#class(&#text, #start, #stop, &#reverse))
            }
            Expr::Split(text, delimiter, limit) => {
                let class = self.variant("Expr", "Split");
                let (text, delimiter) = (self.expr(text), self.expr(delimiter));
                let limit = Literal::u32_unsuffixed(*limit);
                quote!(#class(&#text, &#delimiter, #limit))
            }
        }
    }

    fn call(&mut self, function: Function, arguments: &[Expr]) -> TokenStream {
        let name = match function {
            Function::IsSet => "IsSet",
            Function::Not => "Not",
            Function::BooleanEquals => "BooleanEquals",
            Function::StringEquals => "StringEquals",
            Function::IsValidHostLabel => "IsValidHostLabel",
            Function::ParseUrl => "ParseUrl",
            Function::UriEncode => "UriEncode",
            Function::Partition => "Partition",
            Function::ParseArn => "ParseArn",
            Function::IsVirtualHostableS3Bucket => "IsVirtualHostableS3Bucket",
            Function::Coalesce => "Coalesce",
            Function::Ite => "Ite",
        };
        let class = self.variant("Expr", name);
        let arguments = self.exprs(arguments);
        match function {
            Function::Coalesce => quote!(#class(&[#(#arguments),*])),
            _ => quote!(#class(#(&#arguments),*)),
        }
    }

    fn attr(&mut self, attr: Attr) -> TokenStream {
        let class = self.import("Attr");
        match attr {
            Attr::Property(name) => {
                let name = ident(name);
                quote!(#class::#name)
            }
            Attr::ResourceIdAt(index) => {
                let index = Literal::i32_unsuffixed(index);
                quote!(#class::ResourceIdAt(#index))
            }
            Attr::Index(index) => {
                let index = Literal::i32_unsuffixed(index);
                quote!(#class::Index(#index))
            }
        }
    }

    fn extras(&mut self, extras: &[Extra]) -> TokenStream {
        if let Some(name) = self.extras.get(extras) {
            return quote!(#name);
        }
        let items: Vec<_> = extras.iter().map(|extra| self.extra(extra)).collect();
        let value = quote!(&[#(#items),*]);
        if !self.shared.has_extras(extras) {
            return value;
        }
        let class = self.import("Extra");
        let name = self.next("EXTRAS");
        let name = self.constant(&name, &quote!(&[#class]), &value);
        self.extras.insert(extras.to_vec(), name.clone());
        quote!(#name)
    }

    fn extra(&mut self, extra: &Extra) -> TokenStream {
        match extra {
            Extra::Header(name, values) => {
                let class = self.variant("Extra", "Header");
                let values = self.exprs(values);
                quote!(#class(#name, &[#(#values),*]))
            }
            Extra::Auth(parts) => {
                let class = self.variant("Extra", "Auth");
                let parts: Vec<_> = parts.iter().map(|part| self.auth_part(part)).collect();
                quote!(#class(&[#(#parts),*]))
            }
            Extra::Property(name, value) => {
                let class = self.variant("Extra", "Property");
                let value = self.prop(value);
                quote!(#class(#name, #value))
            }
        }
    }

    fn auth_part(&mut self, part: &AuthPart) -> TokenStream {
        let (name, value) = match part {
            AuthPart::Name(text) => ("Name", self.expr(text)),
            AuthPart::SigningName(text) => ("SigningName", self.expr(text)),
            AuthPart::SigningRegion(text) => ("SigningRegion", self.expr(text)),
            AuthPart::SigningRegionSet(texts) => {
                let texts = self.exprs(texts);
                ("SigningRegionSet", quote!(&[#(#texts),*]))
            }
            AuthPart::DisableDoubleEncoding(value) => ("DisableDoubleEncoding", quote!(#value)),
            AuthPart::DisableNormalizePath(value) => ("DisableNormalizePath", quote!(#value)),
            AuthPart::Other(name, value) => {
                let value = self.prop(value);
                ("Other", quote!(#name, #value))
            }
        };
        let class = self.variant("AuthPart", name);
        quote!(#class(#value))
    }

    fn prop(&mut self, prop: &Prop) -> TokenStream {
        let class = self.import("Prop");
        match prop {
            Prop::Bool(value) => quote!(#class::Bool(#value)),
            Prop::Int(value) => {
                let value = Literal::i64_unsuffixed(*value);
                quote!(#class::Int(#value))
            }
            Prop::Text(text) => {
                let text = self.expr(text);
                quote!(#class::Text(#text))
            }
            Prop::List(values) => {
                let values: Vec<_> = values.iter().map(|value| self.prop(value)).collect();
                quote!(#class::List(&[#(#values),*]))
            }
            Prop::Object(members) => {
                let (names, values): (Vec<_>, Vec<_>) = members
                    .iter()
                    .map(|(name, value)| (name, self.prop(value)))
                    .unzip();
                quote!(#class::Object(&[#((#names, #values)),*]))
            }
        }
    }
}
