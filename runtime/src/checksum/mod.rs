//! Checksums of bodies (`aws.protocols#httpChecksum`): algorithms, validation, trailers.

mod chunked;
mod validate;

pub(crate) use self::chunked::with_trailer;
pub use self::validate::ChecksumMismatch;
pub(crate) use self::validate::{check, validated};

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::crc::{CRC32, CRC32C, CRC64_NVME, Crc};
use crate::primitives::base64;

/// An algorithm that requests and responses may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Crc32,
    Crc32C,
    Crc64Nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    /// The algorithm with this name in models.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        const ALL: [(&str, Algorithm); 5] = [
            ("CRC32", Algorithm::Crc32),
            ("CRC32C", Algorithm::Crc32C),
            ("CRC64NVME", Algorithm::Crc64Nvme),
            ("SHA1", Algorithm::Sha1),
            ("SHA256", Algorithm::Sha256),
        ];
        let mut found = ALL
            .into_iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name));
        found.next().map(|(_, algorithm)| algorithm)
    }

    /// The header or trailer that holds the checksum.
    pub(crate) const fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32C => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }

    /// The length of the checksum as it is sent, in base64.
    const fn sent_length(self) -> u64 {
        let bytes: u64 = match self {
            Self::Crc32 | Self::Crc32C => 4,
            Self::Crc64Nvme => 8,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        };
        bytes.div_ceil(3) * 4
    }

    /// The checksum of bytes, as it is sent.
    pub(crate) fn of(self, bytes: &[u8]) -> String {
        let mut hasher = Hasher::new(self);
        hasher.update(bytes);
        hasher.finish()
    }
}

/// A checksum under way.
enum Hasher {
    Crc(Crc),
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Hasher {
    fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Crc32 => Self::Crc(Crc::new(&CRC32)),
            Algorithm::Crc32C => Self::Crc(Crc::new(&CRC32C)),
            Algorithm::Crc64Nvme => Self::Crc(Crc::new(&CRC64_NVME)),
            Algorithm::Sha1 => Self::Sha1(Sha1::new()),
            Algorithm::Sha256 => Self::Sha256(Sha256::new()),
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Crc(crc) => crc.update(bytes),
            Self::Sha1(sha) => sha.update(bytes),
            Self::Sha256(sha) => sha.update(bytes),
        }
    }

    /// The checksum as it is sent: big-endian, in base64.
    fn finish(self) -> String {
        match self {
            Self::Crc(crc) => base64::encode(crc.finish()),
            Self::Sha1(sha) => base64::encode(sha.finalize()),
            Self::Sha256(sha) => base64::encode(sha.finalize()),
        }
    }
}

/// The value of the header `Content-MD5` (RFC 1864).
pub(crate) fn content_md5(body: &[u8]) -> String {
    base64::encode(Md5::digest(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_as_they_are_sent() {
        for (name, checksum) in [
            ("CRC32", "y/Q5Jg=="),
            ("crc32c", "4waSgw=="),
            ("CRC64NVME", "rosUhgp5mIg="),
            ("SHA1", "98O8HYCOBHMq32eZZczDTKeuNEE="),
            ("SHA256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
        ] {
            let algorithm = Algorithm::from_name(name).unwrap();
            assert_eq!(algorithm.of(b"123456789"), checksum);
            assert_eq!(algorithm.sent_length(), checksum.len() as u64);
            assert!(algorithm.header().ends_with(&name.to_ascii_lowercase()));
        }
        assert_eq!(Algorithm::from_name("MD5"), None);
        assert_eq!(content_md5(b"123456789"), "JfnnlDI7RTiF9RgfG2JNCw==");
    }
}
