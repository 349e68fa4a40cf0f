//! What each feature adds: crates, seconds to check, bytes of a program.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::clients;

use super::build::Bench;
use super::subject::{Subject, keep_lock, write_file};
use super::table::Unit;
use super::{programs, target, tree};

/// Features of the runtime that the emitted crate turns on where its model asks for them.
const BY_MODEL: [&str; 7] = [
    "checksum",
    "compression",
    "event-stream",
    "jmespath",
    "protocol-cbor",
    "protocol-query",
    "protocol-rest-xml",
];

/// Features of the runtime that programs turn on there.
const BY_PROGRAM: [&str; 2] = ["chrono", "http-0x"];

/// The name of the row without any feature.
const NONE: &str = "none";

/// The figures of a crate's features.
pub(super) struct Features {
    package: String,
    rows: Vec<Figures>,
}

/// The figures of one set of features.
struct Figures {
    /// As it is shown: `credentials`, `smithy-runtime/chrono`.
    feature: String,
    crates: f64,
    /// The whole tree, from nothing.
    tree: f64,
    /// The client and the runtime alone.
    own: f64,
    /// A stripped program that calls two operations; `None` where no program would hold the feature's code.
    bytes: Option<f64>,
}

/// Measures a client without features, with each of them, and with those that are on by default.
pub(super) fn measure(subject: &Subject, runs: usize) -> Result<Features, String> {
    let probe = Probe::write(subject, Bench::new(target().join("by-feature"), runs))?;
    let mut rows = Vec::new();
    for (feature, is_linked) in &probe.features {
        eprintln!("measured: {feature}");
        rows.push(probe.figures(feature, *is_linked)?);
    }
    Ok(Features {
        package: subject.package.clone(),
        rows,
    })
}

/// A program that is built with one feature after the other.
struct Probe<'a> {
    subject: &'a Subject,
    folder: PathBuf,
    name: String,
    /// The features to measure, and whether a program holds what they bring.
    features: Vec<(String, bool)>,
    bench: Bench,
}

impl<'a> Probe<'a> {
    fn write(subject: &'a Subject, bench: Bench) -> Result<Self, String> {
        let name = format!("{}-features", subject.package);
        let folder = target().join("features").join(&subject.package);
        let probe = Self {
            subject,
            folder,
            name,
            features: features(subject)?,
            bench,
        };
        let names = probe.features.iter().map(|(name, _)| name.as_str());
        write_file(
            &probe.folder.join("Cargo.toml"),
            &manifest(subject, &probe.name, names),
        )?;
        let calls = programs::calls(&subject.source)?;
        let modules: Vec<&str> = programs::two(&calls)
            .into_iter()
            .map(|call| call.module.as_str())
            .collect();
        write_file(
            &probe.folder.join("src/main.rs"),
            &main(&subject.package, &modules),
        )?;
        keep_lock(&probe.folder)?;
        Ok(probe)
    }

    fn figures(&self, feature: &str, is_linked: bool) -> Result<Figures, String> {
        let turned_on = enabled(feature);
        let flags = ["--features", turned_on.as_str()];
        let (tree, own) = self.bench.checked(
            &self.folder,
            &[&self.subject.package, "smithy-runtime"],
            &flags,
        )?;
        let bytes = match is_linked {
            true => Some(self.bench.stripped(&self.folder, &self.name, &flags)? as f64),
            false => None,
        };
        // Of the client alone: the program's own dependencies are not its.
        let of_client = match feature {
            NONE => vec!["--no-default-features"],
            name => vec!["--no-default-features", "--features", name],
        };
        Ok(Figures {
            crates: tree::crates(self.subject, &of_client)?,
            feature: feature.to_owned(),
            tree,
            own,
            bytes,
        })
    }
}

