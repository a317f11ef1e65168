//! `span-of-control-too-wide`: thirty people and one lead.

use super::labels;
use super::words;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// More people who answer customers report to one lead than a lead can know.
    ///
    /// ## What it does
    ///
    /// For each role or person to whom people report who work a channel, divides the heads that report to them by those
    /// in the role, and reports more than 20. People of a service partner are led by the partner and don't count.
    ///
    /// ## Why it matters
    ///
    /// A lead who listens to two contacts of everybody in a month and talks about them needs an hour and more for each
    /// person. Published spans are 8 to 12 in most centres, 5 in technical support and 20 at the most, where contacts are
    /// short and alike (ICMI, 2012, updated 2022); practice beyond that has no source of its own.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 25
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    ///
    /// [budget]
    /// total = "1270000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    ///
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "1065000 EUR/year"
    /// roles = ["agent", "support-manager"]
    ///
    /// [budget.lines.rooms]
    /// category = "facilities"
    /// amount = "140000 EUR/year"
    ///
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 26
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    ///
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "15600 EUR/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    "span-of-control-too-wide", group: Model, level: Advice, since: "0.1.0", check
}

/// People who report to one lead, at most (ICMI 2012).
const MOST: f64 = 20.0;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if cx.plan.team.get().is_none_or(|team| team.roles.each().all(|role| role.reports_to.is_absent())) {
        return;
    }
    let model = cx.model();
    for lead in &model.numbers.spans {
        let Ok(per_lead) = &lead.per_lead else { continue };
        let answers = |role: &usize| !model.numbers.roles[*role].works.is_empty();
        let Some(main) = lead.reports.iter().copied().find(answers).filter(|_| per_lead.value > MOST) else { continue };
        let Some((_, place)) = &model.inputs.roles[main].reports_to else { continue };
        let heads = lead.role.and_then(|role| model.numbers.roles[role].heads.as_ref().ok()).map(|heads| heads.value);
        let found = out.report(place.span, format!("{} report to each `{}`", words::people(per_lead.value), lead.id));
        labels::mark(found, model, &per_lead.from);
        for role in lead.reports.iter().take(4).map(|role| &model.numbers.roles[*role]) {
            if let Ok(heads) = &role.heads {
                found.note(format!("`{}`: {}", role.id, words::people(heads.value)));
            }
        }
        let all = per_lead.value * heads.unwrap_or(1.0);
        let leads = (all / MOST).ceil();
        found.note("8 to 12 report to one lead in most centres, 20 at the most (ICMI 2012, updated 2022)");
        found.help(match lead.role {
            Some(_) => format!("make it {} of `{}`, or put a lead in between", words::people(leads), lead.id),
            None => format!("put {} leads in between, as a role with `reports_to = \"{}\"`", leads, lead.id),
        });
    }
}
