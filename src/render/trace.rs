//! Which place of which template wrote a place of a document.
//!
//! Typst finds faults in what templates wrote, not in templates. When it does, the templates are marked, run once more, and the marks
//! taken out again: what stands between two of them came from the place that the first one names. Documents that are
//! in order never go through here.

/// Begin and end of a mark, and what parts its fields: of Unicode's private use, so that no document has them by right.
const BEGIN: char = '\u{e000}';
const PART: char = '\u{e001}';
const END: char = '\u{e002}';

/// Where marks stood in a text from which they are taken out.
#[derive(Debug, Default)]
pub(super) struct Trace {
    marks: Vec<Mark>,
}

#[derive(Debug)]
struct Mark {
    offset: usize,
    template: String,
    line: usize,
    column: usize,
    /// Whether the text behind it was copied, and not written by a tag.
    is_copied: bool,
}

impl Trace {
    /// Takes the marks out of a document.
    pub(super) fn of(marked: &str) -> (String, Self) {
        let mut text = String::with_capacity(marked.len());
        let mut trace = Self::default();
        let mut rest = marked;
        while let Some(at) = rest.find(BEGIN) {
            text.push_str(&rest[..at]);
            let inside = &rest[at + BEGIN.len_utf8()..];
            let mark = inside.split_once(END).and_then(|(fields, after)| Some((mark(fields, text.len())?, after)));
            if let Some((mark, after)) = mark {
                trace.marks.push(mark);
                rest = after;
            } else {
                // A plan's own character.
                text.push(BEGIN);
                rest = inside;
            }
        }
        text.push_str(rest);
        (text, trace)
    }

    /// Template, line and column of a place in the text without marks.
    pub(super) fn place(&self, text: &str, offset: usize) -> Option<(&str, usize, usize)> {
        let mark = self.marks.iter().rev().find(|mark| mark.offset <= offset)?;
        let between = text.get(mark.offset..offset).filter(|_| mark.is_copied).unwrap_or("");
        Some((&mark.template, mark.line, mark.column + between.chars().count()))
    }
}

fn mark(fields: &str, offset: usize) -> Option<Mark> {
    let mut fields = fields.split(PART);
    let template = fields.next()?.to_owned();
    let (line, column) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let is_copied = fields.next()? == "1";
    Some(Mark { offset, template, line, column, is_copied })
}

/// The text of a template with a mark at the start of each line and around each tag.
pub(super) fn marked(template: &str, text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let (mut line, mut column) = (1, 1);
    let mark = |out: &mut String, line: usize, column: usize, is_copied: bool| {
        out.push_str(&format!("{BEGIN}{template}{PART}{line}{PART}{column}{PART}{}{END}", u8::from(is_copied)));
    };
    // In a template that extends another, text outside of blocks is refused.
    let first_tag = text.split_once("{%").map_or("", |(_, tag)| tag.trim_start_matches('-').trim_start());
    let is_child = first_tag.starts_with("extends");
    let mut depth = usize::from(!is_child);
    if depth > 0 {
        mark(&mut out, line, column, true);
    }
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = tag_length(rest);
        let taken = &rest[..length.unwrap_or(c.len_utf8())];
        if length.is_some() && depth > 0 {
            mark(&mut out, line, column, false);
        }
        out.push_str(taken);
        for c in taken.chars() {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        match taken.trim_start_matches(['{', '%', '-']).split_whitespace().next() {
            Some("block" | "component") if length.is_some() => depth += 1,
            Some("endblock" | "endcomponent") if length.is_some() => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 && (length.is_some() || taken == "\n") {
            mark(&mut out, line, column, true);
        }
        rest = &rest[taken.len()..];
    }
    out
}

/// How long the tag is that a text begins with.
fn tag_length(text: &str) -> Option<usize> {
    let end = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")].into_iter().find(|(start, _)| text.starts_with(start))?.1;
    let mut quote = None;
    for (at, c) in text.char_indices().skip(2) {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if end != "#}" && matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if text[at..].starts_with(end) => return Some(at + end.len()),
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_out_again_and_name_places() {
        let source = "a {{ x }} b\n{% if y %}c{% endif %}";
        let (text, trace) = Trace::of(&marked("t.typ", source));
        assert_eq!(text, source);
        assert_eq!(trace.place(&text, 0), Some(("t.typ", 1, 1)));
        assert_eq!(trace.place(&text, 4), Some(("t.typ", 1, 3)), "inside a tag: where it begins");
        assert_eq!(trace.place(&text, 10), Some(("t.typ", 1, 11)));
        assert_eq!(trace.place(&text, source.find('c').expect("it is there")), Some(("t.typ", 2, 11)));
    }

    #[test]
    fn outside_of_blocks_a_child_has_no_marks() {
        let text = marked("t.typ", "\n{# why #}{% extends \"a\" %}\n{% block b %}x{% endblock b %}\n");
        assert!(text.starts_with("\n{# why #}{% extends \"a\" %}\n{% block b %}"), "{text}");
        assert!(text.ends_with("{% endblock b %}\n"), "{text}");
        assert!(text.contains("{% block b %}\u{e000}t.typ"), "{text}");
    }

    #[test]
    fn a_plans_own_private_characters_stay() {
        assert_eq!(Trace::of("a\u{e000}b\u{e002}c").0, "a\u{e000}b\u{e002}c");
    }
}
