//! What could not be computed: the results that lack a number, gathered by reason.
//!
//! In: the numbers. Out: [`Gap`]s, each reason once with the results it stops.

use super::Report;
use crate::model::outcome::{Verdict, Work};
use crate::model::{Known, Missing, Reason};

/// A reason, and what it stops.
#[derive(Clone, Debug)]
pub(super) struct Gap {
    /// The reason, with the fields.
    pub missing: Missing,
    /// The results, in words: `Telephone: people`.
    pub results: Vec<Result>,
}

/// A result without a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Result {
    /// Of what: a channel's or role's name; empty for the plan as a whole.
    pub of: String,
    /// Which.
    pub what: String,
}

/// Everything that could not be computed, by reason in the order of the tables.
pub(super) fn gaps(report: &Report<'_>) -> Vec<Gap> {
    let mut found = Gaps::default();
    channels(report, &mut found);
    for segment in &report.numbers.segments {
        let name = super::name_of(&segment.name, &segment.id);
        for (_, promise) in &segment.promises {
            if let Verdict::NotComputed(missing) = &promise.verdict {
                found.add(&name, &format!("`{}`", promise.text), missing);
            }
        }
    }
    for role in &report.numbers.roles {
        let name = super::name_of(&role.name, &role.id);
        found.known(&name, "people", &role.heads);
        found.known(&name, "FTE", &role.fte);
        found.known(&name, "hours at work", &role.hours);
    }
    for rota in &report.numbers.on_call {
        let name = super::name_of(&rota.name, &rota.id);
        found.known(&name, "people on call", &rota.people);
        found.known(&name, "hours on call", &rota.hours);
    }
    money(report, &mut found);
    for objective in &report.numbers.objectives {
        let Err(missing) = &objective.outlook else { continue };
        if matches!(missing.reason, Reason::NoSuchResult { .. }) {
            let one = Missing::new(Reason::NoSuchResults, missing.at.clone());
            found.add("objectives", &format!("{} ({})", objective.id, objective.kpi), &one);
        } else {
            found.add("objectives", &objective.id, missing);
        }
    }
    found.0
}

fn channels(report: &Report<'_>, found: &mut Gaps) {
    for channel in report.numbers.channels.iter().filter(|channel| channel.work != Work::Unstaffed) {
        let name = super::name_of(&channel.name, &channel.id);
        found.known(&name, "contacts", &channel.contacts);
        if let Err(missing) = &channel.staffing {
            found.add(&name, "people", missing);
        }
        for promise in &channel.promises {
            if let Verdict::NotComputed(missing) = &promise.verdict {
                found.add(&name, &format!("`{}`", promise.text), missing);
            }
        }
    }
}

fn money(report: &Report<'_>, found: &mut Gaps) {
    let money = match &report.numbers.money {
        Some(Ok(money)) => money,
        Some(Err(missing)) => return found.add("", "money", missing),
        None => return,
    };
    for left_out in &money.not_included {
        found.add(&left_out.origin.path.to_string(), "cost", &left_out.why);
    }
    if let Err(missing) = &money.by_channel {
        found.add("", "cost by channel", missing);
    }
    found.known("", "cost per contact", &money.unit_costs.per_contact);
    found.known("", "cost per resolution", &money.unit_costs.per_resolution);
    if let Err(missing) = &money.balance {
        found.add("", "what the budget leaves over", missing);
    }
    for decision in &money.decisions {
        for option in &decision.options {
            found.known(&decision.id, &format!("option `{}`", option.id), &option.cost);
        }
    }
}

#[derive(Default)]
struct Gaps(Vec<Gap>);

impl Gaps {
    fn known<T>(&mut self, of: &str, what: &str, known: &Known<T>) {
        if let Err(missing) = known {
            self.add(of, what, missing);
        }
    }

    fn add(&mut self, of: &str, what: &str, missing: &Missing) {
        let result = Result { of: of.to_owned(), what: what.to_owned() };
        match self.0.iter_mut().find(|gap| gap.missing.reason == missing.reason) {
            Some(gap) if gap.results.contains(&result) => {}
            Some(gap) => {
                gap.missing.at.join(&missing.at);
                gap.results.push(result);
            }
            None => self.0.push(Gap { missing: missing.clone(), results: vec![result] }),
        }
    }
}

impl Gap {
    /// The results in words: `Telephone: people, promise; Chat: people`.
    pub(super) fn results_text(&self) -> String {
        let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
        for result in &self.results {
            match parts.iter_mut().find(|(of, _)| *of == result.of) {
                Some((_, whats)) => whats.push(&result.what),
                None => parts.push((&result.of, vec![&result.what])),
            }
        }
        let part = |(of, whats): (&str, Vec<&str>)| match of {
            "" => whats.join(", "),
            of => format!("{of}: {}", whats.join(", ")),
        };
        parts.into_iter().map(part).collect::<Vec<_>>().join("; ")
    }
}
