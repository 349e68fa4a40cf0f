//! Lists that come in pages: page by page, item by item, all at once, flattened.

use aws_sdk_cleanroomsml::error::SdkError;
use aws_sdk_cleanroomsml::operation::list_audience_models::{
    ListAudienceModelsError, ListAudienceModelsOutput,
};
use aws_sdk_cleanroomsml::types::AudienceModelSummary;
use aws_sdk_cleanroomsml::{Client, Error};
use aws_smithy_async::future::pagination_stream::{PaginationStream, TryFlatMap};

pub async fn names(client: &Client) -> Result<Vec<String>, Error> {
    let mut pages = client.list_audience_models().into_paginator().send();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await {
        for model in page?.audience_models() {
            names.push(model.name().to_owned());
        }
    }
    Ok(names)
}

pub async fn items(client: &Client) -> Result<Vec<AudienceModelSummary>, Error> {
    let paginator = client.list_audience_models().into_paginator().page_size(10);
    let items: Result<Vec<_>, _> = paginator.items().send().collect().await;
    Ok(items?)
}

pub async fn all_pages(client: &Client) -> Result<usize, SdkError<ListAudienceModelsError>> {
    let pages = client.list_audience_models().into_paginator().send();
    let pages: Vec<ListAudienceModelsOutput> = pages.try_collect().await?;
    Ok(pages.len())
}

pub async fn first(client: &Client) -> Option<Result<AudienceModelSummary, Error>> {
    let mut items = client
        .list_audience_models()
        .into_paginator()
        .items()
        .send();
    items.next().await.map(|item| item.map_err(Error::from))
}

pub fn flattened(
    client: &Client,
) -> PaginationStream<Result<String, SdkError<ListAudienceModelsError>>> {
    let pages = client.list_audience_models().into_paginator().send();
    TryFlatMap::new(pages).flat_map(|page| {
        let names = page.audience_models.into_iter().map(|model| model.name);
        names.collect::<Vec<_>>()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn all_ways_give_all_models() {
        let http = wire::answers(&[wire::PAGES; 4].concat());
        let client = wire::client(&http);
        assert_eq!(names(&client).await.unwrap(), ["one", "two", "three"]);
        assert_eq!(items(&client).await.unwrap().len(), 3);
        assert_eq!(all_pages(&client).await.unwrap(), 2);
        let names: Vec<String> = flattened(&client).try_collect().await.unwrap();
        assert_eq!(names, ["one", "two", "three"]);
        let sent = wire::sent(&http);
        assert!(sent[1].ends_with("?nextToken=t"), "{sent:?}");
        assert!(sent[3].contains("maxResults=10"), "{sent:?}");
    }

    #[tokio::test]
    async fn an_error_is_an_item_and_the_end() {
        let http = wire::answers(&[wire::PAGES[0], (409, "{}"), (409, "{}"), wire::PAGES[0]]);
        let client = wire::client(&http);
        let mut names = flattened(&client);
        assert_eq!(names.next().await.unwrap().unwrap(), "one");
        assert_eq!(names.next().await.unwrap().unwrap(), "two");
        assert!(names.next().await.unwrap().is_err());
        assert!(names.next().await.is_none());
        assert!(first(&client).await.unwrap().is_err());
        assert_eq!(first(&client).await.unwrap().unwrap().name(), "one");
    }
}
