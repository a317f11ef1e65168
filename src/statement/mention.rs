//! The metrics that a statement names.
//!
//! In: a sentence. Out: every name of something measured, the longest where names overlap, with what it is.

use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::Kind;

/// A metric named in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    /// First token.
    pub(super) from: usize,
    /// One past the last token.
    pub(super) to: usize,
    /// The id of the catalogue; `None` for things outside it.
    pub(super) kpi: Option<&'static str>,
    /// It names a mood rather than a number ("satisfaction" without a word such as "score").
    pub(super) mood: bool,
}

/// Words behind a name that make it a number.
const MEASURES: TagSet = TagSet::of(&[Tag::Measure]);

/// All metrics of a sentence, in order, without overlaps.
pub(super) fn mentions(s: &Sentence<'_>) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < s.len() {
        let Some((named, to)) = s.metric_at(at) else {
            at += 1;
            continue;
        };
        // "support ticket resolution time": a longer name may begin inside a shorter one.
        let inner = (at + 1..to)
            .filter_map(|from| s.metric_at(from).map(|(named, end)| (from, named, end)))
            .find(|(_, _, end)| *end > to);
        let (from, named, to) = inner.unwrap_or((at, named, to));
        let measured = s.has_any(to, MEASURES) && s.is_word(to) && !named_again(s, to);
        let joined = s.tokens.get(to).is_some_and(|next| next.joined && matches!(next.kind, Kind::Word(_)));
        // "training-related", "satisfaction-focused": no metric of its own.
        if !joined || s.metric_at(to).is_some() || measured {
            found.push(Mention { from, to, kpi: named.kpi, mood: named.mood && !measured });
        }
        at = to;
    }
    head_of_phrase(s, &mut found);
    found
}

fn named_again(s: &Sentence<'_>, at: usize) -> bool {
    s.metric_at(at).is_some_and(|(named, _)| named.kpi.is_some())
}

/// Of names side by side the last is the thing: "CSAT survey response rate".
fn head_of_phrase(s: &Sentence<'_>, found: &mut Vec<Mention>) {
    let mut n = 1;
    while n < found.len() {
        let (before, here) = (found[n - 1], found[n]);
        let adjacent = before.to == here.from && !s.is_sign(here.from, super::token::Sign::Open);
        if adjacent {
            found[n - 1] = Mention { from: before.from, ..here };
            found.remove(n);
        } else {
            n += 1;
        }
    }
}
