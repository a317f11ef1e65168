//! Units and ranges of values against the KPI catalogue.

use crate::rules;

mod shares;
mod stated;

rules! {
    value_unit_mismatch,
    value_out_of_range,
    range_upside_down,
    target_already_met,
    target_worsens,
    target_better_than_best_published,
    target_outside_usual_band,
    neutral_kpi_as_target,
    floor_beyond_target,
    baseline_below_floor,
    share_out_of_range,
    segment_shares_exceed_whole,
    implausible_handle_time,
    implausible_shrinkage,
    occupancy_too_high,
    occupancy_under_pressure,
    too_many_conversations_at_once,
    concurrency_on_single_channel,
    not_positive,
}
