//! Random numbers from the standard library's keyed hash: for tokens, ids and jitter.

use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// 128 bits that nobody can foretell who does not know the keys, which the system made.
///
/// The time is hashed too: processes and machines that were copied while they ran have the same keys
/// and the same count.
fn bits() -> (u64, u64) {
    static KEYS: OnceLock<RandomState> = OnceLock::new();
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let keys = KEYS.get_or_init(RandomState::new);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let moment = (count, SystemTime::now());
    (keys.hash_one((moment, 0_u8)), keys.hash_one((moment, 1_u8)))
}

/// A number from 0 up to, but not including, 1.
pub(crate) fn unit() -> f64 {
    // 53 bits are what an `f64` holds.
    (bits().0 >> 11) as f64 / (1_u64 << 53) as f64
}

/// A UUID of version 4 (RFC 9562), in its text form.
pub(crate) fn uuid() -> String {
    let (high, low) = bits();
    let high = high & !0xf000 | 0x4000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    let mut bits = u128::from(high) << 64 | u128::from(low);
    let mut text = [b'-'; 36];
    for (at, byte) in text.iter_mut().enumerate() {
        if !matches!(at, 8 | 13 | 18 | 23) {
            bits = bits.rotate_left(4);
            *byte = char::from_digit(bits as u32 & 0xf, 16).map_or(b'0', |digit| digit as u8);
        }
    }
    std::str::from_utf8(&text).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn uuids_have_version_and_variant() {
        for _ in 0..1000 {
            let uuid = uuid();
            let groups: Vec<_> = uuid.split('-').map(str::len).collect();
            assert_eq!(groups, [8, 4, 4, 4, 12], "{uuid}");
            assert_eq!(uuid.as_bytes()[14], b'4', "{uuid}");
            assert!(b"89ab".contains(&uuid.as_bytes()[19]), "{uuid}");
            assert!(
                uuid.bytes()
                    .all(|b| b == b'-' || b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
            );
        }
    }

    #[test]
    fn numbers_do_not_repeat_and_fill_the_range() {
        let seen: HashSet<_> = (0..10_000).map(|_| bits()).collect();
        assert_eq!(seen.len(), 10_000);
        assert!(seen.iter().all(|(high, low)| high != low));
        let units: Vec<_> = (0..10_000).map(|_| unit()).collect();
        assert!(units.iter().all(|u| (0.0..1.0).contains(u)));
        let mean = units.iter().sum::<f64>() / 10_000.0;
        assert!((0.45..0.55).contains(&mean), "{mean}");
    }
}
