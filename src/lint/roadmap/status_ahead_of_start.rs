//! `status-ahead-of-start`: done before it began.

use crate::lint::wording::counted;
use crate::lint::{Context, Sink};
use crate::plan::initiative::Status;
use crate::rule;

rule! {
    /// An initiative that is running or done although its first day lies ahead.
    ///
    /// ## What it does
    ///
    /// Compares the `start` of initiatives with status `running` or `done` with today.
    ///
    /// ## Why it matters
    ///
    /// Either it began earlier, and the roadmap shows a wrong bar, or the status is a hope.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// status = "running"
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
    /// status = "planned"
    /// ```
    "status-ahead-of-start", group: Roadmap, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for work in cx.plan.initiatives.each() {
        let (Some(status), Some(start)) = (work.status.located(), work.start.located()) else { continue };
        if !matches!(status.value, Status::Running | Status::Done) || start.value <= cx.as_of {
            continue;
        }
        let ahead = (start.value - cx.as_of).num_days();
        out.report(
            status.span,
            format!("`{}` is {} and starts only in {}", work.id, status.value.as_str(), counted(ahead, "day")),
        )
        .also(start.span, format!("starts on {}", start.value))
        .note(format!("today is {}", cx.as_of))
        .help("write the day on which it really began, or `status = \"planned\"`");
    }
}
