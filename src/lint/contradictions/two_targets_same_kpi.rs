//! `two-targets-same-kpi`: which of the two counts?

use super::pull::{Pull, Way, pulls};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Two objectives with different targets for one KPI.
    ///
    /// ## What it does
    ///
    /// Reports two objectives on the same KPI, channels and segments whose targets differ and are due on the same day, or of
    /// which the later is the less far-reaching one. A later target that goes further is a second step and no finding.
    ///
    /// ## Why it matters
    ///
    /// Nobody can say afterwards whether the plan was met: one reader quotes the easier target, another the harder one.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.delighted-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 86% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "86%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "two-targets-same-kpi", group: Contradictions, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (n, second) in pulls(cx).enumerate() {
        for first in pulls(cx).take(n) {
            if first.kpi() != second.kpi()
                || first.way != second.way
                || !first.covers_the_same(&second)
                || !differ(&first, &second)
            {
                continue;
            }
            let (Some(mine), Some(theirs)) = (second.target(), first.target()) else { continue };
            let message = format!(
                "`{}` and `{}` set two targets for {}: {} and {}",
                first.objective.id,
                second.objective.id,
                second.name(),
                theirs.shown,
                mine.shown
            );
            out.report(second.place, message)
                .also(first.place, "the other target")
                .help("keep one of them; a value on the way belongs in `milestones = [{ on = …, target = … }]`");
            // One finding an objective: the others would say the same again.
            break;
        }
    }
}

/// Whether two targets can't be two steps of one way.
fn differ(first: &Pull<'_>, second: &Pull<'_>) -> bool {
    let (Some(a), Some(b)) = (first.target(), second.target()) else { return false };
    if (a.low, a.high) == (b.low, b.high) {
        return false;
    }
    match (first.objective.due.copied(), second.objective.due.copied()) {
        (Some(one), Some(other)) if one != other => {
            let (sooner, later) = if one < other { (a, b) } else { (b, a) };
            match first.way {
                Some(Way::Up) => later.low < sooner.low,
                Some(Way::Down) => later.high > sooner.high,
                None => false,
            }
        }
        (Some(_), Some(_)) => true,
        // An unreadable day may be another day.
        _ => first.objective.due.is_absent() && second.objective.due.is_absent(),
    }
}
