//! Programs that use a client, made of the requests that its documentation shows.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::files;

use super::subject::{Subject, keep_lock, write_file};

/// A workspace of programs.
pub(super) struct Programs {
    pub(super) folder: PathBuf,
    pub(super) list: Vec<Program>,
}

/// A program that calls some of the operations.
pub(super) struct Program {
    /// The end of a row's key.
    pub(super) key: &'static str,
    /// What it calls, such as `2 operations`.
    pub(super) name: String,
    /// Its package.
    pub(super) package: String,
    /// Its `main.rs`, but for the line that an edit changes.
    main: String,
}

impl Program {
    /// Changes what the program prints.
    pub(super) fn edit(&self, folder: &Path, number: usize) -> Result<(), String> {
        let path = folder.join(&self.package).join("src/main.rs");
        let text = format!("{}\nconst EDIT: u32 = {number};\n", self.main);
        write_file(&path, &text)
    }
}

/// An operation, by its module, and the function that its documentation shows.
pub(super) struct Call {
    pub(super) module: String,
    function: String,
}

/// Writes the programs below a folder: one that calls two operations, and one that calls all.
pub(super) fn write(subject: &Subject, target: &Path) -> Result<Programs, String> {
    let folder = target.join("programs").join(&subject.package);
    let calls = calls(&subject.source)?;
    let two = two(&calls);
    let all = calls.iter().collect();
    let mut list = Vec::new();
    for (key, calls) in [("two", two), ("all", all)] {
        let package = format!("{}-{key}", subject.package);
        write_file(
            &folder.join(&package).join("Cargo.toml"),
            &manifest(subject, &package),
        )?;
        let program = Program {
            key,
            name: format!("{} operations", calls.len()),
            package,
            main: main(subject, &calls),
        };
        program.edit(&folder, 0)?;
        list.push(program);
    }
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";
    write_file(&folder.join("Cargo.toml"), members)?;
    keep_lock(&folder)?;
    Ok(Programs { folder, list })
}

/// What a small program may need: one that gets and one that lists, or else the first two.
pub(super) fn two(calls: &[Call]) -> Vec<&Call> {
    let first = |prefix: &str| calls.iter().find(|call| call.module.starts_with(prefix));
    match (first("get_"), first("list_")) {
        (Some(get), Some(list)) => vec![get, list],
        _ => calls.iter().take(2).collect(),
    }
}

/// The calls that the pages of a crate's operations show.
pub(super) fn calls(krate: &Path) -> Result<Vec<Call>, String> {
    let folder = krate.join("src/operation");
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    let mut calls = Vec::new();
    for path in files::below(&folder).map_err(failed)? {
        let text = fs::read_to_string(&path).map_err(failed)?;
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        let function = example(&text)
            .ok_or_else(|| format!("{} shows no request that can be called", path.display()))?;
        calls.push(Call {
            module: module.into_owned(),
            function,
        });
    }
    Ok(calls)
}

/// The first example of a page, with its hidden lines, as a public function.
fn example(page: &str) -> Option<String> {
    let mut lines = page.lines().filter_map(|line| line.strip_prefix("//!"));
    lines.find(|line| line.trim() == "```no_run")?;
    let mut code = String::new();
    for line in lines.take_while(|line| line.trim() != "```") {
        let line = line.strip_prefix(' ').unwrap_or(line);
        let line = line.strip_prefix("# ").unwrap_or(line);
        let line = match line.strip_prefix("async fn example(") {
            Some(rest) => &format!("pub async fn call({rest}"),
            None => line,
        };
        let _ = writeln!(code, "    {line}");
    }
    code.contains("pub async fn call(client: ").then_some(code)
}

fn manifest(subject: &Subject, package: &str) -> String {
    let name = &subject.package;
    format!(
        "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{name} = {{ path = {:?} }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }}\n",
        subject.source.display().to_string(),
    )
}

/// The first argument names the operation to call.
fn main(subject: &Subject, calls: &[&Call]) -> String {
    let krate = subject.package.replace('-', "_");
    let mut modules = String::new();
    let mut arms = String::new();
    for Call { module, function } in calls {
        let _ = writeln!(
            modules,
            "mod {module} {{\n    #![allow(unused)]\n{function}}}\n"
        );
        let _ = writeln!(
            arms,
            "        \"{module}\" => {module}::call(client).await?,"
        );
    }
    format!(
        "fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
             println!(\"edit {{EDIT}}\");\n    \
             let name = std::env::args().nth(1).unwrap_or_default();\n    \
             tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(&name))\n\
         }}\n\n\
         async fn run(name: &str) -> Result<(), Box<dyn std::error::Error>> {{\n    \
             let config = {krate}::config::load_from_env().await;\n    \
             let client = {krate}::Client::new(&config);\n    \
             match name {{\n{arms}        other => println!(\"no operation {{other}}\"),\n    }}\n    \
             Ok(())\n\
         }}\n\n{modules}"
    )
}

#[cfg(test)]
mod tests {
    use super::example;

    #[test]
    fn an_example_becomes_a_function_with_its_hidden_lines() {
        let page = "//! # Request\n//!\n//! ```no_run\n//! use a::B;\n//!\n\
                    //! # async fn example(client: a::Client) -> Result<(), E> {\n\
                    //! let output = client.b().await?;\n//! # Ok(())\n//! # }\n//! ```\n\
                    //!\n//! ```no_run\n//! other();\n//! ```\n";
        assert_eq!(
            example(page).as_deref(),
            Some(
                "    use a::B;\n    \n    pub async fn call(client: a::Client) -> Result<(), E> {\n    \
                 let output = client.b().await?;\n    Ok(())\n    }\n"
            )
        );
        assert_eq!(example("//! No code.\n"), None);
        assert_eq!(example("//! ```no_run\n//! other();\n//! ```\n"), None);
    }
}
