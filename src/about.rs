//! What a file says about itself: the day it carries, the plan it came from, the words it is written in.
//!
//! In: the plan and its view, with the stamp that the caller put on it. Out: [`About`], for every writer of files that are no
//! templates. It looks nothing up: no clock, no repository.

use chrono::NaiveDate;

use crate::language::Language;
use crate::plan::Plan;
use crate::view::View;

/// What a file says about itself.
#[derive(Clone, Debug)]
pub struct About {
    /// The day in every date that the file itself must carry: the day stated as today, else the day the plan was reviewed, else
    /// its first day. Never the clock's, so that the same plan gives the same bytes tomorrow.
    pub day: NaiveDate,
    /// One line that a printout can be traced by: program, plan hash, commit, day.
    pub stamp: String,
    /// Whether what people earn may be in the file.
    pub shows_pay: bool,
    /// The language of the file's own words.
    pub language: Language,
}

impl About {
    /// What the files of a plan say about themselves; without pay.
    pub fn of(plan: &Plan, view: &View) -> Self {
        let language = view.language;
        let head = plan.head.get();
        let reviewed = head.and_then(|head| head.reviewed.copied());
        let first = head.and_then(|head| head.period.get()?.start.copied());
        let stated = view.stamp.as_ref().and_then(|stamp| stamp.as_of);
        let mut parts = vec![Self::program().to_owned()];
        if let Some(stamp) = &view.stamp {
            parts.push(language.format("file-plan-hash", &[("hash", (&stamp.hash).into())]));
            parts.extend(
                stamp.commit.as_ref().map(|commit| language.format("file-commit", &[("commit", commit.into())])),
            );
            parts.extend(stamp.on.clone());
        }
        Self {
            day: stated.or(reviewed).or(first).unwrap_or_default(),
            stamp: parts.join(" · "),
            shows_pay: false,
            language,
        }
    }

    /// The program and its version: `svcplan 0.1.0`.
    pub fn program() -> &'static str {
        concat!("svcplan ", env!("CARGO_PKG_VERSION"))
    }
}
