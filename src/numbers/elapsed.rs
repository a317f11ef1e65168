//! Which of two times is over first, when they may run on different clocks.

use rust_decimal::Decimal;

use super::open_week::{OpenWeek, normal_monday};
use crate::plan::Plan;
use crate::plan::channel::Channel;
use crate::plan::escalation::Severity;
use crate::quantity::{Clock, Duration, TimeUnit};

/// Open hours of a business day where the plan does not say: a usual office day.
pub const USUAL_DAY: Decimal = Decimal::from_parts(8, 0, 0, false, 0);

/// Whether `a` is over before `b`, begun at the same moment, whatever the moment.
///
/// An unstated clock is taken for the other's. Business time never runs faster than the calendar, so a calendar time can be surely
/// shorter than a business time; the other way round nothing is sure. `day` gives the open hours of a business day and is asked only
/// where business days meet hours.
pub fn surely_shorter(a: Duration, b: Duration, day: impl FnOnce() -> Decimal) -> bool {
    let clock_a = if a.clock == Clock::Unstated { b.clock } else { a.clock };
    let clock_b = if b.clock == Clock::Unstated { a.clock } else { b.clock };
    let in_days = |d: Duration, clock| clock == Clock::Business && d.unit >= TimeUnit::Day;
    let (days_a, days_b) = (in_days(a, clock_a), in_days(b, clock_b));
    if clock_a == Clock::Business && clock_b == Clock::Calendar {
        return false;
    }
    if days_a == days_b {
        return a.seconds < b.seconds;
    }
    let day = day();
    let open = |d: Duration, counts_days| {
        if counts_days { Duration { clock: Clock::Business, ..d }.working_seconds(day) } else { d.seconds }
    };
    open(a, days_a) < open(b, days_b)
}

/// Open hours of one business day of a channel, in the mean of its open days; [`USUAL_DAY`] if it has no hours.
pub fn business_day(plan: &Plan, channel: &Channel) -> Decimal {
    let week = channel.hours.get().and_then(|hours| Some(OpenWeek::of(hours, normal_monday(plan)?)));
    week.and_then(|week| week.hours_per_open_day()).unwrap_or(USUAL_DAY)
}

/// A time of a severity on the clock that it runs on: round the clock or business hours by the severity's own `hours`, and the
/// channel's hours, which are business hours, if it has none.
pub fn on_severity_clock(severity: &Severity, time: Duration) -> Duration {
    let clock = match (time.clock, severity.hours.get()) {
        (Clock::Unstated, Some(hours)) if hours.text == "24/7" => Clock::Calendar,
        (Clock::Unstated, _) => Clock::Business,
        (stated, _) => stated,
    };
    Duration { clock, ..time }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Written;

    #[test]
    fn clocks_are_compared_only_where_it_is_sure() {
        for (a, b, shorter) in [
            ("4h", "8h", true),
            ("8h", "8h", false),
            ("4 calendar hours", "8 business hours", true),
            ("4 business hours", "8 calendar hours", false),
            ("4 business hours", "1 business day", true),
            ("8 business hours", "1 business day", false),
            ("1 business day", "12 business hours", true),
            ("1 business day", "2 business days", true),
            ("4h", "1 business day", true),
            ("23 calendar hours", "1 business day", false),
        ] {
            let read = |text| Duration::parse(text).expect(text);
            assert_eq!(surely_shorter(read(a), read(b), || USUAL_DAY), shorter, "{a} < {b}");
        }
    }
}
