//! The commands of this workspace: `cargo xtask --help` lists them.

mod ast;
mod check;
mod clients;
mod conformance;
mod files;
mod flags;
mod generate;
mod regenerate;
mod report;

use std::process::ExitCode;

use clap::Parser as _;

use flags::{Command, Flags};

fn main() -> ExitCode {
    let result = match Flags::parse().command {
        Command::Regenerate(flags) => regenerate::run(&flags),
        Command::Generate(flags) => generate::run(&flags),
        Command::Check(flags) => check::run(&flags),
        Command::Ast(flags) => ast::run(&flags),
        Command::Conformance(flags) => conformance::run(&flags),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
