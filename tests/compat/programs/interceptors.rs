//! Calls that interceptors look into: one changes requests, one keeps a diary.

use std::sync::{Arc, Mutex};

use aws_sdk_cleanroomsml::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextRef,
    BeforeSerializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
    BeforeTransmitInterceptorContextRef,
};
use aws_sdk_cleanroomsml::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_cleanroomsml::error::BoxError;
use aws_sdk_cleanroomsml::operation::list_audience_models::ListAudienceModelsInput;
use aws_sdk_cleanroomsml::{Client, Error};

/// Asks for few models, and says who asks.
#[derive(Debug)]
pub struct Modest;

impl Intercept for Modest {
    fn name(&self) -> &'static str {
        "Modest"
    }

    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _runtime_components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if let Some(input) = context
            .input_mut()
            .downcast_mut::<ListAudienceModelsInput>()
        {
            input.max_results = Some(1);
        }
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _runtime_components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let agent = request.headers().get("user-agent").unwrap_or_default();
        let agent = format!("{agent} modest/1");
        request.headers_mut().insert("user-agent", agent);
        Ok(())
    }
}

/// Writes down what happens.
#[derive(Clone, Debug, Default)]
pub struct Diary(Arc<Mutex<Vec<String>>>);

impl Diary {
    fn note(&self, text: String) -> Result<(), BoxError> {
        let mut notes = self.0.lock().map_err(|_| "the diary is torn")?;
        notes.push(text);
        Ok(())
    }
}

impl Intercept for Diary {
    fn name(&self) -> &'static str {
        "Diary"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _runtime_components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request();
        let agent = request.headers().get("user-agent").unwrap_or_default();
        let mut signed = false;
        for (name, _value) in request.headers() {
            signed |= name == "authorization";
        }
        let modest = agent.ends_with("modest/1");
        self.note(format!("{} {modest} {signed}", request.uri()))
    }

    fn read_after_transmit(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _runtime_components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.note(context.response().status().as_u16().to_string())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _runtime_components: &RuntimeComponents,
        _cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.note(match context.output_or_error() {
            Ok(_) => "output".to_owned(),
            Err(error) => error.code().unwrap_or("error").to_owned(),
        })
    }
}

pub async fn count(client: &Client, diary: &Diary) -> Result<usize, Error> {
    let models = client
        .list_audience_models()
        .customize()
        .interceptor(diary.clone());
    Ok(models.send().await?.audience_models().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use aws_sdk_cleanroomsml::operation::list_audience_models::ListAudienceModelsOutput;
    use aws_smithy_mocks::{MockResponseInterceptor, mock};

    #[tokio::test]
    async fn interceptors_see_and_change() {
        let http = wire::answers(&[wire::PAGES[1], (409, "{}")]);
        let config = wire::client(&http)
            .config()
            .to_builder()
            .interceptor(Modest);
        let client = Client::from_conf(config.build());
        let diary = Diary::default();
        assert_eq!(count(&client, &diary).await.unwrap(), 1);
        count(&client, &diary).await.unwrap_err();
        let uri = "https://cleanrooms-ml.us-east-1.amazonaws.com/audience-model?maxResults=1";
        let sent = format!("{uri} true true");
        let notes = diary.0.lock().unwrap().clone();
        assert_eq!(
            notes,
            [&sent, "200", "output", &sent, "409", "ConflictException"]
        );
    }

    #[tokio::test]
    async fn rules_can_be_an_interceptor() {
        let empty = mock!(Client::list_audience_models).then_output(|| {
            let output = ListAudienceModelsOutput::builder();
            output
                .set_audience_models(Some(Vec::new()))
                .build()
                .unwrap()
        });
        let rules = MockResponseInterceptor::new()
            .with_rule(&empty)
            .enforce_order();
        let config = aws_sdk_cleanroomsml::Config::builder()
            .with_test_defaults()
            .region(aws_sdk_cleanroomsml::config::Region::from_static(
                "us-east-1",
            ))
            .interceptor(rules)
            .build();
        let client = Client::from_conf(config);
        assert_eq!(count(&client, &Diary::default()).await.unwrap(), 0);
        assert_eq!(empty.num_calls(), 1);
    }
}
