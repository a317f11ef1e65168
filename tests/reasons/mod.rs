//! Plans whose numbers are partly missing, and what must not stand in a document of another language because of it.

use svcplan::language::Language;

/// A plan in which many results lack a number, each for a reason of its own. Its words are German.
pub(crate) const GAPS: &str = include_str!("gaps.toml");

/// The tax authority among the examples.
pub(crate) const TAX_AUTHORITY: &str = include_str!("../../examples/tax-authority/plan.toml");

/// What a text has of the English words for reasons, and of times with an English day.
pub(crate) fn english_in(text: &str) -> Vec<String> {
    let text = text.replace("&apos;", "'").replace("&#39;", "'").replace("&#x27;", "'");
    let of_reason = |line: &&str| ["reason-", "limits-", "refusal-"].iter().any(|group| line.starts_with(group));
    let messages = Language::English.source().lines().filter(of_reason).filter_map(|line| line.split_once(" = "));
    // What stands between the arguments, long enough to be no word of another language.
    let words = messages.flat_map(|(_, words)| words.split(['{', '}'])).map(str::trim);
    let words = words.filter(|words| words.len() >= 9 && !words.starts_with('$'));
    let terminal = ["is not given", "can't be read", "must lie", "can't be below", "no role works", "backlog balance"];
    let mut found: Vec<String> =
        words.chain(terminal).filter(|words| text.contains(words)).map(str::to_owned).collect();
    for (at, _) in text.match_indices(':') {
        // `Tu 10:00` and `Tue 10:00`: the day stands before the two digits of the hour.
        let before = text.get(at.saturating_sub(6)..at).unwrap_or_default();
        let day = before.trim_end_matches(|c: char| c.is_ascii_digit()).trim();
        if ["Tu", "We", "Th", "Su", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].iter().any(|d| day.ends_with(d)) {
            found.push(text[at.saturating_sub(6)..].chars().take(12).collect());
        }
    }
    found
}
