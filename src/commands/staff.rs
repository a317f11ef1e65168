//! `svcplan staff`: the queue calculator by itself, without a plan.

use std::fmt::Write;

use anyhow::{Result, bail};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::{Console, Exit, staff_batch};
use crate::cli::{StaffArgs, StaffFormat};
use crate::quantity::format_decimal;
use crate::queue::fewest::Limits;
use crate::queue::staffing::{self, Answer, Question};
use crate::queue::{Load, people};

/// The time that service level is told for if no target says otherwise: the commonest one, seconds.
const USUAL_TARGET: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

pub(crate) fn run(args: &StaffArgs, console: &Console) -> Result<Exit> {
    if let Some(file) = &args.batch {
        if args.format == StaffFormat::Json {
            bail!("`--batch` writes CSV; leave out `--format json`");
        }
        return staff_batch::run(file, console);
    }
    let (Some(calls), Some(interval_s), Some(handle_time_s)) = (args.calls, args.interval, args.handle_time) else {
        bail!("`--calls`, `--interval` and `--handle-time` are needed");
    };
    if args.agents.is_none() && args.target.is_none() && args.max_abandon.is_none() && args.max_occupancy.is_none() {
        bail!(
            "say how many agents there are, such as `--agents 12`, or what they must keep, such as `--target \"80% within 20s\"`"
        );
    }
    let question = Question {
        calls,
        interval_s,
        handle_time_s,
        target_s: args.target.map_or(USUAL_TARGET, |target| target.within_s),
        patience_s: args.patience,
        agents: args.agents,
        limits: Limits {
            service_level: args.target.and_then(|target| target.share.to_f64()),
            max_abandon: args.max_abandon.and_then(|share| share.to_f64()),
            max_occupancy: args.max_occupancy,
        },
        shrinkage: args.shrinkage.unwrap_or_default(),
    };
    let answer = staffing::answer(&question)?;
    let text = match args.format {
        StaffFormat::Text => text(&question, &answer)?,
        StaffFormat::Json => format!("{}\n", serde_json::to_string_pretty(&answer)?),
        StaffFormat::Csv => format!("{}\n{}\n", staff_batch::KEYS, staff_batch::row(&answer)),
    };
    console.result(&text)?;
    Ok(Exit::Clean)
}

/// The answer for people, in lines of at most 80 columns.
fn text(question: &Question, answer: &Answer) -> Result<String> {
    let mut out = String::new();
    match question.patience_s {
        Some(patience) => writeln!(
            out,
            "Erlang A: a patience is known. Whoever waits gives up after {} on average.\n",
            time(patience)
        )?,
        None => out.push_str(
            "Erlang C: no patience is given, so whoever finds all agents busy waits.\n\
             If callers give up, that is too gloomy; `--patience 3m` counts it.\n\n",
        ),
    }
    writeln!(
        out,
        "{} calls in {} of {} each are {} erlangs:\nthat many agents would be busy if every call were taken at once.\n",
        number(question.calls, 2),
        time(question.interval_s),
        time(question.handle_time_s),
        double(answer.offered_erlangs, 2),
    )?;
    if answer.agents == 0 {
        out.push_str("Nobody calls, so no agent is needed.\n");
        return Ok(out);
    }
    out.push_str(&comparison(question, answer)?);
    out.push('\n');
    out.push_str(&verdict(question, answer)?);
    if !question.shrinkage.is_zero() {
        let exact = people::head_count(Decimal::from(answer.agents), question.shrinkage)?;
        let rounded = if exact.fte.fract().is_zero() { "" } else { ", rounded up" };
        writeln!(
            out,
            "\n{} on the payroll: {} / (1 − {}) = {}{rounded}.",
            counted(answer.headcount, "person", "people"),
            answer.agents,
            percent_exact(question.shrinkage),
            number(exact.fte, 2),
        )?;
    }
    out.push_str(
        "\nAssumes calls that come independently, handle times that vary as usual\n\
         (exponential), equal agents, first come first served, and a rate that lasts.\n",
    );
    Ok(out)
}

/// What the agents make of it, between one fewer and one more.
fn comparison(question: &Question, answer: &Answer) -> Result<String> {
    let patient = question.patience_s.is_none();
    let target = time(question.target_s);
    let mut out = format!(
        "  agents {:>14} {:>10} {:>8} {:>9} {:>9}\n",
        format!("within {target}"),
        "mean wait",
        "waiting",
        "busy",
        if patient { "find busy" } else { "give up" },
    );
    for agents in answer.agents.saturating_sub(1).max(1)..=answer.agents + 1 {
        let row = staffing::answer(&Question { agents: Some(agents), ..*question })?;
        let mark = if agents == answer.agents { '>' } else { ' ' };
        let wait = row.asa_s.map_or("endless".to_owned(), |wait| time(decimal(wait)));
        let queue = row.mean_queue.map_or("endless".to_owned(), |queue| double(queue, 1));
        let last = if patient { row.p_wait } else { row.p_abandon };
        writeln!(
            out,
            "{mark} {agents:>6} {:>14} {wait:>10} {queue:>8} {:>9} {:>9}",
            percent(row.service_level),
            percent(row.occupancy),
            percent(last),
        )?;
    }
    Ok(out)
}

