//! How a channel's work queues, and which of its promises a queue model can judge.
//!
//! In: one channel of the inputs. Out: the kind of work, the model with its reason, the open week in alike stretches, the promises in
//! seconds that the channel is open. No volume yet, so it is done once for all volumes.

use std::borrow::Cow;
use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;

use super::demand::within;
use super::figure::{Missing, Origins};
use super::flow;
use super::input::{ChannelInput, Open, PromiseInput};
use super::limits::Limits;
use super::need::{Aim, Queue};
use super::outcome::{Model, Work};
use super::reason::Reason;
use super::week;
use crate::numbers::open_week::OpenWeek;
use crate::plan::channel::ChannelKind;
use crate::quantity::{Clock, PromiseKind, TimeUnit};

/// How a channel works, before any contact comes.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    /// How its work waits.
    pub work: Work,
    /// The queue model.
    pub model: Model,
    /// Why this model.
    pub reason: Cow<'static, str>,
    /// Week and queue, or why there are none.
    pub queue: Result<Arc<Queue>, Missing>,
    /// Of each promise, what a queue model can judge, or why it can't.
    pub aims: Vec<Result<Aim, Missing>>,
    /// The share of the contacts that comes while shifts answer; the rest is answered on call.
    pub in_shifts: f64,
    /// The fields behind all of it.
    pub from: Origins,
}

impl Setup {
    /// Looks at a channel; `on_call` are the hours at which a rota answers it.
    pub(crate) fn of(channel: &ChannelInput, on_call: Option<&(OpenWeek, Origins)>) -> Self {
        let mut from = Origins::of([&channel.kind_origin]);
        let (work, model, mut reason) = kind(channel, &mut from);
        // Work that waits is done in the shifts, whoever is on call.
        let on_call = on_call.filter(|_| matches!(work, Work::Live | Work::Concurrent));
        if on_call.is_some() {
            reason.to_mut().push_str("; how fast whoever is on call answers is not modelled");
        }
        let mut in_shifts = 1.0;
        let queue = queue(channel, work, on_call, &mut in_shifts, &mut from).map(Arc::new);
        let week = channel.open.week();
        let aims = channel.promises.iter().map(|promise| aim(promise, work, week)).collect();
        Self { work, model, reason, queue, aims, in_shifts, from }
    }
}

fn kind(channel: &ChannelInput, from: &mut Origins) -> (Work, Model, Cow<'static, str>) {
    let Some(kind) = channel.kind else {
        return (Work::Unstaffed, Model::None, "the kind of the channel can't be read".into());
    };
    if !channel.is_kept {
        return (Work::Unstaffed, Model::None, "the channel is closing".into());
    }
    match kind {
        ChannelKind::Phone | ChannelKind::Video | ChannelKind::Counter | ChannelKind::Callback => {
            if channel.patience.is_given() {
                from.add(&channel.patience.origin);
                (
                    Work::Live,
                    Model::ErlangA,
                    "one agent serves one customer, who waits and gives up after a while".into(),
                )
            } else {
                (Work::Live, Model::ErlangC, "one agent serves one customer, and the plan gives no `patience`".into())
            }
        }
        ChannelKind::Chat | ChannelKind::Messaging => {
            let at_once = at_once(channel).unwrap_or(1);
            from.add(&channel.concurrency.origin);
            if channel.patience.is_given() {
                from.add(&channel.patience.origin);
            }
            (
                Work::Concurrent,
                Model::Chats,
                format!("one agent holds up to {at_once} conversations, each a little longer for it").into(),
            )
        }
        ChannelKind::Email | ChannelKind::Form | ChannelKind::Social | ChannelKind::Post => {
            (Work::Deferred, Model::Flow, "contacts wait for the opening hours and are taken oldest first".into())
        }
        ChannelKind::Community | ChannelKind::SelfService | ChannelKind::Bot => {
            (Work::Unstaffed, Model::None, "nobody of the team answers it".into())
        }
    }
}

fn at_once(channel: &ChannelInput) -> Result<usize, Missing> {
    if !channel.concurrency.is_given() {
        return Ok(1);
    }
    Ok(within(&channel.concurrency, Limits::Conversations)?.mid.floor() as usize)
}

