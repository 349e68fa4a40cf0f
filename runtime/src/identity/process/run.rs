//! Running a program for a bounded time and taking a bounded output from it.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// The longest output taken. Credentials are a kilobyte or two.
const MAX_OUTPUT: u64 = 64 * 1024;

/// How much of what a failed program says is shown.
const MAX_COMPLAINT: u64 = 1024;

/// How a program came to nothing. Never holds its output.
#[derive(Debug)]
pub(super) enum RunError {
    Start(io::Error),
    Failed {
        status: ExitStatus,
        complaint: String,
    },
    Output(io::Error),
    TooLong,
    TimedOut,
}

/// Runs a program without input and gives what it prints. Blocks for `limit` at most.
pub(super) fn run(
    program: &str,
    arguments: &[String],
    limit: Duration,
) -> Result<Vec<u8>, RunError> {
    let deadline = Instant::now() + limit;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(RunError::Start)?;
    let result = collect(&mut child, deadline);
    if result.is_err() {
        // It may be over already; either way nothing is left behind.
        let _ = child.kill();
        let _ = child.wait();
    }
    result
}

fn collect(child: &mut Child, deadline: Instant) -> Result<Vec<u8>, RunError> {
    let output = read_apart(child.stdout.take(), MAX_OUTPUT + 1);
    let complaint = read_apart(child.stderr.take(), MAX_COMPLAINT);
    let left = deadline.saturating_duration_since(Instant::now());
    let output = output
        .recv_timeout(left)
        .map_err(|_| RunError::TimedOut)?
        .map_err(RunError::Output)?;
    if output.len() as u64 > MAX_OUTPUT {
        return Err(RunError::TooLong);
    }
    let status = wait(child, deadline)?;
    if status.success() {
        return Ok(output);
    }
    // The program is over; only a child of its own could hold this back.
    let complaint = complaint.recv_timeout(Duration::from_millis(100));
    let complaint = complaint.ok().and_then(Result::ok).unwrap_or_default();
    Err(RunError::Failed {
        status,
        complaint: presentable(&complaint),
    })
}

/// Reads a stream on a thread of its own, so that a full pipe never stops the program. What is beyond
/// `limit` bytes ends the wait, and is thrown away.
fn read_apart(
    stream: Option<impl Read + Send + 'static>,
    limit: u64,
) -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let Some(mut stream) = stream else {
        return receiver;
    };
    // Without a thread the sender is dropped, and the wait ends at once.
    let _ = thread::Builder::new()
        .name("credentials".into())
        .spawn(move || {
            let mut bytes = Vec::new();
            let result = (&mut stream)
                .take(limit)
                .read_to_end(&mut bytes)
                .map(|_| bytes);
            let _ = sender.send(result);
            let _ = io::copy(&mut stream, &mut io::sink());
        });
    receiver
}

fn wait(child: &mut Child, deadline: Instant) -> Result<ExitStatus, RunError> {
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait().map_err(RunError::Output)? {
            return Ok(status);
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(RunError::TimedOut);
        }
        thread::sleep(pause.min(left));
        pause = (pause * 2).min(Duration::from_millis(50));
    }
}

/// What a failed program said, on one line and without words that could be secrets.
fn presentable(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let words = text.split_whitespace().map(|word| {
        let parts = word.split_inclusive(|char: char| !is_key_char(char));
        parts.map(hide_key).collect::<String>()
    });
    words
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|char| !char.is_control())
        .collect()
}

fn is_key_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '+' | '/' | '=' | '_' | '-')
}

/// Keys and tokens are long and mix digits with letters; other words seldom do both.
fn hide_key(part: &str) -> &str {
    let digit = part.bytes().any(|byte| byte.is_ascii_digit());
    let letter = part.bytes().any(|byte| byte.is_ascii_uppercase());
    if part.len() >= 16 && digit && letter {
        "***"
    } else {
        part
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> Result<Vec<u8>, RunError> {
        run("/bin/sh", &["-c".to_owned(), script.to_owned()], limit)
    }

    const LONG: Duration = Duration::from_secs(30);

    #[test]
    fn output_is_given() {
        assert_eq!(
            shell("printf hello; echo noise >&2", LONG).unwrap(),
            b"hello"
        );
        assert_eq!(shell("cat", LONG).unwrap(), b"", "there is no input");
    }

    #[test]
    fn failures_are_told_apart() {
        assert!(matches!(
            run("/no/such/program", &[], LONG),
            Err(RunError::Start(_))
        ));
        let error = shell(
            "echo secret on stdout; echo 'log in\tfirst' >&2; exit 3",
            LONG,
        )
        .unwrap_err();
        let RunError::Failed { status, complaint } = error else {
            panic!("{error:?}");
        };
        assert_eq!(
            (status.code(), complaint.as_str()),
            (Some(3), "log in first")
        );
    }

    #[test]
    fn time_and_output_are_bounded() {
        let start = Instant::now();
        assert!(matches!(
            shell("sleep 60", Duration::from_millis(50)),
            Err(RunError::TimedOut)
        ));
        assert!(matches!(
            shell("exec >&-; sleep 60", Duration::from_millis(50)),
            Err(RunError::TimedOut)
        ));
        assert!(matches!(shell("yes", LONG), Err(RunError::TooLong)));
        assert!(matches!(
            shell("yes >&2", Duration::from_millis(50)),
            Err(RunError::TimedOut)
        ));
        assert!(start.elapsed() < LONG);
    }

    #[test]
    fn complaints_hide_what_looks_like_a_key() {
        let text = b"bad token AQoDYXdzEPT1//EXAMPLE==\n for\x07 arn:aws:iam::123456789012:role/Some_Role, key=wJalrXUtnFEMI/K7MDENG+b";
        let shown = presentable(text);
        assert_eq!(
            shown,
            "bad token *** for arn:aws:iam::123456789012:role/Some_Role, ***"
        );
        assert_eq!(presentable(&[0xff; 4]).chars().count(), 4);
    }
}
