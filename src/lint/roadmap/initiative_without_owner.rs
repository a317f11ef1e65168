//! `initiative-without-owner`: everybody's work.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An open initiative or improvement that nobody answers for.
    ///
    /// ## What it does
    ///
    /// Reports open initiatives and improvements without `owner`.
    ///
    /// ## Why it matters
    ///
    /// One and only one person is accountable for a piece of work: that is the one rule that all versions of the
    /// responsibility matrix (RACI) share.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
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
    "initiative-without-owner", group: Roadmap, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let initiatives = cx.plan.initiatives.each().filter(|work| work.is_open() && work.owner.is_absent());
    let improvements = cx.plan.improvements.each().filter(|work| work.is_open() && work.owner.is_absent());
    let all = initiatives.map(|work| ("initiative", work.span, &work.id));
    for (noun, span, id) in all.chain(improvements.map(|work| ("improvement", work.span, &work.id))) {
        let owner =
            cx.plan.head.get().and_then(|head| head.owner.get()).map_or("support-manager", |owner| owner.id.as_str());
        out.report(span, format!("{noun} `{id}` has no owner"))
            .help(format!("add `owner = \"{owner}\"`, with the one person who answers for it"));
    }
}
