//! The SHA-256 tree hash of a body ([`OperationTrait::TreeHash`]): a hash of hashes, of one MiB each.

use std::future::poll_fn;

use sha2::{Digest, Sha256};

use crate::encode::Hex32;
use crate::error::BoxError;
use crate::http::Request;
use crate::operation::OperationTrait;
use crate::primitives::SdkBody;
use crate::schema::Trait;

use super::PrepareError;
use super::call::{Run, Streamed};

const LINEAR: &str = "x-amz-content-sha256";
const TREE: &str = "x-amz-sha256-tree-hash";

/// How many bytes one leaf covers.
const LEAF: usize = 1 << 20;

/// The hashes of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TreeHash {
    linear: String,
    tree: String,
}

impl Run {
    /// Hashes the body, if the operation wants it: once, before the first attempt. A stream is read for
    /// that, and must be readable again.
    pub(super) async fn hash_body(&mut self) -> Result<(), BoxError> {
        if !self.operation.traits.contains(&OperationTrait::TreeHash) {
            return Ok(());
        }
        let Streamed::Ready(body) = &self.stream else {
            return Ok(());
        };
        let mut hasher = Hasher::default();
        match (body.bytes(), body.try_clone()) {
            (Some(bytes), _) => hasher.update(bytes),
            (None, Some(copy)) => read_into(&mut hasher, copy).await?,
            (None, None) => {
                let mut members = self.operation.input.members().iter();
                let member = members.find(|member| member.has(&Trait::Streaming));
                let member = member.map_or("", |member| member.name());
                return Err(PrepareError::NotReplayable { member }.into());
            }
        }
        self.tree_hash = Some(hasher.finish());
        Ok(())
    }

    /// Adds the hashes to a request. Those that the program gives stay.
    pub(super) fn add_tree_hash(&self, request: &mut Request) -> Result<(), BoxError> {
        if let Some(hash) = &self.tree_hash {
            for (name, value) in [(LINEAR, &hash.linear), (TREE, &hash.tree)] {
                if !request.headers().contains(name) {
                    request.headers_mut().try_insert(name, value)?;
                }
            }
        }
        Ok(())
    }
}

async fn read_into(hasher: &mut Hasher, mut body: SdkBody) -> Result<(), BoxError> {
    while let Some(chunk) = poll_fn(|cx| body.poll_data(cx)).await {
        hasher.update(&chunk?);
    }
    Ok(())
}

/// Hashes as bytes come: as a whole, and leaf by leaf.
#[derive(Default)]
struct Hasher {
    all: Sha256,
    leaf: Sha256,
    /// How many bytes the open leaf covers.
    filled: usize,
    leaves: Vec<[u8; 32]>,
}

impl Hasher {
    fn update(&mut self, mut bytes: &[u8]) {
        self.all.update(bytes);
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(LEAF - self.filled));
            self.leaf.update(now);
            self.filled += now.len();
            bytes = later;
            if self.filled == LEAF {
                self.close();
            }
        }
    }

    fn close(&mut self) {
        self.leaves.push(self.leaf.finalize_reset().into());
        self.filled = 0;
    }

    fn finish(mut self) -> TreeHash {
        if self.filled > 0 || self.leaves.is_empty() {
            self.close();
        }
        let mut level = self.leaves;
        while level.len() > 1 {
            let join = |pair: &[[u8; 32]]| match pair {
                [left, right] => Sha256::new()
                    .chain_update(left)
                    .chain_update(right)
                    .finalize()
                    .into(),
                _ => pair.first().copied().unwrap_or_default(),
            };
            level = level.chunks(2).map(join).collect();
        }
        let hex = |hash: &[u8; 32]| Hex32::new(hash).as_str().to_owned();
        TreeHash {
            linear: hex(&self.all.finalize().into()),
            tree: level.first().map(hex).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(chunks: &[&[u8]]) -> TreeHash {
        let mut hasher = Hasher::default();
        for chunk in chunks {
            hasher.update(chunk);
        }
        hasher.finish()
    }

    #[test]
    fn a_small_body_is_its_own_tree() {
        let known = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
        let found = hash(&[b"hello", b" ", b"world"]);
        assert_eq!((found.linear.as_str(), found.tree.as_str()), (known, known));
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hash(&[]).tree, empty);
    }

    #[test]
    fn leaves_are_joined_in_pairs() {
        let sha = |bytes: &[u8]| -> [u8; 32] { Sha256::digest(bytes).into() };
        let body = vec![7; 2 * LEAF + 5];
        let (a, b) = (sha(&body[..LEAF]), sha(&body[2 * LEAF..]));
        let pair = sha(&[a, a].concat());
        let root = sha(&[pair, b].concat());
        let whole = hash(&[&body]);
        assert_eq!(whole.tree, Hex32::new(&root).as_str());
        assert_eq!(whole.linear, Hex32::new(&sha(&body)).as_str());
        let pieces: Vec<&[u8]> = body.chunks(100_003).collect();
        assert_eq!(hash(&pieces), whole);
        assert_eq!(hash(&[&body[..LEAF]]).tree, Hex32::new(&a).as_str());
    }
}
