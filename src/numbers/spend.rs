//! Budget, lines and tools brought to one measure: what recurs in a year and what is spent once, and both over the plan's period.
//!
//! In: amounts as written (`"3600 EUR/year"`, `"55 EUR/seat/month"`, `"12000 EUR"`). Out: [`Spend`] and sums of it. Amounts in
//! another currency without a rate, and amounts whose count nobody knows (per contact, per resolution), give `None`.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::exchange::in_plan_currency;
use crate::plan::Plan;
use crate::plan::budget::{Category, Line};
use crate::plan::initiative::{Initiative, Status};
use crate::plan::tool::Tool;
use crate::quantity::{Basis, Currency, Money, PeriodUnit};

/// No sum of a plan is larger: what amounts and counts of typing errors multiply to stays here, where arithmetic on it is safe.
const MOST: Decimal = Decimal::from_parts(0x6310_0000, 0x6bc7_5e2d, 5, false, 0);

/// Sums are kept to a hundred-millionth, so that nothing is divided by next to nothing.
const PLACES: u32 = 8;

fn bounded(amount: Decimal) -> Decimal {
    amount.clamp(-MOST, MOST).round_dp(PLACES)
}

/// What recurs and what is spent once, in the plan's currency. Kept apart, so that a sum is exact before it meets the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spend {
    /// What recurs, brought to a year of 12 months, 52 weeks or 365 days.
    pub yearly: Decimal,
    /// What is spent once in the plan's period.
    pub once: Decimal,
}

impl Spend {
    /// An amount without a unit: recurring if it has a period, once if not.
    ///
    /// `None` for prices per seat, person, contact, resolution or hour, which are no amount before they meet a count.
    pub fn of(money: Money) -> Option<Self> {
        match (money.basis, money.every) {
            (Some(_), _) | (None, Some(PeriodUnit::Hour)) => None,
            (None, Some(every)) => Some(Self::bounded(money.amount.saturating_mul(every.per_year()), Decimal::ZERO)),
            (None, None) => Some(Self::bounded(Decimal::ZERO, money.amount)),
        }
    }

    fn bounded(yearly: Decimal, once: Decimal) -> Self {
        Self { yearly: bounded(yearly), once: bounded(once) }
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::bounded(self.yearly.saturating_add(other.yearly), self.once.saturating_add(other.once))
    }

    /// So many times as much.
    #[must_use]
    pub fn times(self, count: Decimal) -> Self {
        Self::bounded(self.yearly.saturating_mul(count), self.once.saturating_mul(count))
    }

    /// The amount over a number of months: the yearly part in proportion, the one-off part once. Rounded to a ten-thousandth, so
    /// that thirds of a year do not make two equal sums differ.
    pub fn over(self, months: Decimal) -> Decimal {
        let recurring = self.yearly.saturating_mul(months) / Decimal::from(12);
        recurring.saturating_add(self.once).round_dp(4)
    }
}

/// The length of a time from its first to its last day, in calendar months; days beyond whole months count as a share of the month
/// they lie in. Zero if the days are in the wrong order.
pub fn months_between(first: NaiveDate, last: NaiveDate) -> Decimal {
    let Some(end) = last.succ_opt().filter(|end| *end > first) else { return Decimal::ZERO };
    let mut whole = (end.year() - first.year()) * 12 + end.month() as i32 - first.month() as i32;
    let after = |months: i32| first.checked_add_months(chrono::Months::new(u32::try_from(months).ok()?));
    if after(whole).is_none_or(|day| day > end) {
        whole -= 1;
    }
    let (Some(from), Some(to)) = (after(whole), after(whole + 1)) else { return Decimal::from(whole) };
    let rest = Decimal::from((end - from).num_days()) / Decimal::from((to - from).num_days());
    Decimal::from(whole) + rest
}

/// The length of the plan's period in months.
pub fn plan_months(plan: &Plan) -> Option<Decimal> {
    let (first, last) = plan.head.get()?.period.get()?.days()?;
    Some(months_between(first, last))
}

/// The plan's currency.
pub fn plan_currency(plan: &Plan) -> Option<Currency> {
    plan.head.get()?.currency.copied()
}

/// An amount as a [`Spend`] in the plan's currency.
pub fn spend_in(money: Money, plan: &Plan) -> Option<Spend> {
    Spend::of(in_plan_currency(plan, money)?)
}

/// What a budget line comes to.
pub fn line_spend(line: &Line, plan: &Plan) -> Option<Spend> {
    spend_in(line.amount.copied()?, plan)
}

/// What an initiative costs, unless it was dropped.
pub fn initiative_spend(initiative: &Initiative, plan: &Plan) -> Option<Spend> {
    if initiative.status.copied() == Some(Status::Dropped) {
        return Some(Spend::default());
    }
    spend_in(initiative.cost.copied()?, plan)
}

