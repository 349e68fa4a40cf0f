//! Work that blocks, done on a thread of its own, so that it disturbs no runtime and needs none.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// Runs `work` on a new thread. `None` if no thread could be had or the work panicked.
pub(crate) async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let slot = Arc::new(Mutex::new(Slot::Working(None)));
    let guard = Guard(Arc::clone(&slot));
    // If this fails, the closure is dropped, and the guard with it.
    let _ = std::thread::Builder::new()
        .name("credentials".into())
        .spawn(move || guard.finish(work()));
    poll_fn(|context| {
        let mut slot = lock(&slot);
        match std::mem::replace(&mut *slot, Slot::Working(None)) {
            Slot::Done(value) => Poll::Ready(value),
            Slot::Working(_) => {
                *slot = Slot::Working(Some(context.waker().clone()));
                Poll::Pending
            }
        }
    })
    .await
}

enum Slot<T> {
    Working(Option<Waker>),
    Done(Option<T>),
}

/// Reports that the work is over, whatever happens to it.
struct Guard<T>(Arc<Mutex<Slot<T>>>);

impl<T> Guard<T> {
    fn finish(&self, value: T) {
        self.report(Some(value));
    }

    fn report(&self, value: Option<T>) {
        let mut slot = lock(&self.0);
        if let Slot::Working(waker) = &mut *slot {
            let waker = waker.take();
            *slot = Slot::Done(value);
            drop(slot);
            waker.into_iter().for_each(Waker::wake);
        }
    }
}

impl<T> Drop for Guard<T> {
    fn drop(&mut self) {
        self.report(None);
    }
}

fn lock<T>(slot: &Mutex<Slot<T>>) -> MutexGuard<'_, Slot<T>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn results_and_panics_come_back() {
        assert_eq!(run(|| 7).await, Some(7));
        let slow = || {
            std::thread::sleep(std::time::Duration::from_millis(20));
            8
        };
        assert_eq!(run(slow).await, Some(8));
        assert_eq!(
            run(|| if true { panic!("on purpose") } else { 9 }).await,
            None
        );
    }
}
