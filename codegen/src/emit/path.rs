//! Paths of JMESPath as values of the runtime's table, on one line.

use crate::ir::path::{Argument, Constant, Path, Step};

/// `&[Step::Field("a"), …]`. The text names `Step`, and what else `names` is told.
pub(super) fn value(path: &Path, names: &mut dyn FnMut(&'static str)) -> String {
    Printer { names }.path(path)
}

struct Printer<'n> {
    /// Is told each name of the runtime's `jmespath` module that the text uses.
    names: &'n mut dyn FnMut(&'static str),
}

impl Printer<'_> {
    fn path(&mut self, path: &Path) -> String {
        self.list(path, Self::step)
    }

    fn list<T>(&mut self, items: &[T], print: impl Fn(&mut Self, &T) -> String) -> String {
        let items: Vec<String> = items.iter().map(|item| print(self, item)).collect();
        format!("&[{}]", items.join(", "))
    }

    fn step(&mut self, step: &Step) -> String {
        (self.names)("Step");
        let text = match step {
            Step::Field(name) => format!("Field({name:?})"),
            Step::Index(index) => format!("Index({index})"),
            Step::Slice(start, stop, step) => format!("Slice({start:?}, {stop:?}, {step})"),
            Step::Flatten => "Flatten".to_owned(),
            Step::Each(path) => format!("Each({})", self.path(path)),
            Step::EachValue(path) => format!("EachValue({})", self.path(path)),
            Step::Filter(path) => format!("Filter({})", self.path(path)),
            Step::Constant(constant) => format!("Literal({})", self.constant(constant)),
            Step::List(paths) => format!("List({})", self.list(paths, Self::path)),
            Step::Object(entries) => {
                let entry = |printer: &mut Self, (key, path): &(String, Path)| {
                    format!("({key:?}, {})", printer.path(path))
                };
                format!("Object({})", self.list(entries, entry))
            }
            Step::Or(left, right) => format!("Or({}, {})", self.path(left), self.path(right)),
            Step::And(left, right) => format!("And({}, {})", self.path(left), self.path(right)),
            Step::Not(path) => format!("Not({})", self.path(path)),
            Step::Compare(left, comparator, right) => {
                (self.names)("Comparator");
                let (left, right) = (self.path(left), self.path(right));
                format!("Compare({left}, Comparator::{comparator:?}, {right})")
            }
            Step::Call(function, arguments) => {
                (self.names)("Function");
                let arguments = self.list(arguments, Self::argument);
                format!("Call(Function::{function:?}, {arguments})")
            }
        };
        format!("Step::{text}")
    }

    fn argument(&mut self, argument: &Argument) -> String {
        (self.names)("Argument");
        match argument {
            Argument::Value(path) => format!("Argument::Value({})", self.path(path)),
            Argument::Path(path) => format!("Argument::Path({})", self.path(path)),
        }
    }

    fn constant(&mut self, constant: &Constant) -> String {
        (self.names)("Literal");
        let text = match constant {
            Constant::Null => "Null".to_owned(),
            Constant::Boolean(value) => format!("Boolean({value})"),
            Constant::Integer(value) => format!("Integer({value})"),
            Constant::Float(value) if value.is_infinite() => {
                let sign = if *value < 0.0 { "NEG_" } else { "" };
                format!("Float(f64::{sign}INFINITY)")
            }
            Constant::Float(value) => format!("Float({value:?})"),
            Constant::Text(text) => format!("Text({text:?})"),
            Constant::List(values) => format!("List({})", self.list(values, Self::constant)),
            Constant::Object(entries) => {
                let entry = |printer: &mut Self, (key, value): &(String, Constant)| {
                    format!("({key:?}, {})", printer.constant(value))
                };
                format!("Object({})", self.list(entries, entry))
            }
        };
        format!("Literal::{text}")
    }
}
