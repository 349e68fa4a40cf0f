//! The flags of every command.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The commands of this workspace.
///
/// Exit codes: 0 done; 1 something is wrong with what was given, or differs; 2 wrong usage, or
/// files that cannot be read or written.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub(crate) struct Flags {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Regenerate(Regenerate),
    Generate(Generate),
    Cost(Cost),
    Check(Check),
    Ast(Ast),
    Diff(Diff),
    Traits(Traits),
    Conformance(Conformance),
    Corpus(Corpus),
}

/// Emit the clients that `codegen.toml` lists.
///
/// Writes only the files that changed, removes those that are stale, and prints one line per client.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask regenerate                 every client
  cargo xtask regenerate cleanroomsml    one of them
  cargo xtask regenerate --check         changes nothing; exit 1 if something differs")]
pub(crate) struct Regenerate {
    /// Packages to emit; all of them by default
    #[arg(value_name = "CLIENT")]
    pub(crate) clients: Vec<String>,
    /// Change nothing: list what differs, and exit with 1 if anything does
    #[arg(long)]
    pub(crate) check: bool,
}

/// Emit a client for any model.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask generate --model weather.json --out ../weather
  cargo xtask generate --model model/ --out sqs --package my-sqs --operations SendMessage,ReceiveMessage
  cargo xtask generate --model model/ --out sqs --operations 'List*,Get*' --exclude ListTags
  cargo xtask generate --model s3.json --out s3 --runtime 0.1
  cargo xtask generate --model botocore/data/acm/2015-12-08/service-2.json.gz --out acm")]
pub(crate) struct Generate {
    /// A model: a file of the IDL, of Smithy's JSON AST or of botocore, or a folder of them; may be repeated
    #[arg(long = "model", value_name = "PATH", required = true)]
    pub(crate) models: Vec<PathBuf>,
    /// The folder of the crate; it is made if it is missing
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The crate's name [default: from the service's SDK id, else its shape]
    #[arg(long, value_name = "NAME")]
    pub(crate) package: Option<String>,
    /// The service, by its shape's name, if the model has several
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    #[command(flatten)]
    pub(crate) slice: Slice,
    /// Make the model's protocol tests tests of the crate
    #[arg(long)]
    pub(crate) tests: bool,
    /// Where the crate finds smithy-runtime: a folder, or a version [default: this checkout]
    #[arg(long, value_name = "PATH|VERSION")]
    pub(crate) runtime: Option<String>,
}

/// The part of a service to emit, with all that it needs. All of it by default.
///
/// In names, `*` stands for any text. What any of the flags names is emitted.
#[derive(Args, Default)]
pub(crate) struct Slice {
    /// Emit these operations alone, with all that they need; `*` stands for any text
    #[arg(long, value_name = "A,B*", value_delimiter = ',')]
    pub(crate) operations: Vec<String>,
    /// Emit the operations with one of these tags (trait `tags`)
    #[arg(long, value_name = "TAG,…", value_delimiter = ',')]
    pub(crate) tags: Vec<String>,
    /// Emit the operations of these resources, and of those below them
    #[arg(long, value_name = "A,B*", value_delimiter = ',')]
    pub(crate) resources: Vec<String>,
    /// Leave these operations out
    #[arg(long, value_name = "A,B*", value_delimiter = ',')]
    pub(crate) exclude: Vec<String>,
}

/// Measure what generated crates cost those who build them.
///
/// Prints crates, lines, user CPU seconds of builds and sizes of programs, beside the goals that
/// `codegen.toml` sets. Builds happen below `target/cost`; the first run also builds every dependency.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask cost                        every client; a few minutes
  cargo xtask cost cleanroomsml --cold    also the whole tree from nothing
  cargo xtask cost --counts               only what needs no build
  cargo xtask cost --runs 1 --json        quickly, for a program to read
  cargo xtask cost --model s3.json        a client of any model, emitted for this
  cargo xtask cost --model s3.json --peer aws-sdk-s3,aws-config
                                          beside another crate, with what programs need beside it
  cargo xtask cost --features             what each feature adds")]
pub(crate) struct Cost {
    /// Packages to measure; all of them by default
    #[arg(value_name = "CLIENT")]
    pub(crate) clients: Vec<String>,
    /// Measure a client of this model instead; repeated, the files are one model
    #[arg(long = "model", value_name = "PATH", conflicts_with = "clients")]
    pub(crate) models: Vec<PathBuf>,
    /// Measure a published crate beside it, in turn; further ones, by commas, count in its tree
    #[arg(long, value_name = "CRATE,…", value_delimiter = ',')]
    pub(crate) peer: Vec<String>,
    /// Also build the whole tree for release from nothing, which takes minutes
    #[arg(long)]
    pub(crate) cold: bool,
    /// Count crates and lines, and build nothing
    #[arg(long, conflicts_with = "cold")]
    pub(crate) counts: bool,
    /// Measure what each feature adds instead: crates, seconds to check, bytes of a program
    #[arg(long, conflicts_with_all = ["peer", "cold", "counts"])]
    pub(crate) features: bool,
    /// How often to build; the median counts
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub(crate) runs: usize,
    /// Print one JSON object per client
    #[arg(long)]
    pub(crate) json: bool,
}

