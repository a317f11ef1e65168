//! `hire-arrives-too-late`: somebody is needed before they are there.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::shortage::of_channels;
use super::{again, arithmetic, labels, words};
use crate::lint::modelled::Model;
use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::model::outcome::{ChannelNumbers, Outlook, Verdict};
use crate::model::{Numbers, Origin};
use crate::plan::field::{Located, Named};
use crate::plan::team::Role;
use crate::rule;

rule! {
    /// People who start after the day on which the plan needs them.
    ///
    /// ## What it does
    ///
    /// Looks at roles with `starts`, and adds `ramp`, in which people count half. It reports them if a promise that the
    /// plan keeps in the end is not kept on its first day without them, if an objective is due before they bring its
    /// target within reach, or if they own an initiative that begins, or an objective that is due, before they are
    /// there.
    ///
    /// ## Why it matters
    ///
    /// Promises hold from the first day, hires do not. From the vacancy to full speed it takes months: finding
    /// somebody, the notice they have to give, and 2 to 12 weeks of training (WFM Labs).
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.editor]
    /// name = "Editor"
    /// headcount = 1
    /// hours = "20/week"
    /// employment = "agency"
    /// reports_to = "support-manager"
    /// starts = 2027-03-01
    ///
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "editor"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.editor]
    /// name = "Editor"
    /// headcount = 1
    /// hours = "20/week"
    /// employment = "agency"
    /// reports_to = "support-manager"
    /// starts = 2027-01-04
    ///
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "editor"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// ```
    "hire-arrives-too-late", group: Model, level: Warning, criterion: Achievable, since: "0.1.0", check
}

/// Days for which the model is asked again. Only a hostile plan has more objectives with days of their own.
const MOST_DAYS: usize = 12;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    if team.roles.each().all(|role| role.starts.located().is_none()) {
        return;
    }
    for role in team.roles.each() {
        // Who starts after the plan has ended has a finding already.
        let in_plan =
            |starts: &&Located<NaiveDate>| cx.model().inputs.period.is_none_or(|(_, last, _)| starts.value <= last);
        if let Some(starts) = role.starts.located().filter(in_plan) {
            owners(cx, out, role, starts);
        }
    }
    first_day(cx, out);
    objectives(cx, out);
}

/// What somebody answers for before they are there.
fn owners(cx: &Context<'_>, out: &mut Sink<'_>, role: &Named<Role>, starts: &Located<NaiveDate>) {
    let initiatives = cx.plan.initiatives.each().filter(|initiative| initiative.is_open());
    let begin = initiatives.map(|work| ("initiatives", &work.id, &work.owner, "begins", &work.start));
    let end = cx.plan.objectives.each().map(|work| ("objectives", &work.id, &work.owner, "is due", &work.due));
    for (list, id, owner, verb, day) in begin.chain(end) {
        let Some(owner) = owner.located().filter(|owner| owner.value.id == role.id) else { continue };
        let Some(day) = day.located().filter(|day| day.value < starts.value) else { continue };
        let (start, needed) = (starts.value, day.value);
        let found = out.report(
            starts.span,
            format!("`{}` starts on {start}, and `{list}.{id}`, which they answer for, {verb} on {needed}", role.id),
        );
        found.label(format!("{} too late", weeks(needed, start)));
        found.also(day.span, format!("when it {verb}"));
        found.also(owner.span, "who answers for it");
        found.help(if list == "initiatives" {
            format!("let them start by {needed}, begin later, or name somebody else for the first weeks")
        } else {
            "name an owner who is there, or move the day".to_owned()
        });
    }
}

