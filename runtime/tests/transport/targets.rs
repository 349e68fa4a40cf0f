//! Targets: what is signed is what is sent.

use smithy_runtime::transport::{SharedTransport, Transport};

use crate::server::Server;
use crate::{Tested, get};

/// Targets that URLs would change, but that HTTP can carry.
const UNUSUAL: [&str; 6] = ["/a/../b", "/./a", "/a/%2e%2E/b", "/..", "/a\"b", "/?a'b"];

pub(crate) async fn spaces_are_not_sent(tested: Tested) {
    let server = Server::new(vec![vec![b""]]);
    for target in ["/a b", "/a#b", "/a?b#"] {
        let error = tested.send(get(format!("{}{target}", server.url))).await;
        let error = error.unwrap_err();
        assert!(error.is_user(), "{target}: {error:?}");
    }
    let error = tested.send(get("nothing".to_owned())).await.unwrap_err();
    assert!(error.is_user());
    assert!(server.is_quiet());
}

/// The transport refuses them.
#[cfg(feature = "transport-reqwest")]
pub(crate) async fn are_refused(transport: impl Transport + 'static) {
    let tested = Tested {
        name: "",
        transport: SharedTransport::new(transport),
    };
    let server = Server::new(vec![vec![b""]]);
    for target in UNUSUAL {
        let error = tested.send(get(format!("{}{target}", server.url))).await;
        let error = error.unwrap_err();
        assert!(error.is_user(), "{target}: {error:?}");
        assert!(error.to_string().contains("dot segments"), "{error}");
    }
    assert!(server.is_quiet());
}

/// The transport sends them as they are.
#[cfg(feature = "transport-hyper")]
pub(crate) async fn are_kept(transport: impl Transport + 'static) {
    let tested = Tested {
        name: "",
        transport: SharedTransport::new(transport),
    };
    let empty: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
    let server = Server::new(vec![vec![empty; UNUSUAL.len()]]);
    for target in UNUSUAL {
        let request = get(format!("{}{target}", server.url));
        tested.send(request).await.unwrap();
        let line = format!("get {} http/1.1\r\n", target.to_lowercase());
        let (_, sent) = server.request();
        assert!(sent.starts_with(&line), "{target}: {sent}");
    }
}
