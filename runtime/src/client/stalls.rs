//! Bodies that stall, in both directions.

use crate::http::Request;
use crate::primitives::SdkBody;
use crate::stalled_stream_protection::{Watch, metered, watched};
use crate::transport::{Sending, SharedTransport, Transport, TransportSettings};

use super::call::Run;

impl Run {
    /// Who looks at how a body comes in that is read as a whole.
    pub(super) fn watch(&self) -> Option<Watch> {
        let protection = self.core.stalled_streams();
        let sleep = self
            .core
            .sleep()
            .filter(|_| protection.download_enabled())?;
        let (sleep, clock) = (sleep.clone(), self.core.time_source().clone());
        Some(Watch::stalled(protection.grace_period(), sleep, clock))
    }

    /// The body of a streamed output, which fails when it stalls or is silent for longer than the read timeout.
    pub(super) fn watched(&self, body: SdkBody) -> SdkBody {
        let limit = self.core.timeout().read_timeout();
        let silent = self.core.sleep().zip(limit).map(|(sleep, limit)| {
            Watch::silent(limit, sleep.clone(), self.core.time_source().clone())
        });
        watched(body, [self.watch(), silent])
    }

    /// Sends the request. If its body streams, somebody looks at how it goes.
    pub(super) fn dispatch<'a>(
        &self,
        transport: &'a SharedTransport,
        mut request: Request,
        settings: &TransportSettings,
    ) -> Sending<'a> {
        let protection = self.core.stalled_streams();
        let sleep = self.core.sleep().filter(|_| protection.upload_enabled());
        let Some(sleep) = sleep.filter(|_| request.body().is_streaming()) else {
            return transport.send(request, settings);
        };
        let body = std::mem::take(request.body_mut());
        let clock = self.core.time_source().clone();
        let (body, meter) = metered(body, protection.grace_period(), sleep.clone(), clock);
        *request.body_mut() = body;
        Box::pin(meter.over(transport.send(request, settings)))
    }
}
