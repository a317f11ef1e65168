//! `owner-overloaded`: five things at once.

use chrono::NaiveDate;

use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::plan::field::Named;
use crate::plan::initiative::Initiative;
use crate::rule;

rule! {
    /// Somebody who answers for more than four open initiatives at the same time.
    ///
    /// ## What it does
    ///
    /// Lays the open initiatives of each owner side by side and reports the first day on which more than four of them
    /// run.
    ///
    /// ## Why it matters
    ///
    /// Owning three to five pieces of work beside the daily business is what reviewers of plans accept. Beyond that all
    /// of them are late, and the plan depends on one person.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-02-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    ///
    /// [initiatives.call-reviews]
    /// name = "Call reviews"
    /// start = 2027-02-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["csat"]
    ///
    /// [initiatives.new-telephone]
    /// name = "New telephone system"
    /// start = 2027-02-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["csat"]
    ///
    /// [initiatives.survey]
    /// name = "A shorter survey"
    /// start = 2027-02-01
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["csat"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.templates]
    /// name = "Answer templates"
    /// start = 2027-05-03
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// moves = ["first-response-time"]
    /// ```
    "owner-overloaded", group: Roadmap, level: Warning, since: "0.1.0", check
}

/// The most that one person may own at a time; the middle of the three to five that reviewers accept.
const MOST: usize = 4;

type Running<'a> = (&'a Named<Initiative>, NaiveDate, NaiveDate);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let all = || cx.plan.initiatives.each().filter(|initiative| initiative.is_open());
    if all().count() <= MOST {
        return;
    }
    let mut dated: Vec<(&str, Running<'_>)> = all()
        .filter_map(|initiative| {
            let owner = initiative.owner.get()?.id.as_str();
            Some((owner, (initiative, initiative.start.copied()?, initiative.due.copied()?)))
        })
        .collect();
    dated.sort_by_key(|(owner, (_, start, _))| (*owner, *start));
    for group in dated.chunk_by(|a, b| a.0 == b.0) {
        let mut running: Vec<Running<'_>> = Vec::new();
        for (owner, next) in group {
            running.retain(|(.., due)| *due >= next.1);
            running.push(*next);
            if running.len() <= MOST {
                continue;
            }
            report(out, owner, &running);
            break;
        }
    }
}

fn report(out: &mut Sink<'_>, owner: &str, running: &[Running<'_>]) {
    let Some((latest, from, _)) = running.last() else { return };
    let until = running.iter().map(|(.., due)| *due).min().unwrap_or(*from);
    let at = latest.owner.span().unwrap_or(latest.span);
    let found =
        out.report(at, format!("`{owner}` would run {} initiatives at once from {from} to {until}", running.len()));
    for (initiative, start, due) in running {
        if initiative.id != latest.id {
            found.also(
                initiative.owner.span().unwrap_or(initiative.span),
                format!("`{}`: {start} to {due}", initiative.id),
            );
        }
    }
    found
        .note(format!("running then: {}", names(running.iter().map(|(initiative, ..)| initiative.id.as_str()))))
        .help(format!("give one of them to somebody else, or start `{}` after {until}", latest.id));
}
