//! The plan's period and "today" as the rules on dates need them.

use chrono::{Days, NaiveDate};

use crate::lint::Context;
use crate::plan::field::Located;

/// The plan's first and last day with their places, if both are given and in order.
pub(super) fn period<'a>(cx: &Context<'a>) -> Option<(&'a Located<NaiveDate>, &'a Located<NaiveDate>)> {
    let period = cx.plan.head.get()?.period.get()?;
    period.days()?;
    Some((period.start.located()?, period.end.located()?))
}

/// Whether the plan's last day is behind us. Then nothing in it is late any more: `period-over` says so once.
pub(super) fn is_over(cx: &Context<'_>) -> bool {
    period(cx).is_some_and(|(_, end)| end.value < cx.as_of)
}

/// Whether a day is still to come for everybody. One day of grace: where the writer lives it may be tomorrow already.
pub(super) fn is_to_come(cx: &Context<'_>, day: NaiveDate) -> bool {
    cx.as_of.checked_add_days(Days::new(1)).is_some_and(|tomorrow| day > tomorrow)
}
