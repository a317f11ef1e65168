//! Targets that work against each other.

mod pull;

use crate::rules;

rules! {
    handle_time_down_resolution_up,
    speed_without_quality,
    one_kpi_two_directions,
    two_targets_same_kpi,
    occupancy_and_speed,
    cost_down_self_service_up,
    low_abandonment_long_wait,
    volume_down_while_channel_closes,
    utilisation_above_available_time,
    one_contact_above_first_contact,
    objective_on_closing_channel,
    target_without_guard,
}
