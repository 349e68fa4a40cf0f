//! The bytes of single CBOR items.

use super::{MAX_DEPTH, major};
use crate::serde::WriteError;

/// Appends items to a buffer.
#[derive(Debug)]
pub(super) struct Encoder {
    pub(super) out: Vec<u8>,
    depth: u32,
}

/// Where an array or map began, whose length is not known yet.
pub(super) struct Open {
    at: usize,
    major: u8,
}

impl Encoder {
    pub(super) fn new() -> Self {
        Self {
            out: Vec::with_capacity(128),
            depth: 0,
        }
    }

    /// The first byte of an item, and its argument in the fewest bytes.
    #[inline]
    pub(super) fn head(&mut self, major: u8, value: u64) {
        let kind = major << 5;
        match value {
            0..=23 => self.out.push(kind | value as u8),
            24..=0xff => self.out.extend_from_slice(&[kind | 24, value as u8]),
            _ => self.long_head(kind, value),
        }
    }

    fn long_head(&mut self, kind: u8, value: u64) {
        if let Ok(value) = u16::try_from(value) {
            self.out.push(kind | 25);
            self.out.extend_from_slice(&value.to_be_bytes());
        } else if let Ok(value) = u32::try_from(value) {
            self.out.push(kind | 26);
            self.out.extend_from_slice(&value.to_be_bytes());
        } else {
            self.out.push(kind | 27);
            self.out.extend_from_slice(&value.to_be_bytes());
        }
    }

    pub(super) fn integer(&mut self, value: i64) {
        if value < 0 {
            self.head(major::NEGATIVE, !value as u64);
        } else {
            self.head(major::UNSIGNED, value as u64);
        }
    }

    pub(super) fn float(&mut self, value: f32) {
        self.out.push(0xfa);
        self.out.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn double(&mut self, value: f64) {
        self.out.push(0xfb);
        self.out.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn boolean(&mut self, value: bool) {
        self.out.push(if value { 0xf5 } else { 0xf4 });
    }

    pub(super) fn null(&mut self) {
        self.out.push(0xf6);
    }

    #[inline]
    pub(super) fn text(&mut self, text: &str) {
        self.head(major::TEXT, text.len() as u64);
        self.out.extend_from_slice(text.as_bytes());
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.head(major::BYTES, bytes.len() as u64);
        self.out.extend_from_slice(bytes);
    }

    /// Begins an array or map; [`close`](Self::close) tells how many items it has.
    pub(super) fn open(&mut self, major: u8) -> Result<Open, WriteError> {
        if self.depth >= MAX_DEPTH {
            return Err(WriteError::new(format!(
                "more than {MAX_DEPTH} levels are nested"
            )));
        }
        self.depth += 1;
        let at = self.out.len();
        self.out.push(major << 5);
        Ok(Open { at, major })
    }

    /// Ends an array or map. Most have fewer than 24 items, for which the first byte is enough.
    pub(super) fn close(&mut self, open: Open, items: usize) {
        self.depth -= 1;
        if let (Some(first), 0..=23) = (self.out.get_mut(open.at), items) {
            *first |= items as u8;
            return;
        }
        let inside = self.out.split_off(open.at + 1);
        self.out.truncate(open.at);
        self.head(open.major, items as u64);
        self.out.extend_from_slice(&inside);
    }

    /// Begins an array or map with a known number of items.
    pub(super) fn open_sized(&mut self, major: u8, items: usize) -> Result<(), WriteError> {
        let open = self.open(major)?;
        self.out.truncate(open.at);
        self.head(major, items as u64);
        Ok(())
    }

    /// Ends what [`open_sized`](Self::open_sized) began.
    pub(super) fn close_sized(&mut self) {
        self.depth -= 1;
    }
}
