//! `Blob`: bytes held in memory.

/// Bytes in memory: the type of a Smithy `blob` that is not streaming.
///
/// On the wire it is base64 text in JSON and XML, raw bytes in a payload.
#[derive(Debug, Default, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Blob {
    bytes: Vec<u8>,
}

impl Blob {
    /// A blob of these bytes.
    #[inline]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
        }
    }

    /// Gives the bytes back.
    #[inline]
    pub fn into_inner(self) -> Vec<u8> {
        self.bytes
    }
}

impl AsRef<[u8]> for Blob {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl From<Vec<u8>> for Blob {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes }
    }
}

impl From<&[u8]> for Blob {
    #[inline]
    fn from(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_go_in_and_out() {
        let made: Vec<Blob> = ["a", "bc"].into_iter().map(Blob::new).collect();
        assert_eq!(made[1].as_ref(), b"bc");
        assert_eq!(made[0].clone().into_inner(), b"a");
        assert_ne!(made[0], made[1]);
    }
}
