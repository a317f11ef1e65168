//! `svcplan staff --batch`: a question a row, an answer a row, in order and as they come.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::str::FromStr;

use anyhow::{Context, Result, anyhow, bail};
use csv::{ReaderBuilder, StringRecord};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::short_lines::ShortLines;
use super::{Console, Exit};
use crate::queue::fewest::Limits;
use crate::queue::staffing::{self, Answer, Question};

/// The columns that are written after `id`.
pub(crate) const KEYS: &str =
    "model,offered_erlangs,stable,agents,p_wait,service_level,asa_s,p_abandon,occupancy,mean_queue,headcount";
/// Output is written in pieces of about this size, bytes.
const PIECE: usize = 1 << 16;
/// Rows in error that are told one by one.
const TOLD: usize = 20;
/// Longer lines are in no table, bytes.
const LONGEST_LINE: usize = 1 << 16;
/// Longer cells are no number and no name, bytes.
const LONGEST_CELL: usize = 200;

pub(crate) fn run(file: &Path, console: &Console) -> Result<Exit> {
    if file.as_os_str() == "-" {
        return rows(std::io::stdin().lock(), "the input", console);
    }
    let shown = file.display().to_string();
    let open = File::open(file).with_context(|| format!("`{shown}` can't be opened"))?;
    rows(open, &format!("`{shown}`"), console)
}

fn rows(from: impl Read, name: &str, console: &Console) -> Result<Exit> {
    let from = ShortLines::new(from, LONGEST_LINE);
    let mut reader = ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(from);
    let heads = reader.headers().with_context(|| format!("{name} can't be read as CSV"))?;
    let columns = Columns::of(heads).with_context(|| format!("{name}, line 1"))?;
    let mut out = format!("id,{KEYS}\n");
    let mut record = StringRecord::new();
    let (mut count, mut bad) = (0_usize, 0_usize);
    loop {
        let more = reader.read_record(&mut record);
        let line = record.position().map_or(0, csv::Position::line);
        if !more.with_context(|| format!("{name} can't be read as CSV"))? {
            break;
        }
        count += 1;
        match columns.question(&record).and_then(|question| Ok(staffing::answer(&question)?)) {
            Ok(answer) => {
                out.push_str(&quoted(columns.id(&record)));
                out.push(',');
                out.push_str(&row(&answer));
                out.push('\n');
            }
            Err(error) => {
                bad += 1;
                if bad <= TOLD {
                    console.error(&error.context(format!("{name}, line {line}")));
                }
            }
        }
        if out.len() > PIECE {
            console.result(&out)?;
            out.clear();
        }
    }
    console.result(&out)?;
    if bad > 0 {
        bail!("{bad} of {count} rows can't be computed; the others are written");
    }
    Ok(Exit::Clean)
}

/// Where the columns stand.
struct Columns {
    id: usize,
    calls: usize,
    interval: usize,
    handle_time: usize,
    target: usize,
    agents: Option<usize>,
    patience: Option<usize>,
    target_share: Option<usize>,
    max_abandon: Option<usize>,
    max_occupancy: Option<usize>,
    shrinkage: Option<usize>,
    names: Vec<String>,
}

impl Columns {
    fn of(heads: &StringRecord) -> Result<Self> {
        // Some programs put a byte order mark before the first heading.
        let names: Vec<String> = heads.iter().map(|head| head.trim_start_matches('\u{feff}').to_owned()).collect();
        let find = |name: &str| names.iter().position(|head| head == name);
        let needed = ["id", "calls", "interval_s", "aht_s", "target_s"];
        let missing: Vec<String> =
            needed.iter().filter(|name| find(name).is_none()).map(|name| format!("`{name}`")).collect();
        let (Some(id), Some(calls), Some(interval), Some(handle_time), Some(target)) =
            (find("id"), find("calls"), find("interval_s"), find("aht_s"), find("target_s"))
        else {
            bail!("the headings lack {}; a batch needs id, calls, interval_s, aht_s, target_s", missing.join(", "));
        };
        Ok(Self {
            id,
            calls,
            interval,
            handle_time,
            target,
            agents: find("agents"),
            patience: find("patience_s"),
            target_share: find("target_sl").or_else(|| find("target_sl_offered")),
            max_abandon: find("max_abandon"),
            max_occupancy: find("max_occupancy"),
            shrinkage: find("shrinkage"),
            names,
        })
    }

