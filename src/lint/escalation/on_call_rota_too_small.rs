//! `on-call-rota-too-small`: on duty every other week, until they leave.

use crate::lint::{Context, Sink};
use crate::plan::field::Named;
use crate::plan::team::OnCall;
use crate::quantity::format_decimal;
use crate::rule;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

rule! {
    /// An on-call rota in which everybody's turn comes round more often than one in four.
    ///
    /// ## What it does
    ///
    /// Divides the people who take turns (`people`, or everybody in the roles of `who`) by those on duty at the same
    /// time (`at_once`, or 1) and reports fewer than 4.
    ///
    /// ## Why it matters
    ///
    /// Nobody on duty is free: they sleep beside the telephone and stay within reach of a desk. Google's engineers set
    /// the limit at a quarter of the time, which makes eight people for two on duty (Beyer and others, Site Reliability
    /// Engineering, O'Reilly 2016, chapter 11). Below that a holiday and an illness leave one person on duty for a
    /// month.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.on_call.evenings]
    /// who = ["agent"]
    /// people = 3
    /// hours = "Mo-Fr 17:00-22:00"
    /// severities = ["critical"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.on_call.evenings]
    /// who = ["agent"]
    /// people = 5
    /// hours = "Mo-Fr 17:00-22:00"
    /// severities = ["critical"]
    /// ```
    "on-call-rota-too-small", group: Escalation, level: Warning, since: "0.1.0", check
}

/// People for each one on duty (Beyer and others 2016).
const LEAST: f64 = 4.0;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get().filter(|team| team.on_call.has_any()) else { return };
    let model = cx.model();
    for (rota, found) in team.on_call.each().zip(&model.numbers.on_call) {
        let Ok(people) = &found.people else { continue };
        let at_once = rota.at_once.copied().unwrap_or(Decimal::ONE);
        let is_too_small = match &found.one_in {
            Ok(one_in) => one_in.value < LEAST,
            Err(_) => Decimal::from_f64(people.value).is_some_and(|people| people < at_once),
        };
        if is_too_small {
            report(cx, out, rota, people.value, at_once);
        }
    }
}

fn report(cx: &Context<'_>, out: &mut Sink<'_>, rota: &Named<OnCall>, people: f64, at_once: Decimal) {
    let people = Decimal::from_f64(people).unwrap_or_default();
    let needed = at_once.saturating_mul(Decimal::from(4));
    let place = rota.people.span().or(rota.who.span()).unwrap_or(rota.span);
    let (have, duty) = (format_decimal(people, 1), format_decimal(at_once, 1));
    let message = if people < at_once {
        format!("`{}` wants {duty} on duty at the same time and has {have}", rota.id)
    } else {
        let part = at_once.checked_div(people).unwrap_or(Decimal::ONE) * Decimal::ONE_HUNDRED;
        let who = if people == Decimal::ONE { "the one person" } else { "each of" };
        let count = if people == Decimal::ONE { String::new() } else { format!(" {have} people") };
        format!("{who}{count} in `{}` is on duty for {}% of its hours", rota.id, format_decimal(part, 0))
    };
    let found = out.report(place, message);
    if let Some(at_once) = rota.at_once.span() {
        found.also(at_once, "how many are on duty at the same time");
    }
    if let (true, Some(team)) = (rota.people.is_absent(), cx.plan.team.get()) {
        for role in rota.who.each().filter_map(|who| team.roles.by_id(&who.value.id)) {
            if let Some(heads) = role.headcount.span() {
                found.also(heads, format!("the people of `{}`", role.id));
            }
        }
    }
    found.note("more than a quarter of the time on call can't be kept up (Beyer and others, Site Reliability Engineering, 2016)");
    found.help(format!(
        "let {} people take turns, shorten `hours`, or share the rota with another department",
        format_decimal(needed, 0)
    ));
}