fn queue(
    channel: &ChannelInput,
    work: Work,
    on_call: Option<&(OpenWeek, Origins)>,
    in_shifts: &mut f64,
    from: &mut Origins,
) -> Result<Queue, Missing> {
    let nobody = || Missing::new(Reason::NobodyAnswers, Origins::of([&channel.kind_origin]));
    if work == Work::Unstaffed {
        return Err(nobody());
    }
    let open = match &channel.open {
        Open::At(open, origin) => {
            from.add(origin);
            open
        }
        Open::Unsaid(origin) => {
            return Err(Missing::of(origin, |field| Reason::NotGiven { field }));
        }
        Open::Unreadable(origin) => {
            return Err(Missing::of(origin, |field| Reason::Unreadable { field }));
        }
    };
    if open.minutes() == 0 {
        return Err(Missing::of(channel.open.origin(), |field| Reason::NeverOpens { field }));
    }
    let profile = channel.profile.as_ref().map_err(Clone::clone)?;
    from.join(&Origins::of(&profile.origin));
    let no_weight = || {
        let at = profile.origin.as_ref().unwrap_or(channel.open.origin());
        Missing::of(at, |field| Reason::NothingWhileOpen { field })
    };
    if work == Work::Deferred {
        let while_open = week::share_while_open(open, profile).ok_or_else(no_weight)?;
        return Ok(Queue::Deferred { open: open.clone(), while_open });
    }
    let none = OpenWeek::default();
    let duty = on_call.map_or(&none, |(duty, places)| {
        from.join(places);
        duty
    });
    if duty.minutes() > 0 && open.without(duty).minutes() == 0 {
        return Err(Missing::new(Reason::AllOnCall, from.clone()));
    }
    let (week, share) = week::alike_without(open, duty, profile);
    *in_shifts = share;
    if week.is_empty() {
        return Err(no_weight());
    }
    let patience_s =
        if channel.patience.is_given() { Some(within(&channel.patience, Limits::Seconds)?.mid) } else { None };
    let at_once = if work == Work::Concurrent { at_once(channel)? } else { 1 };
    Ok(Queue::Waiting { week, patience_s, at_once })
}

/// What a queue model can judge of a promise.
///
/// # Errors
/// With the reason, if it can't judge it.
pub(crate) fn aim(promise: &PromiseInput, work: Work, open: Option<&OpenWeek>) -> Result<Aim, Missing> {
    let refuse = |reason: Reason| Err(Missing::new(reason, Origins::of([&promise.origin])));
    match (promise.kind, work) {
        (_, Work::Unstaffed) => return refuse(Reason::PromiseOfNobody),
        (PromiseKind::BestEffort, _) => return refuse(Reason::BestEffort),
        (PromiseKind::Acknowledge, _) => return refuse(Reason::SentByMachine),
        (PromiseKind::NextReply | PromiseKind::Update, _) => {
            return refuse(Reason::RepliesUnknown);
        }
        (PromiseKind::Resolve, Work::Live | Work::Concurrent) => {
            return refuse(Reason::DecidedBehindQueue);
        }
        _ => {}
    }
    if !promise.share.is_given() {
        return refuse(Reason::NoShare);
    }
    if !promise.within.is_given() {
        return refuse(Reason::NoTime);
    }
    let share = within(&promise.share, Limits::Share)?.mid;
    let within_s = open_seconds(promise, open);
    if !(1e-3..=1e9).contains(&within_s) {
        return refuse(Reason::NoOpenTime);
    }
    if share >= 1.0 && work != Work::Deferred {
        return refuse(Reason::EverybodyInTime);
    }
    Ok(Aim { share, within_s })
}

/// The promised time in seconds that the channel is open. Business days are the mean open day; a clock that is not named is taken for
/// the business clock where it counts hours or days, and what the calendar counts holds as many open hours as it can at best.
fn open_seconds(promise: &PromiseInput, open: Option<&OpenWeek>) -> f64 {
    let seconds = promise.within.double().unwrap_or(0.0);
    let Some(open) = open else { return seconds };
    match (promise.clock, promise.unit) {
        (Clock::Calendar, _) => flow::open_hours_within(open, seconds / 3600.0) * 3600.0,
        (_, TimeUnit::Day | TimeUnit::Week) => {
            let hours = open.hours_per_open_day().and_then(|hours| hours.to_f64()).unwrap_or(24.0);
            seconds / 86_400.0 * hours * 3600.0
        }
        _ => seconds,
    }
}