    fn id<'r>(&self, record: &'r StringRecord) -> &'r str {
        record.get(self.id).unwrap_or("")
    }

    fn question(&self, record: &StringRecord) -> Result<Question> {
        let needed = |column: usize| match self.cell(record, Some(column))? {
            Some(number) => Ok(number),
            None => bail!("column `{}` is empty", self.names[column]),
        };
        let double = |column| Ok::<_, anyhow::Error>(self.cell(record, column)?.and_then(|share| share.to_f64()));
        let (calls, interval_s) = (needed(self.calls)?, needed(self.interval)?);
        let (handle_time_s, target_s) = (needed(self.handle_time)?, needed(self.target)?);
        // Endless patience is none at all.
        let patience_s = match self.patience.and_then(|column| record.get(column)) {
            Some(cell) if ["inf", "infinity"].iter().any(|word| cell.eq_ignore_ascii_case(word)) => None,
            _ => self.cell(record, self.patience)?,
        };
        let agents = match self.agents.zip(self.cell(record, self.agents)?) {
            None => None,
            Some((column, agents)) => match agents.fract().is_zero().then(|| agents.to_u64()).flatten() {
                Some(agents) => Some(agents),
                None => bail!("column `{}`: `{agents}` is no whole number of agents", self.names[column]),
            },
        };
        let limits = Limits {
            service_level: double(self.target_share)?,
            max_abandon: double(self.max_abandon)?,
            max_occupancy: self.cell(record, self.max_occupancy)?,
        };
        if agents.is_none() && limits == Limits::default() {
            bail!("neither `agents` nor a limit such as `target_sl` is given");
        }
        Ok(Question {
            calls,
            interval_s,
            handle_time_s,
            target_s,
            patience_s,
            agents,
            limits,
            shrinkage: self.cell(record, self.shrinkage)?.unwrap_or_default(),
        })
    }

    /// A number, exactly; `None` for a cell that is empty or not there. A share may be written in percent.
    fn cell(&self, record: &StringRecord, column: Option<usize>) -> Result<Option<Decimal>> {
        let Some((column, cell)) = column.and_then(|column| Some((column, record.get(column)?))) else {
            return Ok(None);
        };
        if cell.is_empty() {
            return Ok(None);
        }
        let name = &self.names[column];
        if cell.len() > LONGEST_CELL {
            bail!("column `{name}` has {} characters where a number is expected", cell.len());
        }
        let (digits, percent) = match cell.strip_suffix('%') {
            Some(digits) => (digits.trim_end(), true),
            None => (cell, false),
        };
        let read = Decimal::from_str(digits).or_else(|_| Decimal::from_scientific(digits));
        let number = read.map_err(|_| anyhow!("column `{name}`: `{cell}` is not a number"))?;
        Ok(Some(if percent { number / Decimal::ONE_HUNDRED } else { number }))
    }
}

/// The answer's values in the order of [`KEYS`].
pub(crate) fn row(answer: &Answer) -> String {
    let optional = |value: Option<f64>| value.map_or(String::new(), digits);
    [
        answer.model.id().to_owned(),
        digits(answer.offered_erlangs),
        u8::from(answer.stable).to_string(),
        answer.agents.to_string(),
        digits(answer.p_wait),
        digits(answer.service_level),
        optional(answer.asa_s),
        digits(answer.p_abandon),
        digits(answer.occupancy),
        optional(answer.mean_queue),
        answer.headcount.to_string(),
    ]
    .join(",")
}

/// A number with 17 significant digits, without zeros at its end.
fn digits(value: f64) -> String {
    let written = format!("{value:.16e}");
    let Some((mantissa, exponent)) = written.split_once('e') else { return written };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-5..17).contains(&exponent) {
        let places = usize::try_from(16 - exponent).unwrap_or(0);
        let plain = format!("{value:.places$}");
        return if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.').to_owned() } else { plain };
    }
    format!("{}e{exponent}", mantissa.trim_end_matches('0').trim_end_matches('.'))
}

/// A name as a CSV cell.
fn quoted(name: &str) -> String {
    if name.contains([',', '"', '\n', '\r']) { format!("\"{}\"", name.replace('"', "\"\"")) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventeen_digits_come_back_as_the_same_double() {
        for value in [0.0, 1.0, 14.0, 0.1, 1.0 / 3.0, 1e-5, 1.25e-183, 1e17, 1e22, 20_000.5] {
            let written = digits(value);
            assert_eq!(written.parse::<f64>(), Ok(value), "{written}");
        }
        assert_eq!(
            (digits(14.0), digits(0.0), digits(1e-7)),
            ("14".into(), "0".into(), "9.9999999999999995e-8".into())
        );
    }
}
