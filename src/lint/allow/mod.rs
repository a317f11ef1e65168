//! Ignores in a plan: `# svcplan: ignore RULE reason="…" until=2027-03-31`.
//!
//! On a line of its own the remark speaks of the next line, or of the whole element if that line is its header; behind a
//! value it speaks of that line. An ignore that holds back nothing, has expired or can't be read is itself a finding.

use chrono::NaiveDate;

use super::Context;
use super::registry;
use crate::diagnostic::Diagnostic;
use crate::load::Comment;
use crate::rules;
use crate::source::Span;

rules! {
    broken_ignore,
    unused_ignore,
    expired_ignore,
}

struct Ignore {
    rules: Vec<&'static str>,
    until: Option<NaiveDate>,
    reason: bool,
}

/// Removes the findings that are ignored and adds those about the ignores themselves.
pub(crate) fn apply(cx: &Context<'_>, comments: &[Comment], found: &mut Vec<Diagnostic>) {
    for comment in comments {
        let ignore = match read(&comment.text) {
            Ok(ignore) => ignore,
            Err((message, help)) => {
                let mut bad = Diagnostic::new(&broken_ignore::RULE, comment.span, message);
                bad.help(help);
                found.push(bad);
                continue;
            }
        };
        if !ignore.reason {
            let mut bad = Diagnostic::new(&broken_ignore::RULE, comment.span, "the ignore gives no reason");
            bad.help("add `reason=\"…\"`, so that the next reader knows why");
            found.push(bad);
        }
        if let Some(until) = ignore.until.filter(|until| *until < cx.as_of) {
            let mut old = Diagnostic::new(&expired_ignore::RULE, comment.span, format!("this ignore ended on {until}"));
            old.help("settle the finding, or set a later day if the reason still holds");
            found.push(old);
            continue;
        }
        let scope = scope(cx, comment.span);
        for rule in ignore.rules {
            let before = found.len();
            found.retain(|d| d.rule.name != rule || !scope.contains(Span { end: d.span.start, ..d.span }));
            if found.len() == before {
                let mut idle =
                    Diagnostic::new(&unused_ignore::RULE, comment.span, format!("there is no `{rule}` here to ignore"));
                idle.help("take the remark out");
                found.push(idle);
            }
        }
    }
}

/// The bytes that a remark speaks of.
fn scope(cx: &Context<'_>, comment: Span) -> Span {
    let line = cx.sources.line_of(comment.file, comment.start);
    let own_line = cx.sources.slice(Span { end: comment.start, ..line }).trim().is_empty();
    if !own_line {
        return line;
    }
    // Several remarks may stand above one another; they all speak of the first line that is none.
    let mut at = line;
    loop {
        let next = cx.sources.line_of(comment.file, at.end + 1);
        if next.end <= at.end {
            return at;
        }
        at = next;
        if !cx.sources.slice(at).trim_start().starts_with('#') {
            break;
        }
    }
    let named_here = |element: &&crate::load::Element| at.contains(element.name) && element.name.file == at.file;
    match cx.elements.iter().find(named_here) {
        Some(element) => at.join(element.extent),
        None => at,
    }
}

type Problem = (String, String);

fn read(text: &str) -> Result<Ignore, Problem> {
    let form = "write `# svcplan: ignore RULE reason=\"…\"`";
    let rest = text.strip_prefix("ignore").filter(|rest| rest.is_empty() || rest.starts_with(' '));
    let rest = rest.ok_or_else(|| (format!("`{text}` is nothing that can be asked for here"), form.to_owned()))?;
    let mut ignore = Ignore { rules: Vec::new(), until: None, reason: false };
    let mut rest = rest.trim();
    while !rest.is_empty() {
        if let Some(reason) = rest.strip_prefix("reason=\"") {
            let end = reason.find('"').ok_or_else(|| {
                ("the reason is never closed".to_owned(), "add the closing quotation mark".to_owned())
            })?;
            ignore.reason = !reason[..end].trim().is_empty();
            rest = reason[end + 1..].trim_start();
            continue;
        }
        let end = rest.find([' ', ',']).unwrap_or(rest.len());
        let word = &rest[..end];
        rest = rest[end..].trim_start_matches([' ', ',']);
        if let Some(day) = word.strip_prefix("until=") {
            let read = NaiveDate::parse_from_str(day.trim_matches('"'), "%Y-%m-%d");
            ignore.until = Some(read.map_err(|_| {
                (
                    format!("there is no day `{day}`"),
                    "write a day as year-month-day, such as `until=2027-03-31`".to_owned(),
                )
            })?);
        } else if let Some(rule) = registry::by_name(word) {
            ignore.rules.push(rule.name);
        } else {
            let near = crate::load::nearest(word, registry::all().map(|rule| rule.name));
            let help = near.map_or_else(
                || "`svcplan list rules` shows all of them".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            return Err((format!("there is no rule `{word}`"), help));
        }
    }
    if ignore.rules.is_empty() {
        return Err(("the ignore names no rule".to_owned(), form.to_owned()));
    }
    Ok(ignore)
}
