//! A number with its evidence: the value, the day it was measured, where it comes from.

use serde::Serialize;

use super::date::day_of;
use super::text::text;
use crate::language::{Language, Spoken};
use crate::plan::field::{Field, Measured};

/// A number that may carry its evidence.
#[derive(Clone, Debug, Serialize)]
pub struct Evidence {
    /// The value for people.
    pub value: String,
    /// The day it was measured.
    pub on: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl Evidence {
    pub(super) fn of<T: Spoken>(field: &Field<Measured<T>>, language: Language) -> Option<Self> {
        field.get().map(|measured| Self {
            value: language.show(&measured.value),
            on: day_of(&measured.on, language),
            source: text(&measured.source),
        })
    }
}
