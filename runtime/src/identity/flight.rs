//! One computation that many tasks wait for, whichever runtime they run on.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A shared computation. All tasks that [`join`](Flight::join) it get a clone of its result.
///
/// Whichever of them is polled drives it, so that none depends on another: a task that is dropped
/// takes nothing away.
pub(crate) struct Flight<T>(Mutex<State<T>>);

struct State<T> {
    progress: Progress<T>,
    /// Tasks to wake, by the number they got when they joined.
    waiting: Vec<(u64, Waker)>,
    next: u64,
    joined: usize,
}

enum Progress<T> {
    /// Nobody polls at the moment.
    Idle(BoxFuture<T>),
    /// Somebody polls; `woken` says that there is more to do by now.
    Polled {
        woken: bool,
    },
    Done(T),
    /// The computation panicked.
    Lost,
}

impl<T: Clone + Send + 'static> Flight<T> {
    /// A computation that starts when the first task polls it.
    pub(crate) fn new(future: impl Future<Output = T> + Send + 'static) -> Arc<Self> {
        let progress = Progress::Idle(Box::pin(future));
        Arc::new(Self(Mutex::new(State {
            progress,
            waiting: Vec::new(),
            next: 0,
            joined: 0,
        })))
    }

    /// Waits for the result. `None` if the computation panicked.
    pub(crate) fn join(self: &Arc<Self>) -> Join<T> {
        let mut state = self.state();
        state.next += 1;
        state.joined += 1;
        Join {
            flight: Arc::clone(self),
            number: state.next,
        }
    }

    /// Whether somebody waits, and so drives the computation.
    pub(crate) fn is_attended(&self) -> bool {
        self.state().joined > 0
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn poll(self: &Arc<Self>, number: u64, context: &Context<'_>) -> Poll<Option<T>> {
        loop {
            let mut state = self.state();
            let mut future =
                match std::mem::replace(&mut state.progress, Progress::Polled { woken: false }) {
                    Progress::Idle(future) => future,
                    other => {
                        state.progress = other;
                        return state.answer(number, context.waker());
                    }
                };
            state.wait(number, context.waker());
            drop(state);
            // Wakes go to everybody: the task that polls now may be gone when there is more to do.
            let waker = Waker::from(Arc::clone(self));
            let mut landing = Landing {
                flight: self,
                progress: Some(Progress::Lost),
            };
            let polled = future.as_mut().poll(&mut Context::from_waker(&waker));
            landing.progress = Some(match polled {
                Poll::Ready(value) => Progress::Done(value),
                Poll::Pending => Progress::Idle(future),
            });
            if !landing.finish() {
                return self.state().answer(number, context.waker());
            }
        }
    }
}

impl<T: Clone> State<T> {
    fn wait(&mut self, number: u64, waker: &Waker) {
        match self.waiting.iter_mut().find(|(other, _)| *other == number) {
            Some((_, old)) => old.clone_from(waker),
            None => self.waiting.push((number, waker.clone())),
        }
    }

    fn answer(&mut self, number: u64, waker: &Waker) -> Poll<Option<T>> {
        match &self.progress {
            Progress::Done(value) => Poll::Ready(Some(value.clone())),
            Progress::Lost => Poll::Ready(None),
            Progress::Idle(_) | Progress::Polled { .. } => {
                self.wait(number, waker);
                Poll::Pending
            }
        }
    }
}

/// Puts the outcome of a poll back, also when the poll panics.
struct Landing<'a, T> {
    flight: &'a Flight<T>,
    progress: Option<Progress<T>>,
}

impl<T> Landing<'_, T> {
    /// Stores the outcome. Says whether the computation was woken meanwhile and must be polled again.
    fn finish(&mut self) -> bool {
        let Some(progress) = self.progress.take() else {
            return false;
        };
        let over = !matches!(progress, Progress::Idle(_));
        let mut state = self.flight.0.lock().unwrap_or_else(PoisonError::into_inner);
        let woken = matches!(state.progress, Progress::Polled { woken: true });
        state.progress = progress;
        let waiting = if over {
            std::mem::take(&mut state.waiting)
        } else {
            Vec::new()
        };
        drop(state);
        waiting.into_iter().for_each(|(_, waker)| waker.wake());
        woken && !over
    }
}

