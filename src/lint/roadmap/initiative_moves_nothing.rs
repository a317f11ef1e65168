//! `initiative-moves-nothing`: what for?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An open initiative that moves no KPI and serves no objective.
    ///
    /// ## What it does
    ///
    /// Reports open initiatives without `moves` and without `serves`.
    ///
    /// ## Why it matters
    ///
    /// Each objective needs work that moves it, and each piece of work a number by which one can see that it helped.
    /// Otherwise the initiative is a project that somebody wanted anyway.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
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
    "initiative-moves-nothing", group: Roadmap, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for work in cx.plan.initiatives.each().filter(|work| work.is_open()) {
        let unread =
            (!work.moves.is_absent() && !work.moves.is_set()) || (!work.serves.is_absent() && !work.serves.is_set());
        if work.moves.has_any() || work.serves.has_any() || unread {
            continue;
        }
        let found = out.report(work.span, format!("initiative `{}` moves no KPI and serves no objective", work.id));
        let objective = cx.plan.objectives.each().find(|objective| objective.kpi.is_set());
        found.help(match objective.and_then(|objective| Some((objective, objective.kpi.get()?))) {
            Some((objective, kpi)) => format!(
                "add the KPI it moves and the objective it serves, such as `moves = [\"{}\"]` and `serves = [\"{}\"]`",
                kpi.id, objective.id
            ),
            None => "add `moves` with the KPI by which one can see that it helped".to_owned(),
        });
    }
}
