//! A number with its evidence: the value, the day it was measured, where it comes from.

use serde::Serialize;

use super::date::day_of;
use super::text::text;
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
    pub(super) fn of<T: std::fmt::Display>(field: &Field<Measured<T>>) -> Option<Self> {
        Self::with(field, ToString::to_string)
    }

    /// The value shown by a function, where its own `Display` is not meant for documents.
    pub(super) fn with<T>(field: &Field<Measured<T>>, show: impl Fn(&T) -> String) -> Option<Self> {
        field.get().map(|measured| Self {
            value: show(&measured.value),
            on: day_of(&measured.on),
            source: text(&measured.source),
        })
    }
}
