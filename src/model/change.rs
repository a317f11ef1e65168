//! Changing one input: `channels.phone.volume=+20%`.
//!
//! In: inputs and the text of a change. Out: the inputs with that input changed, or why the text is no change. Every number of
//! [`Inputs`] can be changed by its path, also one that the plan does not give; days and opening hours by `change_time`.

use rust_decimal::Decimal;

use super::change_time;
use super::input::{Inputs, Measure, Number, Value};
use super::money::months::MOST;
use crate::load::nearest;
use crate::quantity::{Currency, Duration, Estimate, Money, Percent, Period, Rate, Workload, Written, leading_number};

/// Why a change can't be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong with the text.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Refused {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Changes an input by its path. `=3000/month` sets it, `=+20%` and `=-20%` change it in proportion, `=+2` and `=-2` add; to a share
/// `=+5 points` adds. Days are set or moved, `=2027-04-01` or `=+2 months`; opening hours are set.
///
/// # Errors
/// If the text is no change, no input has this path, or the new value can't be read or is out of range.
pub fn change(inputs: &mut Inputs, text: &str) -> Result<(), Refused> {
    let (path, value) = text.split_once('=').ok_or_else(|| {
        Refused::new(format!("`{text}` has no `=`")).help("write a path, `=` and a value: `channels.phone.volume=+20%`")
    })?;
    let (path, value) = (path.trim(), value.trim());
    if let Some(done) = change_time::change(inputs, path, value) {
        return done;
    }
    let times = change_time::paths(inputs);
    let mut numbers: Vec<&mut Number> = inputs.numbers_mut().collect();
    if !numbers.iter().any(|number| &number.origin.path == path) {
        let known: Vec<String> = numbers.iter().map(|number| number.origin.path.to_string()).chain(times).collect();
        return Err(unknown(path, &known.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    for number in numbers.iter_mut().filter(|number| &number.origin.path == path) {
        number.value = changed(number, value)?;
    }
    Ok(())
}

impl Inputs {
    /// Every number that a change can address by its path. A number that several elements share, such as the team's shrinkage, comes
    /// once for each.
    pub fn numbers_mut(&mut self) -> impl Iterator<Item = &mut Number> {
        let channels = self.channels.iter_mut().flat_map(|channel| {
            let own = [
                &mut channel.volume,
                &mut channel.growth,
                &mut channel.handle_time,
                &mut channel.concurrency,
                &mut channel.patience,
            ];
            let promises = channel.promises.iter_mut().flat_map(|promise| [&mut promise.share, &mut promise.within]);
            own.into_iter().chain(promises)
        });
        let roles = self.roles.iter_mut().flat_map(|role| {
            [&mut role.headcount, &mut role.hours, &mut role.shrinkage, &mut role.max_occupancy, &mut role.ramp]
        });
        let segments = self.segments.iter_mut().flat_map(|segment| &mut segment.promises);
        let segments = segments.flat_map(|promise| [&mut promise.share, &mut promise.within]);
        let rotas = self.on_call.iter_mut().flat_map(|rota| [&mut rota.people, &mut rota.at_once]);
        channels
            .chain(roles)
            .chain(segments)
            .chain(rotas)
            .chain(&mut self.attrition)
            .chain(&mut self.hiring_lead)
            .chain(self.money.numbers_mut())
    }
}

fn unknown(path: &str, known: &[&str]) -> Refused {
    let refused = Refused::new(format!("nothing in the plan that can be changed has the path `{path}`"));
    let paths = || known.iter().copied();
    if let Some(near) = nearest(path, paths()) {
        return refused.help(format!("write `{near}`"));
    }
    // The same table or the same key elsewhere.
    let table = path.rsplit_once('.').map_or(path, |(table, _)| table);
    let key = path.rsplit('.').next().unwrap_or(path);
    let mut related: Vec<&str> = paths()
        .filter(|known| known.starts_with(&format!("{table}.")) || known.rsplit('.').next() == Some(key))
        .collect();
    related.dedup();
    related.truncate(5);
    if related.is_empty() {
        return refused.help("write a path as it is in the plan, such as `channels.phone.volume`");
    }
    refused.help(format!("paths nearby: `{}`", related.join("`, `")))
}

fn changed(number: &Number, text: &str) -> Result<Value, Refused> {
    let is_relative = text.starts_with(['+', '-', '−']);
    let (low, high) = if is_relative { relative(number, text)? } else { set(number.measure, text)? };
    let may_be_negative = number.origin.path.last() == "growth";
    if !may_be_negative && (low < Decimal::ZERO || high < Decimal::ZERO) {
        return Err(Refused::new(format!(
            "`{text}` makes `{}` {}, below zero",
            number.origin.path,
            low.min(high).normalize()
        )));
    }
    if low.abs() > MOST || high.abs() > MOST {
        return Err(Refused::new(format!("`{text}` makes `{}` more than 10^15", number.origin.path)));
    }
    Ok(Value::Given { low, high })
}

fn relative(number: &Number, text: &str) -> Result<(Decimal, Decimal), Refused> {
    let path = &number.origin.path;
    let Value::Given { low, high } = number.value else {
        return Err(
            Refused::new(format!("`{path}` has no value that `{text}` could change")).help("set one, without a sign")
        );
    };
    let amount = text.trim_start_matches(['+', '-', '−']).trim();
    let sign = if text.starts_with('+') { Decimal::ONE } else { Decimal::NEGATIVE_ONE };
    let by = |low: Decimal, high: Decimal| Ok((low, high));
    if let Ok(Percent(percent)) = Percent::parse(amount) {
        let factor = Decimal::ONE + sign * bounded(percent)? / Decimal::ONE_HUNDRED;
        return by(low.saturating_mul(factor), high.saturating_mul(factor));
    }
    let step = match leading_number(amount) {
        Some(Ok((points, "points" | "point" | "pp"))) if number.measure == Measure::Share => {
            bounded(points)? / Decimal::ONE_HUNDRED
        }
        Some(Ok((plain, ""))) if number.measure != Measure::Share => bounded(plain)?,
        _ if number.measure == Measure::Share => {
            return Err(Refused::new(format!("`{text}` does not say by how much `{path}` changes"))
                .help("write `+5 points` to add, `+10%` to change in proportion"));
        }
        _ => set(number.measure, amount)?.0,
    };
    by(low.saturating_add(sign * step), high.saturating_add(sign * step))
}

fn bounded(number: Decimal) -> Result<Decimal, Refused> {
    if number.abs() > MOST { Err(Refused::new(format!("`{number}` is beyond 10^15"))) } else { Ok(number) }
}

fn set(measure: Measure, text: &str) -> Result<(Decimal, Decimal), Refused> {
    match measure {
        Measure::PerMonth => {
            let Estimate { low, high } = parse::<Estimate<Rate>>(text)?;
            Ok((low.per_month(), high.unwrap_or(low).per_month()))
        }
        Measure::Seconds => {
            let Estimate { low, high } = parse::<Estimate<Duration>>(text)?;
            Ok((low.seconds, high.unwrap_or(low).seconds))
        }
        Measure::Share => parse::<Percent>(text).map(|share| (share.fraction(), share.fraction())),
        Measure::Count => match leading_number(text) {
            Some(Ok((count, ""))) => bounded(count).map(|count| (count, count)),
            _ => Err(Refused::new(format!("`{text}` is not a number"))),
        },
        Measure::HoursPerWeek => {
            let hours = parse::<Workload>(text)?.per_year() / Decimal::from(52);
            Ok((hours, hours))
        }
        Measure::Months => {
            let months = parse::<Period>(text)?.months();
            Ok((months, months))
        }
        Measure::Money(currency) => amount(text, currency).map(|amount| (amount, amount)),
    }
}

/// An amount in the period and basis that the plan has it in.
fn amount(text: &str, currency: Currency) -> Result<Decimal, Refused> {
    if let Some(Ok((amount, ""))) = leading_number(text) {
        return bounded(amount);
    }
    let money = parse::<Money>(text)?;
    if money.currency != currency {
        return Err(Refused::new(format!("`{text}` is in {}, the plan has {currency} here", money.currency)));
    }
    if money.every.is_some() || money.basis.is_some() {
        return Err(Refused::new(format!("`{text}` has a period or a unit, which stay as they are in the plan"))
            .help(format!("write the amount alone: `{}`", money.amount.normalize())));
    }
    bounded(money.amount)
}

pub(super) fn parse<T: Written>(text: &str) -> Result<T, Refused> {
    T::parse(text).map_err(|misread| Refused {
        message: format!("`{text}` {}", misread.message),
        help: misread.help.or_else(|| Some(format!("expected {}", T::EXPECTED))),
    })
}
