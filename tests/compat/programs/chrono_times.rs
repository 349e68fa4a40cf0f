//! Times of the service in a report of a program that has chrono.

use aws_sdk_cleanroomsml::{Client, Error};
use aws_smithy_types_convert::date_time::{DateTimeExt, Error as ConversionError};
use chrono::{Datelike, Utc};

/// Either error.
#[derive(Debug)]
pub enum ReportError {
    Service(Error),
    Time(ConversionError),
}

impl<T: Into<Error>> From<T> for ReportError {
    fn from(error: T) -> Self {
        ReportError::Service(error.into())
    }
}

/// The year in which a model was made, and how many seconds it lived without a change.
pub async fn report(client: &Client, arn: &str) -> Result<(i32, i64), ReportError> {
    let model = client
        .get_audience_model()
        .audience_model_arn(arn)
        .send()
        .await?;
    let made: chrono::DateTime<Utc> = model
        .create_time()
        .to_chrono_utc()
        .map_err(ReportError::Time)?;
    let changed = model
        .update_time()
        .to_chrono_utc()
        .map_err(ReportError::Time)?;
    Ok((made.year(), (changed - made).num_seconds()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn times_are_chronos() {
        let http = wire::answers(&[(200, wire::MODEL)]);
        let report = report(&wire::client(&http), "a").await.unwrap();
        assert_eq!(report, (2024, 86_400 + 3 * 3600 + 4 * 60 + 5));
    }
}
