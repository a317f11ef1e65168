//! `hours-implausible`: contract hours that no contract has.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::quantity::{PeriodUnit, format_decimal};
use crate::rule;

rule! {
    /// Contract hours above 60 or below 4 a week.
    ///
    /// ## What it does
    ///
    /// Brings the `hours` of each role to a week and reports what lies outside 4 to 60.
    ///
    /// ## Why it matters
    ///
    /// Capacity follows from these hours. `"160/week"` is a month's work in a week, and makes a team look four times
    /// its size. (`hours` is for one person; the head count multiplies it.)
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "160/week"
    /// salary = "52000 EUR/year"
    /// reports_to = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "160/month"
    /// salary = "52000 EUR/year"
    /// reports_to = "managing-director"
    /// ```
    "hours-implausible", group: Money, level: Warning, since: "0.1.0", check
}

const LEAST: Decimal = Decimal::from_parts(4, 0, 0, false, 0);
const MOST: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    for role in team.roles.each() {
        let Some(hours) = role.hours.located() else { continue };
        let weekly = |unit: PeriodUnit| hours.value.hours.saturating_mul(unit.per_year()) / Decimal::from(52);
        let usual = LEAST..=MOST;
        if usual.contains(&weekly(hours.value.per)) {
            continue;
        }
        let found = out.report(
            hours.span,
            format!("one `{}` would work {} hours a week", role.id, format_decimal(weekly(hours.value.per), 1)),
        );
        if let Some(heads) = role.headcount.located().filter(|heads| heads.value > Decimal::ONE) {
            found.also(heads.span, "`hours` is for each of them");
        }
        let units = [PeriodUnit::Week, PeriodUnit::Month, PeriodUnit::Year];
        match units.into_iter().find(|unit| usual.contains(&weekly(*unit))) {
            Some(unit) => {
                let amount = hours.value.hours.normalize();
                found.help(format!(
                    "write `hours = \"{amount}/{}\"`, which is {} hours a week",
                    unit.as_str(),
                    format_decimal(weekly(unit), 1)
                ))
            }
            None => found.help("write the contract hours of one person, such as `hours = \"38/week\"`"),
        };
    }
}
