//! What goes into attributes and text nodes: escaped text, ids, numbers, paths.
//!
//! In: anything. Out: strings that are safe where they are meant to stand.

use std::fmt::Write as _;

/// Positions beyond this are a mistake, and would be too large for a renderer.
const FARTHEST: f64 = 1e6;

/// Text as XML character data or attribute value.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// The id with everything that is not a letter, digit or `-` written as its number between underscores, so that it can
/// stand in `id`, in `url(#…)` and in a list of ids. Different ids stay different, and none ends like the suffixes
/// used here, which follow an underscore and are no numbers.
pub(super) fn id_token(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for c in id.chars() {
        if c.is_ascii_alphabetic() || (!out.is_empty() && (c.is_ascii_digit() || c == '-')) {
            out.push(c);
        } else {
            write!(out, "_{:x}_", u32::from(c)).expect("writing to a String never fails");
        }
    }
    if out.is_empty() { "_".to_owned() } else { out }
}

/// A number with at most one decimal, always finite.
pub(super) fn coord(value: f64) -> String {
    let value = if value.is_finite() { value.clamp(-FARTHEST, FARTHEST) } else { 0.0 };
    let tenths = (value * 10.0).round();
    // Adding zero turns -0 into 0.
    format!("{}", tenths / 10.0 + 0.0)
}

/// The path through points, each corner rounded by at most `radius`.
pub(super) fn rounded_path(points: &[(f64, f64)], radius: f64) -> String {
    let mut path = String::new();
    for (at, &(x, y)) in points.iter().enumerate() {
        let (before, after) = (at.checked_sub(1).map(|before| points[before]), points.get(at + 1));
        let step = match (before, after) {
            (None, _) => format!("M{} {}", coord(x), coord(y)),
            (Some(_), None) => format!("L{} {}", coord(x), coord(y)),
            (Some(before), Some(&after)) => {
                let towards = |(to_x, to_y): (f64, f64)| {
                    let length = (to_x - x).hypot(to_y - y);
                    let part = if length > 0.0 { (radius / length).min(0.5) } else { 0.0 };
                    format!("{} {}", coord(x + (to_x - x) * part), coord(y + (to_y - y) * part))
                };
                format!("L{}Q{} {} {}", towards(before), coord(x), coord(y), towards(after))
            }
        };
        path.push_str(&step);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_finite_and_short() {
        assert_eq!(coord(1.0 / 3.0), "0.3");
        assert_eq!(coord(12.0), "12");
        assert_eq!(coord(-0.01), "0");
        assert_eq!(coord(f64::NAN), "0");
        assert_eq!(coord(f64::INFINITY), "0");
        assert_eq!(coord(1e300), "1000000");
    }

    #[test]
    fn ids_become_tokens_and_stay_different() {
        let ids =
            ["budget", "a b", "a-b", "a_b", "1", "\"><script>", "ü", "a_20_b", "", "_", "__", "a-", "budget_title"];
        let tokens: Vec<String> = ids.iter().map(|id| id_token(id)).collect();
        for (at, token) in tokens.iter().enumerate() {
            assert!(token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'), "{token}");
            assert!(token.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)), "{token}");
            assert!(!tokens[..at].contains(token), "{token}");
        }
        assert_eq!(tokens[0], "budget");
    }

    #[test]
    fn corners_are_rounded_but_not_beyond_the_middle_of_a_short_line() {
        assert_eq!(rounded_path(&[(0.0, 0.0), (10.0, 0.0), (10.0, 4.0)], 3.0), "M0 0L7 0Q10 0 10 2L10 4");
        assert_eq!(rounded_path(&[(0.0, 0.0), (0.0, 0.0), (0.0, 0.0)], 3.0), "M0 0L0 0Q0 0 0 0L0 0");
    }
}
