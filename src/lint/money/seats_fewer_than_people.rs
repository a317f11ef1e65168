//! `seats-fewer-than-people`: somebody can not log in.

use rust_decimal::Decimal;

use super::wording::counted;
use crate::lint::{Context, Sink};
use crate::plan::field::Named;
use crate::plan::team::{Employment, Role};
use crate::plan::tool::Tool;
use crate::quantity::{Basis, format_decimal};
use crate::rule;

rule! {
    /// Fewer seats in the help desk or telephone system than people who answer customers.
    ///
    /// ## What it does
    ///
    /// Compares the seats of tools that are priced per seat, and whose name or purpose speaks of tickets, a help desk,
    /// a service desk, an inbox or the telephone, with the head count of the roles that work a channel. People of a
    /// service partner do not count: they mostly bring their own seats.
    ///
    /// ## Why it matters
    ///
    /// Where licences are named, whoever has none either can't work or shares a log-in, which breaks the contract and every report by agent.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 4
    /// price = "75 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    "seats-fewer-than-people", group: Money, level: Warning, since: "0.1.0", check
}

/// Words that tell a tool in which customers are answered, in lower case.
const WORDS: [&str; 8] =
    ["ticket", "help desk", "helpdesk", "service desk", "servicedesk", "inbox", "telephon", "contact cent"];

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    for tool in cx.plan.tools.each() {
        let per_seat = tool.price.get().is_some_and(|price| price.basis == Some(Basis::Seat));
        let (true, Some(seats)) = (per_seat, tool.seats.located()) else { continue };
        let people: Decimal = team
            .roles
            .each()
            .filter(|role| needs_seat(role))
            .fold(Decimal::ZERO, |sum, role| sum.saturating_add(role.headcount.copied().unwrap_or_default()));
        if seats.value >= people || !is_where_customers_are_answered(tool) {
            continue;
        }
        let need = people.ceil();
        let found = out.report(
            seats.span,
            format!(
                "{} for {} who answer customers",
                counted(seats.value, "seat", "seats"),
                counted(people, "person", "people")
            ),
        );
        for role in team.roles.each().filter(|role| needs_seat(role)) {
            if let Some(heads) = role.headcount.located() {
                found.also(heads.span, format!("{} × `{}`", format_decimal(heads.value, 1), role.id));
            }
        }
        found.help(format!(
            "write `seats = {}`; where licences are shared between shifts, say so in an ignore",
            need.normalize()
        ));
    }
}

fn needs_seat(role: &Named<Role>) -> bool {
    role.works.has_any() && role.employment.copied() != Some(Employment::Partner)
}

fn is_where_customers_are_answered(tool: &Named<Tool>) -> bool {
    let speaks_of = |text: &str| {
        let text = text.to_lowercase();
        WORDS.iter().any(|word| text.contains(word))
    };
    [Some(tool.id.as_str()), tool.name.text(), tool.purpose.text()].into_iter().flatten().any(speaks_of)
}
