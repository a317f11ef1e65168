//! What customers are promised, and whether it can be kept.

use crate::rules;

mod every;

rules! {
    promise_without_share,
    promise_without_time,
    promise_without_clock,
    promise_without_hours,
    empty_promise,
    promise_to_all,
    promise_adds_nothing,
    promise_kind_off_channel,
    live_promise_in_hours,
    promise_on_unstaffed_channel,
    patience_shorter_than_promise,
    resolve_before_reply,
    acknowledge_after_reply,
    update_after_resolve,
    severity_slower_than_promise,
    hours_never_open,
    hours_nobody_works,
    hours_beyond_people,
    segment_promise_without_channel,
    segment_promise_adds_nothing,
}
