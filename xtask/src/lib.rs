//! The commands of this workspace, as a library: tests call them too.

mod ast;
mod case;
mod check;
mod clients;
mod conformance;
mod corpus;
mod cost;
mod diff;
mod endpoint_tests;
mod files;
mod flags;
mod generate;
mod models;
mod paths;
mod regenerate;
mod report;
mod traits;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use flags::{Command, Flags};

pub use endpoint_tests::{EndpointRules, endpoint_rules};

/// Runs the command that these arguments name; the first of them is the program.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> ExitCode {
    let result = match Flags::parse_from(arguments).command {
        Command::Regenerate(flags) => regenerate::run(&flags),
        Command::Generate(flags) => generate::run(&flags),
        Command::Check(flags) => check::run(&flags),
        Command::Ast(flags) => ast::run(&flags),
        Command::Diff(flags) => diff::run(&flags),
        Command::Traits(flags) => traits::run(&flags),
        Command::Conformance(flags) => conformance::run(&flags),
        Command::Corpus(flags) => corpus::run(&flags),
        Command::Cost(flags) => cost::run(&flags),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
