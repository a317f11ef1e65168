//! A plan without money, for documents that show none.

use super::Path;
use crate::load::{Decode, RecordInfo, Shape};
use crate::plan::Plan;
use crate::quantity::{Money, Written};

/// Tables that are about money as a whole, words and all.
const TABLES: [&str; 2] = ["budget", "sourcing"];

/// Takes out everything that is money.
pub(super) fn hide(plan: &mut Plan) {
    for path in TABLES.iter().map(|table| Path::of(table)).chain(paths().iter().map(|path| Path::of(path))) {
        plan.clear(&path.keys());
    }
}

/// The paths to every amount of money that the format knows, from the declarations, so that a new field is never forgotten.
fn paths() -> Vec<String> {
    let mut found = Vec::new();
    of_record(Plan::INFO, "", &mut found);
    found
}

fn of_record(record: &RecordInfo, route: &str, found: &mut Vec<String>) {
    for field in (record.fields)() {
        let route = if route.is_empty() { field.name.to_owned() } else { format!("{route}.{}", field.name) };
        of_shape(&field.shape, &route, found);
    }
}

fn of_shape(shape: &Shape, route: &str, found: &mut Vec<String>) {
    match shape {
        Shape::Quantity { expected, .. } if *expected == Money::EXPECTED => found.push(route.to_owned()),
        Shape::List(inner) | Shape::Keyed(inner) => of_shape(inner, &format!("{route}.*"), found),
        // The long form of a number with its evidence goes with the number.
        Shape::Either(short, _) => of_shape(short, route, found),
        Shape::Record(record) => of_record(record, route, found),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_amount_of_the_format_is_found() {
        let found = paths();
        for path in [
            "team.roles.*.salary",
            "budget.lines.*.amount",
            "tools.*.price",
            "channels.*.cost_per_contact",
            "initiatives.*.cost",
            "training.*.cost",
            "sourcing.*.options.*",
        ] {
            assert!(found.iter().any(|known| known == path), "{path} is not in {found:?}");
        }
    }
}