impl<T> Drop for Landing<'_, T> {
    fn drop(&mut self) {
        self.finish();
    }
}

impl<T: Send + 'static> Wake for Flight<T> {
    fn wake(self: Arc<Self>) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Progress::Polled { woken } = &mut state.progress {
            *woken = true;
            return;
        }
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(|(_, waker)| waker.wake());
    }
}

impl<T> fmt::Debug for Flight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Flight")
    }
}

/// One task's wait for a [`Flight`].
pub(crate) struct Join<T> {
    flight: Arc<Flight<T>>,
    number: u64,
}

impl<T: Clone + Send + 'static> Future for Join<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.flight.poll(self.number, context)
    }
}

impl<T> Drop for Join<T> {
    fn drop(&mut self) {
        let mut state = self.flight.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.joined -= 1;
        state.waiting.retain(|(number, _)| *number != self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::sync::mpsc;
    use std::task::Wake;

    /// Counts its wakes.
    #[derive(Default)]
    struct Count(AtomicU32);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn poll<T: Clone + Send + 'static>(join: &mut Join<T>, count: &Arc<Count>) -> Poll<Option<T>> {
        let waker = Waker::from(Arc::clone(count));
        Pin::new(join).poll(&mut Context::from_waker(&waker))
    }

    /// A future that is ready when told so.
    fn gate() -> (
        mpsc::Sender<u32>,
        Arc<Mutex<Option<Waker>>>,
        impl Future<Output = u32> + Send,
    ) {
        let (sender, receiver) = mpsc::channel();
        let receiver = Mutex::new(receiver);
        let waker = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&waker);
        let future = std::future::poll_fn(move |context| {
            *slot.lock().unwrap() = Some(context.waker().clone());
            receiver
                .lock()
                .unwrap()
                .try_recv()
                .map_or(Poll::Pending, Poll::Ready)
        });
        (sender, waker, future)
    }

    #[test]
    fn everybody_gets_the_result_even_if_the_first_leaves() {
        let (sender, waker, future) = gate();
        let flight = Flight::new(future);
        let counts: Vec<_> = (0..3).map(|_| Arc::new(Count::default())).collect();
        let mut joins: Vec<_> = (0..3).map(|_| flight.join()).collect();
        for (join, count) in joins.iter_mut().zip(&counts) {
            assert!(poll(join, count).is_pending());
        }
        drop(joins.remove(0));
        assert!(flight.is_attended());
        sender.send(7).unwrap();
        waker.lock().unwrap().take().unwrap().wake();
        let woken: Vec<_> = counts
            .iter()
            .map(|count| count.0.load(Ordering::SeqCst))
            .collect();
        assert_eq!(woken, [0, 1, 1]);
        for (join, count) in joins.iter_mut().zip(&counts[1..]) {
            assert_eq!(poll(join, count), Poll::Ready(Some(7)));
        }
        drop(joins);
        assert!(!flight.is_attended());
        assert_eq!(poll(&mut flight.join(), &counts[0]), Poll::Ready(Some(7)));
    }

    #[test]
    fn a_wake_during_the_poll_is_not_lost() {
        let mut polls = 0;
        let flight = Flight::new(std::future::poll_fn(move |context| {
            polls += 1;
            if polls == 3 {
                return Poll::Ready(polls);
            }
            context.waker().wake_by_ref();
            Poll::Pending
        }));
        assert_eq!(
            poll(&mut flight.join(), &Arc::default()),
            Poll::Ready(Some(3))
        );
    }

    #[test]
    fn a_panic_reaches_its_task_and_frees_the_others() {
        let flight = Flight::new(async { if true { panic!("on purpose") } else { 1 } });
        let mut other = flight.join();
        let first = flight.join();
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let mut first = first;
            poll(&mut first, &Arc::default())
        }));
        assert!(result.is_err());
        assert_eq!(poll(&mut other, &Arc::default()), Poll::Ready(None));
    }
}
