//! A program waits until a shelf is ready, and says why it is not.

use std::time::Duration;

use aws_sdk_depot::Client;
use aws_sdk_depot::client::Waiters;
use aws_sdk_depot::error::ProvideErrorMetadata;
use aws_smithy_runtime_api::client::waiters::error::WaiterError;

pub async fn ready(client: &Client, shelf: &str, wait: Duration) -> Result<(), String> {
    let outcome = client
        .wait_until_shelf_ready()
        .shelf(shelf)
        .wait(wait)
        .await;
    match outcome {
        Ok(_) => Ok(()),
        Err(WaiterError::ExceededMaxWait(error)) => {
            Err(format!("not ready within {}s", error.max_wait().as_secs()))
        }
        Err(error) => Err(format!("waiter: {:?} {error}", error.code())),
    }
}

/// The error of the crate takes that of a waiter.
pub async fn by_question_mark(client: &Client) -> Result<(), aws_sdk_depot::Error> {
    client
        .wait_until_shelf_ready()
        .shelf("s")
        .wait(Duration::from_secs(60))
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const READY: (u16, &str) = (200, r#"{ "state": "READY" }"#);
    const BUILDING: (u16, &str) = (200, r#"{ "state": "BUILDING" }"#);
    const BROKEN: (u16, &str) = (200, r#"{ "state": "BROKEN" }"#);

    #[tokio::test(start_paused = true)]
    async fn it_waits_as_long_as_it_takes() {
        let http = wire::answers(&[BUILDING, BUILDING, READY]);
        ready(&wire::depot(&http), "s", Duration::from_secs(60))
            .await
            .unwrap();
        assert_eq!(wire::sent(&http).len(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn it_gives_up() {
        let http = wire::answers(&[BUILDING; 20]);
        let error = ready(&wire::depot(&http), "s", Duration::from_secs(5))
            .await
            .unwrap_err();
        assert_eq!(error, "not ready within 5s");
        let http = wire::answers(&[BROKEN, (409, "{}")]);
        let client = wire::depot(&http);
        assert!(by_question_mark(&client).await.is_err());
        let error = ready(&client, "s", Duration::from_secs(5))
            .await
            .unwrap_err();
        assert!(error.contains("ConflictException"), "{error}");
    }
}
