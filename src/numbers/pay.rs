//! What people cost: pay by role, with loading, over the months they are there.
//!
//! In: roles of the team and the budget's loading. Out: exact yearly amounts. A role without salary or head count gives `None`.

use rust_decimal::Decimal;

use super::exchange::in_plan_currency;
use super::spend::{Spend, months_between};
use crate::plan::Plan;
use crate::plan::team::{Employment, Role};
use crate::quantity::{Basis, Money, PeriodUnit, Workload};

/// What one person of the role earns in a year, gross. Pay by the hour is multiplied by the contract hours of a year.
///
/// `None` without a salary, where pay has no period, or where hourly pay meets no contract hours.
pub fn yearly_pay(role: &Role) -> Option<Money> {
    pay_a_year(role.salary.get()?.value, role.hours.copied().map(Workload::per_year))
}

/// [`yearly_pay`] of a salary and the contract hours of a year.
pub fn pay_a_year(pay: Money, hours: Option<Decimal>) -> Option<Money> {
    let hourly = match (pay.basis, pay.every) {
        (Some(Basis::AgentHour), None) | (None, Some(PeriodUnit::Hour)) => true,
        (None | Some(Basis::Person), Some(_)) => false,
        _ => return None,
    };
    let amount = if hourly { pay.amount.saturating_mul(hours?) } else { pay.per_year() };
    Some(Money { amount, currency: pay.currency, basis: None, every: Some(PeriodUnit::Year) })
}

/// Whether the plan's own payroll pays the role.
pub fn is_on_payroll(role: &Role) -> bool {
    match &role.employment {
        crate::plan::field::Field::Absent => true,
        employment => {
            matches!(employment.copied(), Some(Employment::Employee | Employment::PartTime | Employment::Student))
        }
    }
}

/// The factor from gross pay to cost for this role: the budget's `loaded` for people on the payroll, 1 for everybody who sends an invoice.
pub fn loading(plan: &Plan, role: &Role) -> Decimal {
    let loaded = plan.budget.get().and_then(|budget| budget.loaded.copied());
    if is_on_payroll(role) { loaded.unwrap_or(Decimal::ONE) } else { Decimal::ONE }
}

/// Head count times yearly pay, without loading, in the plan's currency.
pub fn gross_pay(plan: &Plan, role: &Role) -> Option<Spend> {
    let pay = in_plan_currency(plan, yearly_pay(role)?)?;
    Some(Spend { yearly: pay.amount, once: Decimal::ZERO }.times(role.headcount.copied()?))
}

/// Head count times yearly pay times loading, in the plan's currency.
pub fn loaded_pay(plan: &Plan, role: &Role) -> Option<Spend> {
    Some(gross_pay(plan, role)?.times(loading(plan, role)))
}

/// The months of the plan's period in which the role is there: from its `starts` if that lies inside.
pub fn months_present(plan: &Plan, role: &Role) -> Option<Decimal> {
    let (first, last) = plan.head.get()?.period.get()?.days()?;
    Some(months_between(role.starts.copied().map_or(first, |starts| starts.max(first)), last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::field::{Field, Located, Measured};
    use crate::quantity::Written;

    fn set<T>(value: T) -> Field<T> {
        Field::Set(Located { value, span: Default::default(), key: Default::default() })
    }

    fn role(salary: &str, hours: Option<&str>) -> Role {
        let salary = Money::parse(salary).expect("money");
        Role {
            salary: set(Measured {
                value: salary,
                span: crate::source::Span::default(),
                on: Field::Absent,
                source: Field::Absent,
            }),
            hours: hours.map_or(Field::Absent, |text| set(Workload::parse(text).expect("hours"))),
            ..Role::default()
        }
    }

    #[test]
    fn pay_is_brought_to_a_year() {
        let amount = |salary, hours| yearly_pay(&role(salary, hours)).map(|pay| pay.amount);
        assert_eq!(amount("3200 EUR/month", None), Some(Decimal::from(38_400)));
        assert_eq!(amount("20 EUR/hour", Some("40/week")), Some(Decimal::from(41_600)));
        assert_eq!(amount("20 EUR/hour", None), None);
        assert_eq!(amount("38400 EUR", None), None);
    }
}
