//! `cost-down-self-service-up`: the easy contacts leave first.

use super::pull::{Way, pulls};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Cost per contact down while more customers help themselves.
    ///
    /// ## What it does
    ///
    /// Reports an objective that lowers `cost-per-contact` beside one that raises `deflection-rate`, `self-service-ratio` or
    /// `automated-resolution-rate`, where neither guards the other and `cost-per-resolution` is not guarded either.
    ///
    /// ## Why it matters
    ///
    /// Self-service takes the short and simple contacts away. What remains is harder, so the mean cost of a contact rises
    /// although the department costs less. The plan would call its own success a failure.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.cheaper-contacts]
    /// statement = "Lower the cost per contact from 9.50 EUR to 9.00 EUR by 30 June 2027"
    /// kpi = "cost-per-contact"
    /// baseline = { value = "9.50 EUR", on = 2026-10-31, source = "finance report" }
    /// target = "9.00 EUR"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["one queue for both channels"]
    ///
    /// [objectives.more-self-service]
    /// statement = "Raise the deflection rate from 20% to 24% by 30 June 2027"
    /// kpi = "deflection-rate"
    /// baseline = { value = "20%", on = 2026-10-31, source = "help centre and help desk" }
    /// target = "24%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat"]
    /// tactics = ["articles for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.more-self-service]
    /// statement = "Raise the deflection rate from 20% to 24% by 30 June 2027"
    /// kpi = "deflection-rate"
    /// baseline = { value = "20%", on = 2026-10-31, source = "help centre and help desk" }
    /// target = "24%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["csat", "cost-per-resolution"]
    /// tactics = ["articles for the ten commonest questions"]
    /// ```
    "cost-down-self-service-up", group: Contradictions, level: Warning, since: "0.1.0", check
}

const SELF_SERVICE: [&str; 3] = ["deflection-rate", "self-service-ratio", "automated-resolution-rate"];

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for cheaper in pulls(cx).filter(|pull| pull.moves(&["cost-per-contact"], Way::Down)) {
        for alone in pulls(cx).filter(|pull| pull.moves(&SELF_SERVICE, Way::Up)) {
            let guarded = cheaper.guards(alone.kpi())
                || alone.guards(cheaper.kpi())
                || cheaper.guards("cost-per-resolution")
                || alone.guards("cost-per-resolution");
            if guarded || cheaper.guards_unknown() || alone.guards_unknown() {
                continue;
            }
            let message = format!(
                "`{}` lowers the cost of a contact while `{}` takes the easy contacts away",
                cheaper.objective.id, alone.objective.id
            );
            out.report(cheaper.place, message)
                .label("mean cost of what remains")
                .also(alone.place, format!("{} up", alone.name()))
                .note("the simple contacts go first; those that remain take longer and cost more each")
                .help("follow `kpi = \"cost-per-resolution\"` or the total of the budget instead, or guard it");
        }
    }
}
