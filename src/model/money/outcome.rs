//! What the model says about money, ready to be compared and printed.
//!
//! In: nothing; `evaluate` fills these types. Out: [`MoneyNumbers`]. Amounts are in the plan's currency and cover the plan's period unless
//! they say otherwise; they are exact to a ten-thousandth, and each table adds up to the same total.

use rust_decimal::Decimal;

use super::calendar::Month;
use super::months::Months;
use crate::model::figure::{Figure, Known, Missing, Origin, Spread};
use crate::plan::budget::Category;
use crate::quantity::Currency;

/// Everything the model says about money.
#[derive(Clone, Debug)]
pub struct MoneyNumbers {
    /// The plan's currency.
    pub currency: Currency,
    /// The months of the plan.
    pub months: Vec<Month>,
    /// What the department pays over the period; by the ends of volumes and usage.
    pub total: Figure<Spread<Decimal>>,
    /// What other departments pay (`paid_by`); in no other sum.
    pub elsewhere: Figure<Decimal>,
    /// Cost of each month of the plan, and of no month where the plan does not say when something is spent once.
    pub by_month: ByMonth,
    /// The lines in the order of the plan, then what no line carries.
    pub by_line: Vec<LineCost>,
    /// The categories that cost something, in the order of the format.
    pub by_category: Vec<CategoryCost>,
    /// The channels in the order of the plan, by hours of work.
    pub by_channel: Result<Shared, Missing>,
    /// The segments in the order of the plan, by their share of contacts.
    pub by_segment: Result<Shared, Missing>,
    /// What one contact and one settled contact cost.
    pub unit_costs: UnitCosts,
    /// What the people cost, and what the budget has for them.
    pub team: TeamCost,
    /// What the total leaves over.
    pub balance: Result<Balance, Missing>,
    /// The sourcing decisions in the order of the plan.
    pub decisions: Vec<DecisionNumbers>,
    /// What is in no sum, with the reason; the sums are lower bounds if there is any.
    pub not_included: Vec<NotIncluded>,
}

/// A cost that is in no sum.
#[derive(Clone, Debug)]
pub struct NotIncluded {
    /// What it is.
    pub origin: Origin,
    /// Why.
    pub why: Missing,
}

/// Cost by month.
#[derive(Clone, Debug)]
pub struct ByMonth {
    /// The months of the plan.
    pub months: Vec<MonthCost>,
    /// What is spent once in a month that the plan does not say.
    pub undated: Figure<Decimal>,
}

/// The cost of a month.
#[derive(Clone, Debug)]
pub struct MonthCost {
    /// The month.
    pub month: Month,
    /// What recurs.
    pub recurring: Decimal,
    /// What is spent once.
    pub one_off: Decimal,
    /// Both.
    pub total: Figure<Decimal>,
}

/// A budget line, or something that no line carries.
#[derive(Clone, Debug)]
pub struct LineCost {
    /// The place in the plan.
    pub origin: Origin,
    /// The id.
    pub id: String,
    /// The name in documents.
    pub name: String,
    /// Whether it is a budget line; if not, it is something that no line carries.
    pub is_line: bool,
    /// What it is spent on.
    pub category: Category,
    /// Whether another department pays it.
    pub is_elsewhere: bool,
    /// Month by month.
    pub amount: Months,
    /// Over the period.
    pub total: Figure<Decimal>,
    /// What the line carries, where the plan says so.
    pub carried: Option<Carried>,
}

/// What a line carries, against the line.
#[derive(Clone, Debug)]
pub struct Carried {
    /// What roles, tools, initiatives and courses on the line come to over the period.
    pub cost: Figure<Decimal>,
    /// The line less that: what is left on it, below zero where the line is too small.
    pub left: Figure<Decimal>,
    /// What could not be computed; `cost` is a lower bound if there is any.
    pub missing: Vec<Missing>,
}

/// A category.
#[derive(Clone, Debug)]
pub struct CategoryCost {
    /// Which.
    pub category: Category,
    /// Month by month.
    pub amount: Months,
    /// Over the period.
    pub total: Figure<Decimal>,
}

/// The whole cost shared out.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The parts.
    pub parts: Vec<Part>,
    /// What could not be shared out: no hours of work, or shares that leave a rest.
    pub rest: Figure<Decimal>,
}

/// A part of the whole cost.
#[derive(Clone, Debug)]
pub struct Part {
    /// The id of the channel or segment.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// What recurs, without contingency: what running it costs.
    pub running: Decimal,
    /// What recurs, contingency included.
    pub recurring: Decimal,
    /// What is spent once.
    pub one_off: Decimal,
    /// All of it.
    pub total: Figure<Decimal>,
}

