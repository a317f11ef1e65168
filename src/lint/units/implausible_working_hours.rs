//! `implausible-working-hours`: a week of 160 hours.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::quantity::{PeriodUnit, format_decimal};
use crate::rule;

rule! {
    /// Contract hours of more than 48 a week.
    ///
    /// ## What it does
    ///
    /// Brings `hours` of each role to hours a week and reports more than 48.
    ///
    /// ## Why it matters
    ///
    /// 48 hours a week, overtime included, is the most that European law allows on average (Directive 2003/88/EC) and
    /// the limit of the oldest labour convention (ILO, 1919). Most often the hours of a month, or of several people,
    /// were entered for one person's week.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "165/week"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "165/month"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    "implausible-working-hours", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for role in cx.plan.team.get().iter().flat_map(|team| team.roles.each()) {
        let Some(hours) = role.hours.located() else { continue };
        let weekly = hours.value.per_year() / PeriodUnit::Week.per_year();
        if weekly <= Decimal::from(48) {
            continue;
        }
        let found = out.report(hours.span, format!("{} for one `{}`", hours.value, role.id));
        if hours.value.per != PeriodUnit::Week {
            found.note(format!("that is {} hours a week", format_decimal(weekly, 1)));
        }
        found.note("48 hours a week, overtime included, is the legal limit in the European Union (Directive 2003/88/EC)");
        let number = hours.value.hours;
        let heads = role.headcount.copied().filter(|heads| *heads > Decimal::ONE).map(|heads| weekly / heads);
        found.help(if hours.value.per == PeriodUnit::Week && number >= Decimal::from(100) && number <= Decimal::from(208) {
            format!("write `hours = \"{}/month\"` if it is a month", number.normalize())
        } else if let Some(each) = heads.filter(|each| *each <= Decimal::from(48) && *each >= Decimal::from(4)) {
            format!("`hours` are one person's: write `hours = \"{}/week\"`", each.round_dp(1).normalize())
        } else {
            "write the contract hours of one person, such as `hours = \"38/week\"`".to_owned()
        });
    }
}
