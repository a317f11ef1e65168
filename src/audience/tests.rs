use super::*;
use crate::load::{NoFiles, load};
use crate::numbers::spend::BudgetSpend;

const HEAD: &str = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Shop\"\nperiod = { start = 2027-01-01, end = 2027-12-31 }\ncurrency = \"EUR\"\n";

fn plan(text: &str) -> Plan {
    load("plan.toml", format!("{HEAD}{text}").into_bytes(), &NoFiles).plan
}

/// The lines that can be seen: name or id, and amount.
fn lines(text: &str) -> Vec<(String, Option<String>)> {
    let plan = plan(text);
    let seen = Audience::USUAL.sees(&plan).into_owned();
    let budget = seen.budget.get().expect("a budget");
    let shown = budget.lines.each().map(|line| (line.id.clone(), line.amount.get().map(ToString::to_string)));
    shown.collect()
}

fn is(found: &[(String, Option<String>)], expected: &[(&str, Option<&str>)]) {
    let found: Vec<_> = found.iter().map(|(id, amount)| (id.as_str(), amount.as_deref())).collect();
    assert_eq!(found, expected);
}

const TWO_ROLES: &str = "[team.roles.agent]\nheadcount = 4\nsalary = \"40000 EUR/year\"\n[team.roles.lead]\nheadcount = 1\nsalary = \"60000 EUR/year\"\n";

#[test]
fn a_line_that_pays_several_roles_stays() {
    let line =
        "[budget.lines.pay]\ncategory = \"salaries\"\namount = \"220000 EUR/year\"\nroles = [\"agent\", \"lead\"]\n";
    is(&lines(&format!("{TWO_ROLES}{line}")), &[("pay", Some("220,000 EUR a year"))]);
}

#[test]
fn lines_that_pay_one_role_each_become_one() {
    let pay = "[budget.lines.agents]\ncategory = \"salaries\"\namount = \"160000 EUR/year\"\nroles = [\"agent\"]\n[budget.lines.leads]\ncategory = \"salaries\"\namount = \"60000 EUR/year\"\nroles = [\"lead\"]\n[budget.lines.rent]\ncategory = \"facilities\"\namount = \"9000 EUR/year\"\n";
    is(
        &lines(&format!("{TWO_ROLES}{pay}")),
        &[("confidential lines", Some("220,000 EUR a year")), ("rent", Some("9,000 EUR a year"))],
    );
}

#[test]
fn one_alone_takes_another_line_with_it() {
    let pay = "[budget.lines.leads]\ncategory = \"salaries\"\namount = \"60000 EUR/year\"\nroles = [\"lead\"]\n[budget.lines.pens]\ncategory = \"other\"\namount = \"90 EUR/year\"\n[budget.lines.rent]\ncategory = \"facilities\"\namount = \"20000 EUR/year\"\n";
    // Pens would hide nothing: the sum would be the pay.
    is(
        &lines(&format!("{TWO_ROLES}{pay}")),
        &[("confidential lines", Some("80,000 EUR a year")), ("pens", Some("90 EUR a year"))],
    );
}

#[test]
fn one_alone_that_nothing_can_hide_is_in_no_sum() {
    let pay = "[budget.lines.leads]\ncategory = \"salaries\"\namount = \"60000 EUR/year\"\nroles = [\"lead\"]\n[budget.lines.fair]\ncategory = \"projects\"\namount = \"9000 EUR\"\n";
    let text = format!("{TWO_ROLES}{pay}");
    is(&lines(&text), &[("confidential lines", None), ("fair", Some("9,000 EUR"))]);
    let plan = plan(&text);
    let sums = BudgetSpend::of(&Audience::USUAL.sees(&plan)).expect("sums");
    assert!(!sums.is_complete);
}

#[test]
fn an_element_goes_with_every_reference_to_it() {
    let text = "[people.ann]\nname = \"Ann\"\n[goals.grow]\nstatement = \"Grow\"\nowner = \"ann\"\n";
    let text = format!("{HEAD}confidential = [\"people.ann\"]\n{text}");
    let plan = load("plan.toml", text.into_bytes(), &NoFiles).plan;
    let seen = Audience::USUAL.sees(&plan).into_owned();
    assert!(seen.people.by_id("ann").is_none());
    assert!(seen.goals.by_id("grow").is_some_and(|goal| goal.owner.is_absent()));
    assert!(Audience::TRUSTED.sees(&plan).people.by_id("ann").is_some());
}

#[test]
fn an_audience_without_money_sees_none() {
    let text =
        format!("{TWO_ROLES}[budget]\ntotal = \"1 EUR\"\n[tools.crm]\nprice = \"5 EUR/seat/month\"\nseats = 3\n");
    let plan = plan(&text);
    let seen = Audience { money: false, ..Audience::TRUSTED }.sees(&plan).into_owned();
    assert!(seen.budget.is_absent());
    assert!(seen.tools.by_id("crm").is_some_and(|tool| tool.price.is_absent() && tool.seats.is_set()));
}

#[test]
fn a_line_that_pays_one_rota_is_not_shown_alone() {
    let rota = |id: &str| {
        format!(
            "[team.on_call.{id}]\nwho = [\"lead\"]\nhours = \"Mo-Fr 18:00-22:00\"\npay = \"900 EUR/month\"\nline = \"duty\"\n"
        )
    };
    let pay = "[budget.lines.duty]\ncategory = \"other\"\namount = \"10800 EUR/year\"\n[budget.lines.rent]\ncategory = \"facilities\"\namount = \"9000 EUR/year\"\n";
    is(&lines(&format!("{TWO_ROLES}{}{pay}", rota("nights"))), &[("confidential lines", Some("19,800 EUR a year"))]);
    // Of two rotas the line tells only the sum.
    is(
        &lines(&format!("{TWO_ROLES}{}{}{pay}", rota("nights"), rota("weekends"))),
        &[("duty", Some("10,800 EUR a year")), ("rent", Some("9,000 EUR a year"))],
    );
}

#[test]
fn a_tool_without_a_price_hides_no_line() {
    let text = "[team.roles.agent]\nheadcount = 4\nsalary = \"40000 EUR/year\"\n[tools.crm]\nline = \"crm\"\n[budget.lines.crm]\ncategory = \"software\"\namount = \"9000 EUR/year\"\n";
    is(&lines(text), &[("crm", Some("9,000 EUR a year"))]);
}
