//! Proxies of the environment.

use crate::server::Server;
use crate::{Tested, get, text};

pub(crate) async fn requests_go_through_the_proxy(tested: Tested) {
    // The process that is started knows the proxies by its environment; the servers are this one's.
    const PROXY: &str = "TEST_PROXY";
    let Some(proxy) = std::env::var(PROXY).ok() else {
        let server = Server::new(vec![
            vec![b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc"],
            vec![b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"],
        ]);
        let with_name = server.url.replace("http://", "http://user:word@");
        let ran = tokio::task::spawn_blocking(move || {
            tested.runs_again_with(&[
                (PROXY, &with_name),
                ("HTTP_PROXY", &with_name),
                ("HTTPS_PROXY", &with_name),
                ("ALL_PROXY", ""),
                ("NO_PROXY", "direct.invalid"),
            ])
        });
        assert!(ran.await.unwrap());
        // Without TLS, the proxy is told all of the target.
        let (_, sent) = server.request();
        assert!(
            sent.starts_with("get http://service.invalid/a?b http/1.1\r\n"),
            "{sent}"
        );
        let authorization = "\r\nproxy-authorization: basic dxnlcjp3b3jk\r\n";
        assert!(sent.contains(authorization), "{sent}");
        // With TLS, it is asked for a tunnel, and never sees the request.
        let (_, sent) = server.request();
        assert!(
            sent.starts_with("connect service.invalid:443 http/1.1\r\n"),
            "{sent}"
        );
        assert!(sent.contains(authorization), "{sent}");
        return;
    };
    assert!(!proxy.is_empty());
    let response = tested
        .send(get("http://service.invalid/a?b".to_owned()))
        .await;
    assert_eq!(text(response.unwrap()).await.unwrap(), "abc");
    let refused = tested
        .send(get("https://service.invalid/".to_owned()))
        .await;
    let error = refused.unwrap_err();
    assert!(error.is_io(), "{error:?}");
    // No name can be found for this one, and no proxy is asked.
    let direct = tested.send(get("http://direct.invalid/".to_owned())).await;
    assert!(direct.unwrap_err().is_io());
}
