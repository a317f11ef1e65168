//! `value-unit-mismatch`: minutes for satisfaction.

use rust_decimal::Decimal;

use super::stated::{Stated, each_stated};
use crate::catalogue::{KpiFacts, Misfit};
use crate::lint::{Context, Sink};
use crate::plan::kpi::KpiUnit;
use crate::quantity::{PeriodUnit, ValueUnit, format_decimal};
use crate::rule;

rule! {
    /// A value of a KPI in a unit that the KPI does not have.
    ///
    /// ## What it does
    ///
    /// Compares the unit of every baseline, target, milestone and floor with the unit of its KPI. Times convert into
    /// each other, and so do percent, per hundred and per thousand; nothing else does.
    ///
    /// ## Why it matters
    ///
    /// A share, a mark and a time can't be compared, drawn on one axis or reached. Most often the wrong KPI is named,
    /// or a percent sign is missing.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "4.3/5"
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
    "value-unit-mismatch", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_stated(cx, |kpi, stated| {
        let (unit, scale) = match kpi.convert(stated.value) {
            Err(Misfit::Unit(unit)) => (unit, None),
            Err(Misfit::Scale(top)) => (KpiUnit::Score, Some(top)),
            Ok(_) | Err(Misfit::NoUnit | Misfit::Currency(_)) => return,
        };
        let name = kpi.name();
        let message = match scale {
            Some(top) => format!(
                "the {} is {}, but the scale of {name} ends at {}",
                stated.what,
                stated.value,
                format_decimal(top, 2)
            ),
            None => format!("the {} is {}, but {name} is in {}", stated.what, stated.value, in_words(unit)),
        };
        let found = out.report(stated.span, message);
        let own = kpi.own.and_then(|own| if scale.is_some() { own.max.span() } else { own.unit.span() });
        match own {
            Some(span) => {
                found.also(span, "stated here");
            }
            None => {
                found.note(format!("`{}` is a KPI of the built-in catalogue", kpi.id));
            }
        }
        let written = suggestion(kpi, unit, &stated).and_then(|number| kpi.value(number)).map(|value| value.written());
        let help = match (&written, unit, scale) {
            (_, _, Some(top)) => format!(
                "give the mark out of {top}, or state your scale: `max = {}` in `[kpis.{}]`",
                if let ValueUnit::OutOf(own) = stated.value.unit { own } else { top },
                kpi.id
            ),
            (Some(written), ..) => format!("write `{written}`"),
            (None, KpiUnit::Percent, _) if kpi.id == "csat" && matches!(stated.value.unit, ValueUnit::OutOf(_)) => {
                "a mean mark is the KPI `csat-mean`; the share of satisfied customers is written like `\"82%\"`"
                    .to_owned()
            }
            _ => format!("write {}", example(kpi, unit)),
        };
        found.help(help);
        if let (Some(written), ValueUnit::Plain, false) = (written, stated.value.unit, stated.is_end) {
            found.replace(format!("write {written}"), stated.span, written, false);
        }
    });
}

/// The number that was probably meant, in the KPI's unit.
fn suggestion(kpi: &KpiFacts<'_>, unit: KpiUnit, stated: &Stated) -> Option<Decimal> {
    let number = stated.value.number;
    let share = number > Decimal::ZERO && number < Decimal::ONE;
    let meant = match (unit, stated.value.unit) {
        (KpiUnit::Percent, ValueUnit::Plain) if share => number * Decimal::ONE_HUNDRED,
        (KpiUnit::Percent, ValueUnit::Per(base)) => (number * Decimal::ONE_HUNDRED).checked_div(base)?,
        (KpiUnit::Percent, ValueUnit::Plain | ValueUnit::Points) => number,
        (KpiUnit::Points, ValueUnit::Percent) | (KpiUnit::HoursPerYear, ValueUnit::Plain) => number,
        (KpiUnit::Seconds | KpiUnit::Minutes | KpiUnit::Hours | KpiUnit::Days, ValueUnit::Plain) => number,
        (KpiUnit::Per100 | KpiUnit::Per1000 | KpiUnit::Currency, ValueUnit::Plain) => number,
        // Five working days a week and 21 a month, as rosters count.
        (KpiUnit::CountPerDay, ValueUnit::Every(PeriodUnit::Week)) => number / Decimal::from(5),
        (KpiUnit::CountPerDay, ValueUnit::Every(PeriodUnit::Month)) => number / Decimal::from(21),
        (KpiUnit::HoursPerYear, ValueUnit::Time(_)) => number / Decimal::from(3600),
        _ => return None,
    };
    let (min, max) = kpi.bounds();
    (min.is_none_or(|min| min <= meant) && max.is_none_or(|max| meant <= max)).then_some(meant)
}

/// A value as it would have to be written.
fn example(kpi: &KpiFacts<'_>, unit: KpiUnit) -> String {
    let typical =
        kpi.usual().map(|(low, ..)| low).or_else(|| Some(Decimal::from(if unit == KpiUnit::Score { 4 } else { 12 })));
    let written = typical.and_then(|number| kpi.value(number)).map(|value| value.written());
    match written {
        Some(written) => format!("a value in {}, such as `{written}`", in_words(unit)),
        None => format!("a value in {}", in_words(unit)),
    }
}

fn in_words(unit: KpiUnit) -> &'static str {
    match unit {
        KpiUnit::Score => "marks on a scale",
        KpiUnit::Count => "plain numbers",
        KpiUnit::Per100 => "cases per 100",
        KpiUnit::Per1000 => "cases per 1000",
        KpiUnit::Currency => "money",
        KpiUnit::Ratio => "plain numbers, one over another",
        KpiUnit::CountPerDay => "numbers a day",
        KpiUnit::HoursPerYear => "hours a year",
        plain => plain.as_str(),
    }
}
