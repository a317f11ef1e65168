//! What the plan costs: the lines, and every sum that a reader would otherwise work out by hand.
//!
//! Sums cover the plan's period and its currency. What can't be added (another currency, a price per contact) stays in its
//! line as written and is named as not added, so that no total pretends to hold it.

use rust_decimal::Decimal;
use serde::Serialize;

use super::amount::{number_of, shown};
use super::evidence::Evidence;
use super::names::{Names, own_name};
use super::text::text;
use crate::language::Language;
use crate::numbers::pay;
use crate::numbers::spend::{self, BudgetSpend, Spend};
use crate::plan::Plan;
use crate::plan::budget::{Category, Line as PlanLine};
use crate::plan::field::Named;
use crate::plan::team::Role;
use crate::quantity::Currency;

/// What the plan costs.
#[derive(Clone, Debug, Serialize)]
pub struct Budget {
    /// The most that may be spent, as written.
    pub total: Option<String>,
    /// The same over the plan's period.
    pub total_in_period: Option<String>,
    /// The factor from gross pay to all-in cost.
    pub loaded: Option<String>,
    /// Whether overheads are inside, in words.
    pub overheads: Option<String>,
    /// The share kept for what nobody foresaw.
    pub contingency: Option<String>,
    /// That share of the total over the plan's period.
    pub contingency_in_period: Option<String>,
    /// The lines in the order of the plan.
    pub lines: Vec<Line>,
    /// The lines that this department pays, by category, the largest first.
    pub categories: Vec<CategorySum>,
    /// The sums over this department's lines; absent where the plan's period or currency is not known.
    pub sums: Option<Sums>,
    /// What people cost, by role.
    pub pay: Vec<PayRow>,
    /// What all roles cost in a year that have head count and salary.
    pub pay_per_year: Option<String>,
    /// What the tools cost in a year, where it can be worked out.
    pub tools_per_year: Option<String>,
}

/// A line of the budget.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is spent on.
    pub category: Option<String>,
    /// As written.
    pub amount: Option<String>,
    /// Whether it is spent once.
    pub is_once: bool,
    /// What recurs, a year.
    pub per_year: Option<String>,
    /// Over the plan's period.
    pub in_period: Option<String>,
    /// Its part of this department's lines.
    pub share: Option<String>,
    /// The names of the roles whose pay it carries.
    pub roles: Vec<String>,
    /// Who pays, where it is not this department.
    pub paid_by: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// How the amount came about.
    pub note: Option<String>,
}

/// A category with its sum over the plan's period.
#[derive(Clone, Debug, Serialize)]
pub struct CategorySum {
    /// Its name.
    pub name: String,
    /// All of it.
    pub amount: String,
    /// Its part of all lines.
    pub share: Option<String>,
    /// The recurring part.
    pub recurring: String,
    /// The one-off part.
    pub one_off: String,
    /// The numbers behind the texts, for the figure.
    #[serde(skip)]
    pub(super) exact: (Decimal, Decimal),
}

/// The sums over the lines that this department pays.
#[derive(Clone, Debug, Serialize)]
pub struct Sums {
    /// The length of the plan's period: `12 months`.
    pub months: String,
    /// What recurs, a year.
    pub recurring_per_year: String,
    /// What recurs, over the plan's period.
    pub recurring: String,
    /// What is spent once.
    pub one_off: String,
    /// All lines over the plan's period.
    pub lines: String,
    /// What somebody else pays, over the plan's period.
    pub elsewhere: Option<String>,
    /// What the total leaves over, never negative.
    pub left_over: Option<String>,
    /// What the lines exceed the total by.
    pub overspent: Option<String>,
    /// Whether every line could be added.
    pub is_complete: bool,
    /// The names of the lines that could not be added.
    pub not_added: Vec<String>,
}

/// What one role costs in a year.
#[derive(Clone, Debug, Serialize)]
pub struct PayRow {
    /// The role.
    pub role: String,
    /// How many people.
    pub headcount: Option<String>,
    /// Gross pay of one person, as written.
    pub salary: Option<Evidence>,
    /// The factor to all-in cost that applies.
    pub loaded: String,
    /// Heads times pay times factor, a year.
    pub per_year: Option<String>,
}

impl Budget {
    pub(super) fn of(names: Names<'_>) -> Option<Self> {
        let plan = names.plan;
        let budget = plan.budget.get()?;
        let currency = spend::plan_currency(plan);
        let sums = BudgetSpend::of(plan);
        let language = names.language;
        let in_currency = |amount: Decimal| currency.map(|currency| language.money(amount, currency));
        let all_pay = roles(plan).filter_map(|role| pay::loaded_pay(plan, role));
        let tools = plan.tools.each().filter_map(|tool| spend::tool_spend(tool, plan));
        let yearly = |spends: &mut dyn Iterator<Item = Spend>| {
            spends.reduce(Spend::plus).map(|spend| spend.yearly).filter(|sum| !sum.is_zero()).and_then(in_currency)
        };
        Some(Self {
            total: shown(&budget.total, names.language),
            total_in_period: sums.and_then(|sums| sums.total_in_period()).and_then(in_currency),
            loaded: number_of(&budget.loaded, names.language),
            overheads: budget.overheads.copied().map(|overheads| language.word("overheads", overheads.as_str())),
            contingency: shown(&budget.contingency, names.language),
            contingency_in_period: sums
                .filter(|sums| !sums.reserve_in_period().is_zero())
                .and_then(|sums| in_currency(sums.reserve_in_period())),
            lines: budget.lines.each().map(|line| Line::of(names, line, currency, sums)).collect(),
            categories: currency
                .zip(sums)
                .map(|(currency, sums)| categories(names, currency, sums))
                .unwrap_or_default(),
            sums: currency.zip(sums).map(|(currency, sums)| Sums::of(names, currency, sums)),
            pay: roles(plan).map(|role| PayRow::of(names, role, currency)).collect(),
            pay_per_year: yearly(&mut all_pay.into_iter()),
            tools_per_year: yearly(&mut tools.into_iter()),
        })
    }
}