/// Promises that the plan keeps in the end and not on its first day.
fn first_day(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    let Some((first, ..)) = model.inputs.period else { return };
    let shortages = of_channels(model);
    let kept = |n: usize| shortages[n].is_none() && judged(&model.numbers.channels[n]);
    let late: Vec<usize> =
        (0..shortages.len()).filter(|n| kept(*n) && !arriving(model, *n, first).is_empty()).collect();
    if late.is_empty() {
        return;
    }
    let early = again::on(model, first, Decimal::ONE);
    for n in late {
        let channel = &early.channels[n];
        let Some(promise) = channel.promises.iter().find(|promise| promise.verdict == Verdict::NotKept) else {
            continue;
        };
        let Ok(estimated) = &promise.estimated else { continue };
        let roles = arriving(model, n, first);
        let listed: Vec<&str> = roles.iter().map(|role| model.inputs.roles[*role].id.as_str()).collect();
        let Some((until, place)) =
            roles.iter().filter_map(|role| at_full_speed(model, *role)).max_by_key(|(day, _)| *day)
        else {
            continue;
        };
        let found = out.report(
            place.span,
            format!(
                "until {} {} at full speed on {until}, `{}` on `{}` is kept for {} of the contacts",
                names(listed.iter().copied()),
                if listed.len() == 1 { "is" } else { "are" },
                promise.text,
                channel.id,
                words::share(estimated.value.low)
            ),
        );
        found.also(promise.origin.span, "what is promised from the first day");
        if let Some((_, _, span)) = model.inputs.period {
            found.also(span, format!("the plan begins on {first}"));
        }
        for role in &roles {
            let ramp = &model.inputs.roles[*role].ramp;
            if ramp.is_given() {
                found.also(ramp.origin.span, "half speed until then");
            }
        }
        labels::mark(found, model, &estimated.from);
        if let Ok(staffing) = &channel.staffing {
            found.note(format!(
                "on {first} `{}` has {} at work a week; its promises and cover need {}",
                channel.id,
                arithmetic::hours(staffing.hours_available.value),
                words::count(staffing.hours_required.value.low)
            ));
        }
        for note in promise.roles.iter().take(4).filter_map(|role| arithmetic::of_role(model, *role)) {
            found.note(note);
        }
        found.help(format!("let them start earlier, cover the first weeks otherwise, or promise less until {until}"));
    }
}

/// Objectives that come within reach only after they are due.
fn objectives(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    let Some((first, last, _)) = model.inputs.period else { return };
    let mut asked: Vec<(NaiveDate, Numbers)> = Vec::new();
    for (n, objective) in model.inputs.objectives.iter().enumerate() {
        let Some(due) = objective.due.filter(|due| (first..last).contains(due)) else { continue };
        if model.numbers.objectives[n].outlook.as_ref().is_ok_and(|outlook| *outlook == Outlook::OutOfReach)
            || model.numbers.objectives[n].outlook.is_err()
        {
            continue;
        }
        let late: Vec<usize> = {
            let mut late: Vec<usize> = objective.channels.iter().flat_map(|n| arriving(model, *n, due)).collect();
            late.sort_unstable();
            late.dedup();
            late
        };
        let Some((full, place)) =
            late.iter().filter_map(|role| at_full_speed(model, *role)).max_by_key(|(day, _)| *day)
        else {
            continue;
        };
        if !asked.iter().any(|(day, _)| *day == due) {
            if asked.len() == MOST_DAYS {
                return;
            }
            asked.push((due, again::on(model, due, Decimal::ONE)));
        }
        let Some((_, then)) = asked.iter().find(|(day, _)| *day == due) else { continue };
        if then.objectives[n].outlook != Ok(Outlook::OutOfReach) {
            continue;
        }
        let listed: Vec<&str> = late.iter().map(|role| model.inputs.roles[*role].id.as_str()).collect();
        let found = out.report(
            place.span,
            format!(
                "`objectives.{}` is due on {due} and needs {}, at full speed only on {full}",
                objective.id,
                names(listed.iter().copied())
            ),
        );
        found.also(objective.target_origin.span, "out of reach without them");
        for role in &late {
            let ramp = &model.inputs.roles[*role].ramp;
            if ramp.is_given() {
                found.also(ramp.origin.span, "half speed until then");
            }
        }
        if let Ok(expected) = &then.objectives[n].expected {
            labels::mark(found, model, &expected.from);
        }
        found.help(format!("let them start {} earlier, or move the day", weeks(due, full)));
    }
}

fn judged(channel: &ChannelNumbers) -> bool {
    channel.promises.iter().any(|promise| promise.verdict == Verdict::Kept)
}

/// The roles on a channel that are not at full speed on a day, but within the plan.
fn arriving(model: &Model, channel: usize, on: NaiveDate) -> Vec<usize> {
    let roles = model.inputs.roles.iter().enumerate();
    let works = roles.filter(|(_, role)| role.works.iter().any(|(works, _)| *works == channel));
    works.map(|(n, _)| n).filter(|n| at_full_speed(model, *n).is_some_and(|(day, _)| day > on)).collect()
}

/// The day from which a role works at full speed, with its place.
fn at_full_speed(model: &Model, role: usize) -> Option<(NaiveDate, &Origin)> {
    let role = model.inputs.roles.get(role)?;
    let (starts, place) = role.starts.as_ref()?;
    Some((starts.checked_add_days(chrono::Days::new(role.ramp_days()))?, place))
}

/// `3 weeks`, `5 days`.
fn weeks(from: NaiveDate, to: NaiveDate) -> String {
    let days = (to - from).num_days();
    if days < 14 { crate::lint::wording::counted(days, "day") } else { crate::lint::wording::counted(days / 7, "week") }
}