/// What a tool costs: its price in total, times its seats, times the people of the team if it is priced per person, or times its `usage`.
///
/// `None` where the count is not in the plan: no `seats`, or a price per contact, resolution or agent hour without `usage`.
pub fn tool_spend(tool: &Tool, plan: &Plan) -> Option<Spend> {
    let price = in_plan_currency(plan, tool.price.copied()?)?;
    let bare = Money { basis: None, ..price };
    match price.basis {
        None => Spend::of(bare),
        Some(Basis::Seat) => Some(Spend::of(bare)?.times(tool.seats.copied()?)),
        Some(Basis::Person) => {
            let people = match tool.seats.copied() {
                Some(seats) => seats,
                None => headcount(plan)?,
            };
            Some(Spend::of(bare)?.times(people))
        }
        // A range of usage is no amount; what the model makes of it is uncertain.
        Some(Basis::Contact | Basis::Resolution | Basis::AgentHour) if price.every.is_none() => {
            let (least, most) = tool.usage.get()?.value.bounds();
            let monthly = Money { every: Some(PeriodUnit::Month), ..bare };
            if least == most { Some(Spend::of(monthly)?.times(least.per_month())) } else { None }
        }
        Some(_) => None,
    }
}

/// All people of the team; `None` if there are no roles or one has no readable head count.
pub fn headcount(plan: &Plan) -> Option<Decimal> {
    let roles = &plan.team.get()?.roles;
    if !roles.has_any() {
        return None;
    }
    roles.each().try_fold(Decimal::ZERO, |sum, role| Some(sum.saturating_add(role.headcount.copied()?)))
}

/// The budget as sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BudgetSpend {
    /// The length of the plan's period in months.
    pub months: Decimal,
    /// The most that may be spent, if the budget says so.
    pub total: Option<Spend>,
    /// The lines that the department pays.
    pub lines: Spend,
    /// The lines that somebody else pays (`paid_by`); they count against no total.
    pub elsewhere: Spend,
    /// The share of the total kept as contingency, in percent; zero if the budget names none.
    pub reserve_share: Decimal,
    /// Whether every line could be added; if not, the sums are only a lower bound.
    pub is_complete: bool,
}

impl BudgetSpend {
    /// Adds the budget up; `None` without a budget, a currency or a readable period.
    pub fn of(plan: &Plan) -> Option<Self> {
        let budget = plan.budget.get()?;
        plan_currency(plan)?;
        let mut sums = Self {
            months: plan_months(plan)?,
            total: budget.total.copied().and_then(|total| spend_in(total, plan)),
            lines: Spend::default(),
            elsewhere: Spend::default(),
            reserve_share: budget.contingency.copied().map_or(Decimal::ZERO, |share| share.0),
            is_complete: true,
        };
        for line in budget.lines.each() {
            let Some(spend) = line_spend(line, plan) else {
                sums.is_complete = false;
                continue;
            };
            let into = if line.paid_by.is_absent() { &mut sums.lines } else { &mut sums.elsewhere };
            *into = into.plus(spend);
        }
        Some(sums)
    }

    /// The total over the plan's period.
    pub fn total_in_period(&self) -> Option<Decimal> {
        self.total.map(|total| total.over(self.months))
    }

    /// The department's lines over the plan's period.
    pub fn lines_in_period(&self) -> Decimal {
        self.lines.over(self.months)
    }

    /// The contingency share of the total over the plan's period.
    pub fn reserve_in_period(&self) -> Decimal {
        let total = self.total_in_period().unwrap_or_default();
        (total.saturating_mul(self.reserve_share) / Decimal::ONE_HUNDRED).round_dp(4)
    }
}

/// The lines of some categories that the department pays, as one sum.
pub fn spend_on(plan: &Plan, wanted: impl Fn(Category) -> bool) -> Spend {
    let Some(budget) = plan.budget.get() else { return Spend::default() };
    let own =
        budget.lines.each().filter(|line| line.paid_by.is_absent() && line.category.copied().is_some_and(&wanted));
    own.filter_map(|line| line_spend(line, plan)).fold(Spend::default(), Spend::plus)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Written;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    #[test]
    fn months_count_from_first_to_last_day() {
        for (first, last, months) in [
            ("2027-01-01", "2027-12-31", "12"),
            ("2027-01-15", "2027-04-14", "3"),
            ("2027-01-01", "2027-01-01", "0.0322580645161290322580645161"),
            ("2026-07-01", "2027-12-31", "18"),
            ("2027-01-31", "2027-02-27", "1"),
            ("2027-06-30", "2027-06-01", "0"),
        ] {
            assert_eq!(months_between(day(first), day(last)), months.parse().expect("a number"), "{first} to {last}");
        }
    }

    #[test]
    fn amounts_come_to_the_period() {
        let over = |text: &str, months: i64| {
            Spend::of(Money::parse(text).expect(text)).map(|spend| spend.over(Decimal::from(months)))
        };
        assert_eq!(over("1000 EUR/month", 18), Some(Decimal::from(18_000)));
        assert_eq!(over("1000 EUR/year", 7), Some(Decimal::new(5_833_333, 4)));
        assert_eq!(over("12000 EUR", 6), Some(Decimal::from(12_000)));
        assert_eq!(over("100 EUR/week", 12), Some(Decimal::from(5200)));
        assert_eq!(over("55 EUR/seat/month", 12), None);
        assert_eq!(over("40 EUR/hour", 12), None);
    }

    #[test]
    fn the_largest_readable_amounts_do_not_overflow() {
        let huge = Spend::of(Money::parse("1000000000000000 EUR/day").expect("valid")).expect("an amount");
        assert!(huge.times(Decimal::from(1_000_000_000_000_000_i64)).over(Decimal::from(120_000)) > Decimal::ZERO);
    }
}
