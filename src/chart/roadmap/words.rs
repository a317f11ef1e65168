//! The roadmap in a few sentences, and as a table.

use std::collections::HashMap;

use super::{Item, Roadmap};
use crate::chart::DataTable;
use crate::language::Language;

/// What is to be seen in the figure.
pub(super) fn describe(roadmap: &Roadmap, language: Language) -> String {
    let milestones = roadmap.milestones.len() + roadmap.items.iter().map(|item| item.milestones.len()).sum::<usize>();
    let counted = |key: &str, count: usize| (count > 0).then(|| language.format(key, &[("count", count.into())]));
    let initiatives = counted("figure-roadmap-initiatives", roadmap.items.len());
    let count = match (initiatives, counted("figure-roadmap-milestones", milestones)) {
        (Some(initiatives), Some(milestones)) => language
            .format("figure-roadmap-both", &[("initiatives", initiatives.into()), ("milestones", milestones.into())]),
        (one, other) => one.or(other).unwrap_or_default(),
    };
    let mut parts = vec![count];
    let named = |key: &str, item: &Item| {
        language.format(key, &[("name", (&item.name).into()), ("dates", (&item.dates).into())])
    };
    parts.extend(roadmap.items.iter().min_by_key(|item| item.start).map(|item| named("figure-roadmap-first", item)));
    parts.extend(roadmap.items.iter().max_by_key(|item| item.end).map(|item| named("figure-roadmap-last", item)));
    parts.extend(roadmap.today.as_ref().map(|(_, label)| label.clone()));
    parts.join(". ") + "."
}

/// A row for each milestone and each initiative.
pub(super) fn table(roadmap: &Roadmap, language: Language) -> DataTable {
    let keys = ["initiative", "owner", "risk-dates", "initiative-after", "initiative-phases", "figure-milestones"];
    let mut table = DataTable::headed(language, &keys);
    let dated = |name: &str, date: &str| {
        if date.is_empty() { name.to_owned() } else { format!("{name} ({date})") }
    };
    let mut names: HashMap<&str, &str> = HashMap::new();
    for item in &roadmap.items {
        names.entry(&item.id).or_insert(&item.name);
    }
    for milestone in &roadmap.milestones {
        table.row(&[&milestone.name, "", &milestone.label, "", "", ""]);
    }
    for item in &roadmap.items {
        let after: Vec<&str> = item.after.iter().map(|id| names.get(id.as_str()).copied().unwrap_or(id)).collect();
        let phases: Vec<String> = item.phases.iter().map(|phase| dated(&phase.name, &phase.dates)).collect();
        let milestones: Vec<String> = item.milestones.iter().map(|one| dated(&one.name, &one.label)).collect();
        let (after, phases, milestones) = (after.join(", "), phases.join(", "), milestones.join(", "));
        table.row(&[&item.name, &item.owner, &item.dates, &after, &phases, &milestones]);
    }
    table
}
