//! Opening hours in the OpenStreetMap syntax: `"Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off"`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;
use opening_hours::{OpeningHours, RuleKind};

use super::{Misread, Written};

/// When a channel is open. Public holidays (`PH`) need a calendar, which a plan does not carry yet: no day counts as one.
#[derive(Clone)]
pub struct Hours {
    /// As written.
    pub text: String,
    expression: OpeningHours,
}

impl Hours {
    /// The open times of one day, in minutes after midnight; a night shift runs past 1440.
    pub fn on(&self, day: NaiveDate) -> Vec<Range<u32>> {
        let schedule = self.expression.schedule_at(day);
        let open = schedule.into_iter().filter(|part| part.kind == RuleKind::Open);
        open.map(|part| {
            u32::from(part.range.start.mins_from_midnight())..u32::from(part.range.end.mins_from_midnight())
        })
        .collect()
    }

    /// Open minutes in the week that starts on `monday`.
    pub fn minutes_in_week(&self, monday: NaiveDate) -> u32 {
        monday.iter_days().take(7).flat_map(|day| self.on(day)).map(|range| range.end - range.start).sum()
    }
}

/// How many descriptions a thread remembers.
const REMEMBERED: usize = 64;

thread_local! {
    /// Plans share their opening hours, within a plan and across a department's plans, and the grammar is the slowest part of
    /// reading one. The result depends on the text alone, so remembering it changes nothing but the time.
    static RECENT: RefCell<HashMap<String, OpeningHours>> = RefCell::new(HashMap::new());
}

fn read(text: &str) -> Option<OpeningHours> {
    if let Some(known) = RECENT.with_borrow(|recent| recent.get(text).cloned()) {
        return Some(known);
    }
    let hours: OpeningHours = text.parse().ok()?;
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
            Some(expression) => Ok(Self { text: text.to_owned(), expression }),
            None => Err(Misread::new("can't be read as opening hours")
                .help("write days as Mo, Tu, We, Th, Fr, Sa, Su, times as 24-hour times, and `;` between rules: `Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off`")),
        }
    }

    fn with_unit(_: &str) -> Option<String> {
        None
    }
}
