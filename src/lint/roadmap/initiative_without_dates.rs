//! `initiative-without-dates`: some day.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An open initiative without a first or a last day, or an improvement without a day.
    ///
    /// ## What it does
    ///
    /// Reports open initiatives that lack `start` or `due`, and open improvements without `due`.
    ///
    /// ## Why it matters
    ///
    /// Without both days it is on no roadmap, nobody's load can be seen, and nothing says when its objective can move.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
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
    /// ```
    "initiative-without-dates", group: Roadmap, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let period = cx.plan.head.get().and_then(|head| head.period.get()?.days());
    for work in cx.plan.initiatives.each().filter(|work| work.is_open()) {
        let (missing, keys) = match (work.start.is_absent(), work.due.is_absent()) {
            (true, true) => ("neither a first nor a last day", "`start` and `due`"),
            (true, false) => ("no first day", "`start`"),
            (false, true) => ("no last day", "`due`"),
            (false, false) => continue,
        };
        let found = out.report(work.span, format!("initiative `{}` has {missing}", work.id));
        if let Some(given) = work.start.span().or(work.due.span()) {
            found.also(given, "the only day it has");
        }
        found.help(match period {
            Some((first, last)) => format!("add {keys}, between {first} and {last}"),
            None => format!("add {keys}"),
        });
    }
    for work in cx.plan.improvements.each().filter(|work| work.is_open() && work.due.is_absent()) {
        out.report(work.span, format!("improvement `{}` has no day by which it is done", work.id))
            .help("add `due`, and `check_on` for the day somebody looks whether it helped");
    }
}
