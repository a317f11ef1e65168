//! `dropped-predecessor`: waiting for what will not come.

use crate::lint::{Context, Sink};
use crate::plan::initiative::Status;
use crate::rule;

rule! {
    /// An open initiative that waits for one that was dropped.
    ///
    /// ## What it does
    ///
    /// Reports open initiatives with a dropped one in their `after`.
    ///
    /// ## Why it matters
    ///
    /// Either it does not need the other after all, or it can't be done either. The plan has to say which.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.old-wiki]
    /// name = "Clean up the old wiki"
    /// start = 2027-01-04
    /// due = 2027-02-26
    /// owner = "support-manager"
    /// moves = ["csat"]
    /// status = "dropped"
    ///
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// after = ["old-wiki"]
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
    "dropped-predecessor", group: Roadmap, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for initiative in cx.plan.initiatives.each().filter(|initiative| initiative.is_open()) {
        for after in initiative.after.each() {
            let before = cx.plan.initiatives.by_id(&after.value.id);
            let Some(status) = before.and_then(|before| before.status.located()) else { continue };
            if status.value == Status::Dropped {
                out.report(
                    after.span,
                    format!("`{}` waits for `{}`, which was dropped", initiative.id, after.value.id),
                )
                .also(status.span, "dropped")
                .help(format!(
                    "take `\"{}\"` out of `after` if `{}` can do without, or drop it too",
                    after.value.id, initiative.id
                ));
            }
        }
    }
}
