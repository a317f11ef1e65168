//! Initiatives: their order, their days and who carries them.

use crate::rules;

rules! {
    initiative_cycle,
    starts_before_predecessor_ends,
    dropped_predecessor,
    owner_overloaded,
    initiative_without_owner,
    initiative_without_dates,
    initiative_moves_nothing,
    initiative_after_objective,
    phases_overlap_or_gap,
    status_ahead_of_start,
    role_ramps_past_period,
}
