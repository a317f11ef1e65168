//! What a reason names: fields, elements, words, amounts.
//!
//! In: the facts that a [`Reason`](super::Reason) holds. Out: each as a [`Fact`], for whoever puts them into words.

use std::fmt;
use std::sync::Arc;

use crate::model::limits::Limits;
use crate::model::path::Path;
use crate::quantity::{Basis, Currency};
use crate::queue::Refusal;

/// One thing that a reason names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact<'r> {
    /// A field or an element of the plan.
    Field(&'r Path),
    /// The id of an element.
    Id(&'r Id),
    /// A word of the plan, such as the id of a KPI.
    Word(&'r str),
    /// A currency.
    Currency(Currency),
    /// What something is priced by.
    Basis(Basis),
    /// How many.
    Count(usize),
    /// Between which values something must lie.
    Limits(Limits),
    /// Why a queue can't be computed.
    Refusal(Refusal),
}

macro_rules! facts {
    ($($of:ty => |$fact:ident| $made:expr;)+) => {
        $(impl<'r> From<&'r $of> for Fact<'r> {
            fn from($fact: &'r $of) -> Self {
                $made
            }
        })+
    };
}

facts! {
    Path => |path| Self::Field(path);
    Id => |id| Self::Id(id);
    Arc<str> => |word| Self::Word(word);
    Currency => |currency| Self::Currency(*currency);
    Basis => |basis| Self::Basis(*basis);
    usize => |count| Self::Count(*count);
    Limits => |limits| Self::Limits(*limits);
    Refusal => |refusal| Self::Refusal(*refusal);
}

/// An element by the id that stands last in its path, below a table of one word.
#[derive(Clone, Debug, PartialEq)]
pub struct Id(pub Path);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.0.to_string();
        f.write_str(path.split_once('.').map_or(&path, |(_, id)| id))
    }
}
