//! Whether promises to a segment are kept, on each of its channels.
//!
//! In: what a segment is promised, and what its channels' queues come to. Out: [`SegmentNumbers`]. The queues serve everybody in the order
//! they come, so a segment waits as all others do: what all get in time, it gets. Where that is not enough the promise needs that the
//! segment goes first, which a plan does not say; it is surely not kept only if the people could not do it for this segment alone. Times
//! of severities are not judged: they name no share of the cases, and a plan does not say how many cases of each there are.

use super::end::End;
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::input::{Inputs, PromiseInput, SegmentPromisesInput};
use super::need::Need;
use super::outcome::{ChannelNumbers, PromiseNumbers, SegmentNumbers, Verdict};
use super::promise::{not_computed, promised, within};
use super::reason::Reason;
use super::setup::{self, Setup};
use crate::plan::channel::ChannelKind;
use crate::quantity::PromiseKind;

/// The promises of every segment that makes some.
pub(crate) fn of(inputs: &Inputs, setups: &[Setup], channels: &[ChannelNumbers]) -> Vec<SegmentNumbers> {
    let segments = inputs.segments.iter().filter(|segment| !segment.promises.is_empty());
    let each = segments.map(|segment| {
        let pairs = segment.promises.iter().flat_map(|promise| segment.channels.iter().map(move |n| (promise, *n)));
        let fitting = pairs.filter(|(promise, n)| fits(promise.kind, inputs.channels[*n].kind));
        let judged = fitting.map(|(promise, n)| (n, judge(inputs, segment, promise, &setups[n], n, &channels[n])));
        SegmentNumbers { id: segment.id.clone(), name: segment.name.clone(), promises: judged.collect() }
    });
    each.collect()
}

/// Whether a kind of promise can be meant for a kind of channel.
fn fits(promise: PromiseKind, channel: Option<ChannelKind>) -> bool {
    channel.is_some_and(|channel| match promise {
        PromiseKind::Answer | PromiseKind::See => channel.is_live(),
        PromiseKind::CallBack => channel == ChannelKind::Callback,
        _ => channel.is_staffed() && !channel.is_live(),
    })
}

fn judge(
    inputs: &Inputs,
    segment: &SegmentPromisesInput,
    promise: &PromiseInput,
    setup: &Setup,
    n: usize,
    found: &ChannelNumbers,
) -> PromiseNumbers {
    let aim = match setup::aim(promise, setup.work, inputs.channels[n].open.week()) {
        Ok(aim) => aim,
        Err(why) => return not_computed(promise, None, &why),
    };
    let staffing = match &found.staffing {
        Ok(staffing) => staffing,
        Err(why) => return not_computed(promise, Some(&aim), why),
    };
    let view = staffing.qualities.view();
    let level = match view.in_time(aim.within_s) {
        Ok(level) => level,
        Err(why) => return not_computed(promise, Some(&aim), &why),
    };
    let from = level.from.clone().and(&Origins::of([&promise.origin]));
    let kept = level.value.map(|level| level >= aim.share);
    let alone = |end: End| {
        let share = segment.share.double().unwrap_or(0.0).clamp(0.0, 1.0);
        let need = view.known.need(end);
        let Ok(own) = Need::of(&view.queue, need.contacts * share, need.handle_time_s, &[aim], None) else {
            return true;
        };
        own.hours(|part| part.promised) <= view.known.hours * (1.0 + 1e-9)
    };
    let verdict = match (kept.low, kept.high) {
        (true, true) => Verdict::Kept,
        (true, false) => Verdict::OnlyAtLowEnd,
        (false, _) if alone(End::Low) => Verdict::CantTell,
        (false, _) => Verdict::NotKept,
    };
    let points = level.value.map(|level| ((aim.share - level) * 100.0).max(0.0));
    let none = || Err(Missing::new(Reason::MayGoFirst, Origins::of([&promise.origin])));
    PromiseNumbers {
        text: promise.text.clone(),
        origin: promise.origin.clone(),
        promised: promised(promise),
        within: Ok(within(promise, &aim)),
        estimated: Ok(Figure::new(level.value, Unit::Share, from.clone())),
        verdict,
        points_missing: Ok(Figure::new(points, Unit::Points, from.clone())),
        agents_missing: none(),
        fte_missing: if kept == Spread::point(true) {
            Ok(Figure::new(Spread::default(), Unit::Fte, from))
        } else {
            none()
        },
        roles: Vec::new(),
    }
}
