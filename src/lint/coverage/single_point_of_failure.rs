//! `single-point-of-failure`: one cold, and the line is dead.

use super::grown::is_grown;
use super::workers::workers;
use crate::lint::{Context, Sink};
use crate::plan::field::Named;
use crate::plan::team::{Employment, Role};
use crate::rule;
use rust_decimal::Decimal;

rule! {
    /// A channel that depends on one person, and no risk says so.
    ///
    /// ## What it does
    ///
    /// Reports channels in use that people answer, where the roles working them add up to one person at most, once the plan
    /// has initiatives, budget lines or risks and no open risk mentions the role, the channel, or somebody being away.
    ///
    /// ## Why it matters
    ///
    /// Holidays, illness and notice are certain over a year. Key-person loss stands high in the risk registers of real
    /// service plans.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.social]
    /// kind = "social"
    /// volume = "100/month"
    /// handle_time = "6m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "social"]
    /// priority = 1
    ///
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "52000 EUR/year"
    /// works = ["social"]
    /// reports_to = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.social]
    /// kind = "social"
    /// volume = "100/month"
    /// handle_time = "6m"
    /// promises = ["best effort"]
    /// owner = "support-manager"
    ///
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "social"]
    /// priority = 1
    ///
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "52000 EUR/year"
    /// works = ["social"]
    /// reports_to = "managing-director"
    ///
    /// [risks.manager-away]
    /// what = "posts go unanswered while the support manager is away"
    /// likelihood = 4
    /// impact = 2
    /// response = "reduce"
    /// action = "an agent learns the tool and stands in"
    /// owner = "support-manager"
    /// due = 2027-02-28
    /// ```
    "single-point-of-failure", group: Coverage, level: Advice, since: "0.1.0", check
}

/// Words that say that somebody is missing.
const AWAY: [&str; 8] = ["sick", "absen", "away", "leaves", "key person", "single person", "one person", "illness"];

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if !is_grown(cx.plan) {
        return;
    }
    for channel in cx.plan.channels.each().filter(|channel| channel.is_staffed() && channel.is_kept()) {
        let people: Decimal = workers(cx.plan, &channel.id).filter_map(|role| role.headcount.copied()).sum();
        let Some(role) = workers(cx.plan, &channel.id).next() else { continue };
        let bought = matches!(role.employment.copied(), Some(Employment::Partner | Employment::Agency));
        if people.is_zero() || people > Decimal::ONE || bought || is_known_risk(cx, role, &channel.id) {
            continue;
        }
        out.report(channel.span, format!("channel `{}` depends on one person", channel.id))
            .also(role.headcount.span().unwrap_or(role.span), "nobody stands in for them")
            .help(format!(
                "let a second role work it, or add a risk that says what happens while `{}` is away",
                role.id
            ));
    }
}

fn is_known_risk(cx: &Context<'_>, role: &Named<Role>, channel: &str) -> bool {
    cx.plan.risks.each().filter(|risk| risk.is_open()).any(|risk| {
        let texts = [risk.what.text(), risk.cause.text(), risk.trigger.text()];
        texts.into_iter().flatten().any(|text| {
            let names = [Some(role.id.as_str()), role.name.text(), Some(channel)];
            names.into_iter().flatten().chain(AWAY).any(|word| holds(text, word))
        })
    })
}

/// Whether a text has a word, or a word that begins so, in small or capital letters.
fn holds(text: &str, word: &str) -> bool {
    let bytes = text.as_bytes();
    let starts = |at: usize| at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
    !word.is_empty()
        && bytes
            .windows(word.len())
            .enumerate()
            .any(|(at, part)| starts(at) && part.eq_ignore_ascii_case(word.as_bytes()))
}
