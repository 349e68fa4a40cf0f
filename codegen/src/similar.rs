//! Names that are like another one, for hints.

/// Longest name that is compared.
pub(crate) const LONGEST: usize = 64;

/// How many names a hint lists.
const LISTED: usize = 5;

/// The names that were probably meant by `wanted`, best first: those that differ little, then those that
/// hold it, or are held by it. Names are listed once.
pub(crate) fn near<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found: Vec<(usize, &str)> = known
        .into_iter()
        .filter_map(|name| Some((distance(wanted, name)?, name)))
        .collect();
    found.sort();
    found.dedup();
    found
        .into_iter()
        .take(LISTED)
        .map(|(_, name)| name)
        .collect()
}

/// Names in prose: `` `A`, `B` ``.
pub(crate) fn quoted(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn distance(wanted: &str, known: &str) -> Option<usize> {
    let most = (wanted.len().min(LONGEST) / 4).clamp(1, 3);
    edits(wanted, known, most).or_else(|| {
        let (wanted, known) = (wanted.to_ascii_lowercase(), known.to_ascii_lowercase());
        let part = |whole: &str, part: &str| part.len() > 2 && whole.contains(part);
        let related = part(&known, &wanted) || part(&wanted, &known);
        related.then(|| LONGEST + wanted.len().abs_diff(known.len()))
    })
}

/// Number of single-character edits from one text to the other, if at most `most`; letters' case counts
/// nothing.
pub(crate) fn edits(from: &str, to: &str, most: usize) -> Option<usize> {
    if from.eq_ignore_ascii_case(to) {
        return Some(0);
    }
    let (from, to) = (from.as_bytes(), to.as_bytes());
    if from.len().abs_diff(to.len()) > most || from.len().max(to.len()) > LONGEST {
        return None;
    }
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, a) in from.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(to) {
            let change = diagonal + usize::from(!a.eq_ignore_ascii_case(b));
            diagonal = *cell;
            left = change.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().filter(|edits| *edits <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_edits() {
        assert_eq!(edits("kitten", "sitting", 3), Some(3));
        assert_eq!(edits("kitten", "sitting", 2), None);
        assert_eq!(edits("String", "string", 0), Some(0));
        assert_eq!(edits("Sting", "String", 1), Some(1));
        assert_eq!(edits("", "", 0), Some(0));
    }

    #[test]
    fn near_names_come_best_first() {
        let known = ["ListCities", "GetCity", "ListCity", "PutRain", "ListCities"];
        assert_eq!(near("ListCitties", known), ["ListCities"]);
        assert_eq!(near("listcity", known), ["ListCity"]);
        assert_eq!(near("city", known), ["GetCity", "ListCity"]);
        assert_eq!(near("Wind", known), [""; 0]);
        assert_eq!(near("", known), [""; 0]);
    }
}
