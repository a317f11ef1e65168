//! The objectives whose KPI and target the model may compare with.
//!
//! In: the plan's objectives and the catalogue. Out: targets in the KPI's own unit and the factor to the model's units.

use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::figure::Origin;
use super::input::{ChannelInput, ObjectiveInput};
use super::path::Path;
use crate::catalogue::{Catalogue, KpiFacts};
use crate::plan::Plan;
use crate::plan::field::Named;
use crate::plan::kpi::{Direction, KpiUnit};
use crate::plan::objective::Objective;

/// The objectives with a KPI and a readable target.
pub(crate) fn objectives(plan: &Plan, channels: &[ChannelInput]) -> Vec<ObjectiveInput> {
    plan.objectives.each().filter_map(|objective| self::objective(plan, objective, channels)).collect()
}

fn objective(plan: &Plan, objective: &Named<Objective>, channels: &[ChannelInput]) -> Option<ObjectiveInput> {
    let kpi = &objective.kpi.get()?.id;
    let facts = KpiFacts::of(plan, Catalogue::builtin(), kpi)?;
    let target = objective.target.located()?;
    let low = facts.in_unit(target.value.value.low)?;
    let high = match target.value.value.high {
        Some(high) => Some(facts.in_unit(high)?),
        None => None,
    };
    let bounds = match (high, facts.direction()?) {
        (Some(high), _) => (Some(low.min(high)), Some(low.max(high))),
        (None, Direction::Higher) => (Some(low), None),
        (None, Direction::Lower) => (None, Some(low)),
        (None, _) => (Some(low), Some(low)),
    };
    let scale = match facts.unit()? {
        KpiUnit::Percent => Decimal::new(1, 2),
        unit => unit.time().map_or(Decimal::ONE, crate::quantity::TimeUnit::seconds),
    };
    let chosen =
        objective.channels.each().filter_map(|at| channels.iter().position(|channel| channel.id == at.value.id));
    let own: Vec<usize> = chosen.collect();
    let of_kpi = plan.kpis.by_id(kpi).map(|kpi| &kpi.body.channels);
    let by_kpi = of_kpi.into_iter().flat_map(|list| list.each());
    let by_kpi: Vec<usize> =
        by_kpi.filter_map(|at| channels.iter().position(|channel| channel.id == at.value.id)).collect();
    let channels = match (own.is_empty(), by_kpi.is_empty()) {
        (false, _) => own,
        (true, false) => by_kpi,
        (true, true) => (0..channels.len()).collect(),
    };
    let path: Arc<str> = format!("objectives.{}", objective.id).into();
    Some(ObjectiveInput {
        id: objective.id.clone(),
        target_origin: Origin::new(Path::below(&path, "target"), target.value.span),
        origin: Origin::new(path, objective.span),
        kpi: Arc::from(kpi.as_str()),
        channels,
        target: bounds,
        scale: scale.to_f64()?,
        baseline: objective.baseline.get().and_then(|baseline| {
            let place = Origin::new(format!("objectives.{}.baseline", objective.id), baseline.span);
            Some((facts.in_unit(baseline.value)?.to_f64()?, place))
        }),
        due: objective.due.copied(),
    })
}
