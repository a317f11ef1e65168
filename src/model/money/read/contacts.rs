//! What money is shared out by: stated costs of a contact, shares of segments, what is settled at first contact.
//!
//! In: channels, segments, and objectives about first-contact resolution. Out: one element for each that says it.

use rust_decimal::Decimal;

use super::{Reader, bare, name_of};
use crate::model::figure::Origin;
use crate::model::input::{Measure, Number, Value};
use crate::model::money::input::{Price, ResolutionInput, SegmentInput};
use crate::model::read_number::share;
use crate::quantity::ValueUnit;

/// The KPI whose value says which share of contacts is settled at first contact.
const FIRST_CONTACT: &str = "first-contact-resolution";

impl Reader<'_> {
    pub(super) fn stated(&self) -> Vec<Option<Price>> {
        let each = self.plan.channels.each().map(|channel| {
            (!channel.cost_per_contact.is_absent()).then(|| {
                let path = format!("channels.{}.cost_per_contact", channel.id);
                self.price(path, &bare(&channel.cost_per_contact), channel.span)
            })
        });
        each.collect()
    }

    pub(super) fn segments(&self) -> Vec<SegmentInput> {
        let segments = self.plan.segments.each().filter(|segment| !segment.share.is_absent()).map(|segment| {
            let path = format!("segments.{}.share", segment.id);
            SegmentInput {
                id: segment.id.clone(),
                name: name_of(&segment.name, &segment.id),
                share: share(&segment.share, path, segment.span, |share| *share),
            }
        });
        segments.collect()
    }

    /// Where objectives say how much is settled at first contact today: their baseline, since costs are those of today's work.
    pub(super) fn resolution(&self) -> Vec<ResolutionInput> {
        let objectives = self.plan.objectives.each();
        let about = objectives.filter(|objective| objective.kpi.get().is_some_and(|kpi| kpi.id == FIRST_CONTACT));
        let mut found: Vec<ResolutionInput> = about
            .filter_map(|objective| {
                let baseline = objective.baseline.get()?;
                let share = baseline.value.number / Decimal::ONE_HUNDRED;
                let sound = baseline.value.unit == ValueUnit::Percent && share > Decimal::ZERO && share <= Decimal::ONE;
                let number = Number {
                    origin: Origin::new(format!("objectives.{}.baseline", objective.id), baseline.span),
                    measure: Measure::Share,
                    value: Value::Given { low: share, high: share },
                };
                let channels = self.channels(&objective.channels);
                // An objective whose channels can't be found is about none of those there are.
                let unclear = channels.is_empty() && !objective.channels.is_absent();
                (sound && !unclear).then_some(ResolutionInput { channels, share: number })
            })
            .collect();
        found.sort_by_key(|resolution| resolution.channels.is_empty());
        found
    }
}
