//! Pages of results as a stream, and their items as a stream.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::client::{Call, Send};
use crate::error::SdkError;
use crate::operation::Operate;

/// An operation that gives its results page by page (trait `smithy.api#paginated`).
pub trait Paginate: Operate<Input: Clone> {
    /// What a page lists.
    type Item: std::marker::Send + 'static;
    /// What leads from a page to the next.
    type Token: Clone + PartialEq + std::marker::Send + 'static;

    /// The token of the next page; `None` on the last, where it is absent or empty.
    fn output_token(output: &Self::Output) -> Option<Self::Token>;
    /// Asks for the page that `token` leads to.
    fn set_input_token(input: &mut Self::Input, token: Self::Token);
    /// Asks for pages of this size; does nothing where the operation cannot.
    fn set_page_size(input: &mut Self::Input, size: i32);
    /// The items of a page.
    fn items(output: Self::Output) -> Vec<Self::Item>;
}

/// Values that can be tokens.
pub trait Token: Clone {
    /// Whether this token leads nowhere.
    fn is_empty(&self) -> bool;
}

impl Token for String {
    fn is_empty(&self) -> bool {
        String::is_empty(self)
    }
}

impl<K: Clone, V: Clone> Token for HashMap<K, V> {
    fn is_empty(&self) -> bool {
        HashMap::is_empty(self)
    }
}

/// A copy of the token, unless it is absent or empty.
pub fn next_token<T: Token>(token: Option<&T>) -> Option<T> {
    token.filter(|token| !token.is_empty()).cloned()
}

/// The result of a call that gets a page.
type Page<O> = Result<<O as Operate>::Output, SdkError<<O as Operate>::Error>>;

/// Gets page after page of an operation.
///
/// It ends after the page without a token, and after an error. A service that answers with the
/// token it was sent would never come to an end: unless told otherwise the paginator stops there.
pub struct Paginator<O: Paginate> {
    call: Call,
    input: O::Input,
    token: Option<O::Token>,
    stop_on_duplicate_token: bool,
}

impl<O: Paginate> Paginator<O> {
    /// Starts with the page that `input` asks for.
    pub fn new(call: Call, input: O::Input) -> Self {
        Self {
            call,
            input,
            token: None,
            stop_on_duplicate_token: true,
        }
    }

    /// Asks for pages of at most `size` results. Does nothing where the operation has no such
    /// member.
    pub fn page_size(mut self, size: i32) -> Self {
        O::set_page_size(&mut self.input, size);
        self
    }

    /// Starts with the page that a token of an earlier run leads to.
    pub fn starting_token(mut self, token: O::Token) -> Self {
        O::set_input_token(&mut self.input, token.clone());
        self.token = Some(token);
        self
    }

    /// Whether to stop, without an error, at a page whose token is the one that led to it. Default:
    /// yes.
    pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self {
        self.stop_on_duplicate_token = stop;
        self
    }

    /// Gets the items of the pages instead of the pages.
    pub fn items(self) -> PaginatorItems<O> {
        PaginatorItems(self)
    }

    /// The stream of pages. Nothing is sent before it is polled.
    pub fn send(self) -> PaginationStream<Page<O>> {
        PaginationStream::new(self.pages())
    }

    fn pages(self) -> Pages<O> {
        Pages {
            call: self.call,
            input: Some(self.input),
            token: self.token,
            stop_on_duplicate_token: self.stop_on_duplicate_token,
            running: None,
        }
    }
}

impl<O: Paginate> Clone for Paginator<O> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            input: self.input.clone(),
            token: self.token.clone(),
            stop_on_duplicate_token: self.stop_on_duplicate_token,
        }
    }
}

impl<O: Paginate> fmt::Debug for Paginator<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paginator")
            .field("input", &self.input)
            .finish_non_exhaustive()
    }
}

/// Gets the items of page after page.
pub struct PaginatorItems<O: Paginate>(Paginator<O>);

impl<O: Paginate> PaginatorItems<O> {
    /// As [`Paginator::page_size`].
    pub fn page_size(self, size: i32) -> Self {
        Self(self.0.page_size(size))
    }

    /// The stream of items. A page is asked for when the items of the one before are used up.
    pub fn send(self) -> PaginationStream<Result<O::Item, SdkError<O::Error>>> {
        PaginationStream::new(Items {
            pages: self.0.pages(),
            ready: VecDeque::new(),
        })
    }
}

impl<O: Paginate> fmt::Debug for PaginatorItems<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PaginatorItems").field(&self.0).finish()
    }
}

struct Pages<O: Paginate> {
    call: Call,
    /// What to ask for next; `None` at the end.
    input: Option<O::Input>,
    /// The token that led to the latest page.
    token: Option<O::Token>,
    stop_on_duplicate_token: bool,
    running: Option<Send<O>>,
}

/// Nothing in here is pinned by address; calls are boxed.
impl<O: Paginate> Unpin for Pages<O> {}

