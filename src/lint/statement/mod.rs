//! The sentence of an objective: against its fields, and as a reviewer reads it.

use crate::rules;

mod amounts;
mod deadline;
mod differences;
mod named_kpi;
mod numbers;
mod rewrite;
pub(crate) mod said;
mod scope;
mod spoken_units;

rules! {
    statement_names_another_kpi,
    statement_direction_differs,
    statement_unit_differs,
    statement_baseline_differs,
    statement_target_differs,
    statement_deadline_differs,
    statement_scope_differs,
    compound_statement,
    task_as_result,
    vague_statement,
    ambiguous_date_in_statement,
    impossible_date_in_statement,
    guard_only_in_statement,
    statement_can_be_rewritten,
}
