//! The flags of `svcplan staff`: amounts as people write them, read to exact decimals.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use rust_decimal::Decimal;

use crate::quantity::{Duration, Misread, Percent, Promise, Written, parse_number};

/// `svcplan staff`.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  svcplan staff --calls 100 --interval 30m --handle-time 3m --target \"80% within 20s\" \\\n    \
                        --shrinkage 30%"
)]
pub struct StaffArgs {
    /// Calls that arrive in an interval
    #[arg(long, value_name = "N", required_unless_present = "batch", value_parser = count, allow_negative_numbers = true)]
    pub calls: Option<Decimal>,
    /// The interval's length, such as 30m
    #[arg(long, value_name = "TIME", required_unless_present = "batch", value_parser = seconds)]
    pub interval: Option<Decimal>,
    /// Mean time that one call takes an agent, with the work after it, such as 4m30s
    #[arg(long, value_name = "TIME", required_unless_present = "batch", value_parser = seconds)]
    pub handle_time: Option<Decimal>,
    /// Agents at work, to see what they make of it
    #[arg(long, value_name = "N")]
    pub agents: Option<u64>,
    /// The share to answer and how soon; without --agents, the fewest agents that keep it are found
    #[arg(long, value_name = "SHARE within TIME", value_parser = target)]
    pub target: Option<StaffTarget>,
    /// Mean time after which a caller who waits gives up; without it, nobody does
    #[arg(long, value_name = "TIME", value_parser = seconds)]
    pub patience: Option<Decimal>,
    /// The largest share of calls that may give up
    #[arg(long, value_name = "SHARE", value_parser = share, requires = "patience")]
    pub max_abandon: Option<Decimal>,
    /// The largest share of time that agents may be busy
    #[arg(long, value_name = "SHARE", value_parser = share)]
    pub max_occupancy: Option<Decimal>,
    /// The share of paid time in which people don't take calls: leave, illness, training, breaks
    #[arg(long, value_name = "SHARE", value_parser = share)]
    pub shrinkage: Option<Decimal>,
    /// The form of the result
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: StaffFormat,
    /// Compute each row of a CSV file, or of the input if `-`: columns id, calls, interval_s, aht_s, target_s and, where known, agents,
    /// patience_s, target_sl, max_abandon, max_occupancy, shrinkage. Writes CSV
    #[arg(long, value_name = "FILE", conflicts_with_all = [
        "calls", "interval", "handle_time", "agents", "target", "patience", "max_abandon", "max_occupancy", "shrinkage",
    ])]
    pub batch: Option<PathBuf>,
}

/// How the result of `staff` is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StaffFormat {
    /// For people.
    Text,
    /// One JSON object.
    Json,
    /// A heading and a row.
    Csv,
}

/// A share and the time within which it is to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffTarget {
    /// The share, from 0 to 1.
    pub share: Decimal,
    /// The time, seconds.
    pub within_s: Decimal,
}

fn count(text: &str) -> Result<Decimal, String> {
    parse_number(text).map_err(|misread| said(text, &misread, "a number such as `100`"))
}

fn seconds(text: &str) -> Result<Decimal, String> {
    Duration::parse(text)
        .map(|time| time.seconds)
        .map_err(|misread| said(text, &misread, "a time such as `20s` or `4m30s`"))
}

fn share(text: &str) -> Result<Decimal, String> {
    Percent::parse(text).map(Percent::fraction).map_err(|misread| said(text, &misread, "a share such as `30%`"))
}

fn target(text: &str) -> Result<StaffTarget, String> {
    let expected = "a share and a time such as `80% within 20s`";
    let read = Promise::parse(text).or_else(|_| Promise::parse(&format!("answer {text}")));
    let promise = read.map_err(|misread| said(text, &misread, expected))?;
    match (promise.share, promise.within) {
        (Some(share), Some(within)) => Ok(StaffTarget { share: share.fraction(), within_s: within.seconds }),
        (None, _) => Err(format!("`{text}` names no share; write {expected}")),
        (_, None) => Err(format!("`{text}` names no time; write {expected}")),
    }
}

fn said(text: &str, misread: &Misread, expected: &str) -> String {
    format!("`{text}` {}; write {expected}", misread.message)
}
