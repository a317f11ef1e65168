//! `value-out-of-range`: 104% satisfied.

use rust_decimal::Decimal;

use super::stated::each_stated;
use crate::catalogue::KpiFacts;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A value that its KPI can't have.
    ///
    /// ## What it does
    ///
    /// Compares every baseline, target, milestone and floor with the least and the greatest value of its KPI, from
    /// the catalogue or from `min` and `max`.
    ///
    /// ## Why it matters
    ///
    /// No share is above 100% and no net promoter score above 100. Either a digit slipped in, or another number is
    /// meant than the KPI's name says.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "104%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
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
    /// ```
    "value-out-of-range", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_stated(cx, |kpi, stated| {
        let Some(number) = kpi.in_unit(stated.value) else { return };
        let (min, max) = kpi.bounds();
        let too_low = min.is_some_and(|min| number < min);
        let too_high = max.is_some_and(|max| max < number);
        if !too_low && !too_high {
            return;
        }
        let show = |bound: Option<Decimal>| {
            bound.and_then(|bound| kpi.value(bound)).map(|value| value.to_string()).unwrap_or_default()
        };
        let range = match (min, max) {
            (Some(_), Some(_)) => format!("runs from {} to {}", show(min), show(max)),
            (Some(_), None) => format!("is never below {}", show(min)),
            _ => format!("is never above {}", show(max)),
        };
        let message = format!("the {} is {}, but {} {range}", stated.what, stated.value, kpi.name());
        let found = out.report(stated.span, message);
        let bound = kpi.own.and_then(|own| if too_low { own.min.span() } else { own.max.span() });
        match bound {
            Some(span) => {
                found.also(span, "the bound is set here");
            }
            None => {
                found.note(format!("the range is the built-in catalogue's for `{}`", kpi.id));
            }
        }
        found.help(help(kpi, number, if too_low { min } else { max }));
    });
}

fn help(kpi: &KpiFacts<'_>, number: Decimal, bound: Option<Decimal>) -> String {
    let (min, max) = kpi.bounds();
    let fits = |number: &Decimal| min.is_none_or(|min| min <= *number) && max.is_none_or(|max| *number <= max);
    let written = |number| kpi.value(number).map(|value| value.written()).unwrap_or_default();
    // A lost sign or a digit too many are the slips that end outside a range.
    match [-number, number / Decimal::TEN].into_iter().find(fits) {
        Some(near) => format!(
            "did you mean `{}`? The bound itself is `{}`",
            written(near),
            bound.map(written).unwrap_or_default()
        ),
        None => format!("the bound is `{}`", bound.map(written).unwrap_or_default()),
    }
}
