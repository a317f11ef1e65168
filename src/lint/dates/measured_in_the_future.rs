//! `measured-in-the-future`: a number from next year.

use chrono::NaiveDate;

use super::calendar::is_to_come;
use crate::lint::{Context, Sink};
use crate::plan::field::{Field, Measured};
use crate::rule;

rule! {
    /// A number that was measured on a day still to come.
    ///
    /// ## What it does
    ///
    /// Compares `on` of every number that carries its evidence with today, with a day of grace for other time zones:
    /// baselines, volumes, handle times, pay, sizes, shrinkage, attrition, costs.
    ///
    /// ## Why it matters
    ///
    /// What is expected is no measurement. A baseline from the future makes every distance to the target wrong.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2027-01-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "6h" }]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "measured-in-the-future", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let plan = cx.plan;
    for objective in plan.objectives.each() {
        look(cx, &objective.baseline, "baseline", out);
    }
    for segment in plan.segments.each() {
        look(cx, &segment.size, "size", out);
    }
    for channel in plan.channels.each() {
        look(cx, &channel.volume, "volume", out);
        look(cx, &channel.handle_time, "handle time", out);
        look(cx, &channel.cost_per_contact, "cost", out);
    }
    if let Some(team) = plan.team.get() {
        look(cx, &team.shrinkage, "shrinkage", out);
        look(cx, &team.attrition, "attrition", out);
        for role in team.roles.each() {
            look(cx, &role.salary, "pay", out);
        }
    }
}

fn look<T>(cx: &Context<'_>, field: &Field<Measured<T>>, what: &str, out: &mut Sink<'_>) {
    let Some(measured) = field.get() else { return };
    let Some(on) =
        measured.on.located().filter(|on: &&crate::plan::field::Located<NaiveDate>| is_to_come(cx, on.value))
    else {
        return;
    };
    out.report(on.span, format!("this {what} was measured on {}, which is still to come", on.value))
        .also(measured.span, "the value")
        .note(format!("judged on {}", cx.as_of))
        .help("write the day it was measured; what is only expected belongs under `[assumptions]`");
}
