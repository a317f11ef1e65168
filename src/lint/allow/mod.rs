//! Ignores in a plan: `# svcplan: ignore RULE reason="…" until=2027-03-31`.
//!
//! On a line of its own the remark speaks of the next line, or of the whole element if that line is its header; behind a
//! value it speaks of that line. An ignore that holds back nothing, has expired or can't be read is itself a finding.

use std::collections::HashMap;

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
    if comments.is_empty() {
        return;
    }
    found.sort_by_key(|d| (d.span.file, d.span.start));
    let mut ignored = vec![false; found.len()];
    let mut about_ignores = Vec::new();
    let scopes = scopes(cx, comments);
    for (comment, scope) in comments.iter().zip(scopes) {
        let ignore = match read(&comment.text) {
            Ok(ignore) => ignore,
            Err((message, help)) => {
                let mut bad = Diagnostic::new(&broken_ignore::RULE, comment.span, message);
                bad.help(help);
                about_ignores.push(bad);
                continue;
            }
        };
        if !ignore.reason {
            let mut bad = Diagnostic::new(&broken_ignore::RULE, comment.span, "the ignore gives no reason");
            bad.help("add `reason=\"…\"`, so that the next reader knows why");
            about_ignores.push(bad);
        }
        if let Some(until) = ignore.until.filter(|until| *until < cx.as_of) {
            let mut old = Diagnostic::new(&expired_ignore::RULE, comment.span, format!("this ignore ended on {until}"));
            old.help("settle the finding, or set a later day if the reason still holds");
            about_ignores.push(old);
            continue;
        }
        let before = |at: u32| found.partition_point(|d| (d.span.file, d.span.start) < (scope.file, at));
        let inside = before(scope.start)..before(scope.end.saturating_add(1));
        for rule in ignore.rules {
            let mut is_used = false;
            for n in inside.clone() {
                if !ignored[n] && found[n].rule.name == rule {
                    ignored[n] = true;
                    is_used = true;
                }
            }
            if !is_used {
                let mut idle =
                    Diagnostic::new(&unused_ignore::RULE, comment.span, format!("there is no `{rule}` here to ignore"));
                idle.help("take the remark out");
                about_ignores.push(idle);
            }
        }
    }
    let mut ignored = ignored.into_iter();
    found.retain(|_| !ignored.next().unwrap_or(false));
    found.append(&mut about_ignores);
}

/// The bytes that each remark speaks of.
fn scopes(cx: &Context<'_>, comments: &[Comment]) -> Vec<Span> {
    let mut named: HashMap<Span, Span> = HashMap::new();
    for element in cx.elements {
        named.entry(cx.sources.line_of(element.name.file, element.name.start)).or_insert(element.extent);
    }
    // From the last to the first, so that a stack of remarks is walked once.
    let mut below: HashMap<Span, Span> = HashMap::new();
    let mut scopes: Vec<Span> = comments
        .iter()
        .rev()
        .map(|comment| {
            let line = cx.sources.line_of(comment.span.file, comment.span.start);
            let own_line = cx.sources.slice(Span { end: comment.span.start, ..line }).trim().is_empty();
            if !own_line {
                return line;
            }
            let spoken_of = next_statement(cx, line, &below);
            below.insert(line, spoken_of);
            named.get(&spoken_of).map_or(spoken_of, |extent| spoken_of.join(*extent))
        })
        .collect();
    scopes.reverse();
    scopes
}

/// The first line behind a remark that is none. Several may stand above one another; they all speak of it.
fn next_statement(cx: &Context<'_>, remark: Span, below: &HashMap<Span, Span>) -> Span {
    let mut at = remark;
    loop {
        let next = cx.sources.line_of(remark.file, at.end + 1);
        if next.end <= at.end {
            return at;
        }
        if let Some(known) = below.get(&next) {
            return *known;
        }
        at = next;
        if !cx.sources.slice(at).trim_start().starts_with('#') {
            return at;
        }
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
            let read = crate::quantity::parse_day(day.trim_matches('"'));
            ignore.until = Some(read.ok_or_else(|| {
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
