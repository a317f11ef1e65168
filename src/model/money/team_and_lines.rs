//! What the people cost by their roles, against what the budget has for them.
//!
//! In: pay of the roles and the ledger. Out: gross and loaded pay over the period, the lines for people, and the difference. Lines for
//! people are those of salaries and benefits, and every line that names roles.

use rust_decimal::Decimal;

use super::input::{Paid, RoleMoney};
use super::ledger::{Entry, Ledger};
use super::on_call;
use super::outcome::{RoleCost, RotaCost, TeamCost};
use super::salaries::RolePay;
use super::scope::Scope;
use crate::model::figure::{Figure, Known, Missing, Origins, Unit};
use crate::model::input::Value;
use crate::model::reason::Reason;
use crate::numbers::pay::pay_a_year;

/// What the people cost.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger) -> TeamCost {
    let unit = Unit::Money(scope.currency);
    let known = || ledger.pay.iter().filter_map(|pay| pay.as_ref().ok());
    let from = Origins::of(known().flat_map(|pay| &pay.from));
    let sum = |part: &dyn Fn(&RolePay) -> Decimal| Figure::new(known().map(part).sum::<Decimal>(), unit, from.clone());
    let loaded = sum(&|pay| pay.loaded.total());
    let is_for_people = |entry: &&Entry| {
        let names_roles = || entry.contents.iter().any(|content| content.origin.path.starts_with("team.roles."));
        entry.is_line && (entry.category.is_labour() || names_roles())
    };
    let lines: Vec<&Entry> = ledger.entries.iter().filter(is_for_people).collect();
    let lines = (!lines.is_empty()).then(|| {
        let from = Origins::of(lines.iter().flat_map(|entry| &entry.from));
        Figure::new(lines.iter().map(|entry| entry.amount.total()).sum::<Decimal>(), unit, from)
    });
    let on_call = on_call(scope, ledger, &is_for_people);
    let left = lines.as_ref().map(|lines| {
        let from = lines.from.clone().and(&loaded.from).and(&on_call.from);
        Figure::new(lines.value - loaded.value - on_call.value, unit, from)
    });
    let roles = scope.money().roles.iter().zip(&ledger.pay).map(|(role, pay)| RoleCost {
        id: role.id.clone(),
        loaded: pay.as_ref().map(|pay| Figure::new(pay.loaded.total(), unit, pay.from.clone())).map_err(Missing::clone),
        per_person_a_year: per_person_a_year(scope, role),
    });
    let roles = roles.collect();
    let mut vacant_from = from.clone();
    for number in scope.inputs.attrition.iter().chain(&scope.inputs.hiring_lead) {
        vacant_from.add(&number.origin);
    }
    TeamCost {
        gross: sum(&|pay| pay.gross.total()),
        vacant: Figure { from: vacant_from, ..sum(&|pay| pay.vacant) },
        loaded,
        lines,
        left,
        missing: ledger.pay.iter().filter_map(|pay| pay.as_ref().err()).map(Missing::clone).collect(),
        roles,
        on_call,
        rotas: rotas(scope),
    }
}

/// What the rotas cost that are paid by the lines for people, or by no line.
fn on_call(scope: Scope<'_>, ledger: &Ledger, is_for_people: &dyn Fn(&&Entry) -> bool) -> Figure<Decimal> {
    let mut sum = Figure::new(Decimal::ZERO, Unit::Money(scope.currency), Origins::NONE);
    for (rota, money) in scope.inputs.on_call.iter().zip(&scope.money().on_call) {
        let is_elsewhere =
            ledger.entries.iter().filter(|entry| !is_for_people(entry)).any(|entry| {
                entry.is_line && entry.contents.iter().any(|content| content.origin.path == rota.origin.path)
            });
        if let (false, Ok((cost, from))) = (is_elsewhere, on_call::cost_of(scope, rota, money)) {
            sum.value = sum.value.saturating_add(cost.total());
            sum.from.join(&from);
        }
    }
    sum
}

fn rotas(scope: Scope<'_>) -> Vec<RotaCost> {
    let unit = Unit::Money(scope.currency);
    let rotas = scope.inputs.on_call.iter().zip(&scope.money().on_call).map(|(rota, money)| RotaCost {
        id: rota.id.clone(),
        loaded: (money.pay.number.value != Value::Absent)
            .then(|| on_call::cost_of(scope, rota, money).map(|(cost, from)| Figure::new(cost.total(), unit, from))),
    });
    rotas.collect()
}

/// What one person of a role costs in a year, with loading: what one more would cost.
fn per_person_a_year(scope: Scope<'_>, role: &RoleMoney) -> Known<Decimal> {
    let (price, mut from) = scope.in_currency(&role.salary)?;
    let hours = scope.role(&role.id).and_then(|role| role.hours.point());
    let hours = hours.map(|hours| hours.saturating_mul(Decimal::from(52)).round_dp(8));
    let pay = pay_a_year(price, hours).filter(|pay| pay.amount >= Decimal::ZERO);
    let pay = pay.ok_or_else(|| role.salary.because(Reason::SalaryNotYearly))?;
    let factor = scope.money().loaded.as_ref().filter(|_| role.paid == Paid::Payroll);
    let times = factor.map_or(Ok(Decimal::ONE), |factor| factor.point().ok_or_else(|| factor.missing()))?;
    from = from.and(&Origins::of(factor.map(|factor| &factor.origin)));
    let value = pay.amount.checked_mul(times).map(|cost| cost.round_dp(4));
    let value = value.ok_or_else(|| Missing::new(Reason::BeyondBudgets, from.clone()))?;
    Ok(Figure::new(value, Unit::MoneyPerYear(scope.currency), from))
}
