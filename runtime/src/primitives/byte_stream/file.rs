//! Files as streams: read piece by piece while they are sent.

use std::future::{Future, poll_fn};
use std::io::{self, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::fs::File;
use tokio::io::{AsyncRead as _, AsyncSeek as _, ReadBuf};

use super::{ByteStream, Error, Length};
use crate::primitives::{BoxError, SdkBody};

/// How many bytes are read at a time, unless told otherwise.
const BUFFER: usize = 64 << 10;

/// Builds a [`ByteStream`] of a file, or of a part of it.
///
/// A file that is named by its path is opened anew for each attempt of a call; one that is open
/// already can be sent only once.
#[derive(Debug, Default)]
pub struct FsBuilder {
    source: Option<Source>,
    offset: u64,
    length: Option<Length>,
    buffer: Option<usize>,
}

#[derive(Debug)]
enum Source {
    Path(PathBuf),
    Open(File),
}

impl FsBuilder {
    /// A builder without a file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the file.
    pub fn path(mut self, path: impl AsRef<Path>) -> Self {
        self.source = Some(Source::Path(path.as_ref().to_owned()));
        self
    }

    /// Takes a file that is open.
    pub fn file(mut self, file: File) -> Self {
        self.source = Some(Source::Open(file));
        self
    }

    /// Leaves out this many bytes at the beginning. Default 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = offset;
        self
    }

    /// How many bytes to send. Default: all after the offset.
    pub fn length(mut self, length: Length) -> Self {
        self.length = Some(length);
        self
    }

    /// How many bytes to read at a time. Default 64 KiB, at least 1.
    pub fn buffer_size(mut self, bytes: usize) -> Self {
        self.buffer = Some(bytes);
        self
    }

    /// The stream. Its length is known; the file must not change while it is sent.
    ///
    /// # Errors
    /// No file, one that cannot be read, or one that is shorter than offset and length want.
    pub async fn build(self) -> Result<ByteStream, Error> {
        let size = match &self.source {
            None => return Err(failed("no file: call `path` or `file`")),
            Some(Source::Path(path)) => tokio::fs::metadata(path).await,
            Some(Source::Open(file)) => file.metadata().await,
        };
        let size = size.map_err(|error| Error::new(error.into()))?.len();
        let part = Part {
            offset: self.offset,
            length: self.part_of(size)?,
            buffer: self.buffer.unwrap_or(BUFFER).max(1),
        };
        Ok(ByteStream::new(match self.source {
            Some(Source::Path(path)) => {
                SdkBody::retryable(move || FileBody::new(open(path.clone()), part).into_body())
            }
            Some(Source::Open(file)) => FileBody::new(async { Ok(file) }, part).into_body(),
            None => SdkBody::empty(),
        }))
    }

    /// How many bytes to send of a file of this size.
    fn part_of(&self, size: u64) -> Result<u64, Error> {
        let offset = self.offset;
        let Some(rest) = size.checked_sub(offset) else {
            return Err(failed(format!(
                "the file has {size} bytes, less than the offset {offset}"
            )));
        };
        match self.length {
            Some(Length::Exact(length)) if length > rest => Err(failed(format!(
                "the file has {rest} bytes after the offset {offset}, less than the length {length}"
            ))),
            Some(Length::Exact(length)) => Ok(length),
            Some(Length::UpTo(length)) => Ok(length.min(rest)),
            None => Ok(rest),
        }
    }
}

fn failed(reason: impl Into<BoxError>) -> Error {
    Error::new(reason.into())
}

async fn open(path: PathBuf) -> io::Result<File> {
    File::open(path).await
}

/// Which part of a file is sent, and in which pieces.
#[derive(Clone, Copy, Debug)]
struct Part {
    offset: u64,
    length: u64,
    buffer: usize,
}

type Opening = Pin<Box<dyn Future<Output = io::Result<File>> + Send>>;

/// The body: the file is opened when the first piece is asked for.
struct FileBody {
    file: State,
    /// How many bytes are still to come.
    left: u64,
    buffer: usize,
}

enum State {
    /// The lock is for `Sync`; it is never contended.
    Opening(Mutex<Opening>),
    Open(File),
}

impl FileBody {
    fn new(file: impl Future<Output = io::Result<File>> + Send + 'static, part: Part) -> Self {
        let opening = async move {
            let mut file = file.await?;
            if part.offset > 0 {
                let mut file = Pin::new(&mut file);
                file.as_mut().start_seek(SeekFrom::Start(part.offset))?;
                poll_fn(|cx| file.as_mut().poll_complete(cx)).await?;
            }
            Ok(file)
        };
        Self {
            file: State::Opening(Mutex::new(Box::pin(opening))),
            left: part.length,
            buffer: part.buffer,
        }
    }

    fn into_body(self) -> SdkBody {
        SdkBody::from_body_1_x(self)
    }

    fn poll_open(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<&mut File>> {
        if let State::Opening(opening) = &mut self.file {
            let opening = opening.get_mut().unwrap_or_else(PoisonError::into_inner);
            self.file = State::Open(ready!(opening.as_mut().poll(cx))?);
        }
        Poll::Ready(match &mut self.file {
            State::Open(file) => Ok(file),
            State::Opening(_) => Err(io::ErrorKind::NotConnected.into()),
        })
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let wanted = usize::try_from(self.left).unwrap_or(usize::MAX);
        let wanted = wanted.min(self.buffer);
        let file = ready!(self.poll_open(cx))?;
        let mut piece = vec![0; wanted];
        let mut into = ReadBuf::new(&mut piece);
        ready!(Pin::new(file).poll_read(cx, &mut into))?;
        let length = into.filled().len();
        if length == 0 {
            let reason = "the file became shorter while it was sent";
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, reason)));
        }
        piece.truncate(length);
        self.left -= length as u64;
        Poll::Ready(Ok(piece.into()))
    }
}

impl Body for FileBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.poll_piece(cx)
            .map(|piece| Some(piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
