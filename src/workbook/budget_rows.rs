//! The lines of the budget, and beside them what no line carries, in the order of the sheet.
//!
//! In: the plan's lines, their words, the model's costs. Out: [`Rows`]. Pay of single roles that no line carries is kept apart, because
//! with few people in a role it says what they earn.

use rust_decimal::Decimal;

use super::book::Book;
use crate::model::money::months::Months;
use crate::model::money::outcome::LineCost;
use crate::numbers::exchange::in_plan_currency;
use crate::numbers::spend::Spend;
use crate::quantity::Money;
use crate::view::{Line, in_words};

/// Roles whose pay may be told as one sum.
const FEWEST_ROLES: usize = 2;

/// A row of the budget.
#[derive(Clone, Debug)]
pub(super) struct Row<'b> {
    pub(super) name: String,
    pub(super) category: String,
    /// As written, where it is a line of the budget.
    pub(super) amount: Option<Money>,
    /// What recurs and what is spent once, in the plan's currency; `None` where it can't be brought to it.
    pub(super) spend: Option<Spend>,
    /// Month by month; `None` where it is in no sum.
    pub(super) months: Option<Months>,
    /// The line's owner and note.
    pub(super) line: Option<&'b Line>,
}

impl Row<'_> {
    /// Whether formulas can hold it: an amount of the plan that has a rate.
    pub(super) fn is_live(&self) -> bool {
        self.amount.is_some() && self.spend.is_some() && self.months.is_some()
    }

    pub(super) fn total(&self) -> Decimal {
        self.months.as_ref().map(Months::total).unwrap_or_default()
    }
}

/// The rows of the budget.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows<'b> {
    /// What this department pays.
    pub(super) own: Vec<Row<'b>>,
    /// What others pay, which is in no total.
    pub(super) elsewhere: Vec<Row<'b>>,
    /// Whether pay is left out that the model's total holds.
    pub(super) hides_pay: bool,
}

impl<'b> Rows<'b> {
    /// What this department pays, as far as it is shown.
    pub(super) fn total(&self) -> Decimal {
        self.own.iter().map(Row::total).sum()
    }

    /// The same in a month.
    pub(super) fn in_month(&self, month: usize) -> Decimal {
        self.own.iter().filter_map(|row| row.months.as_ref()).map(|months| months.in_month(month)).sum()
    }

    /// The same of what has no month.
    pub(super) fn undated(&self) -> Decimal {
        self.own.iter().filter_map(|row| row.months.as_ref()).map(|months| months.undated).sum()
    }

    pub(super) fn of(book: &Book<'b>) -> Self {
        let mut rows = Self::default();
        let costs: &[LineCost] = book.money().map_or(&[], |money| &money.by_line);
        let lines = book.plan.budget.get().into_iter().flat_map(|budget| budget.lines.each());
        let shown = book.view.budget.iter().flat_map(|budget| &budget.lines);
        let mut lines_of_model = costs.iter().filter(|cost| cost.is_line).peekable();
        for (line, shown) in lines.zip(shown) {
            // Both are in the order of the plan; what could not be computed is missing in the model.
            let cost = lines_of_model.next_if(|cost| cost.id == line.id);
            let amount = line.amount.copied();
            let row = Row {
                name: shown.name.clone(),
                category: shown.category.clone().unwrap_or_default(),
                amount,
                spend: amount.and_then(|amount| Spend::of(in_plan_currency(book.plan, amount)?)),
                months: cost.map(|cost| cost.amount.clone()),
                line: Some(shown),
            };
            if line.paid_by.is_absent() { rows.own.push(row) } else { rows.elsewhere.push(row) }
        }
        rows.own.extend(without_line(book, costs));
        let all: Decimal = costs.iter().filter(|cost| !cost.is_elsewhere).map(|cost| cost.amount.total()).sum();
        rows.hides_pay = rows.total() != all;
        rows
    }
}

/// What no line carries: tools, initiatives and courses one by one, people one by one only where pay may be shown.
fn without_line<'b>(book: &Book<'b>, costs: &[LineCost]) -> Vec<Row<'b>> {
    let mut rows = Vec::new();
    let mut pay: Vec<&LineCost> = Vec::new();
    for cost in costs.iter().filter(|cost| !cost.is_line && !cost.is_elsewhere) {
        if !book.about.shows_pay && cost.origin.path.starts_with("team.roles.") {
            pay.push(cost);
            continue;
        }
        let name = if cost.name == cost.id { in_words(&cost.name) } else { crate::view::clean(&cost.name) };
        rows.push(row(name, book.about.language.word("budget-category", cost.category.as_str()), cost.amount.clone()));
    }
    rows.extend(pay_in_sum(book, &pay));
    rows
}

/// What people on no line cost, added up. Heads stand on another sheet, so the sum of a single role would say what its people earn;
/// of that nothing is shown.
fn pay_in_sum<'b>(book: &Book<'b>, pay: &[&LineCost]) -> Vec<Row<'b>> {
    let mut groups: Vec<Vec<&LineCost>> = Vec::new();
    for cost in pay {
        match groups.iter_mut().find(|group| group[0].category == cost.category) {
            Some(group) => group.push(cost),
            None => groups.push(vec![cost]),
        }
    }
    if groups.iter().any(|group| group.len() < FEWEST_ROLES) {
        groups = vec![groups.concat()];
    }
    let told = groups.into_iter().filter(|group| group.len() >= FEWEST_ROLES);
    let sum = |group: &[&LineCost]| Months::sum(group[0].amount.recurring.len(), group.iter().map(|cost| &cost.amount));
    let category = |group: &[&LineCost]| book.about.language.word("budget-category", group[0].category.as_str());
    told.map(|group| row(book.text("budget-pay-without-line"), category(&group), sum(&group))).collect()
}

fn row<'b>(name: String, category: String, months: Months) -> Row<'b> {
    Row { name, category, amount: None, spend: None, months: Some(months), line: None }
}
