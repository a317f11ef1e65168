//! What there is to say about the value: no target, a task instead of one, no baseline.

use super::{Advice, Adviser, Kind};
use crate::catalogue::Catalogue;
use crate::plan::kpi::KpiUnit;
use crate::statement::reading::{Measurable, Metric, Reading, Unit, Way};

impl Adviser<'_> {
    pub(super) fn target(&self) -> Option<Advice> {
        let reading = self.reading;
        match reading.measurable {
            Measurable::Yes => None,
            Measurable::Deliverable => Some(Advice {
                kind: Kind::Task,
                words: reading.measured_by.first().cloned(),
                message: "it says what will be done, not what that is to change".into(),
                instead: Some(
                    "add the number that it moves, such as `… so that first contact resolution rises from …% to …%`"
                        .into(),
                ),
            }),
            Measurable::No => {
                let is_named = matches!(reading.metric, Metric::Kpi(_)) || reading.specific.yes;
                let named = reading.metric_words.as_ref().filter(|_| is_named);
                let instead = match named {
                    Some(words) => {
                        let name = self.quote(words);
                        let unit = unit_of(reading);
                        format!("say where {name} stands and where it shall be: `from …{unit} to …{unit}`")
                    }
                    None => "name what is counted and its number: `CSAT from …% to …%`, `first replies within … hours`"
                        .into(),
                };
                let message = if reading.baseline.is_some() {
                    "it says where the number stands, not where it shall be"
                } else {
                    "no number tells whether it was reached"
                };
                Some(Advice { kind: Kind::NoTarget, words: None, message: message.into(), instead: Some(instead) })
            }
        }
    }

    pub(super) fn baseline(&self) -> Option<Advice> {
        let reading = self.reading;
        let target = reading.target.as_ref()?;
        let changes = matches!(reading.direction, Way::Increase | Way::Decrease);
        // "Cut the number of open cases to none" is understood without knowing how many there are.
        if reading.measurable != Measurable::Yes || reading.baseline.is_some() || !changes || target.value.is_zero() {
            return None;
        }
        let (message, instead) = if reading.is_relative {
            let quoted = self.quote(&target.words);
            (
                format!("{quoted} of change, but nothing says from where"),
                "add where it stands today: `from … to …`".to_owned(),
            )
        } else {
            let unit = unit_of(reading);
            (
                "it is to change, but nothing says from where".to_owned(),
                format!("add where it stands today: `from …{unit}`"),
            )
        };
        Some(Advice { kind: Kind::NoBaseline, words: Some(target.words.clone()), message, instead: Some(instead) })
    }
}

/// What stands behind a number of this unit.
fn unit_of(reading: &Reading) -> &'static str {
    let known = match reading.metric {
        Metric::Kpi(id) => Catalogue::builtin().get(id).and_then(|entry| entry.unit.copied()),
        _ => None,
    };
    match (reading.unit, known) {
        (Unit::Percent | Unit::PercentagePoints, _) | (Unit::None, Some(KpiUnit::Percent)) => "%",
        (Unit::Hours, _) => " hours",
        (Unit::Minutes, _) => " minutes",
        (Unit::Seconds, _) => " seconds",
        (Unit::Days, _) => " days",
        _ => "",
    }
}
