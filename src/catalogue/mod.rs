//! The built-in KPI catalogue, and what is known of a KPI of a plan.
//!
//! The catalogue is a data file (`kpis.toml`) read by the same loader as a plan. Facts in it carry their publisher and year.

mod entry;
mod in_unit;

use std::collections::HashMap;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use crate::plan::Plan;
use crate::plan::field::{Field, Keyed, Named};
use crate::plan::kpi::{Direction, Kpi, KpiUnit};
use crate::quantity::Currency;
pub use entry::{Benchmark, Confidence, Entry, Family};
pub use in_unit::Misfit;

/// The catalogue's own text.
pub const TEXT: &str = include_str!("kpis.toml");

/// All built-in KPIs.
#[derive(Debug)]
pub struct Catalogue {
    entries: Vec<Named<Entry>>,
    /// Id → position.
    ids: HashMap<String, usize>,
    /// Folded id, name or alias → position.
    names: HashMap<String, usize>,
}

impl Catalogue {
    /// The built-in catalogue, read on first use.
    pub fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<Catalogue> = OnceLock::new();
        BUILTIN.get_or_init(|| Self::read().0)
    }

    /// Reads the data file; the findings are empty unless the file is at fault, which a test rules out.
    fn read() -> (Self, Vec<crate::diagnostic::Diagnostic>) {
        let (entries, findings) = crate::load::decode_text::<Keyed<Entry>>("catalogue/kpis.toml", TEXT);
        let entries = entries.map(|keyed| keyed.0).unwrap_or_default();
        let mut names = HashMap::new();
        for (n, entry) in entries.iter().enumerate() {
            let aliases = entry.aliases.each().map(|alias| alias.value.as_str());
            for name in aliases.chain(entry.name.text()).chain([entry.id.as_str()]) {
                names.insert(fold(name), n);
            }
        }
        let ids = entries.iter().enumerate().map(|(n, entry)| (entry.id.clone(), n)).collect();
        (Self { entries, ids, names }, findings)
    }

    /// All KPIs in the order of the catalogue.
    pub fn iter(&self) -> impl Iterator<Item = &Named<Entry>> {
        self.entries.iter()
    }

    /// The KPI with this id.
    pub fn get(&self, id: &str) -> Option<&Named<Entry>> {
        self.ids.get(id).map(|n| &self.entries[*n])
    }

    /// The KPI that people call so: by id, name or alias, in any spelling.
    pub fn named(&self, name: &str) -> Option<&Named<Entry>> {
        self.names.get(&fold(name)).map(|n| &self.entries[*n])
    }
}

/// Case, hyphens, underscores and spaces do not tell names apart.
fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// What is known of one KPI: the plan's own words first, the catalogue's where the plan says nothing.
#[derive(Clone, Copy, Debug)]
pub struct KpiFacts<'a> {
    /// The id.
    pub id: &'a str,
    /// The plan's table, if it has one.
    pub own: Option<&'a Named<Kpi>>,
    /// The catalogue's entry, if the id is built in.
    pub builtin: Option<&'a Named<Entry>>,
    /// The plan's currency.
    pub currency: Option<Currency>,
}

impl<'a> KpiFacts<'a> {
    /// Looks a KPI up. `None` if neither the plan nor the catalogue knows the id.
    pub fn of(plan: &'a Plan, catalogue: &'a Catalogue, id: &'a str) -> Option<Self> {
        let own = plan.kpis.by_id(id);
        let builtin = catalogue.get(id);
        let currency = plan.head.get().and_then(|head| head.currency.copied());
        (own.is_some() || builtin.is_some()).then_some(Self { id, own, builtin, currency })
    }

    /// The name in documents.
    pub fn name(&self) -> &'a str {
        let own = self.own.and_then(|kpi| kpi.name.text());
        own.or_else(|| self.builtin.and_then(|kpi| kpi.name.text())).unwrap_or(self.id)
    }

    /// The unit, if known.
    pub fn unit(&self) -> Option<KpiUnit> {
        self.own.and_then(|kpi| kpi.unit.copied()).or_else(|| self.builtin.and_then(|kpi| kpi.unit.copied()))
    }

    /// Which way is better, if known.
    pub fn direction(&self) -> Option<Direction> {
        self.own.and_then(|kpi| kpi.direction.copied()).or_else(|| self.builtin.and_then(|kpi| kpi.direction.copied()))
    }

    /// The least and the greatest value it can have, in its unit.
    pub fn bounds(&self) -> (Option<Decimal>, Option<Decimal>) {
        let builtin = |pick: fn(&Entry) -> &Field<Decimal>| {
            self.builtin.and_then(|kpi| pick(kpi).copied()).and_then(|number| self.catalogue_number(number))
        };
        let min = self.own.and_then(|kpi| kpi.min.copied()).or_else(|| builtin(|kpi| &kpi.min));
        let max = self.own.and_then(|kpi| kpi.max.copied()).or_else(|| builtin(|kpi| &kpi.max));
        (min, max)
    }

    /// What it says, in a sentence.
    pub fn definition(&self) -> Option<&'a str> {
        self.own.and_then(|kpi| kpi.definition.text()).or_else(|| self.builtin.and_then(|kpi| kpi.definition.text()))
    }

    /// How it is worked out.
    pub fn formula(&self) -> Option<&'a str> {
        self.own.and_then(|kpi| kpi.formula.text()).or_else(|| self.builtin.and_then(|kpi| kpi.formula.text()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_file_is_sound() {
        let (catalogue, findings) = Catalogue::read();
        assert!(findings.is_empty(), "{:?}", findings.iter().map(|f| &f.message).collect::<Vec<_>>());
        assert!(catalogue.entries.len() >= 40);
        for kpi in catalogue.iter() {
            for guard in kpi.guards.each() {
                assert!(catalogue.get(&guard.value).is_some(), "{} is guarded by the unknown {}", kpi.id, guard.value);
            }
            assert!(kpi.pitfalls.has_any(), "{} has no pitfalls", kpi.id);
        }
    }

    #[test]
    fn names_in_any_spelling_find_one_kpi() {
        let catalogue = Catalogue::builtin();
        for (name, id) in [
            ("CSAT", "csat"),
            ("First Contact Resolution", "first-contact-resolution"),
            ("ticket-volume", "contact-volume"),
            ("aht", "average-handle-time"),
        ] {
            assert_eq!(catalogue.named(name).map(|kpi| kpi.id.as_str()), Some(id), "{name}");
        }
        assert!(catalogue.named("happiness").is_none());
        assert!(catalogue.get("CSAT").is_none(), "a reference is an id, not any name");
    }
}
