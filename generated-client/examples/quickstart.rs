//! Two calls to AWS Clean Rooms ML: read an audience model, change a configured audience model.
//!
//! ```text
//! cargo run -p cleanroomsml --example quickstart            a small server on loopback answers
//! cargo run -p cleanroomsml --example quickstart -- --help  how to talk to AWS
//! ```

use std::error::Error;
use std::process::ExitCode;

use cleanroomsml::Client;
use cleanroomsml::fake::{Refusal, Server, StartError};
use cleanroomsml::operation::RequestId;
use cleanroomsml::operation::get_audience_model::{GetAudienceModelInput, GetAudienceModelOutput};
use cleanroomsml::operation::update_configured_audience_model::UpdateConfiguredAudienceModelOutput;
use cleanroomsml::primitives::DateTime;
use cleanroomsml::types::error::ResourceNotFoundException;
use cleanroomsml::types::{AudienceModelStatus, AudienceSizeConfig, AudienceSizeType};

const USAGE: &str = "\
Reads an audience model and changes a configured audience model.

Usage: quickstart [--aws] [OPTIONS]

Without --aws no account is needed: a server inside this program answers.

  --aws                               call AWS, with the region and credentials of your
                                      environment variables or profile
  --audience-model-arn ARN            the model to read
                                      [env: AUDIENCE_MODEL_ARN; needed with --aws]
  --configured-audience-model-arn ARN the configured model to change; with --aws, nothing is
                                      changed unless this is given
                                      [env: CONFIGURED_AUDIENCE_MODEL_ARN]
  --description TEXT                  its new description [default: Set by the quickstart]
  --percentages N,N                   the new audience sizes on offer, in percent
  --help                              print this

Example:
  AWS_PROFILE=ml quickstart --aws --audience-model-arn \\
      arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("{problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    if arguments.aws {
        let config = cleanroomsml::config::load_from_env().await;
        return calls(&Client::new(&config), &arguments).await;
    }
    let server = serve()?;
    let outcome = calls(&Client::from_conf(server.config()), &arguments).await;
    for received in server.requests() {
        let request = received.request();
        println!("the server saw: {} {}", request.method(), request.uri());
        let body = request.body().bytes().unwrap_or_default();
        if !body.is_empty() {
            println!("     with body: {}", String::from_utf8_lossy(body));
        }
    }
    outcome
}

async fn calls(client: &Client, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    read(client, arguments).await?;
    change(client, arguments).await
}

/// `GetAudienceModel`
async fn read(client: &Client, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let answer = client
        .get_audience_model()
        .audience_model_arn(&arguments.audience_model_arn)
        .await;
    let model = match answer {
        Ok(model) => model,
        Err(error) => {
            let refused = error.as_service_error();
            if refused.is_some_and(|refused| refused.is_resource_not_found_exception()) {
                eprintln!("hint: is the model in this region and account?");
            }
            return Err(error.into());
        }
    };
    println!("audience model `{}`", model.name());
    println!("  created    {}", model.create_time());
    println!("  trained on {}", model.training_dataset_arn());
    match model.status() {
        AudienceModelStatus::Active => println!("  status     ready for use"),
        AudienceModelStatus::CreateFailed => {
            let details = model.status_details().and_then(|details| details.message());
            println!(
                "  status     failed: {}",
                details.unwrap_or("no reason given")
            );
        }
        other => println!("  status     {other}"),
    }
    for (key, value) in model.tags().into_iter().flatten() {
        println!("  tag        {key} = {value}");
    }
    println!(
        "  request   {}\n",
        model.request_id().unwrap_or("without id")
    );
    Ok(())
}

/// `UpdateConfiguredAudienceModel`
async fn change(client: &Client, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let Some(arn) = &arguments.configured_audience_model_arn else {
        println!("nothing to change without --configured-audience-model-arn");
        return Ok(());
    };
    let mut request = client
        .update_configured_audience_model()
        .configured_audience_model_arn(arn)
        .description(&arguments.description);
    if !arguments.percentages.is_empty() {
        request = request.audience_size_config(AudienceSizeConfig::new(
            AudienceSizeType::Percentage,
            arguments.percentages.clone(),
        ));
    }
    let output = request.await?;
    println!("changed {}", output.configured_audience_model_arn());
    println!(
        "  request   {}",
        output.request_id().unwrap_or("without id")
    );
    Ok(())
}

/// What the command line says.
struct Arguments {
    aws: bool,
    audience_model_arn: String,
    configured_audience_model_arn: Option<String>,
    description: String,
    percentages: Vec<i32>,
}

impl Arguments {
    /// `None` for `--help`.
    fn read(mut words: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut aws = false;
        let mut model = std::env::var("AUDIENCE_MODEL_ARN").ok();
        let mut configured = std::env::var("CONFIGURED_AUDIENCE_MODEL_ARN").ok();
        let mut description = "Set by the quickstart".to_owned();
        let mut percentages = None;
        while let Some(flag) = words.next() {
            let mut value = || words.next().ok_or(format!("{flag} needs a value"));
            match flag.as_str() {
                "--help" | "-h" => return Ok(None),
                "--aws" => aws = true,
                "--audience-model-arn" => model = Some(value()?),
                "--configured-audience-model-arn" => configured = Some(value()?),
                "--description" => description = value()?,
                "--percentages" => percentages = Some(numbers(&value()?)?),
                _ => return Err(format!("unknown argument {flag}")),
            }
        }
        if !aws {
            let arn = |what: &str| format!("arn:aws:cleanrooms-ml:us-east-1:123456789012:{what}");
            model.get_or_insert_with(|| arn("audience-model/3f2c1a"));
            configured.get_or_insert_with(|| arn("configured-audience-model/9b7e"));
            percentages.get_or_insert_with(|| vec![1, 5, 10]);
        }
        Ok(Some(Self {
            aws,
            audience_model_arn: model.ok_or("--aws needs --audience-model-arn")?,
            configured_audience_model_arn: configured,
            description,
            percentages: percentages.unwrap_or_default(),
        }))
    }
}

/// Whole numbers between commas.
fn numbers(text: &str) -> Result<Vec<i32>, String> {
    let number = |part: &str| part.trim().parse();
    let numbers: Result<Vec<i32>, _> = text.split(',').map(number).collect();
    numbers.map_err(|_| format!("--percentages takes whole numbers, such as 1,5,10; not {text}"))
}

/// Starts the server that plays Clean Rooms ML: it speaks the service's protocol, and looks at no
/// signature.
fn serve() -> Result<Server, StartError> {
    Server::builder()
        .get_audience_model(model)
        .update_configured_audience_model(|input| {
            let output = UpdateConfiguredAudienceModelOutput::builder()
                .set_configured_audience_model_arn(input.configured_audience_model_arn)
                .build()?;
            Ok(output)
        })
        .start()
}

/// The audience model that the server has, under any ARN of one.
fn model(input: GetAudienceModelInput) -> Result<GetAudienceModelOutput, Refusal> {
    let arn = input.audience_model_arn().unwrap_or_default();
    if !arn.contains(":audience-model/") {
        let error = ResourceNotFoundException::builder().message("no such model");
        return Err(error.build()?.into());
    }
    let output = GetAudienceModelOutput::builder()
        .create_time(DateTime::from_secs(1_740_821_400))
        .update_time(DateTime::from_secs(1_740_826_937))
        .audience_model_arn(arn)
        .name("shop-lookalike")
        .training_dataset_arn(
            "arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e",
        )
        .status(AudienceModelStatus::Active)
        .tags("team", "growth")
        .description("First quarter")
        .build()?;
    Ok(output)
}
