//! Random changes of files.

/// A small generator of random numbers (xorshift), so that the row of changes is always the same.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`, or 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }
}

/// One of the seeds by its index, after a few changes.
pub(crate) fn mutate(seeds: &[Vec<u8>], random: &mut Random) -> (usize, Vec<u8>) {
    let seed = random.below(seeds.len());
    let mut bytes = seeds[seed].clone();
    let most = bytes.len() + 100_000;
    for _ in 0..=random.below(4) {
        change(&mut bytes, seeds, random);
        bytes.truncate(most);
    }
    (seed, bytes)
}

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    match random.below(10) {
        0 => bytes.truncate(at),
        1 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).unwrap(),
        2 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        3 => drop(bytes.drain(at..(at + 1 + random.below(20)).min(bytes.len()))),
        // A piece twice, or many times.
        4 => {
            let piece = token(bytes, at).to_vec();
            let times = if random.below(8) == 0 { 300 } else { 1 };
            insert(bytes, at, &piece.repeat(times));
        }
        // A piece in place of another.
        5 => {
            let from = random.below(bytes.len() + 1);
            let piece = token(bytes, from).to_vec();
            let end = at + token(bytes, at).len();
            bytes.splice(at..end, piece);
        }
        // A piece of any seed.
        6 => {
            let seed = &seeds[random.below(seeds.len())];
            let from = random.below(seed.len() + 1);
            let end = (from + random.below(80)).min(seed.len());
            insert(bytes, at, &seed[from..end]);
        }
        7 => {
            let open = ["[", "{", "(", "{\"a\":", "@a(", "\"\"\"", "[?", ":not("][random.below(8)];
            insert(bytes, at, open.repeat(1 + random.below(600)).as_bytes());
        }
        8 => {
            let word = WORDS[random.below(WORDS.len())];
            let end = at + token(bytes, at).len();
            bytes.splice(at..end, word.bytes());
        }
        _ => {
            let word = WORDS[random.below(WORDS.len())];
            insert(bytes, at, word.as_bytes());
        }
    }
}

/// Words that mean something in some place.
const WORDS: [&str; 48] = [
    "\"",
    "\\",
    "\n",
    "\r",
    "\t",
    "é",
    "\u{feff}",
    "\u{0}",
    "//",
    "///",
    "$",
    "@",
    "#",
    "{}",
    "[]",
    "()",
    "null",
    "true",
    "-1",
    "0",
    "1e999",
    "99999999999999999999",
    "1.5",
    "NaN",
    "with [Tagged]",
    "for Order",
    "apply ",
    "structure ",
    "union ",
    "list ",
    "resource ",
    "smithy.api#String",
    "smithy.api#mixin",
    "smithy.api#streaming",
    "smithy.api#required",
    "smithy.api#default",
    "smithy.api#trait",
    "smithy.api#Unit",
    "service",
    "operation",
    "structure",
    "map",
    "members",
    "target",
    "mixins",
    "rename",
    "*",
    "\u{10ffff}",
];

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// The word, or the single byte, that begins at a place.
fn token(bytes: &[u8], at: usize) -> &[u8] {
    let rest = &bytes[at.min(bytes.len())..];
    let word = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    &rest[..word.max(1).min(rest.len())]
}
