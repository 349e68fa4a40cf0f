//! A server in a process of its own, so that its work is not measured.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::Result;

/// Makes this program the server.
pub(crate) const FLAG: &str = "--serve";

/// The audience model that every request is answered with.
pub(crate) const BODY: &str = concat!(
    r#"{"createTime":"2024-05-06T07:08:09Z","updateTime":"2024-05-06T08:09:10.123Z","#,
    r#""trainingDataStartTime":"2024-01-01T00:00:00Z","trainingDataEndTime":"2024-04-01T00:00:00Z","#,
    r#""audienceModelArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a","#,
    r#""name":"shop-lookalike","#,
    r#""trainingDatasetArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e","#,
    r#""status":"ACTIVE","statusDetails":{"statusCode":"OK","message":"trained on 12 tables"},"#,
    r#""kmsKeyArn":"arn:aws:kms:us-east-1:123456789012:key/11112222-3333-4444-5555-666677778888","#,
    r#""tags":{"team":"ads","stage":"test"},"description":"First quarter"}"#,
);

/// Serves until the process that started it is gone.
pub(crate) fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(&stream));
        }
    });
    // The other end of the pipe closes with the parent.
    std::io::stdin().lines().for_each(drop);
    Ok(())
}

/// Answers the requests of a connection, which have no bodies.
fn answer(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let response = format!(
        "HTTP/1.1 200 OK\r\ndate: Mon, 06 May 2024 07:08:09 GMT\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\
         x-amzn-requestid: 3f0c4ae3-9a5c-4f55-a2bc-5a0b2f5b4d1c\r\n\
         connection: keep-alive\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut lines = BufReader::new(stream);
    let mut line = Vec::new();
    loop {
        line.clear();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        if line == b"\r\n" {
            let mut out = stream;
            out.write_all(response.as_bytes())?;
        }
    }
}

/// The server's process; it ends with this value.
pub(crate) struct Server {
    child: Child,
    /// `http://127.0.0.1:…`
    pub(crate) url: String,
}

impl Server {
    pub(crate) fn start() -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(FLAG)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().ok_or("the server has no output")?;
        let mut address = String::new();
        BufReader::new(out).read_line(&mut address)?;
        let url = format!("http://{}", address.trim());
        Ok(Self { child, url })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
