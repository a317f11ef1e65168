//! The plan's dates as a calendar that every calendar program reads (iCalendar, RFC 5545).
//!
//! In: the plan for its days, the view for its words. Out: one text of all-day events: reviews, milestones, what is due, what renews,
//! what needs a fresh look. The same plan gives the same bytes, and an event keeps its identity when the plan changes, so that a
//! calendar that is imported again moves events instead of doubling them.
//!
//! Written by hand rather than with a crate: `icalendar` 0.17 mixes character and byte positions when it folds long lines and brings
//! a generator of random identities, which a document must not have. The tests read the result back with it.

mod aims;
mod content_line;
mod event;
mod recurrence;
mod reviews;
mod work;

use crate::about::About;
use crate::plan::Plan;
use crate::view::View;
use content_line::{line, text_line};
use event::{Event, Kind};

/// What the calendar is made from.
#[derive(Clone, Copy, Debug)]
struct Source<'s> {
    plan: &'s Plan,
    view: &'s View,
    about: &'s About,
}

impl Source<'_> {
    fn text(&self, key: &str) -> String {
        self.about.language.text(key).into_owned()
    }

    fn format(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.about.language.format(key, &arguments)
    }

    /// A line of a description, if there is something to say.
    fn with(&self, key: &str, argument: &str, value: Option<&String>) -> Option<String> {
        value.map(|value| self.format(key, &[(argument, value)]))
    }
}

/// The calendar of a plan.
pub fn calendar(plan: &Plan, view: &View, about: &About) -> String {
    let source = Source { plan, view, about };
    let mut events = Vec::new();
    aims::add(&source, &mut events);
    work::add(&source, &mut events);
    reviews::add(&source, &mut events);
    events.sort_by(|one, other| (one.first, one.kind, &one.path).cmp(&(other.first, other.kind, &other.path)));

    let name = source.format(
        "calendar-file-name",
        &[("title", view.plan.title.as_str()), ("organization", view.plan.organization.as_str())],
    );
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, &format!("PRODID:-//svcplan//{}//EN", About::program()));
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    // RFC 7986 names the property; most programs know only the older one.
    text_line(&mut out, "NAME", &name);
    text_line(&mut out, "X-WR-CALNAME", &name);
    text_line(&mut out, "X-WR-CALDESC", &source.format("calendar-file-about", &[("stamp", about.stamp.as_str())]));
    let plan_id = plan_id(view);
    for event in &events {
        event.write(&mut out, &plan_id, about);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

/// What tells the events of this plan from those of another: made of organisation and title, which stay when the rest of a plan changes.
fn plan_id(view: &View) -> String {
    // Fowler, Noll, Vo: FNV-1a, 64 bits. It only has to differ from plan to plan, and needs no dependency.
    let bytes = view.plan.organization.bytes().chain([0]).chain(view.plan.title.bytes());
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}.svcplan")
}
