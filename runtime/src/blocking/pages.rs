//! Pages and their items as iterators.

use std::fmt;

use super::Call;
use super::call::wait;
use super::runtime::Runtime;
use crate::error::SdkError;
use crate::pagination::{self, Paginate, PaginationStream};

/// Gets page after page of an operation. It is an iterator of pages, or of their
/// [`items`](Self::items).
#[derive(Debug)]
pub struct Paginator<O: Paginate> {
    inner: pagination::Paginator<O>,
    runtime: Runtime,
}

impl<O: Paginate> Paginator<O> {
    /// Starts with the page that `input` asks for.
    pub fn new(call: Call, input: O::Input) -> Self {
        Self {
            inner: pagination::Paginator::new(call.inner, input),
            runtime: call.runtime,
        }
    }

    /// Asks for pages of at most `size` results. Does nothing where the operation has no such
    /// member.
    pub fn page_size(mut self, size: i32) -> Self {
        self.inner = self.inner.page_size(size);
        self
    }

    /// Starts with the page that a token of an earlier run leads to.
    pub fn starting_token(mut self, token: O::Token) -> Self {
        self.inner = self.inner.starting_token(token);
        self
    }

    /// Whether to stop, without an error, at a page whose token is the one that led to it. Default:
    /// yes.
    pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self {
        self.inner = self.inner.stop_on_duplicate_token(stop);
        self
    }

    /// Gets the items of the pages instead of the pages.
    pub fn items(self) -> PaginatorItems<O> {
        PaginatorItems {
            inner: self.inner.items(),
            runtime: self.runtime,
        }
    }

    /// The pages. Nothing is sent before the first is asked for; an error ends them.
    pub fn send(self) -> Iter<O::Output, O::Error> {
        Iter::new(self.inner.send(), self.runtime)
    }
}

impl<O: Paginate> Clone for Paginator<O> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            runtime: self.runtime.clone(),
        }
    }
}

impl<O: Paginate> IntoIterator for Paginator<O> {
    type Item = Result<O::Output, SdkError<O::Error>>;
    type IntoIter = Iter<O::Output, O::Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.send()
    }
}

/// Gets the items of page after page. It is an iterator of them.
#[derive(Debug)]
pub struct PaginatorItems<O: Paginate> {
    inner: pagination::PaginatorItems<O>,
    runtime: Runtime,
}

impl<O: Paginate> PaginatorItems<O> {
    /// As [`Paginator::page_size`].
    pub fn page_size(mut self, size: i32) -> Self {
        self.inner = self.inner.page_size(size);
        self
    }

    /// The items. A page is asked for when the items of the one before are used up; an error ends
    /// them.
    pub fn send(self) -> Iter<O::Item, O::Error> {
        Iter::new(self.inner.send(), self.runtime)
    }
}

impl<O: Paginate> IntoIterator for PaginatorItems<O> {
    type Item = Result<O::Item, SdkError<O::Error>>;
    type IntoIter = Iter<O::Item, O::Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.send()
    }
}

/// Pages, or items, one after the other.
pub struct Iter<T, E> {
    stream: PaginationStream<Result<T, SdkError<E>>>,
    runtime: Runtime,
    ended: bool,
}

impl<T, E> Iter<T, E> {
    fn new(stream: PaginationStream<Result<T, SdkError<E>>>, runtime: Runtime) -> Self {
        Self {
            stream,
            runtime,
            ended: false,
        }
    }
}

impl<T, E> Iterator for Iter<T, E> {
    type Item = Result<T, SdkError<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = wait(&self.runtime, self.stream.try_next()).transpose();
        self.ended = !matches!(next, Some(Ok(_)));
        next
    }
}

impl<T, E> fmt::Debug for Iter<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iter")
    }
}
