//! Numbers and quantities of fields, in the language of the document.

use rust_decimal::Decimal;

use crate::language::{Language, Spoken};
use crate::plan::field::Field;

/// The number of a field: a count or factor.
pub(super) fn number_of(field: &Field<Decimal>, language: Language) -> Option<String> {
    field.copied().map(|number| language.number(number, 2))
}

/// What a field shows.
pub(super) fn shown<T: Spoken>(field: &Field<T>, language: Language) -> Option<String> {
    field.get().map(|quantity| language.show(quantity))
}
