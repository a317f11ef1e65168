//! `hours-beyond-people`: one chair, and too few people to keep it taken.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::numbers::on_call;
use crate::numbers::open_week::{OpenWeek, hours_of, normal_monday};
use crate::plan::channel::ChannelKind;
use crate::plan::field::{Field, Named};
use crate::plan::team::{Role, Team};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A live channel that is open longer than the people who work it can be there, one at a time.
    ///
    /// ## What it does
    ///
    /// For telephone, video, counter and chat, multiplies head count, contract hours and the time that is left after
    /// shrinkage (30 % where the plan does not say, 40 hours a week where a role does not) and compares with the open
    /// hours of a normal week, without those at which an on-call rota answers the channel.
    ///
    /// ## Why it matters
    ///
    /// A chair that is taken round the clock needs 168 hours a week / (40 × 0.70) = 6 people, and that is one caller at
    /// a time. 24/7 with three people is a promise that no arithmetic supports. Shrinkage is
    /// 30 to 35 % on average (GoTo, contact-centre glossary).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "24/7"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    ///
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    "hours-beyond-people", group: Promises, level: Warning, since: "0.1.0", check
}

/// Contract hours a week of a role that does not say: full time.
const FULL_TIME: Decimal = Decimal::from_parts(40, 0, 0, false, 0);
/// Shrinkage in percent where the plan has none: the lower end of the average (GoTo).
const USUAL_SHRINKAGE: Decimal = Decimal::from_parts(30, 0, 0, false, 0);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    for channel in cx.plan.channels.each().filter(|channel| channel.is_kept()) {
        let Some(hours) = channel.hours.located() else { continue };
        if !channel.kind.copied().is_some_and(ChannelKind::is_live) {
            continue;
        }
        let works = |role: &&Named<Role>| role.works.each().any(|at| at.value.id == channel.id);
        let roles = || team.roles.each().filter(works);
        let there = roles().fold(Decimal::ZERO, |sum, role| {
            sum.saturating_add(role.headcount.copied().unwrap_or_default().saturating_mul(hours_there(team, role)))
        });
        // A week has 168 hours; who has more needs no calendar.
        if there >= Decimal::from(168)
            || there <= Decimal::ZERO
            || roles().any(|role| !role.headcount.is_set() || matches!(role.hours, Field::Broken(_)))
        {
            continue;
        }
        let Some(monday) = normal_monday(cx.plan) else { return };
        let mut rotas = on_call::of_channel(cx.plan, &channel.id).peekable();
        let open = if rotas.peek().is_some() {
            hours_of(OpenWeek::of(&hours.value, monday).without(&on_call::on_duty(rotas, monday)).minutes())
        } else if hours.value.text == "24/7" {
            Decimal::from(168)
        } else {
            hours_of(OpenWeek::of(&hours.value, monday).minutes())
        };
        if there >= open {
            continue;
        }
        let found = out.report(
            hours.span,
            format!(
                "`{}` is open {} hours a week, and its people can be there for {}",
                channel.id,
                format_decimal(open, 1),
                format_decimal(there, 0)
            ),
        );
        for role in roles() {
            let Some(heads) = role.headcount.located() else { continue };
            found.also(heads.span, format!("{} × `{}`", format_decimal(heads.value, 1), role.id));
            found.note(arithmetic(team, role, heads.value));
        }
        if let Some(shrinkage) = team.shrinkage.located() {
            found.also(shrinkage.span, format!("{} of paid time is lost", shrinkage.value.value));
        } else {
            found.note("shrinkage taken as 30 %, the average (GoTo, contact-centre glossary)");
        }
        let one = roles().map(|role| hours_there(team, role)).find(|hours| *hours > Decimal::ZERO);
        if let Some(one) = one {
            let need = open.checked_div(one).unwrap_or(Decimal::MAX).round_dp(1);
            found.help(format!(
                "one chair at these hours needs {} people ({} / {}); shorten the hours, add people, or put the nights on call with `[team.on_call]`",
                format_decimal(need, 1),
                format_decimal(open, 1),
                format_decimal(one, 1)
            ));
        }
    }
}

fn shrinkage(team: &Team, role: &Role) -> Decimal {
    let own = role.shrinkage.copied().or_else(|| team.shrinkage.get().map(|share| share.value));
    own.map_or(USUAL_SHRINKAGE, |share| share.0)
}

fn weekly(role: &Role) -> Decimal {
    role.hours.copied().map_or(FULL_TIME, |hours| hours.per_year() / Decimal::from(52))
}

/// Hours a week that one person of the role is available.
fn hours_there(team: &Team, role: &Role) -> Decimal {
    weekly(role).saturating_mul(Decimal::ONE_HUNDRED - shrinkage(team, role)) / Decimal::ONE_HUNDRED
}

/// `` `agent`: 5 × 38 h × (1 − 30%) = 133 h a week ``.
fn arithmetic(team: &Team, role: &Named<Role>, heads: Decimal) -> String {
    format!(
        "`{}`: {} × {} h × (1 − {}%) = {} h a week",
        role.id,
        format_decimal(heads, 1),
        format_decimal(weekly(role), 1),
        format_decimal(shrinkage(team, role), 1),
        format_decimal(heads.saturating_mul(hours_there(team, role)), 0)
    )
}