/// Validate a model, and print what is wrong with it.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask check models/             every file of a folder, as one model
  cargo xtask check --each -q models/   every file as a model of its own; counts and time only
  cargo xtask check --json a.smithy     findings as a JSON array, for tools")]
pub(crate) struct Check {
    /// Files of the IDL, of Smithy's JSON AST or of botocore, or folders of them: together they are one model
    #[arg(value_name = "MODEL", required = true)]
    pub(crate) models: Vec<PathBuf>,
    /// Take every file, also those within folders, as a model of its own
    #[arg(long)]
    pub(crate) each: bool,
    /// Print counts and the time that was needed, and no findings
    #[arg(long, short, conflicts_with = "json")]
    pub(crate) quiet: bool,
    /// Print a JSON array of findings
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print an assembled model as JSON AST 2.0, in a stable order.
#[derive(Args)]
pub(crate) struct Ast {
    /// Files of the IDL, of Smithy's JSON AST or of botocore, or folders of them: together they are one model
    #[arg(value_name = "MODEL", required = true)]
    pub(crate) models: Vec<PathBuf>,
}

/// Compare two models: what a client would do differently.
///
/// Services are compared by what goes over the wire and by the types that programs see. Names of shapes,
/// documentation and the order of members do not count. Prints one line per kind of difference, with
/// examples; exit 1 if anything differs.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff old.json new.json                           two versions of a service
  cargo xtask diff cleanroomsml.json botocore/data/cleanroomsml/2023-09-06
  cargo xtask diff a.json b.json --json                        all of it, for tools")]
pub(crate) struct Diff {
    /// The first model: a file or a folder
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The second model
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// The service, by its shape's name, if a model has several
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// Differences to show of each kind
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(crate) examples: usize,
    /// Print a JSON array of all differences
    #[arg(long)]
    pub(crate) json: bool,
}

/// List the traits that a model uses, how often, and what the generator does with each.
///
/// Each is honoured, documented (told to readers alone), read (its work is done with the model),
/// ignored (with the reason), refused (generation stops) or unknown.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask traits models/            a table
  cargo xtask traits --json s3.json     a JSON array, for tools")]
pub(crate) struct Traits {
    /// Files of the IDL, of Smithy's JSON AST or of botocore, or folders of them: together they are one model
    #[arg(value_name = "MODEL", required = true)]
    pub(crate) models: Vec<PathBuf>,
    /// Print a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

/// Run the official test suites that lie under a folder.
///
/// Prints one line per suite or protocol, and each case that failed with what differs; exit 1 if any did.
/// Clients for protocol tests are emitted and built below `target/conformance`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask conformance ../suites             every suite that is there
  cargo xtask conformance ../suites/idl         those of the IDL: idl/valid and idl/invalid
  cargo xtask conformance ../suites/protocol    the protocol tests of the models in this folder
  cargo xtask conformance ../suites/sigv4       the signatures of the requests in its folders
  cargo xtask conformance ../suites/config      what the shared configuration files hold, and where they are
  cargo xtask conformance ../suites/endpoints   the tests of the rule sets in endpoints/rules-engine")]
pub(crate) struct Conformance {
    /// The folder; suites are known by the names of their folders
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

/// Emit a crate for every model below a folder, and say what came of each.
///
/// The crates are written to `target/corpus`. What did not change since the last run is neither emitted nor
/// checked again, so that an interrupted run goes on where it stopped. A broken model does not stop the run; it
/// makes the exit code 1.
///
/// With `--check`, every crate is compiled, its documentation is compared with the model's word by word, and every case of `endpointTests` is run through the runtime's
/// interpreter: by the rule set, and by the decision diagram where the model has that too.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask corpus models                        every model below models/
  cargo xtask corpus models --only 's3*,*sqs*'     some of them, by their paths below the folder
  cargo xtask corpus models --check --jobs 4       also compile the crates, warnings being errors
  cargo xtask corpus models --check --partitions partitions.json
                                                   with the partitions of the models' day
  cargo xtask corpus models --floor                beside the time of serde_json for the same files
  cargo xtask corpus models --report corpus.json   what came of each, for a program to read")]
pub(crate) struct Corpus {
    /// The folder: Smithy's JSON AST, folders of `.smithy` files, or botocore's data
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Also compile every crate, without default features, and run its endpoint tests; a warning is an error
    #[arg(long)]
    pub(crate) check: bool,
    /// The partitions of the endpoint tests, in AWS's JSON format [default: those of the runtime]
    #[arg(long, value_name = "FILE", requires = "check")]
    pub(crate) partitions: Option<PathBuf>,
    /// Also measure how long serde_json takes to parse the same files of JSON
    #[arg(long)]
    pub(crate) floor: bool,
    /// Only these models; `*` stands for any text
    #[arg(long, value_name = "GLOB,…", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// How many to work on at a time [default: one per processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Write what came of each model to a file of JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
}

impl Corpus {
    /// How many models to work on at a time.
    pub(crate) fn jobs(&self) -> usize {
        let given = self.jobs.map(usize::from);
        given.unwrap_or_else(smithy_codegen::parallel::processors)
    }
}
