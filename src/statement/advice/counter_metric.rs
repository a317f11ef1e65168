//! What keeps a target honest: the KPIs that show it when it is reached at somebody's expense.

use super::{Advice, Kind};
use crate::catalogue::Catalogue;
use crate::statement::reading::{Metric, Reading};

/// The KPIs that would show it if the target were reached at somebody's expense; none if the statement has a guard of its own.
pub fn counter_metrics(reading: &Reading) -> impl Iterator<Item = &'static str> {
    let wanted = reading.target.is_some() && reading.guards.is_empty();
    let entry = match reading.metric {
        Metric::Kpi(id) if wanted => Catalogue::builtin().get(id),
        _ => None,
    };
    entry.into_iter().flat_map(|entry| entry.guards.each().map(|guard| guard.value.as_str()))
}

pub(super) fn counter_metric(reading: &Reading) -> Option<Advice> {
    let guard = counter_metrics(reading).next()?;
    let Metric::Kpi(id) = reading.metric else { return None };
    let catalogue = Catalogue::builtin();
    let gamed_by = catalogue.get(id)?.gamed_by.text()?;
    let guard = catalogue.get(guard)?.name.text()?;
    Some(Advice {
        kind: Kind::CounterMetric,
        words: None,
        message: format!("it can be reached without serving better: {}", in_a_sentence(gamed_by.trim_end_matches('.'))),
        instead: Some(format!("add what must not get worse: `while keeping {} at … or better`", in_a_sentence(guard))),
    })
}

/// A text of the catalogue within a sentence: a first word that is no abbreviation starts small, a remark behind it is left out.
fn in_a_sentence(name: &str) -> String {
    let name = name.split(" (").next().unwrap_or(name);
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_catalogue_fit_into_a_sentence() {
        assert_eq!(in_a_sentence("Customer satisfaction (share satisfied)"), "customer satisfaction");
        assert_eq!(in_a_sentence("SLA compliance"), "SLA compliance");
    }
}
