//! `target-outside-usual-band`: too much of it.

use crate::catalogue::Confidence;
use crate::lint::course::Course;
use crate::lint::{Context, Sink};
use crate::plan::kpi::Direction;
use crate::rule;

rule! {
    /// A target outside what is usual, for a KPI of which both too much and too little are bad.
    ///
    /// ## What it does
    ///
    /// Compares targets for occupancy, utilisation, shrinkage, concurrency and span of control with the usual range
    /// in the catalogue. Times are left out: how long a contact takes depends on what you sell.
    ///
    /// ## Why it matters
    ///
    /// These are not the higher the better. Occupancy above 85% is reached by letting customers wait and people burn
    /// out (Call Centre Helper; WFM Labs).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.busier-agents]
    /// statement = "Raise occupancy on e-mail from 80% to 92% by 30 June 2027"
    /// kpi = "occupancy"
    /// baseline = { value = "80%", on = 2026-10-31, source = "help desk export" }
    /// target = "92%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// tactics = ["e-mail comes first in quiet hours"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.busier-agents]
    /// statement = "Raise occupancy on e-mail from 76% to 82% by 30 June 2027"
    /// kpi = "occupancy"
    /// baseline = { value = "76%", on = 2026-10-31, source = "help desk export" }
    /// target = "82%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// tactics = ["e-mail comes first in quiet hours"]
    /// ```
    "target-outside-usual-band", group: Units, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for course in Course::all(cx) {
        if course.kpi.direction() != Some(Direction::Band) || course.kpi.unit().is_none_or(|unit| unit.time().is_some())
        {
            continue;
        }
        let (Some(target), Some((low, high, source))) = (course.target, course.kpi.usual()) else { continue };
        let confidence = course.kpi.builtin.and_then(|kpi| kpi.benchmark.get()?.confidence.copied());
        if low <= target.low && target.high <= high || confidence == Some(Confidence::Weak) {
            continue;
        }
        let (Some(from), Some(to)) = (course.value(low), course.value(high)) else { continue };
        let nearest = if target.high > high { to } else { from };
        let message = format!("{} for {} is outside what is usual, {from} to {to}", target.shown, course.kpi.name());
        let found = out.report(target.span, message);
        found.note(format!("usual: {source}"));
        if let Some(baseline) = course.baseline {
            found.also(baseline.span, "today's value");
        }
        found.help(format!("write `target = {}`, or say in the statement why it is different here", nearest.written()));
    }
}
