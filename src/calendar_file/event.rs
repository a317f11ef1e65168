//! An event of a whole day.
//!
//! In: a day, words, the place in the plan it comes from. Out: the lines of a VEVENT (RFC 5545, 3.6.1).

use chrono::NaiveDate;

use super::content_line::{line, text_line};
use super::recurrence::Recurrence;
use crate::about::About;

/// What an event is about, which calendar programs can show in groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Review,
    Aim,
    Milestone,
    Work,
    Contract,
    Risk,
    People,
}

impl Kind {
    fn key(self) -> &'static str {
        match self {
            Self::Review => "calendar-file-kind-review",
            Self::Aim => "calendar-file-kind-aim",
            Self::Milestone => "calendar-file-kind-milestone",
            Self::Work => "calendar-file-kind-work",
            Self::Contract => "calendar-file-kind-contract",
            Self::Risk => "calendar-file-kind-risk",
            Self::People => "calendar-file-kind-people",
        }
    }
}

/// A day on which something happens.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// The field it comes from, such as `objectives.calls.due`: the event's identity.
    pub(super) path: String,
    pub(super) first: NaiveDate,
    pub(super) kind: Kind,
    pub(super) summary: String,
    /// What there is to know on that day, a line each.
    pub(super) about: Vec<String>,
    pub(super) repeats: Option<Recurrence>,
}

impl Event {
    pub(super) fn new(path: impl Into<String>, first: NaiveDate, kind: Kind, summary: String) -> Self {
        Self { path: path.into(), first, kind, summary, about: Vec::new(), repeats: None }
    }

    /// Adds lines to the description.
    pub(super) fn say(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.about.extend(lines);
        self
    }

    pub(super) fn write(&self, out: &mut String, plan_id: &str, about: &About) {
        line(out, "BEGIN:VEVENT");
        text_line(out, "UID", &format!("{}@{plan_id}", self.path));
        line(out, &format!("DTSTAMP:{}T000000Z", digits(about.day)));
        line(out, &format!("DTSTART;VALUE=DATE:{}", digits(self.first)));
        // The end is the day after, because it is not part of the event; the calendar's last day has none after it.
        if let Some(next) = self.first.succ_opt() {
            line(out, &format!("DTEND;VALUE=DATE:{}", digits(next)));
        }
        if let Some(repeats) = &self.repeats {
            line(out, &format!("RRULE:{repeats}"));
        }
        text_line(out, "SUMMARY", &self.summary);
        if !self.about.is_empty() {
            text_line(out, "DESCRIPTION", &self.about.join("\n"));
        }
        text_line(out, "CATEGORIES", &about.language.text(self.kind.key()));
        // Nobody is busy all day because something is due.
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }
}

/// `20270930`.
pub(super) fn digits(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}
