//! "Did you mean": the known word nearest to an unknown one.

/// The candidate nearest to `word`, if it is near enough to be a slip of the fingers.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Beyond this nobody mistypes an id; it also bounds the time spent on hostile keys.
    if word.len() > 64 {
        return None;
    }
    let folded = fold(word);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let other = fold(candidate);
        let (mine, theirs) = (folded.chars().count(), other.chars().count());
        let allowed = match mine.max(theirs) {
            0..=3 => 1,
            4..=7 => 2,
            _ => 3,
        };
        let part = folded.len() >= 4 && (other.starts_with(&folded) || folded.starts_with(&other) && other.len() >= 4);
        // Each letter more or less is a step, so words of very different lengths need no measuring.
        if mine.abs_diff(theirs) > allowed && !part {
            continue;
        }
        let distance = if other == folded { 0 } else { strsim::damerau_levenshtein(&folded, &other) };
        let rank = if distance <= allowed { distance } else { 4 };
        if (distance <= allowed || part) && best.is_none_or(|(least, _)| rank < least) {
            best = Some((rank, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn fold(word: &str) -> String {
    word.chars().map(|c| if c == '-' || c == ' ' { '_' } else { c.to_ascii_lowercase() }).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_slips_but_does_not_guess_wildly() {
        let keys = ["baseline", "target", "due", "owner", "statement", "handle_time"];
        assert_eq!(nearest("base-line", keys), Some("baseline"));
        assert_eq!(nearest("taget", keys), Some("target"));
        assert_eq!(nearest("handle-time", keys), Some("handle_time"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("state", keys), Some("statement"));
    }
}