/// Whether the limits are kept, and what one agent fewer would break.
fn verdict(question: &Question, answer: &Answer) -> Result<String> {
    let agents = |count: u64| counted(count, "agent", "agents");
    let mut out = String::new();
    let broken = breaks(question, answer);
    if question.agents.is_some() {
        if !answer.stable {
            let load = Load::of(question.calls, question.handle_time_s, question.interval_s)?;
            writeln!(
                out,
                "{} can't keep up: the line grows for as long as the calls come.\nAt least {} are needed.",
                agents(answer.agents),
                agents(load.fewest_stable()),
            )?;
        } else if broken.is_empty() {
            let limited = question.limits != Limits::default();
            writeln!(
                out,
                "{} answer {} within {}{}.",
                agents(answer.agents),
                percent(answer.service_level),
                time(question.target_s),
                if limited { ", which keeps every limit" } else { "" },
            )?;
        } else {
            writeln!(out, "{} too few:\n  {}", are(answer.agents), broken.join("\n  "))?;
        }
        return Ok(out);
    }
    writeln!(out, "{} needed, the fewest that keep every limit.", are(answer.agents))?;
    if answer.agents == 1 {
        return Ok(out);
    }
    let fewer = staffing::answer(&Question { agents: Some(answer.agents - 1), ..*question })?;
    if fewer.stable {
        writeln!(out, "With one fewer:\n  {}", breaks(question, &fewer).join("\n  "))?;
    } else {
        out.push_str("With one fewer the line grows for as long as the calls come.\n");
    }
    Ok(out)
}

fn are(count: u64) -> String {
    if count == 1 { "1 agent is".to_owned() } else { format!("{count} agents are") }
}

/// The limits that are not kept, each with how far it is off.
fn breaks(question: &Question, found: &Answer) -> Vec<String> {
    let mut out = Vec::new();
    let limits = &question.limits;
    if let Some(least) = limits.service_level.filter(|least| found.service_level < *least) {
        let within = time(question.target_s);
        out.push(format!("answered within {within}: {}, not {}", apart(found.service_level, least), percent(least)));
    }
    if let Some(most) = limits.max_abandon.filter(|most| found.p_abandon > *most) {
        out.push(format!("giving up: {}, more than {}", apart(found.p_abandon, most), percent(most)));
    }
    if let Some(most) = limits.max_occupancy {
        // Without abandonment the occupancy is load over agents, which is compared exactly.
        let load = Load::of(question.calls, question.handle_time_s, question.interval_s);
        let over = match (question.patience_s, load.and_then(|load| load.fewest_at_occupancy(most))) {
            (None, Ok(fewest)) => found.agents < fewest,
            _ => most.to_f64().is_some_and(|most| found.occupancy > most),
        };
        if over {
            let most = most.to_f64().unwrap_or(1.0);
            out.push(format!("busy: {}, more than {}", apart(found.occupancy, most), percent(most)));
        }
    }
    out
}

fn counted(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(Decimal::from(count), 0), if count == 1 { one } else { many })
}

fn number(number: Decimal, places: u32) -> String {
    format_decimal(number, places)
}

fn double(value: f64, places: u32) -> String {
    number(decimal(value), places)
}

/// A double that is shown; none of them is beyond a decimal except a wait without end.
fn decimal(value: f64) -> Decimal {
    Decimal::from_f64(value).unwrap_or(Decimal::MAX)
}

fn percent_exact(share: Decimal) -> String {
    format!("{}%", number(share * Decimal::ONE_HUNDRED, 2))
}

/// A share; one that is nearly all or nearly nothing is not shown as all or nothing.
fn percent(share: f64) -> String {
    let percent = share * 100.0;
    match percent {
        0.0 => "0%".to_owned(),
        100.0 => "100%".to_owned(),
        few if few < 0.05 => "<0.1%".to_owned(),
        many if many > 99.95 => ">99.9%".to_owned(),
        some => format!("{some:.1}%"),
    }
}

/// A share with as many digits as tell it from another.
fn apart(share: f64, other: f64) -> String {
    let digits = (1..12).find(|digits| format!("{:.digits$}", share * 100.0) != format!("{:.digits$}", other * 100.0));
    let digits = digits.unwrap_or(12);
    format!("{:.digits$}%", share * 100.0)
}

/// A length of time as people write it.
fn time(seconds: Decimal) -> String {
    let minute = Decimal::from(60);
    let hour = Decimal::from(3600);
    let rounded = seconds.round();
    if seconds < minute {
        let places = if seconds >= Decimal::TEN || seconds.fract().is_zero() { 1 } else { 2 };
        return format!("{} s", number(seconds, places));
    }
    let (large, small, names) =
        if rounded < hour { (minute, Decimal::ONE, ("min", "s")) } else { (hour, minute, ("h", "min")) };
    let whole = (rounded / large).floor();
    let rest = ((rounded - whole * large) / small).floor();
    if rest.is_zero() {
        format!("{} {}", number(whole, 0), names.0)
    } else {
        format!("{} {} {} {}", number(whole, 0), names.0, number(rest, 0), names.1)
    }
}
