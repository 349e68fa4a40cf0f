//! Patterns by which people choose from names.

/// Whether a pattern, in which `*` stands for any text, fits a whole name. Case counts.
#[must_use]
pub fn fits(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    let inner = name
        .strip_prefix(first)
        .and_then(|name| name.strip_suffix(last));
    let Some(mut inner) = inner else {
        return false;
    };
    // The first place that fits leaves most for what follows.
    middle
        .split('*')
        .all(|piece| match inner.split_once(piece) {
            Some((_, after)) => {
                inner = after;
                true
            }
            None => false,
        })
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns() {
        for (pattern, name) in [
            ("Get", "Get"),
            ("*", ""),
            ("*", "Get"),
            ("Get*", "GetCity"),
            ("*City", "GetCity"),
            ("G*t*y", "GetCity"),
            ("**City**", "GetCity"),
            ("*a*a*", "aa"),
            ("a*b*b", "abb"),
        ] {
            assert!(fits(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("", "Get"),
            ("get", "Get"),
            ("Get*", "Ge"),
            ("*City", "Cit"),
            ("a*a", "a"),
            ("*a*a*", "a"),
            ("G*x*y", "GetCity"),
        ] {
            assert!(!fits(pattern, name), "{pattern} {name}");
        }
    }
}
