//! The rest of a configuration: what environment, profile and instance say of what the program does not.

use crate::identity::profile::ProfileFiles;
use crate::identity::{
    DefaultCredentialsChain, ImdsRegionProvider, Os, ProvideRegion, ProviderConfig,
    SharedCredentialsProvider, SharedTokenProvider, SsoTokenProvider,
};
use crate::transport::{SharedTransport, default_transport};

use super::loader::Credentials;
use super::resolve::{Environment, resolve};
use super::{Builder, InvalidSetting, Origin};

/// Where to look, and what the program says of who calls and where to.
pub(super) struct Look {
    pub(super) os: Os,
    pub(super) profile: Option<String>,
    pub(super) files: ProfileFiles,
    pub(super) region: Option<Box<dyn ProvideRegion>>,
    pub(super) credentials: Credentials,
    pub(super) tokens: Option<SharedTokenProvider>,
}

impl Look {
    /// Fills what is open. The shared files are read once.
    pub(super) async fn fill(self, settings: &mut Builder) {
        let is_real = self.os.is_real();
        let config = ProviderConfig::empty()
            .with_os(self.os)
            .with_profile(self.profile)
            .with_profile_files(self.files);
        let environment = Environment::load(&config).await;
        resolve(settings.settings_mut(), &environment);
        let transport = transport(settings, &environment, &config).await;
        if is_real {
            settings.set_transport_if_unset(|| transport.clone());
        }
        let config = config.with_settings(settings.settings_mut());
        let known = config
            .clone()
            .with_known_profiles(environment.profiles().cloned());
        find_region(settings, self.region, &known).await;
        // Whoever loads credentials reads the files again, because other programs renew what is in them.
        let config = config.with_region(settings.settings_mut().region.clone());
        let credentials = match self.credentials {
            Credentials::From(provider) => Some(provider),
            Credentials::None => None,
            Credentials::Look => {
                let chain = DefaultCredentialsChain::configured(&config);
                Some(SharedCredentialsProvider::new(chain))
            }
        };
        // A provider without a token would keep services that take either from using credentials.
        let tokens = match self.tokens {
            None if known.signs_in().await => {
                let provider = SsoTokenProvider::builder().configure(&config).build();
                Some(SharedTokenProvider::new(provider))
            }
            tokens => tokens,
        };
        settings
            .set_credentials_provider(credentials)
            .set_token_provider(tokens);
        settings.set_transport_if_unset(|| transport);
    }
}

/// The region that the program gives, or the instance if nobody else knows one.
async fn find_region(
    settings: &mut Builder,
    given: Option<Box<dyn ProvideRegion>>,
    config: &ProviderConfig,
) {
    if let Some(provider) = given {
        settings.set_region(provider.region().await);
        return;
    }
    let settings = settings.settings_mut();
    // A region that cannot be used is an error, not a reason to look elsewhere.
    if settings.region.is_none() && !settings.found.has("region") {
        settings.region = ImdsRegionProvider::new(config).region().await;
        if settings.region.is_some() {
            settings.found.add("region", "region", Ok(Origin::Instance));
        }
    }
}

/// The transport to use without another: with the certificates of `AWS_CA_BUNDLE`, if it is set.
async fn transport(
    settings: &mut Builder,
    environment: &Environment,
    config: &ProviderConfig,
) -> Option<SharedTransport> {
    let settings = settings.settings_mut();
    let found = environment.find(&["AWS_CA_BUNDLE"], "ca_bundle");
    let (None, Some((path, origin))) = (&settings.transport, found) else {
        return default_transport();
    };
    let bundle = match config.read(&path).await {
        Ok(Some(pem)) => with_certificates(&pem),
        Ok(None) => Err("it does not exist".to_owned()),
        Err(error) => Err(error.to_string()),
    };
    let (transport, outcome) = match bundle {
        Ok(transport) => (transport, Ok(origin)),
        Err(why) => {
            let reason = format!("the file of `ca_bundle`, {path}, cannot be used: {why}");
            let invalid = InvalidSetting::new("ca_bundle", origin, reason);
            (None, Err(invalid))
        }
    };
    settings.found.add("ca_bundle", "ca_bundle", outcome);
    transport
}

#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
fn with_certificates(pem: &[u8]) -> Result<Option<SharedTransport>, String> {
    let bundle = crate::transport::CaBundle::from_pem(pem).map_err(|error| error.to_string())?;
    Ok(Some(crate::transport::own_transport(Some(bundle))))
}

/// Without a transport of ours, the program's own decides on certificates.
#[cfg(not(any(feature = "transport-reqwest", feature = "transport-hyper")))]
fn with_certificates(_: &[u8]) -> Result<Option<SharedTransport>, String> {
    Ok(None)
}
