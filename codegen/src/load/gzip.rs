//! Unpacks files that are compressed with gzip, as botocore ships its larger ones.

use flate2::read::MultiGzDecoder;
use std::io::Read;

/// What every such file begins with.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Bytes that a file may unpack to; a few kilobytes can claim to be gigabytes.
const MAX_UNPACKED: u64 = 256 << 20;

/// The content of a file: unpacked, if it is compressed.
///
/// # Errors
/// When the file is damaged or unpacks to more than 256 MiB, with the reason.
pub(super) fn unpack(bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    if !bytes.starts_with(&MAGIC) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    let mut decoder = MultiGzDecoder::new(bytes.as_slice()).take(MAX_UNPACKED + 1);
    let result = decoder.read_to_end(&mut unpacked);
    match result {
        Ok(_) if unpacked.len() as u64 > MAX_UNPACKED => {
            Err("the compressed file holds more than 256 MiB".to_owned())
        }
        Ok(_) => Ok(unpacked),
        Err(error) => Err(format!("the compressed file is damaged: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::Write;

    fn pack(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn compressed_bytes_are_unpacked_and_others_stay() {
        assert_eq!(unpack(pack(b"{}")).unwrap(), b"{}");
        assert_eq!(unpack(b"{}".to_vec()).unwrap(), b"{}");
        let two = [pack(b"{"), pack(b"}")].concat();
        assert_eq!(unpack(two).unwrap(), b"{}");
    }

    #[test]
    fn damage_and_bombs_are_errors() {
        let mut cut = pack(b"{\"a\": [1, 2, 3]}");
        cut.truncate(cut.len() / 2);
        assert!(unpack(cut).unwrap_err().contains("damaged"));
        let zeros = vec![0; usize::try_from(MAX_UNPACKED).unwrap() + 2];
        assert!(unpack(pack(&zeros)).unwrap_err().contains("more than"));
    }
}
