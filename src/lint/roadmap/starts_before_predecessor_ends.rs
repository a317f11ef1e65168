//! `starts-before-predecessor-ends`: the roof before the walls.

use chrono::Days;

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::plan::initiative::Status;
use crate::rule;

rule! {
    /// An initiative that begins before what it waits for is finished.
    ///
    /// ## What it does
    ///
    /// Compares the `start` of each open initiative, or its `due` if it has no start, with the `due` of each initiative
    /// in its `after`. Finished and dropped ones hold nobody up.
    ///
    /// ## Why it matters
    ///
    /// One of the two dates, or the dependency, is wrong. On the roadmap the arrow would point backwards.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-03-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// after = ["knowledge-base"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// after = ["knowledge-base"]
    /// ```
    "starts-before-predecessor-ends", group: Roadmap, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for initiative in cx.plan.initiatives.each().filter(|initiative| initiative.is_open()) {
        for after in initiative.after.each() {
            let Some(before) = cx.plan.initiatives.by_id(&after.value.id) else { continue };
            let over = matches!(before.status.copied(), Some(Status::Done | Status::Dropped));
            let Some(end) = before.due.located().filter(|_| !over && before.id != initiative.id) else { continue };
            let (verb, begin) = match (initiative.start.located(), initiative.due.located()) {
                (Some(start), _) => ("starts", start),
                (None, Some(due)) if initiative.start.is_absent() => ("ends", due),
                _ => continue,
            };
            if begin.value >= end.value {
                continue;
            }
            let early = (end.value - begin.value).num_days();
            let found = out.report(
                begin.span,
                format!(
                    "`{}` {verb} on {}, {} before `{}` ends",
                    initiative.id,
                    begin.value,
                    counted(early, "day"),
                    before.id
                ),
            );
            found.also(end.span, format!("`{}` ends on {}", before.id, end.value));
            found.also(after.span, format!("waits for `{}`", before.id));
            let next = end.value.checked_add_days(Days::new(1)).unwrap_or(end.value);
            let length = initiative.start.copied().zip(initiative.due.copied()).map(|(start, due)| due - start);
            let moved = length.filter(|_| verb == "starts").and_then(|length| next.checked_add_signed(length));
            found.help(match moved {
                Some(due) => format!(
                    "start on {next} or later (with the same length it ends on {due}), or take `{}` out of `after`",
                    before.id
                ),
                None => format!("write a day after {}, or take `{}` out of `after`", end.value, before.id),
            });
        }
    }
}
