//! Who is told after how long.

use super::float;
use crate::chart::{Figure, escalation_ladder};
use crate::view::escalation::Escalation;
use crate::view::names::Names;

pub(super) fn figure(names: Names<'_>, escalations: &[Escalation]) -> Option<Figure> {
    let plan = names.plan.escalations.each();
    let ladders: Vec<_> = plan
        .zip(escalations)
        .map(|(escalation, shown)| escalation_ladder::Ladder {
            severity: shown.name.clone(),
            meaning: shown.trigger.clone().or_else(|| shown.means.clone()).unwrap_or_default(),
            steps: escalation
                .levels
                .each()
                .zip(&shown.levels)
                .filter_map(|(step, shown)| {
                    let within = step.value.within.copied()?;
                    Some(escalation_ladder::Step {
                        role: shown.to.clone().unwrap_or_default(),
                        minutes: float(within.in_unit(crate::quantity::TimeUnit::Minute)),
                        time: names.language.after(within),
                    })
                })
                .collect(),
        })
        .collect();
    escalation_ladder::figure("figure-escalation", &ladders, names.language)
}
