//! Takes the markup off the words of a line: emphasis, code, links, escapes, entities.
//!
//! In: a line. Out: the same line as a reader of the rendered page sees it; borrowed if there was nothing to take off. Time and
//! memory grow with the length of the line.

use std::borrow::Cow;

/// The markers of emphasis, the longest first.
const MARKERS: [&str; 7] = ["***", "**", "__", "~~", "*", "_", "`"];

/// Entities that editors write for signs.
const ENTITIES: [(&str, &str); 7] =
    [("&gt;", ">"), ("&lt;", "<"), ("&amp;", "&"), ("&nbsp;", " "), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'")];

/// The line without markup.
pub(super) fn without_markup(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| matches!(byte, b'*' | b'_' | b'`' | b'~' | b'[' | b'\\' | b'&' | b'<')) {
        return Cow::Borrowed(text);
    }
    let mut cuts = Cuts::default();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        at += cuts.step(text, at, c);
    }
    if cuts.found.is_empty() {
        return Cow::Borrowed(text);
    }
    cuts.found.sort_unstable_by_key(|cut| cut.0);
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (start, end, sign) in cuts.found {
        if start < from {
            continue;
        }
        out.push_str(&text[from..start]);
        out.push_str(sign);
        from = end;
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// What is taken out of a line, and what may still be closed.
#[derive(Default)]
struct Cuts {
    /// Start, end and what stands there instead.
    found: Vec<(usize, usize, &'static str)>,
    /// For each marker where it was opened.
    open: [Vec<usize>; MARKERS.len()],
    /// Where a link's text began.
    links: Vec<usize>,
    /// There is no closing bracket any more.
    unclosed: bool,
}

impl Cuts {
    /// Looks at one place; gives how many bytes are done.
    fn step(&mut self, text: &str, at: usize, c: char) -> usize {
        match c {
            '\\' if text[at + 1..].starts_with(|next: char| next.is_ascii_punctuation()) => {
                self.found.push((at, at + 1, ""));
                2
            }
            '&' => match ENTITIES.iter().find(|(entity, _)| text[at..].starts_with(entity)) {
                Some((entity, sign)) => {
                    self.found.push((at, at + entity.len(), sign));
                    entity.len()
                }
                None => 1,
            },
            '<' if text[at..].starts_with("<!--") => {
                let end = text[at..].find("-->").map_or(text.len(), |end| at + end + 3);
                self.found.push((at, end, ""));
                end - at
            }
            '[' => {
                self.links.push(at);
                1
            }
            ']' => {
                let open = self.links.pop();
                let target = text[at + 1..].strip_prefix('(').filter(|_| open.is_some() && !self.unclosed);
                let end = target.and_then(|rest| rest.find(')'));
                // Behind the last bracket nobody needs to look again.
                self.unclosed |= target.is_some() && end.is_none();
                if let (Some(open), Some(end)) = (open, end) {
                    self.found.push((open, open + 1, ""));
                    self.found.push((at, at + end + 3, ""));
                    return end + 3;
                }
                1
            }
            '*' | '_' | '~' | '`' => self.marker(text, at),
            _ => c.len_utf8(),
        }
    }

    fn marker(&mut self, text: &str, at: usize) -> usize {
        let Some(n) = MARKERS.iter().position(|marker| text[at..].starts_with(marker)) else { return 1 };
        let marker = MARKERS[n];
        let before = text[..at].chars().next_back();
        let after = text[at + marker.len()..].chars().next();
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let is_gap = |c: Option<char>| c.is_none_or(char::is_whitespace);
        // "2*3" and "4.2*" and "first_name" are no emphasis: it closes behind a word and opens in front of one.
        let may_close = !is_gap(before) && is_edge(after);
        if let Some(open) = may_close.then(|| self.open[n].pop()).flatten() {
            self.found.push((open, open + marker.len(), ""));
            self.found.push((at, at + marker.len(), ""));
            return marker.len();
        }
        if is_edge(before) && !is_gap(after) {
            self.open[n].push(at);
        }
        marker.len()
    }
}

#[cfg(test)]
mod tests {
    use super::without_markup;

    #[test]
    fn markup_comes_off_and_signs_stay() {
        for (text, plain) in [
            ("**Raise** CSAT to *90%*", "Raise CSAT to 90%"),
            ("**KR1:** Raise __CSAT__ to `90%`", "KR1: Raise CSAT to 90%"),
            ("***All*** of it", "All of it"),
            ("CSAT &gt; 4.5 &amp; NPS \\> 40", "CSAT > 4.5 & NPS > 40"),
            ("Raise [CSAT](https://example.com/csat) to 90%", "Raise CSAT to 90%"),
            ("Raise CSAT <!-- see Q2 --> to 90%", "Raise CSAT  to 90%"),
            ("~~Old~~ new", "Old new"),
        ] {
            assert_eq!(without_markup(text), plain);
        }
        for text in
            ["5 * 4 = 20", "4.2* hotel", "first_name and last_name", "[draft] publish it", "< 4 hours", "a & b", "*"]
        {
            assert_eq!(without_markup(text), text);
        }
    }

    #[test]
    fn a_line_of_nothing_but_markers_takes_no_time() {
        let hostile = "*a ".repeat(100_000);
        assert_eq!(without_markup(&hostile), hostile);
        let nested = format!("{}a{}", "[".repeat(50_000), "](b)".repeat(50_000));
        assert_eq!(without_markup(&nested), "a");
    }
}
