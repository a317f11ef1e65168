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
///
/// A plan follows a handful of them, so a KPI is read when it is first asked for; only the ids are gathered at the start.
#[derive(Debug)]
pub struct Catalogue {
    /// In the order of the file.
    blocks: Vec<Block>,
    /// Positions of the blocks in the order of their ids.
    by_id: Vec<usize>,
    /// Folded id, name or alias → position; made when somebody asks by name.
    names: OnceLock<HashMap<String, usize>>,
}

/// The text of one KPI, and what it says once it was read.
#[derive(Debug)]
struct Block {
    id: &'static str,
    text: &'static str,
    entry: OnceLock<Named<Entry>>,
}

impl Block {
    fn entry(&self) -> &Named<Entry> {
        self.entry.get_or_init(|| {
            let (read, findings) = crate::load::decode_text::<Keyed<Entry>>("catalogue/kpis.toml", self.text);
            debug_assert!(findings.is_empty(), "{}: {:?}", self.id, findings);
            read.and_then(|keyed| keyed.0.into_iter().next()).expect("a test reads every block of the catalogue")
        })
    }
}

impl Catalogue {
    /// The built-in catalogue.
    pub fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<Catalogue> = OnceLock::new();
        BUILTIN.get_or_init(|| Self::split(TEXT))
    }

    /// Finds the KPIs in the data file: each begins with a header of its own.
    fn split(text: &'static str) -> Self {
        let mut at = 0;
        // Line by line, because the library looks for one byte much faster than for two.
        let begins = text.split_inclusive('\n').filter_map(|line| {
            let begin = at;
            at += line.len();
            line.starts_with('[').then_some(begin)
        });
        let begins: Vec<usize> = begins.collect();
        let ends = begins.iter().copied().skip(1).chain([text.len()]);
        let blocks = begins.iter().zip(ends).map(|(begin, end)| {
            let text = &text[*begin..end];
            Block { id: text[1..].split(']').next().unwrap_or_default(), text, entry: OnceLock::new() }
        });
        let blocks: Vec<Block> = blocks.collect();
        let mut by_id: Vec<usize> = (0..blocks.len()).collect();
        by_id.sort_unstable_by_key(|n| blocks[*n].id);
        Self { blocks, by_id, names: OnceLock::new() }
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.by_id.binary_search_by(|n| self.blocks[*n].id.cmp(id)).ok().map(|at| self.by_id[at])
    }

    /// All KPIs in the order of the catalogue.
    pub fn iter(&self) -> impl Iterator<Item = &Named<Entry>> {
        self.blocks.iter().map(Block::entry)
    }

    /// Whether there is a KPI with this id.
    pub fn has(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The KPI with this id.
    pub fn get(&self, id: &str) -> Option<&Named<Entry>> {
        self.position(id).map(|n| self.blocks[n].entry())
    }

    /// The id as the catalogue spells it.
    pub fn id(&self, id: &str) -> Option<&'static str> {
        self.position(id).map(|n| self.blocks[n].id)
    }

    /// The KPI that people call so: by id, name or alias, in any spelling.
    pub fn named(&self, name: &str) -> Option<&Named<Entry>> {
        let names = self.names.get_or_init(|| {
            let mut names = HashMap::new();
            for (n, entry) in self.iter().enumerate() {
                let aliases = entry.aliases.each().map(|alias| alias.value.as_str());
                for name in aliases.chain(entry.name.text()).chain([entry.id.as_str()]) {
                    names.insert(fold(name), n);
                }
            }
            names
        });
        names.get(&fold(name)).map(|n| self.blocks[*n].entry())
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
        let (whole, findings) = crate::load::decode_text::<Keyed<Entry>>("catalogue/kpis.toml", TEXT);
        assert!(findings.is_empty(), "{:?}", findings.iter().map(|f| &f.message).collect::<Vec<_>>());
        let catalogue = Catalogue::builtin();
        let ids = |entries: &[Named<Entry>]| entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        let read: Vec<Named<Entry>> = catalogue.iter().cloned().collect();
        assert_eq!(ids(&read), ids(&whole.expect("readable").0), "reading it in parts finds the same KPIs");
        assert!(read.len() >= 40);
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
