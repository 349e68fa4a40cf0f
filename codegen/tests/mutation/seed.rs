//! How one seed holds the files of a service in botocore's form: one after another, with lines `---` between
//! them. The fuzz targets, which begin with the same seeds, take this file in.

/// The files, in the order of a seed. The first is never missing.
const PARTS: [&str; 7] = [
    "service-2.json",
    "paginators-1.json",
    "waiters-2.json",
    "endpoint-rule-set-1.json",
    "examples-1.json",
    "service-2.sdk-extras.json",
    "paginators-1.sdk-extras.json",
];

/// The name and the content of each file that the bytes hold.
pub(crate) fn files(bytes: &[u8]) -> Vec<(&'static str, &[u8])> {
    const LINE: &[u8] = b"\n---\n";
    let mut rest = bytes;
    let mut files = Vec::new();
    for name in PARTS {
        let end = rest.windows(LINE.len()).position(|part| part == LINE);
        let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
        files.push((name, part));
        match after.strip_prefix(LINE) {
            Some(after) => rest = after,
            None => break,
        }
    }
    files
}
