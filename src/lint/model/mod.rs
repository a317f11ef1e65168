//! What the plan's numbers come to, and where that can't hold.
//!
//! In: the model of the plan, worked out once per check. Out: findings with their arithmetic in a note and every line that took part as a
//! label. A finding is a warning only if it holds at the favourable end of every range; one shortage is one finding.

mod again;
mod arithmetic;
pub(in crate::lint) mod labels;
mod more_people;
mod shortage;
pub(in crate::lint) mod words;

use crate::rules;

rules! {
    promise_the_team_cannot_keep,
    promise_kept_only_at_the_low_end,
    people_counted_twice,
    backlog_grows,
    occupancy_beyond_cap,
    hire_arrives_too_late,
    budget_does_not_carry_team,
    target_out_of_reach,
    target_reached_already,
    span_of_control_too_wide,
}
