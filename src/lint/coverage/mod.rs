//! What a complete plan names and this one does not.

pub(super) mod empty;
mod grown;
mod workers;

use crate::rules;

rules! {
    plan_without_owner,
    plan_without_time_zone,
    plan_without_vision,
    vision_not_measured,
    plan_without_goals,
    plan_without_objectives,
    segment_without_channel,
    plan_without_channels,
    channel_for_nobody,
    channel_without_owner,
    channel_without_volume,
    channel_without_handle_time,
    channel_without_promise,
    channel_without_hours,
    channel_nobody_works,
    language_nobody_speaks,
    single_point_of_failure,
    kpi_without_source,
    kpi_without_owner,
    plan_without_team,
    plan_without_training,
    plan_without_budget,
    tool_without_purpose,
    tool_without_owner,
    plan_without_risks,
    plan_without_reviews,
}
