//! The thread that drives connections and timers while calls wait.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

use tokio::sync::oneshot;
use tokio::task::unconstrained;

use crate::block_on::block_on;

/// A thread that runs until the last clone is dropped.
#[derive(Clone, Debug)]
pub(super) struct Runtime(Arc<Result<Background, (io::ErrorKind, String)>>);

#[derive(Debug)]
struct Background {
    handle: tokio::runtime::Handle,
    /// The thread ends when this is dropped.
    _stop: oneshot::Sender<()>,
}

impl Runtime {
    /// Starts the thread. Where that fails, every wait says so.
    pub(super) fn start() -> Self {
        let started = Background::start();
        Self(Arc::new(
            started.map_err(|error| (error.kind(), error.to_string())),
        ))
    }

    /// Polls a future on this thread until it is ready.
    ///
    /// # Errors
    /// There is no thread.
    pub(super) fn block_on<F: Future>(&self, future: F) -> io::Result<F::Output> {
        match &*self.0 {
            Ok(background) => {
                let _entered = background.handle.enter();
                // A task around us has a budget, which nobody would renew while we wait.
                Ok(block_on(unconstrained(future)))
            }
            Err((kind, message)) => {
                let message = format!("the thread of a blocking client did not start: {message}");
                Err(io::Error::new(*kind, message))
            }
        }
    }
}

impl Background {
    fn start() -> io::Result<Self> {
        let (stop, stopped) = oneshot::channel::<()>();
        let (tell, told) = sync_channel(1);
        thread::Builder::new()
            .name("blocking client".to_owned())
            .spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build();
                match runtime {
                    Ok(runtime) => {
                        if tell.send(Ok(runtime.handle().clone())).is_ok() {
                            // It ends with an error, as nothing is ever sent.
                            let _ = runtime.block_on(stopped);
                        }
                        runtime.shutdown_background();
                    }
                    Err(error) => drop(tell.send(Err(error))),
                }
            })?;
        let handle = told.recv().map_err(io::Error::other)??;
        Ok(Self {
            handle,
            _stop: stop,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    async fn nap() -> u8 {
        tokio::time::sleep(Duration::from_millis(5)).await;
        7
    }

    #[test]
    fn futures_find_timers_outside_of_a_runtime() {
        assert_eq!(Runtime::start().block_on(nap()).unwrap(), 7);
    }

    #[tokio::test]
    async fn futures_find_timers_inside_of_a_runtime() {
        let runtime = Runtime::start();
        let clone = runtime.clone();
        drop(runtime);
        assert_eq!(clone.block_on(nap()).unwrap(), 7);
    }

    /// A task may do a number of things before it must give way; a wait inside of it may do any.
    #[tokio::test]
    async fn a_budget_around_the_wait_does_not_end_it() {
        let many = async {
            for _ in 0..1_000 {
                let (tell, told) = oneshot::channel();
                tell.send(1).unwrap();
                told.await.unwrap();
            }
        };
        tokio::spawn(async move { Runtime::start().block_on(many).unwrap() })
            .await
            .unwrap();
    }
}