/// The features to measure, and whether a program holds what they bring.
fn features(subject: &Subject) -> Result<Vec<(String, bool)>, String> {
    let path = subject.source.join("Cargo.toml");
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let own = own_features(&text);
    let own = own.iter().map(|name| (name.clone(), name != "test-util"));
    let runtime = |name: &&str| (format!("smithy-runtime/{name}"), false);
    Ok(std::iter::once((NONE.to_owned(), true))
        .chain(own)
        .chain(BY_MODEL.iter().chain(&BY_PROGRAM).map(runtime))
        .chain([("default".to_owned(), true)])
        .collect())
}

/// The features that reach the runtime, in the order of the manifest; the others are names for them.
fn own_features(manifest: &str) -> Vec<String> {
    let table = manifest
        .lines()
        .skip_while(|line| line.trim() != "[features]")
        .skip(1)
        .take_while(|line| !line.starts_with('['));
    let entry = |line: &str| {
        let (name, turned_on) = line.split_once(" = ")?;
        let reaches = turned_on.contains(&format!("\"smithy-runtime/{name}\""));
        reaches.then(|| name.to_owned())
    };
    table.filter_map(entry).collect()
}

/// The feature of the probe: a slash cannot be part of its name.
fn enabled(feature: &str) -> String {
    match feature {
        // What is called so would be on in the other rows.
        "default" => "by-default".to_owned(),
        _ => feature.replace('/', "-"),
    }
}

fn manifest<'a>(subject: &Subject, name: &str, features: impl Iterator<Item = &'a str>) -> String {
    let client = &subject.package;
    let mut list = String::new();
    for feature in features {
        let turned_on = match feature {
            NONE => String::new(),
            // They turn on the program's own feature, too.
            "default" => format!("\"credentials\", \"{client}/default\""),
            _ if feature.contains('/') => format!("{feature:?}"),
            _ => format!("\"{client}/{feature}\""),
        };
        let _ = writeln!(list, "{} = [{turned_on}]", enabled(feature));
    }
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [features]\n{list}\n\
         [dependencies]\n{client} = {{ path = {:?}, default-features = false }}\n\
         smithy-runtime = {{ path = {:?}, default-features = false }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\"] }}\n",
        subject.source.display().to_string(),
        clients::workspace().join("runtime").display().to_string(),
    )
}

/// Calls the operations with what the features offer; what they answer is printed, so that nothing is left out.
fn main(package: &str, modules: &[&str]) -> String {
    let krate = package.replace('-', "_");
    let calls = |end: &str| {
        let call =
            |module: &&str| format!("    println!(\"{{:?}}\", client.{module}().send(){end});\n");
        modules.iter().map(call).collect::<String>()
    };
    format!(
        "#[cfg(not(feature = \"credentials\"))]\n\
         async fn config() -> {krate}::config::Config {{\n    \
             let keys = {krate}::config::Credentials::from_keys(\"key\", \"secret\", None);\n    \
             {krate}::config::Config::builder()\n        \
                 .endpoint_url(\"http://127.0.0.1\")\n        \
                 .region({krate}::config::Region::from_static(\"us-east-1\"))\n        \
                 .credentials_provider(keys)\n        \
                 .build()\n\
         }}\n\n\
         #[cfg(feature = \"credentials\")]\n\
         async fn config() -> {krate}::config::Config {{\n    \
             (&{krate}::config::load_from_env().await).into()\n\
         }}\n\n\
         #[cfg(not(feature = \"blocking\"))]\n\
         async fn calls(config: {krate}::config::Config) {{\n    \
             let client = {krate}::Client::from_conf(config);\n{}\
         }}\n\n\
         #[cfg(feature = \"blocking\")]\n\
         async fn calls(config: {krate}::config::Config) {{\n    \
             let client = {krate}::blocking::Client::from_conf(config);\n{}\
         }}\n\n\
         fn main() -> std::io::Result<()> {{\n    \
             let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;\n    \
             runtime.block_on(async {{ calls(config().await).await }});\n    \
             Ok(())\n\
         }}\n",
        calls(".await"),
        calls(""),
    )
}

