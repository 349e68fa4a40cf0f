//! Cyclic redundancy checks, eight bytes at a time.

/// For each of eight places, what a byte there adds to the remainder.
pub(crate) struct Tables {
    tables: [[u64; 256]; 8],
    /// The bits that the register has.
    mask: u64,
}

/// CRC-32 of ISO 3309, as in gzip.
pub(crate) static CRC32: Tables = Tables::new(0xedb8_8320, 32);
/// CRC-32C of Castagnoli, as in iSCSI.
#[cfg(any(test, feature = "checksum"))]
pub(crate) static CRC32C: Tables = Tables::new(0x82f6_3b78, 32);
/// CRC-64 of the NVM Express specification.
#[cfg(any(test, feature = "checksum"))]
pub(crate) static CRC64_NVME: Tables = Tables::new(0x9a6c_9329_ac4b_c9b5, 64);

impl Tables {
    /// The tables for a polynomial, its lowest power in the highest bit.
    const fn new(polynomial: u64, bits: u32) -> Self {
        let mut tables = [[0; 256]; 8];
        let mut byte = 0;
        while byte < 256 {
            let mut rest = byte as u64;
            let mut bit = 0;
            while bit < 8 {
                let carry = rest & 1;
                rest >>= 1;
                if carry == 1 {
                    rest ^= polynomial;
                }
                bit += 1;
            }
            tables[0][byte] = rest;
            byte += 1;
        }
        let mut place = 1;
        while place < 8 {
            let mut byte = 0;
            while byte < 256 {
                let before: u64 = tables[place - 1][byte];
                tables[place][byte] = (before >> 8) ^ tables[0][(before & 0xff) as usize];
                byte += 1;
            }
            place += 1;
        }
        Self {
            tables,
            mask: u64::MAX >> (64 - bits),
        }
    }
}

/// A check under way.
pub(crate) struct Crc {
    tables: &'static Tables,
    register: u64,
}

impl Crc {
    pub(crate) fn new(tables: &'static Tables) -> Self {
        Self {
            tables,
            register: tables.mask,
        }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        let [t0, t1, t2, t3, t4, t5, t6, t7] = &self.tables.tables;
        let mut register = self.register;
        let (words, rest) = bytes.as_chunks();
        for word in words {
            // The register's low byte meets the first byte, which all eight tables' places follow.
            let [a, b, c, d, e, f, g, h] = (register ^ u64::from_le_bytes(*word)).to_le_bytes();
            register = t7[usize::from(a)]
                ^ t6[usize::from(b)]
                ^ t5[usize::from(c)]
                ^ t4[usize::from(d)]
                ^ t3[usize::from(e)]
                ^ t2[usize::from(f)]
                ^ t1[usize::from(g)]
                ^ t0[usize::from(h)];
        }
        for byte in rest {
            let [low, ..] = register.to_le_bytes();
            register = (register >> 8) ^ t0[usize::from(low ^ byte)];
        }
        self.register = register;
    }

    /// The check's value in big-endian bytes.
    #[cfg(any(test, feature = "checksum"))]
    pub(crate) fn finish(self) -> Vec<u8> {
        let value = self.register ^ self.tables.mask;
        let length = if self.tables.mask == u64::MAX { 8 } else { 4 };
        value.to_be_bytes().into_iter().skip(8 - length).collect()
    }
}

/// The CRC-32 of bytes, big-endian.
#[cfg(feature = "event-stream")]
pub(crate) fn crc32(bytes: &[u8]) -> [u8; 4] {
    let mut crc = Crc::new(&CRC32);
    crc.update(bytes);
    let [.., a, b, c, d] = (crc.register ^ crc.tables.mask).to_be_bytes();
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// One bit at a time.
    fn slow(polynomial: u64, mask: u64, bytes: &[u8]) -> u64 {
        let mut register = mask;
        for byte in bytes {
            register ^= u64::from(*byte);
            for _ in 0..8 {
                register = (register >> 1) ^ (polynomial * (register & 1));
            }
        }
        register ^ mask
    }

    proptest! {
        #[test]
        fn words_bytes_and_bits_agree(bytes: Vec<u8>, cut: prop::sample::Index) {
            let (first, second) = bytes.split_at(cut.index(bytes.len() + 1));
            for (tables, polynomial, length) in [
                (&CRC32, 0xedb8_8320, 4),
                (&CRC32C, 0x82f6_3b78, 4),
                (&CRC64_NVME, 0x9a6c_9329_ac4b_c9b5, 8),
            ] {
                let mut crc = Crc::new(tables);
                crc.update(first);
                crc.update(second);
                let expected = slow(polynomial, tables.mask, &bytes).to_be_bytes();
                prop_assert_eq!(crc.finish(), &expected[8 - length..]);
            }
        }
    }
}
