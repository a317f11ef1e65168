//! `budget-does-not-carry-team`: what the people cost against everything the budget has for them.

use rust_decimal::Decimal;

use super::{labels, words};
use crate::lint::modelled::Model;
use crate::lint::{Context, Sink};
use crate::model::figure::{Figure, Origins};
use crate::model::money::input::Paid;
use crate::model::money::outcome::{LineCost, MoneyNumbers};
use crate::numbers::pay::loaded_pay;
use crate::numbers::spend::{plan_months, spend_on};
use crate::plan::budget::Category;
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A budget with less for its people than they cost.
    ///
    /// ## What it does
    ///
    /// Adds up head count × pay × `loaded` of all roles on the payroll over the plan's period, from the day each
    /// starts, and compares with the lines of salaries and benefits and those that name roles; without such lines, with
    /// the total. Up to 5 % are let pass. A line that by itself does not fit the roles it names is left to
    /// `salaries-off-line`.
    ///
    /// ## Why it matters
    ///
    /// Gross pay is not what people cost: in US private industry benefits were 30.0 % of compensation (Bureau of Labor
    /// Statistics, June 2020), that is 43 % on top of wages. A budget that forgets them pays for seven people in ten.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "212000 EUR/year"
    /// roles = ["agent", "support-manager"]
    ///
    /// [budget.lines.benefits]
    /// category = "benefits"
    /// amount = "20000 EUR/year"
    ///
    /// [budget]
    /// total = "270000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "212000 EUR/year"
    /// roles = ["agent", "support-manager"]
    ///
    /// [budget.lines.benefits]
    /// category = "benefits"
    /// amount = "53000 EUR/year"
    /// ```
    "budget-does-not-carry-team", group: Model, level: Warning, criterion: Achievable, since: "0.1.0", check
}

/// How far the two may lie apart, the same as for a single line.
const TOLERANCE: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    if !is_bought_apart(model) || leaves_a_role_out(model) || is_plainly_carried(cx) {
        return;
    }
    let Some(money) = model.money() else { return };
    // A line that is too small for its own roles is reported where it stands.
    if is_off_line(model, money) {
        return;
    }
    let cost = &money.team.loaded;
    let lines = money.team.lines.as_ref();
    let total = money.balance.as_ref().ok().map(|balance| &balance.total);
    let Some(has) = lines.or(total) else { return };
    if cost.value <= Decimal::ZERO || has.value >= cost.value * (Decimal::ONE - TOLERANCE) {
        return;
    }
    report(out, model, money, cost, has, lines.is_some());
}

/// Whether the lines of pay have what everybody would cost from the first day on. Most plans are settled by this sum, without the
/// whole of the model's money.
fn is_plainly_carried(cx: &Context<'_>) -> bool {
    let (Some(team), Some(months)) = (cx.plan.team.get(), plan_months(cx.plan)) else { return false };
    let mut cost = Decimal::ZERO;
    for role in team.roles.each().filter(|role| !role.salary.is_absent()) {
        let Some(pay) = loaded_pay(cx.plan, role) else { return false };
        cost = cost.saturating_add(pay.over(months));
    }
    spend_on(cx.plan, Category::is_labour).over(months) >= cost
}

/// Whether no role is bought from others, whose line of invoices need not name it.
fn is_bought_apart(model: &Model) -> bool {
    let money = &model.inputs.money;
    let is_bought = money.roles.iter().any(|role| role.paid == Paid::Invoice && role.salary.number.is_given());
    let buys = money.lines.iter().any(|line| line.category.is_none_or(|category| category == Category::Outsourcing));
    !(is_bought && buys)
}

/// Whether some line of pay lies off the roles that it names, benefits of their own aside.
fn is_off_line(model: &Model, money: &MoneyNumbers) -> bool {
    let has_benefits = model.inputs.money.lines.iter().any(|line| line.category == Some(Category::Benefits));
    let names_roles = |id: &str| model.inputs.money.lines.iter().any(|line| line.id == id && !line.roles.is_empty());
    let short = |line: &LineCost| {
        let carried = line.carried.as_ref().filter(|carried| carried.cost.value > Decimal::ZERO);
        carried.is_some_and(|carried| line.total.value < carried.cost.value * (Decimal::ONE - TOLERANCE))
    };
    let lines = || money.by_line.iter().filter(|line| line.is_line && names_roles(&line.id));
    !has_benefits && lines().any(|line| line.category.is_labour() && short(line))
}

/// Whether the salary lines name their roles and leave one out: `role-on-no-line` says so.
fn leaves_a_role_out(model: &Model) -> bool {
    let money = &model.inputs.money;
    let mut salaries = money.lines.iter().filter(|line| line.category == Some(Category::Salaries));
    let is_named = |id: &str| money.lines.iter().any(|line| line.roles.iter().any(|(role, _)| role == id));
    salaries.all(|line| !line.roles.is_empty())
        && money.lines.iter().any(|line| line.category == Some(Category::Salaries))
        && money.roles.iter().any(|role| role.salary.number.is_given() && !is_named(&role.id))
}

fn report(
    out: &mut Sink<'_>,
    model: &Model,
    money: &MoneyNumbers,
    cost: &Figure<Decimal>,
    has: &Figure<Decimal>,
    are_lines: bool,
) {
    let currency = money.currency;
    let Some(place) = has.from.first() else { return };
    let sum = |amount: Decimal| format!("{} {currency}", format_decimal(amount, 0));
    let what = if are_lines { "the lines for people have" } else { "the whole budget has" };
    let short = cost.value - has.value;
    let found = out.report(
        place.span,
        format!(
            "the team costs {} over the plan, and {what} {}: {} too little",
            sum(cost.value),
            sum(has.value),
            sum(short)
        ),
    );
    for other in has.from.iter().skip(1).take(3) {
        found.also(other.span, "counted as well");
    }
    let mut from = Origins::NONE;
    for role in &model.inputs.money.roles {
        from.add(&role.salary.number.origin);
    }
    labels::mark(found, model, &from.and(&cost.from));
    let terms: Vec<String> = money
        .team
        .roles
        .iter()
        .filter_map(|role| Some((&role.id, role.loaded.as_ref().ok()?)))
        .filter(|(_, cost)| cost.value > Decimal::ZERO)
        .map(|(id, cost)| format!("`{id}` {}", format_decimal(cost.value, 0)))
        .collect();
    if (1..=8).contains(&terms.len()) {
        found.note(format!("{} = {}", terms.join(" + "), sum(cost.value)));
    }
    if cost.value > money.team.gross.value {
        found.note(format!(
            "{} before payroll taxes and benefits, {} with them",
            sum(money.team.gross.value),
            sum(cost.value)
        ));
    }
    found.help(format!(
        "raise {} by {}, or plan with fewer people",
        if are_lines { "the lines" } else { "the total" },
        words::about(short, currency)
    ));
}
