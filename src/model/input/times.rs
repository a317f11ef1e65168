//! When something is open, and how contacts fall on the week.
//!
//! In: nothing; `read` fills these types. Out: [`Open`] and [`Profile`].

use crate::model::figure::Origin;
use crate::numbers::open_week::OpenWeek;

/// When something is open or somebody is there, in a normal week.
#[derive(Clone, Debug)]
pub enum Open {
    /// At these times.
    At(OpenWeek, Origin),
    /// The plan does not say.
    Unsaid(Origin),
    /// It says something that can't be read.
    Unreadable(Origin),
}

impl Open {
    /// The times.
    pub fn week(&self) -> Option<&OpenWeek> {
        match self {
            Self::At(week, _) => Some(week),
            _ => None,
        }
    }

    /// The field.
    pub fn origin(&self) -> &Origin {
        match self {
            Self::At(_, origin) | Self::Unsaid(origin) | Self::Unreadable(origin) => origin,
        }
    }
}

/// How a channel's contacts fall on the days of a week and the hours of a day: weights, of any size.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Weights of Monday to Sunday.
    pub days: [f64; 7],
    /// Weights of the hours from midnight.
    pub hours: [f64; 24],
    /// Whether a day's weight counts all contacts of that day, however long it is open; if not, it scales the hours.
    pub days_are_totals: bool,
    /// The plan's own field; `None` for a built-in profile.
    pub origin: Option<Origin>,
}

impl Profile {
    /// The same at every hour of every day.
    pub fn even() -> Self {
        Self { days: [1.0; 7], hours: [1.0; 24], days_are_totals: false, origin: None }
    }
}