impl<O: Paginate> Pages<O> {
    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Page<O>>> {
        if self.running.is_none() {
            let Some(input) = self.input.clone() else {
                return Poll::Ready(None);
            };
            self.running = Some(self.call.clone().send(input));
        }
        let Some(running) = &mut self.running else {
            return Poll::Ready(None);
        };
        let page = ready!(Pin::new(running).poll(cx));
        self.running = None;
        let token = page.as_ref().ok().and_then(O::output_token);
        let repeated = self.stop_on_duplicate_token && token == self.token;
        match (token, &mut self.input) {
            (Some(token), Some(input)) if !repeated => {
                O::set_input_token(input, token.clone());
                self.token = Some(token);
            }
            _ => self.input = None,
        }
        Poll::Ready(Some(page))
    }
}

impl<O: Paginate> Stream for Pages<O> {
    type Item = Page<O>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Page<O>>> {
        self.get_mut().poll_page(cx)
    }
}

struct Items<O: Paginate> {
    pages: Pages<O>,
    ready: VecDeque<O::Item>,
}

/// As for [`Pages`].
impl<O: Paginate> Unpin for Items<O> {}

impl<O: Paginate> Stream for Items<O> {
    type Item = Result<O::Item, SdkError<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => self.ready = O::items(page).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// A stream of pages or items. It is also a [`futures_core::Stream`].
///
/// ```
/// # use smithy_runtime::pagination::PaginationStream;
/// # async fn f(mut names: PaginationStream<Result<String, std::io::Error>>)
/// # -> Result<(), std::io::Error> {
/// while let Some(name) = names.try_next().await? {
///     println!("{name}");
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing unless it is polled"]
pub struct PaginationStream<T>(Pin<Box<dyn Stream<Item = T> + std::marker::Send>>);

impl<T> PaginationStream<T> {
    /// Wraps a stream.
    pub fn new(stream: impl Stream<Item = T> + std::marker::Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    /// The next page or item; `None` at the end.
    pub async fn next(&mut self) -> Option<T> {
        poll_fn(|cx| self.0.as_mut().poll_next(cx)).await
    }

    /// All that is to come, in a collection: a `Vec<T>`, or a `Result<Vec<_>, _>`.
    pub async fn collect<C: FromIterator<T>>(mut self) -> C {
        let mut all = Vec::new();
        while let Some(next) = self.next().await {
            all.push(next);
        }
        all.into_iter().collect()
    }
}

impl<T, E> PaginationStream<Result<T, E>> {
    /// The next page or item; `Ok(None)` at the end.
    ///
    /// # Errors
    /// That of the call; it ends the stream.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        self.next().await.transpose()
    }

    /// All that is to come, in a collection such as a `Vec<T>`.
    ///
    /// # Errors
    /// The first error of a call.
    pub async fn try_collect<C: FromIterator<T>>(mut self) -> Result<C, E> {
        let mut all = Vec::new();
        while let Some(next) = self.try_next().await? {
            all.push(next);
        }
        Ok(all.into_iter().collect())
    }
}

/// The items of the pages of a stream.
///
/// ```
/// # use smithy_runtime::pagination::{PaginationStream, TryFlatMap};
/// # type Page = Vec<String>;
/// # async fn f(pages: PaginationStream<Result<Page, std::io::Error>>) -> Result<(), std::io::Error> {
/// let names = TryFlatMap::new(pages).flat_map(|page| page.into_iter());
/// let names: Vec<String> = names.try_collect().await?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct TryFlatMap<Page, E>(PaginationStream<Result<Page, E>>);

impl<Page, E> TryFlatMap<Page, E> {
    /// The items of these pages.
    pub fn new(pages: PaginationStream<Result<Page, E>>) -> Self {
        Self(pages)
    }

    /// A stream of what `items` takes out of each page. An error of a page is an item, too.
    pub fn flat_map<M, I>(self, items: M) -> PaginationStream<Result<I::Item, E>>
    where
        Page: 'static,
        E: std::marker::Send + 'static,
        M: Fn(Page) -> I + std::marker::Send + 'static,
        I: IntoIterator<Item: std::marker::Send> + 'static,
    {
        PaginationStream::new(Flattened {
            pages: self.0,
            items,
            ready: VecDeque::new(),
        })
    }
}

struct Flattened<Page, E, M, T> {
    pages: PaginationStream<Result<Page, E>>,
    items: M,
    ready: VecDeque<T>,
}

/// Nothing in it is pinned but the pages, in their box.
impl<Page, E, M, T> Unpin for Flattened<Page, E, M, T> {}

impl<Page, E, M, I> Stream for Flattened<Page, E, M, I::Item>
where
    M: Fn(Page) -> I,
    I: IntoIterator,
{
    type Item = Result<I::Item, E>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.ready = (self.items)(page).into_iter().collect(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Stream for PaginationStream<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.0.as_mut().poll_next(cx)
    }
}

impl<T> fmt::Debug for PaginationStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaginationStream")
    }
}