fn roles(plan: &Plan) -> impl Iterator<Item = &Named<Role>> {
    plan.team.get().into_iter().flat_map(|team| team.roles.each())
}

impl Line {
    fn of(names: Names<'_>, line: &Named<PlanLine>, currency: Option<Currency>, sums: Option<BudgetSpend>) -> Self {
        let spend = spend::line_spend(line, names.plan);
        let language = names.language;
        let in_currency = |amount: Decimal| currency.map(|currency| language.money(amount, currency));
        let in_period = spend.zip(sums).map(|(spend, sums)| spend.over(sums.months));
        let is_ours = line.paid_by.is_absent();
        Self {
            id: line.id.clone(),
            name: own_name(&line.name, &line.id),
            category: line.category.copied().map(|category| category_word(category, language)),
            amount: shown(&line.amount, names.language),
            is_once: line.amount.copied().is_some_and(|amount| amount.every.is_none()),
            per_year: spend.filter(|spend| !spend.yearly.is_zero()).and_then(|spend| in_currency(spend.yearly)),
            in_period: in_period.and_then(in_currency),
            share: in_period
                .zip(sums)
                .filter(|_| is_ours)
                .and_then(|(part, sums)| language.share(part, sums.lines_in_period())),
            roles: names.all(&line.roles),
            paid_by: text(&line.paid_by),
            owner: names.of(&line.owner),
            note: text(&line.note),
        }
    }
}

fn category_word(category: Category, language: Language) -> String {
    language.word("budget-category", category.as_str())
}

fn categories(names: Names<'_>, currency: Currency, sums: BudgetSpend) -> Vec<CategorySum> {
    let (plan, language) = (names.plan, names.language);
    let mut found: Vec<(Category, Spend)> = Vec::new();
    let lines = plan.budget.get().into_iter().flat_map(|budget| budget.lines.each());
    for line in lines.filter(|line| line.paid_by.is_absent()) {
        let (Some(category), Some(spend)) = (line.category.copied(), spend::line_spend(line, plan)) else {
            continue;
        };
        match found.iter_mut().find(|(known, _)| *known == category) {
            Some((_, sum)) => *sum = sum.plus(spend),
            None => found.push((category, spend)),
        }
    }
    found.sort_by_key(|(category, spend)| (std::cmp::Reverse(spend.over(sums.months)), *category));
    let whole = sums.lines_in_period();
    found
        .into_iter()
        .map(|(category, spend)| {
            let recurring = Spend { once: Decimal::ZERO, ..spend }.over(sums.months);
            CategorySum {
                name: category_word(category, language),
                amount: language.money(spend.over(sums.months), currency),
                share: language.share(spend.over(sums.months), whole),
                recurring: language.money(recurring, currency),
                one_off: language.money(spend.once, currency),
                exact: (recurring, spend.once),
            }
        })
        .collect()
}

impl Sums {
    fn of(names: Names<'_>, currency: Currency, sums: BudgetSpend) -> Self {
        let (plan, language) = (names.plan, names.language);
        let show = |amount: Decimal| language.money(amount, currency);
        let lines = sums.lines_in_period();
        let rest = sums.total_in_period().map(|total| total.saturating_sub(lines));
        let elsewhere = sums.elsewhere.over(sums.months);
        let budget = plan.budget.get().into_iter().flat_map(|budget| budget.lines.each());
        let not_added = budget.filter(|line| spend::line_spend(line, plan).is_none());
        Self {
            months: language.format("period-month", &[("count", sums.months.into())]),
            recurring_per_year: show(sums.lines.yearly),
            recurring: show(Spend { once: Decimal::ZERO, ..sums.lines }.over(sums.months)),
            one_off: show(sums.lines.once),
            lines: show(lines),
            elsewhere: (!elsewhere.is_zero()).then(|| show(elsewhere)),
            left_over: rest.filter(|rest| !rest.is_sign_negative()).map(show),
            overspent: rest.filter(Decimal::is_sign_negative).map(|rest| show(-rest)),
            is_complete: sums.is_complete,
            not_added: not_added.map(|line| own_name(&line.name, &line.id)).collect(),
        }
    }
}

impl PayRow {
    fn of(names: Names<'_>, role: &Named<Role>, currency: Option<Currency>) -> Self {
        let (plan, language) = (names.plan, names.language);
        let cost = pay::loaded_pay(plan, role).map(|spend| spend.yearly);
        Self {
            role: own_name(&role.name, &role.id),
            headcount: number_of(&role.headcount, names.language),
            salary: Evidence::of(&role.salary, names.language),
            loaded: language.number(pay::loading(plan, role), 2),
            per_year: cost.zip(currency).map(|(cost, currency)| language.money(cost, currency)),
        }
    }
}
