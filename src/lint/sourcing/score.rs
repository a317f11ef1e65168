//! Which option scores best, and whether an option is bought from outside.

use rust_decimal::Decimal;

use crate::lint::Context;
use crate::numbers::weighted_score::weighted_score;
use crate::plan::field::{Keyed, Named};
use crate::plan::sourcing::Sourcing;

/// Two options this close on a scale of 1 to 5 are a tie (public template of a provider matrix).
pub(super) const TIE: Decimal = Decimal::from_parts(3, 0, 0, false, 1);

/// The option with the best score other than `chosen`, if all can be compared.
pub(super) fn best_other<'a>(sourcing: &'a Sourcing, chosen: &str) -> Option<(&'a str, Decimal)> {
    let mut best: Option<(&str, Decimal)> = None;
    for option in sourcing.options.each().filter(|option| option.id != chosen) {
        let score = weighted_score(sourcing, &option.id)?;
        if best.is_none_or(|(_, top)| score > top) {
            best = Some((&option.id, score));
        }
    }
    best
}

/// Whether every element of a table could be read, so that sums over it mean something.
pub(super) fn is_whole<T>(cx: &Context<'_>, table: &[&str; 3], read: &Keyed<T>) -> bool {
    let [group, id, name] = table;
    let written = cx.elements.iter().filter(|element| {
        let of = element.keyed().map(|(table, _)| table);
        of.and_then(|of| of.strip_prefix(group)?.strip_prefix('.')?.strip_prefix(id)?.strip_prefix('.')) == Some(*name)
    });
    written.count() == read.0.len()
}

/// Words that say that an option is bought.
const BOUGHT: [&str; 13] = [
    "partner",
    "outsource",
    "outsourced",
    "outsourcing",
    "vendor",
    "supplier",
    "agency",
    "provider",
    "bpo",
    "external",
    "nearshore",
    "offshore",
    "contractor",
];

/// Whether the decision is for an option whose name says that somebody else does the work.
pub(super) fn is_bought(sourcing: &Named<Sourcing>) -> bool {
    let chosen = sourcing.decision.text().unwrap_or("");
    chosen.split(['-', '_', ' ']).any(|part| BOUGHT.contains(&part))
}
