//! `band-kpi-beyond-band`: more is not always better.

use std::cmp::Ordering;

use super::aim::{Way, aims, compare};
use crate::lint::{Context, Sink};
use crate::plan::kpi::Direction;
use crate::quantity::{KpiValue, ValueUnit, format_decimal};
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
    for aim in aims(cx).filter(|aim| aim.facts.direction() == Some(Direction::Band)) {
        let (Some(way), Some(target)) = (aim.way, aim.target()) else { continue };
        let Some(band) = aim.builtin().and_then(|entry| entry.benchmark.get()) else { continue };
        let (Some(low), Some(high)) = (band.low.copied(), band.high.copied()) else { continue };
        let value = match way {
            Way::Up => target.low,
            Way::Down => target.bounds().1,
        };
        // Times differ too much between channels for one range.
        let bound = |number| compare(value, KpiValue { number, unit: ValueUnit::Plain });
        let beyond = match way {
            Way::Up => bound(high) == Some(Ordering::Greater),
            Way::Down => bound(low) == Some(Ordering::Less),
        };
        if !beyond || super::utilisation_above_available_time::impossible(cx, &aim).is_some() {
            continue;
        }
        let (name, word) = (aim.facts.name(), way.as_str());
        let (low, high) = (format_decimal(low, 2), format_decimal(high, 2));
        let found =
            out.report(aim.place, format!("{name} goes {word} to {value}, out of its range of {low} to {high}"));
        if let Some(baseline) = aim.objective.baseline.span() {
            found.also(baseline, "from here");
        }
        if let Some(source) = band.source.text() {
            found.note(format!("range: {source}"));
        }
        found.help(format!(
            "aim for a value inside the range, or a range such as `target = \"{low}..{high}\"` with its unit"
        ));
    }
}