/// What one contact costs: what recurs, without contingency, over the contacts that people answer.
#[derive(Clone, Debug)]
pub struct UnitCosts {
    /// What recurs over the plan's period, without contingency.
    pub running: Figure<Spread<Decimal>>,
    /// A contact on any channel.
    pub per_contact: Known<Spread<Decimal>>,
    /// A contact that is settled at first contact, on any channel.
    pub per_resolution: Known<Spread<Decimal>>,
    /// The channels in the order of the plan that people answer.
    pub channels: Vec<ChannelUnitCosts>,
}

/// What one contact on a channel costs.
#[derive(Clone, Debug)]
pub struct ChannelUnitCosts {
    /// The channel's id.
    pub id: String,
    /// A contact.
    pub per_contact: Known<Spread<Decimal>>,
    /// What the plan itself says a contact costs; `None` if it does not.
    pub stated: Option<Known<Decimal>>,
    /// A contact that is settled at first contact.
    pub per_resolution: Known<Spread<Decimal>>,
}

/// What the people cost.
#[derive(Clone, Debug)]
pub struct TeamCost {
    /// Before payroll taxes and benefits.
    pub gross: Figure<Decimal>,
    /// With the budget's loading.
    pub loaded: Figure<Decimal>,
    /// The part of `loaded` that is not spent on average while posts are vacant.
    pub vacant: Figure<Decimal>,
    /// The lines of salaries and benefits, and those that name roles; absent if there are none.
    pub lines: Option<Figure<Decimal>>,
    /// What being on call costs, of the rotas that those lines or no line carries.
    pub on_call: Figure<Decimal>,
    /// Those lines less `loaded` and `on_call`: below zero where the budget does not carry the team.
    pub left: Option<Figure<Decimal>>,
    /// The roles that could not be computed; the sums are lower bounds if there are any.
    pub missing: Vec<Missing>,
    /// The roles in the order of the plan.
    pub roles: Vec<RoleCost>,
    /// The on-call rotas in the order of the plan.
    pub rotas: Vec<RotaCost>,
}

/// What an on-call rota costs.
#[derive(Clone, Debug)]
pub struct RotaCost {
    /// Its id.
    pub id: String,
    /// With the budget's loading, over the period; `None` if the plan says nothing of pay.
    pub loaded: Option<Known<Decimal>>,
}

/// What a role costs.
#[derive(Clone, Debug)]
pub struct RoleCost {
    /// Its id.
    pub id: String,
    /// With the budget's loading, over the period, from the day it starts.
    pub loaded: Known<Decimal>,
    /// Of one person in a year, with loading; what one more would cost.
    pub per_person_a_year: Known<Decimal>,
}

/// What the budget's total leaves over.
#[derive(Clone, Debug)]
pub struct Balance {
    /// The total over the period.
    pub total: Figure<Decimal>,
    /// The share of it that is kept as contingency; zero if the budget names none.
    pub reserve: Figure<Decimal>,
    /// The total less the cost; below zero where it is overspent.
    pub left: Figure<Spread<Decimal>>,
    /// The same after the contingency.
    pub left_after_reserve: Figure<Spread<Decimal>>,
    /// Month by month; empty if the total is one sum for the whole plan.
    pub months: Vec<MonthBalance>,
}

/// The balance of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthBalance {
    /// The month.
    pub month: Month,
    /// The month's part of the total.
    pub total: Decimal,
    /// What it costs, without what has no month.
    pub cost: Decimal,
    /// The total less the cost.
    pub left: Decimal,
    /// The same since the start of the plan.
    pub left_so_far: Decimal,
}

/// A sourcing decision.
#[derive(Clone, Debug)]
pub struct DecisionNumbers {
    /// Its id.
    pub id: String,
    /// `sourcing.ID` at its header.
    pub origin: Origin,
    /// The option that the others are compared with: the chosen one, or the first if none is.
    pub compared_with: String,
    /// Whether that option was chosen.
    pub is_decided: bool,
    /// Contacts a month that it is about, in the mean of the plan.
    pub contacts: Known<Decimal>,
    /// The options in the order of the plan.
    pub options: Vec<OptionNumbers>,
}

/// An option.
#[derive(Clone, Debug)]
pub struct OptionNumbers {
    /// Its id.
    pub id: String,
    /// What it costs over the plan's period, at the plan's volume.
    pub cost: Known<Decimal>,
    /// That less the cost of the option it is compared with: what choosing it instead adds to the budget.
    pub more: Known<Decimal>,
    /// What the budget would leave over with it instead of the chosen one, whose cost is taken to be in the budget.
    pub left: Known<Decimal>,
    /// The contacts a month at which it costs the same as the option it is compared with.
    pub break_even: Known<Decimal>,
}
