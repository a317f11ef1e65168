//! Changing when somebody starts, works or answers: `team.roles.agent.starts=2027-04-01`, `channels.phone.hours=Mo-Sa 08:00-20:00`.
//!
//! In: inputs, the path of a day or of opening hours, the text of a value. Out: the inputs with that time changed. Also what the plan
//! does not give can be set. Nothing of this is a number, so the ways of changing numbers do not apply.

use chrono::{Months, NaiveDate};

use super::change::{Refused, parse};
use super::figure::Origin;
use super::input::{Inputs, Open, RoleInput};
use crate::numbers::open_week::OpenWeek;
use crate::quantity::{Hours, Period, PeriodUnit, parse_day};

/// The paths of all days and opening hours of the plan, whether it gives them or not.
pub(super) fn paths(inputs: &Inputs) -> Vec<String> {
    let hours = inputs.channels.iter().map(|channel| channel.open.origin().path.to_string());
    let roles = inputs.roles.iter().flat_map(|role| [role.shift.origin().path.to_string(), starts_path(role)]);
    let rotas = inputs.on_call.iter().map(|rota| rota.open.origin().path.to_string());
    hours.chain(roles).chain(rotas).collect()
}

/// Changes the time that has this path; `None` if none has.
pub(super) fn change(inputs: &mut Inputs, path: &str, value: &str) -> Option<Result<(), Refused>> {
    let monday = inputs.monday();
    let channels = inputs.channels.iter_mut().map(|channel| &mut channel.open);
    let roles = inputs.roles.iter_mut().map(|role| &mut role.shift);
    let mut opens = channels.chain(roles).chain(inputs.on_call.iter_mut().map(|rota| &mut rota.open));
    if let Some(open) = opens.find(|open| &open.origin().path == path) {
        return Some(hours(open, value, monday));
    }
    let role = inputs.roles.iter_mut().find(|role| starts_path(role) == path)?;
    Some(starts(role, value))
}

fn starts_path(role: &RoleInput) -> String {
    format!("{}.starts", role.origin.path)
}

fn hours(open: &mut Open, text: &str, monday: NaiveDate) -> Result<(), Refused> {
    let origin = open.origin().clone();
    if text.starts_with(['+', '-', '−']) {
        return Err(Refused::new(format!("`{text}` is no change of `{}`, which can't be added to", origin.path))
            .help("write all the hours: `Mo-Fr 08:00-20:00; Sa 09:00-13:00`"));
    }
    let hours = parse::<Hours>(text)?;
    *open = Open::At(OpenWeek::of(&hours, monday), origin);
    Ok(())
}

fn starts(role: &mut RoleInput, text: &str) -> Result<(), Refused> {
    let path = starts_path(role);
    let day = match text.strip_prefix('+').or_else(|| text.strip_prefix(['-', '−'])) {
        None => parse_day(text).ok_or_else(|| {
            Refused::new(format!("`{text}` is no day")).help("write it as year, month and day: `2027-04-01`")
        })?,
        Some(length) => {
            let Some((known, _)) = &role.starts else {
                return Err(
                    Refused::new(format!("`{path}` has no day that `{text}` could move")).help("set one: `2027-04-01`")
                );
            };
            let length = parse::<Period>(length.trim())?;
            let moved = if text.starts_with('+') { length.after(*known) } else { before(length, *known) };
            moved.ok_or_else(|| Refused::new(format!("`{text}` moves `{path}` beyond the calendar")))?
        }
    };
    let origin = role.starts.take().map_or_else(|| Origin::new(path, role.origin.span), |(_, origin)| origin);
    role.starts = Some((day, origin));
    Ok(())
}

fn before(length: Period, day: NaiveDate) -> Option<NaiveDate> {
    let months = |n: u32| day.checked_sub_months(Months::new(length.count.checked_mul(n)?));
    match length.unit {
        PeriodUnit::Month => months(1),
        PeriodUnit::Quarter => months(3),
        PeriodUnit::Year => months(12),
        // Days and weeks are as long one way as the other.
        _ => day.checked_sub_signed(length.after(day)? - day),
    }
}
