//! `cargo xtask generate`: emits a client for any model.

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use smithy_codegen::diagnostics::Diagnostics;
use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::{RuntimeDependency, Settings, Slice, generate};

use crate::files::Changes;
use crate::flags::Generate;
use crate::{clients, files, report};

/// Runs the command.
pub(crate) fn run(flags: &Generate) -> Result<ExitCode, String> {
    let start = Instant::now();
    let Some(Emitted { files, changes, .. }) = emit(flags)? else {
        return Ok(ExitCode::FAILURE);
    };
    report::output(&format!(
        "{}: {files} files, {} written, {} removed, {} ms",
        flags.out.display(),
        changes.written.len(),
        changes.removed.len(),
        start.elapsed().as_millis(),
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// A crate that was written.
pub(crate) struct Emitted {
    /// Its package's name.
    pub(crate) package: String,
    /// How many files it has.
    files: usize,
    changes: Changes,
}

/// Emits the client; none if the model is wrong, which is printed.
pub(crate) fn emit(flags: &Generate) -> Result<Option<Emitted>, String> {
    let Loaded {
        model,
        mut diagnostics,
    } = load_paths(&flags.models);
    let mut emitted = None;
    let mut package = String::new();
    if !diagnostics.has_errors() {
        let settings = settings(flags, &model)?;
        let mut findings = Diagnostics::new();
        emitted = generate(&model, &settings, &mut findings);
        package = settings.package;
        diagnostics.append(findings);
    }
    report::diagnostics(&diagnostics, &model.sources);
    let Some(emitted) = emitted else {
        return Ok(None);
    };
    let changes = files::sync(&flags.out, &emitted, false)
        .map_err(|error| format!("cannot write {}: {error}", flags.out.display()))?;
    Ok(Some(Emitted {
        package,
        files: emitted.len(),
        changes,
    }))
}

fn settings(flags: &Generate, model: &smithy_codegen::model::Model) -> Result<Settings, String> {
    let package = match &flags.package {
        Some(name) => name.clone(),
        None => smithy_codegen::package_name(model, flags.service.as_deref())
            .ok_or("the model has no service, or several: give --package and --service")?,
    };
    let mut settings = Settings::new(package);
    settings.service.clone_from(&flags.service);
    let slice = &flags.slice;
    settings.slice = Slice {
        operations: slice.operations.clone(),
        tags: slice.tags.clone(),
        resources: slice.resources.clone(),
        exclude: slice.exclude.clone(),
    };
    settings.tests = flags.tests;
    settings.runtime = runtime(flags.runtime.as_deref(), &flags.out)?;
    Ok(settings)
}

/// A version is what starts with a digit or an operator; anything else is a folder.
fn runtime(given: Option<&str>, out: &Path) -> Result<RuntimeDependency, String> {
    let folder = match given {
        Some(text) if text.starts_with(|c: char| c.is_ascii_digit() || "=^~>*".contains(c)) => {
            return Ok(RuntimeDependency::Version(text.to_owned()));
        }
        Some(path) => PathBuf::from(path),
        None => clients::workspace().join("runtime"),
    };
    let absolute = folder
        .canonicalize()
        .map_err(|error| format!("no smithy-runtime at {}: {error}", folder.display()))?;
    let path = relative(&real(out)?, &absolute).unwrap_or(absolute);
    Ok(RuntimeDependency::Path(path.display().to_string()))
}

/// The absolute path of a folder that may not be there yet, without symbolic links.
fn real(folder: &Path) -> Result<PathBuf, String> {
    let wrong = |error| format!("{}: {error}", folder.display());
    let absolute = std::path::absolute(folder).map_err(wrong)?;
    for parent in absolute.ancestors() {
        if let (Ok(known), Ok(rest)) = (parent.canonicalize(), absolute.strip_prefix(parent)) {
            return Ok(known.join(rest));
        }
    }
    Ok(absolute)
}

/// The way from one folder to another, so that both can be moved together; none between drives.
fn relative(from: &Path, to: &Path) -> Option<PathBuf> {
    let common = from.components().zip(to.components());
    let common = common.take_while(|(a, b)| a == b).count();
    if common == 0 {
        return None;
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    Some(up.chain(to.components().skip(common)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_from_folder_to_folder() {
        for (from, to, way) in [
            ("/a/b/out", "/a/runtime", "../../runtime"),
            ("/a/out", "/a/out/runtime", "runtime"),
            ("/a/b", "/c", "../../c"),
        ] {
            let found = relative(Path::new(from), Path::new(to));
            assert_eq!(found, Some(PathBuf::from(way)), "{from} {to}");
        }
        assert_eq!(relative(Path::new("a"), Path::new("/b")), None);
    }
}
