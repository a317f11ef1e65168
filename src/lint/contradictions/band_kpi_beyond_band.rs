//! `band-kpi-beyond-band`: more is not always better.

use super::pull::{Way, pulls};
use crate::lint::{Context, Sink};
use crate::plan::kpi::Direction;
use crate::rule;

rule! {
    /// A target that pushes a KPI out of its right range, as if more (or less) were always better.
    ///
    /// ## What it does
    ///
    /// Some KPIs have a right range with trouble on both sides: occupancy, utilisation, shrinkage, chats at once, span of
    /// control. Reports objectives that move one of these out of the range which the catalogue gives with its sources.
    ///
    /// ## Why it matters
    ///
    /// Occupancy read as "higher is better" is the classic error of staffing plans: above 85% waiting times and exhaustion rise
    /// steeply (Call Centre Helper). Shrinkage planned at 15% is leave and training that nobody will get.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.more-chats-at-once]
    /// statement = "Raise chat concurrency from 3 to 6 by 30 September 2027"
    /// kpi = "chat-concurrency"
    /// baseline = { value = 3, on = 2026-10-31, source = "chat platform" }
    /// target = 6
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["shorter templates"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.more-chats-at-once]
    /// statement = "Raise chat concurrency from 2 to 3 by 30 September 2027"
    /// kpi = "chat-concurrency"
    /// baseline = { value = 2, on = 2026-10-31, source = "chat platform" }
    /// target = 3
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["shorter templates"]
    /// ```
    "band-kpi-beyond-band", group: Contradictions, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx).filter(|pull| pull.course.kpi.direction() == Some(Direction::Band)) {
        let (Some(way), Some(target), Some((low, high, source))) = (pull.way, pull.target(), pull.course.kpi.usual())
        else {
            continue;
        };
        let beyond = match way {
            Way::Up => target.low > high,
            Way::Down => target.high < low,
        };
        // Times per contact differ too much between channels for one range.
        let timed = pull.course.kpi.unit().is_some_and(|unit| unit.time().is_some());
        if !beyond || timed || super::utilisation_above_available_time::impossible(cx, &pull).is_some() {
            continue;
        }
        let (Some(low), Some(high)) = (pull.course.kpi.value(low), pull.course.kpi.value(high)) else { continue };
        let message = format!("{} goes {} to {}, out of its range", pull.name(), way.as_str(), target.shown);
        let found = out.report(pull.place, message);
        found.label(format!("the range is {low} to {high}"));
        if let Some(baseline) = pull.course.baseline {
            found.also(baseline.span, "from here");
        }
        let (from, to) = (low.written(), high.written());
        let range = format!("\"{}..{}\"", from.trim_matches('"'), to.trim_matches('"'));
        found
            .note(format!("source of the range: {source}"))
            .help(format!("aim for a value inside it, or for all of it: `target = {range}`"));
    }
}
