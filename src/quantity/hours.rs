//! Opening hours in the OpenStreetMap syntax: `"Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off"`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use opening_hours::{OpeningHours, RuleKind};

use super::{Misread, Written};

/// When a channel is open. Public holidays (`PH`) need a calendar, which a plan does not carry yet: no day counts as one.
#[derive(Clone)]
pub struct Hours {
    /// As written.
    pub text: String,
    known: Arc<Known>,
}

/// What is known of a text, shared by all who write the same.
struct Known {
    expression: OpeningHours,
    /// The last week that was asked for, by its Monday: nearly always the same.
    week: Mutex<Option<(NaiveDate, Week)>>,
}

/// Times of a week, in minutes after Monday 00:00.
pub(crate) type Week = Arc<[Range<u32>]>;

impl Hours {
    /// The week that starts on `monday` as `look` sees it. It is remembered, because walking through the days is slow and the result
    /// depends on text and day alone.
    pub(crate) fn week(&self, monday: NaiveDate, look: impl FnOnce(&Self) -> Week) -> Week {
        let known = || self.known.week.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((day, week)) = &*known()
            && *day == monday
        {
            return week.clone();
        }
        let week = look(self);
        *known() = Some((monday, week.clone()));
        week
    }

    /// The open times of one day, in minutes after midnight; a night shift runs past 1440.
    pub fn on(&self, day: NaiveDate) -> Vec<Range<u32>> {
        let schedule = self.known.expression.schedule_at(day);
        let open = schedule.into_iter().filter(|part| part.kind == RuleKind::Open);
        open.map(|part| {
            u32::from(part.range.start.mins_from_midnight())..u32::from(part.range.end.mins_from_midnight())
        })
        .collect()
    }
}

/// How many descriptions a thread remembers.
const REMEMBERED: usize = 64;

thread_local! {
    /// Plans share their opening hours, within a plan and across a department's plans, and the grammar is the slowest part of
    /// reading one. The result depends on the text alone, so remembering it changes nothing but the time.
    static RECENT: RefCell<HashMap<String, Arc<Known>>> = RefCell::new(HashMap::new());
}

fn read(text: &str) -> Option<Arc<Known>> {
    if let Some(known) = RECENT.with_borrow(|recent| recent.get(text).cloned()) {
        return Some(known);
    }
    let hours = Arc::new(Known { expression: text.parse().ok()?, week: Mutex::default() });
    RECENT.with_borrow_mut(|recent| {
        if recent.len() >= REMEMBERED {
            recent.clear();
        }
        recent.insert(text.to_owned(), hours.clone());
    });
    Some(hours)
}

impl std::fmt::Debug for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hours({:?})", self.text)
    }
}

impl Written for Hours {
    const EXPECTED: &'static str = "opening hours such as `\"Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off\"`";
    const EXAMPLES: &'static [&'static str] = &["Mo-Fr 08:00-18:00; PH off", "24/7", "Mo-Su 07:00-22:00"];

    fn parse(text: &str) -> Result<Self, Misread> {
        let text = text.trim();
        if text.is_empty() || text.len() > 1000 {
            return Err(Misread::new("is no description of opening hours"));
        }
        match read(text) {
            Some(known) => Ok(Self { text: text.to_owned(), known }),
            None => Err(Misread::new("can't be read as opening hours")
                .help("write days as Mo, Tu, We, Th, Fr, Sa, Su, times as 24-hour times, and `;` between rules: `Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off`")),
        }
    }

    fn with_unit(_: &str) -> Option<String> {
        None
    }
}
