//! A number of the JSON document: value, ends, unit, and the fields it came from.
//!
//! In: figures of the model. Out: parts of the tree.

use rust_decimal::Decimal;

use super::tree::Json;
use crate::model::{Figure, Known, Missing, Origins, Spread, Unit};
use crate::source::Sources;

/// Writes numbers with the places of their fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer<'w> {
    /// The texts that places refer to.
    pub sources: &'w Sources,
}

/// A value of a number.
pub(super) trait Value: Copy + PartialEq {
    /// As JSON.
    fn json(self) -> Json;
}

impl Value for f64 {
    fn json(self) -> Json {
        Json::double(self)
    }
}

impl Value for Decimal {
    fn json(self) -> Json {
        Json::decimal(self)
    }
}

impl Writer<'_> {
    /// A number without ends.
    pub(super) fn point<T: Value>(self, figure: &Figure<T>) -> Json {
        self.number(figure.value, figure.unit, &figure.from)
    }

    /// A number without ends, of several parts of a figure.
    pub(super) fn number<T: Value>(self, value: T, unit: Unit, from: &Origins) -> Json {
        self.spread_in(&Figure::new(Spread::point(value), unit, from.clone()), &unit_word(unit))
    }

    /// A number with its ends, where they differ.
    pub(super) fn spread<T: Value>(self, figure: &Figure<Spread<T>>) -> Json {
        self.spread_in(figure, &unit_word(figure.unit))
    }

    fn spread_in<T: Value>(self, figure: &Figure<Spread<T>>, unit: &str) -> Json {
        let mut pairs = vec![("value", figure.value.mid.json())];
        if !figure.value.is_point() {
            pairs.extend([("low", figure.value.low.json()), ("high", figure.value.high.json())]);
        }
        pairs.extend([("unit", Json::text(unit)), ("from", origins(&figure.from, self.sources))]);
        Json::object(pairs)
    }

    /// A number with its ends, or why there is none.
    pub(super) fn known<T: Value>(self, known: &Known<Spread<T>>) -> Json {
        known.as_ref().map_or_else(|missing| self.missing(missing), |figure| self.spread(figure))
    }

    /// A number without ends, or why there is none.
    pub(super) fn known_point<T: Value>(self, known: &Known<T>) -> Json {
        known.as_ref().map_or_else(|missing| self.missing(missing), |figure| self.point(figure))
    }

    /// Why there is no number.
    pub(super) fn missing(self, missing: &Missing) -> Json {
        Json::object([
            ("value", Json::Null),
            ("reason", Json::text(&missing.reason.to_string())),
            ("from", origins(&missing.at, self.sources)),
        ])
    }
}

/// A number in a unit of its own: that of a KPI.
pub(super) fn known_in(writer: Writer<'_>, known: &Known<Spread>, unit: Option<&str>) -> Json {
    match known {
        Ok(figure) => match unit {
            Some(unit) => writer.spread_in(figure, unit),
            None => writer.spread(figure),
        },
        Err(missing) => writer.missing(missing),
    }
}

/// Fields with their files and lines.
pub(in crate::numbers_report) fn origins(origins: &Origins, sources: &Sources) -> Json {
    let places = origins.iter().map(|origin| {
        Json::object([
            ("path", Json::text(&origin.path.to_string())),
            ("file", Json::text(&sources.file(origin.span.file).path)),
            ("line", Json::count(sources.position(origin.span.file, origin.span.start).line)),
        ])
    });
    Json::List(places.collect())
}

fn unit_word(unit: Unit) -> String {
    let word = match unit {
        Unit::Share => "share",
        Unit::Points => "points",
        Unit::Contacts => "contacts",
        Unit::ContactsPerWeek => "contacts/week",
        Unit::ContactsPerMonth => "contacts/month",
        Unit::Erlangs => "erlangs",
        Unit::Agents => "agents",
        Unit::Heads => "people",
        Unit::Fte => "fte",
        Unit::Hours => "hours",
        Unit::HoursPerWeek => "hours/week",
        Unit::HoursPerMonth => "hours/month",
        Unit::Seconds => "seconds",
        Unit::Months => "months",
        Unit::Ratio => "ratio",
        Unit::Money(currency) => currency.code(),
        Unit::MoneyPerMonth(currency) => return format!("{currency}/month"),
        Unit::MoneyPerYear(currency) => return format!("{currency}/year"),
        Unit::MoneyPerContact(currency) => return format!("{currency}/contact"),
        Unit::MoneyPerResolution(currency) => return format!("{currency}/resolution"),
    };
    word.to_owned()
}
