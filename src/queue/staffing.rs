//! One question to the queue models: what do so many agents make of these calls, or how many are needed?
//!
//! In: exact decimals as people write them. Out: the same few numbers whichever model was used, and its name. Erlang A if the
//! patience is known, Erlang C if not.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::erlang_a::{self, Impatient};
use super::erlang_c::{self, Patient};
use super::fewest::{self, Limits};
use super::people;
use super::{Load, Refusal};

/// What is asked. Times in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// Calls that arrive in an interval.
    pub calls: Decimal,
    /// The interval's length.
    pub interval_s: Decimal,
    /// Mean handle time.
    pub handle_time_s: Decimal,
    /// Time within which calls are to be answered.
    pub target_s: Decimal,
    /// Mean patience; `None` if nobody gives up.
    pub patience_s: Option<Decimal>,
    /// The agents to evaluate; `None` to find the fewest that keep the limits.
    pub agents: Option<u64>,
    /// What must hold.
    pub limits: Limits,
    /// The share of paid time that is not worked on calls.
    pub shrinkage: Decimal,
}

/// The model that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Model {
    /// Nobody gives up.
    ErlangC,
    /// Callers give up after an exponential patience.
    ErlangA,
}

impl Model {
    /// Its name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Self::ErlangC => "erlang-c",
            Self::ErlangA => "erlang-a",
        }
    }
}

/// The answer. Shares from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Answer {
    /// The model.
    pub model: Model,
    /// Offered load, erlangs.
    pub offered_erlangs: f64,
    /// Whether the queue has a steady state.
    pub stable: bool,
    /// Agents at work.
    pub agents: u64,
    /// Share of calls that find all agents busy.
    pub p_wait: f64,
    /// Share of calls answered within the target, of all offered.
    pub service_level: f64,
    /// Mean wait of the answered, seconds; `None` if it grows for ever.
    pub asa_s: Option<f64>,
    /// Share of calls that give up.
    pub p_abandon: f64,
    /// Share of time that an agent is busy.
    pub occupancy: f64,
    /// Mean number waiting; `None` if it grows for ever.
    pub mean_queue: Option<f64>,
    /// People on the payroll: agents/(1 − shrinkage), rounded up.
    pub headcount: u64,
}

/// Answers a question.
///
/// # Errors
/// If an amount is out of range or no number of agents keeps the limits.
pub fn answer(question: &Question) -> Result<Answer, Refusal> {
    let double = |decimal: Decimal| decimal.to_f64().unwrap_or(f64::NAN);
    let load = Load::of(question.calls, question.handle_time_s, question.interval_s)?;
    let (time, target) = (double(question.handle_time_s), double(question.target_s));
    let people = |agents: u64| people::head_count(Decimal::from(agents), question.shrinkage).map(|people| people.heads);
    match question.patience_s {
        Some(patience) => {
            let work = Impatient::new(load, time, double(patience), target)?;
            let agents = question.agents.map_or_else(|| fewest::erlang_a(&work, &question.limits), Ok)?;
            if agents == 0 && load.is_none() && question.agents.is_none() {
                return Ok(nobody(Model::ErlangA));
            }
            let found = erlang_a::evaluate(&work, agents)?;
            Ok(Answer {
                model: Model::ErlangA,
                offered_erlangs: load.value(),
                stable: true,
                agents,
                p_wait: found.p_wait,
                service_level: found.sl_offered,
                asa_s: Some(found.asa_answered_s),
                p_abandon: found.p_abandon,
                occupancy: found.occupancy,
                mean_queue: Some(found.mean_queue),
                headcount: people(agents)?,
            })
        }
        None => {
            let work = Patient::new(load, time, target)?;
            let agents = question.agents.map_or_else(|| fewest::erlang_c(&work, &question.limits), Ok)?;
            if agents == 0 && load.is_none() && question.agents.is_none() {
                return Ok(nobody(Model::ErlangC));
            }
            let found = erlang_c::evaluate(&work, agents)?;
            Ok(Answer {
                model: Model::ErlangC,
                offered_erlangs: load.value(),
                stable: found.stable,
                agents,
                p_wait: found.p_wait,
                service_level: found.service_level,
                asa_s: found.asa_s,
                p_abandon: 0.0,
                occupancy: found.occupancy,
                mean_queue: found.mean_queue,
                headcount: people(agents)?,
            })
        }
    }
}

/// No calls, so nobody is needed and nobody waits.
fn nobody(model: Model) -> Answer {
    Answer {
        model,
        offered_erlangs: 0.0,
        stable: true,
        agents: 0,
        p_wait: 0.0,
        service_level: 1.0,
        asa_s: Some(0.0),
        p_abandon: 0.0,
        occupancy: 0.0,
        mean_queue: Some(0.0),
        headcount: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_example() {
        // 100 calls per half hour of 180 s, 80 % in 20 s, at most 85 % busy, 30 % shrinkage: 14 agents, 20 people.
        let question = Question {
            calls: Decimal::from(100),
            interval_s: Decimal::from(1800),
            handle_time_s: Decimal::from(180),
            target_s: Decimal::from(20),
            patience_s: None,
            agents: None,
            limits: Limits { service_level: Some(0.8), max_occupancy: Some(Decimal::new(85, 2)), ..Limits::default() },
            shrinkage: Decimal::new(3, 1),
        };
        let found = answer(&question).expect("valid");
        assert_eq!((found.agents, found.headcount, found.model), (14, 20, Model::ErlangC));
        assert!((found.service_level - 0.888_350_019_2).abs() < 1e-10);
        let none = answer(&Question { calls: Decimal::ZERO, ..question }).expect("valid");
        assert_eq!((none.agents, none.service_level), (0, 1.0));
        assert_eq!(answer(&Question { agents: Some(0), ..question }), Err(Refusal::NoAgents));
    }
}
