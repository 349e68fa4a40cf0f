//! Two calls to AWS Clean Rooms ML: read an audience model, change a configured audience model.
//!
//! ```text
//! cargo run -p cleanroomsml --example quickstart            a small server on loopback answers
//! cargo run -p cleanroomsml --example quickstart -- --help  how to talk to AWS
//! ```

use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;

use cleanroomsml::Client;
use cleanroomsml::config::{Config, Credentials, Region};
use cleanroomsml::operation::RequestId;
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
    let client = if arguments.aws {
        Client::new(&cleanroomsml::config::load_from_env().await)
    } else {
        local_client()?
    };
    read(&client, &arguments).await?;
    change(&client, &arguments).await?;
    Ok(())
}

/// A client of the server in this program. The keys are made up: the server looks at no signature.
fn local_client() -> io::Result<Client> {
    let address = serve()?;
    let config = Config::builder()
        .endpoint_url(format!("http://{address}"))
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "not-a-secret", None))
        .build();
    Ok(Client::from_conf(config))
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

/// Starts the server that plays Clean Rooms ML, and gives its address.
fn serve() -> io::Result<std::net::SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || {
                if let Err(error) = talk(&stream) {
                    eprintln!("server: {error}");
                }
            });
        }
    });
    Ok(address)
}

/// Answers the requests of one connection until the client closes it.
fn talk(mut stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let body = read_body(&mut reader)?;
        println!("the server saw: {}", line.trim_end());
        if !body.is_empty() {
            println!("     with body: {body}");
        }
        let (status, body) = answer(&line);
        write!(
            stream,
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
             x-amzn-requestid: 5a1e-{}\r\n\r\n{body}",
            body.len(),
            line.len(),
        )?;
    }
}

/// Reads past the headers, and the body that they announce.
fn read_body(reader: &mut impl BufRead) -> io::Result<String> {
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        match header.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    Ok(body)
}

/// The status and body for a request line. The ARN in the path is percent-encoded.
fn answer(line: &str) -> (&'static str, String) {
    let mut words = line.split(' ');
    let (method, path) = (words.next(), words.next().unwrap_or_default());
    let arn = path.rsplit('/').next().unwrap_or_default();
    let arn = arn.replace("%3A", ":").replace("%2F", "/");
    match method {
        Some("GET") if path.starts_with("/audience-model/") => ("200 OK", model(&arn)),
        Some("PATCH") if path.starts_with("/configured-audience-model/") => (
            "200 OK",
            format!(r#"{{"configuredAudienceModelArn":"{arn}"}}"#),
        ),
        _ => (
            "404 Not Found",
            r#"{"__type":"ResourceNotFoundException","message":"no such page"}"#.to_owned(),
        ),
    }
}

/// The audience model that the server has.
fn model(arn: &str) -> String {
    format!(
        r#"{{
            "createTime": "2025-03-01T09:30:00Z",
            "updateTime": "2025-03-01T11:02:17.250Z",
            "audienceModelArn": "{arn}",
            "name": "shop-lookalike",
            "trainingDatasetArn": "arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e",
            "status": "ACTIVE",
            "tags": {{"team": "growth"}},
            "description": "First quarter"
        }}"#
    )
}