impl Features {
    /// Aligned columns: the client without features, and what each of them adds to that.
    pub(super) fn text(&self) -> String {
        let mut out = format!(
            "{:<34} {:>8} {:>14} {:>14} {:>14}\n",
            format!("{}, by feature", self.package),
            "crates",
            "check, tree",
            "check, ours",
            "program"
        );
        let mut rows = self.rows.iter();
        let Some(none) = rows.next() else {
            return out;
        };
        out += &none.line(&none.feature, "");
        for row in rows {
            let added = Figures {
                feature: row.feature.clone(),
                crates: row.crates - none.crates,
                tree: row.tree - none.tree,
                own: row.own - none.own,
                bytes: row.bytes.zip(none.bytes).map(|(row, none)| row - none),
            };
            out += &added.line(&row.feature, "+");
        }
        out
    }

    /// An object per feature, with its figures as they were measured.
    pub(super) fn json(&self) -> String {
        let row = |row: &Figures| {
            let bytes = row
                .bytes
                .map_or("null".to_owned(), |bytes| bytes.to_string());
            format!(
                "{:?}:{{\"crates\":{},\"check-tree\":{},\"check-own\":{},\"program\":{bytes}}}",
                row.feature, row.crates, row.tree, row.own
            )
        };
        let rows: Vec<String> = self.rows.iter().map(row).collect();
        format!(
            "{{\"package\":{:?},\"features\":{{{}}}}}",
            self.package,
            rows.join(",")
        )
    }
}

impl Figures {
    fn line(&self, name: &str, sign: &str) -> String {
        let show = |unit: Unit, value: f64| match value < 0.0 {
            true => format!("-{}", unit.show(-value)),
            false => format!("{sign}{}", unit.show(value)),
        };
        let line = format!(
            "{name:<34} {:>8} {:>14} {:>14} {:>14}",
            show(Unit::Count, self.crates),
            show(Unit::Seconds, self.tree),
            show(Unit::Seconds, self.own),
            self.bytes
                .map_or("–".to_owned(), |bytes| show(Unit::Bytes, bytes)),
        );
        format!("{}\n", line.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::{Features, Figures, own_features};

    #[test]
    fn features_that_are_names_for_others_are_left_out() {
        let manifest = "[package]\nname = \"a\"\n\n[features]\ndefault = [\"b\"]\n# Words.\n\
                        b = [\"smithy-runtime/b\"]\nrustls = [\"b\"]\nempty = []\n\n\
                        [dependencies]\nc = [\"smithy-runtime/c\"]\n";
        assert_eq!(own_features(manifest), ["b"]);
    }

    #[test]
    fn rows_are_what_is_added() {
        let row = |feature: &str, crates, own, bytes| Figures {
            feature: feature.to_owned(),
            crates,
            tree: 2.0 * own,
            own,
            bytes,
        };
        let features = Features {
            package: "weather".to_owned(),
            rows: vec![
                row("none", 19.0, 1.5, Some(1_000_000.0)),
                row("chrono", 21.0, 1.25, None),
                row("credentials", 22.0, 2.0, Some(1_500_000.0)),
            ],
        };
        let text = features.text();
        let lines: Vec<Vec<&str>> = text
            .lines()
            .skip(1)
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(
            lines[0],
            ["none", "19", "3.00", "s", "1.50", "s", "1,000", "kB"]
        );
        assert_eq!(lines[1], ["chrono", "+2", "-0.50", "s", "-0.25", "s", "–"]);
        assert_eq!(
            lines[2],
            [
                "credentials",
                "+3",
                "+1.00",
                "s",
                "+0.50",
                "s",
                "+500",
                "kB"
            ]
        );
        assert!(
            features
                .json()
                .contains("\"chrono\":{\"crates\":21,\"check-tree\":2.5")
        );
    }
}
