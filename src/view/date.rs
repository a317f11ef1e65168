//! Days of fields, in the language of the document.

use chrono::NaiveDate;

use crate::language::Language;
use crate::plan::field::Field;
use crate::quantity::{Hours, Period};

/// The day of a field.
pub(super) fn day_of(field: &Field<NaiveDate>, language: Language) -> Option<String> {
    field.copied().map(|date| language.day(date))
}

/// The day of a field, short.
pub(super) fn short_day_of(field: &Field<NaiveDate>, language: Language) -> Option<String> {
    field.copied().map(|date| language.short_day(date))
}

/// How often.
pub(super) fn cadence_of(field: &Field<Period>, language: Language) -> Option<String> {
    field.copied().map(|period| language.cadence(period))
}

/// Opening hours in words.
pub(super) fn hours_of(field: &Field<Hours>, language: Language) -> Option<String> {
    field.get().map(|hours| language.hours(&super::text::clean(&hours.text)))
}
