//! Places as a set, for asking many times whether a place meets one of them.
//!
//! In: spans in any order, also overlapping ones. Out: answers in logarithmic time, which keeps files with thousands of faults quick.

use crate::source::{FileId, Span};

/// A set of places; those that touch are one.
#[derive(Clone, Debug, Default)]
pub(crate) struct SpanSet(Vec<Span>);

impl SpanSet {
    /// Whether any place of the set shares a byte with `span`, or touches it.
    pub(crate) fn touches(&self, span: Span) -> bool {
        self.first_from(span.file, span.start).is_some_and(|found| found.touches(span))
    }

    /// Whether any place of the set shares a byte with `span`, which is not empty.
    pub(crate) fn overlaps(&self, span: Span) -> bool {
        let found = self.first_from(span.file, span.start.saturating_add(1));
        found.is_some_and(|found| found.file == span.file && found.start < span.end && span.start < found.end)
    }

    /// The first place that ends at or behind a byte.
    fn first_from(&self, file: FileId, byte: u32) -> Option<&Span> {
        self.0.get(self.0.partition_point(|span| (span.file, span.end) < (file, byte)))
    }
}

impl FromIterator<Span> for SpanSet {
    fn from_iter<I: IntoIterator<Item = Span>>(spans: I) -> Self {
        let mut spans: Vec<Span> = spans.into_iter().collect();
        spans.sort_unstable();
        spans.dedup_by(|next, last| {
            let joins = last.touches(*next);
            if joins {
                *last = last.join(*next);
            }
            joins
        });
        Self(spans)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_as_asking_each_place_would() {
        let span = |start: usize, end: usize| Span::new(FileId(0), start..end);
        let places = [span(3, 5), span(20, 20), span(4, 9), span(9, 10), span(30, 40)];
        let set: SpanSet = places.into_iter().collect();
        for start in 0..45 {
            for end in start..45 {
                let asked = span(start, end);
                assert_eq!(set.touches(asked), places.iter().any(|place| place.touches(asked)), "{start}..{end}");
                let shares = |place: &Span| place.start < asked.end && asked.start < place.end;
                if end > start {
                    assert_eq!(set.overlaps(asked), places.iter().any(shares), "{start}..{end}");
                }
            }
        }
        assert!(!set.touches(Span::new(FileId(1), 0..50)));
    }
}
