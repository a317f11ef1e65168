//! What the budget lines of this department come to in each month, by the model.
//!
//! Costs that no line carries stay out: the figure adds up to what the section says, and nobody's pay can be worked out from it.

use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::float;
use crate::chart::{Figure, Tick, budget_by_month, round_values};
use crate::language::Language;
use crate::model::Numbers;
use crate::model::money::months::Months;
use crate::view::staffing::month;

pub(super) fn figure(language: Language, numbers: &Numbers) -> Option<Figure> {
    let money = numbers.money.as_ref()?.as_ref().ok()?;
    let show = |amount: Decimal| language.money(amount, money.currency);
    let lines = money.by_line.iter().filter(|line| line.is_line && !line.is_elsewhere).map(|line| &line.amount);
    let sum = Months::sum(money.months.len(), lines);
    let whole: Vec<Decimal> = sum.recurring.iter().zip(&sum.once).map(|(recurring, once)| recurring + once).collect();
    if sum.recurring.iter().chain(&sum.once).all(Decimal::is_zero) {
        return None;
    }
    let months = money.months.iter().zip(&whole).enumerate().map(|(n, (at, amount))| budget_by_month::Month {
        name: language.short_month(at.first.month()),
        year: at.first.year().to_string(),
        full: month(language, at.first),
        recurring: float(sum.recurring[n]),
        one_off: float(sum.once[n]),
        recurring_label: show(sum.recurring[n]),
        one_off_label: show(sum.once[n]),
        amount: show(*amount),
    });
    let heights = whole.iter().copied().map(float);
    let (low, high) = heights.fold((0.0_f64, 0.0_f64), |all, one| (all.0.min(one), all.1.max(one)));
    let ticks = round_values(low, high).into_iter().filter_map(|value| {
        let amount = Decimal::from_f64(value)?.round_dp(2);
        let label = if amount.is_zero() { "0".to_owned() } else { language.amount(amount, money.currency, 2) };
        Some(Tick { value, label })
    });
    let data = budget_by_month::Budget {
        months: months.collect(),
        ticks: ticks.collect(),
        recurring: show(sum.recurring.iter().sum()),
        one_off: show(sum.once.iter().sum()),
        total: show(whole.iter().sum()),
        undated: (!sum.undated.is_zero()).then(|| show(sum.undated)),
    };
    budget_by_month::figure("figure-months", &data, language)
}
