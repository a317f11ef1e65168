//! `svcplan show`: a plan at a glance, in the terminal.

use anyhow::Result;
use comfy_table::{
    Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};

use super::files::{self, Folder};
use super::session::Session;
use super::{Console, Exit, findings};
use crate::cli::ShowArgs;
use crate::language::Language;
use crate::lint;
use crate::report::visible;
use crate::view::{Evidence, View};

/// Wider lines are tiring to read, however wide the terminal is.
const WIDEST: usize = 110;
/// Words up to this length are not broken over lines.
const LONGEST_WORD: usize = 14;

pub(crate) fn run(args: &ShowArgs, session: &Session, console: &Console) -> Result<Exit> {
    let (path, bytes) = files::one_plan(&args.plan, session)?;
    let outcome = lint::check(&files::shown(&path), bytes, &Folder::of(&path), &session.settings);
    let view = View::in_language(&outcome.plan, Language::English);
    let style = console.style();
    let page = Page { width: style.width.min(WIDEST), color: style.color };
    let mut out = page.head(&view);
    for section in
        [objectives(&view), channels(&view), budget(&view), initiatives(&view), risks(&view)].into_iter().flatten()
    {
        out.push_str(&page.section(&section));
    }
    console.result(&out)?;
    findings::say_count(&outcome, &files::shown(&path), console);
    Ok(Exit::Clean)
}

/// A heading and a table below it.
struct Section {
    title: &'static str,
    heads: &'static [&'static str],
    /// Columns of numbers, which stand at the right.
    numbers: &'static [usize],
    rows: Vec<Vec<String>>,
}

impl Section {
    fn of(
        title: &'static str,
        heads: &'static [&'static str],
        numbers: &'static [usize],
        rows: Vec<Vec<String>>,
    ) -> Option<Self> {
        (!rows.is_empty()).then_some(Self { title, heads, numbers, rows })
    }
}

fn or_dash(text: Option<&str>) -> String {
    text.unwrap_or("–").to_owned()
}

fn value(evidence: Option<&Evidence>) -> String {
    evidence.map_or("–".to_owned(), |evidence| evidence.value.clone())
}

fn objectives(view: &View) -> Option<Section> {
    let rows = view.objectives.iter().map(|objective| {
        vec![
            objective.name.clone(),
            or_dash(objective.kpi.as_ref().map(|kpi| kpi.name.as_str())),
            value(objective.baseline.as_ref()),
            value(objective.target.as_ref()),
            or_dash(objective.due.as_deref()),
            or_dash(objective.owner.as_deref()),
        ]
    });
    Section::of("Objectives", &["objective", "KPI", "from", "to", "by", "owner"], &[2, 3], rows.collect())
}

fn channels(view: &View) -> Option<Section> {
    let rows = view.channels.iter().map(|channel| {
        let promises: Vec<&str> = channel.promises.iter().map(|promise| promise.text.as_str()).collect();
        vec![
            channel.name.clone(),
            or_dash(channel.hours.as_deref()),
            value(channel.volume.as_ref()),
            value(channel.handle_time.as_ref()),
            if promises.is_empty() { "–".to_owned() } else { promises.join("; ") },
        ]
    });
    Section::of("Channels", &["channel", "hours", "volume", "handle time", "promise"], &[2, 3], rows.collect())
}

fn budget(view: &View) -> Option<Section> {
    let budget = view.budget.as_ref()?;
    let mut rows: Vec<Vec<String>> = budget
        .categories
        .iter()
        .map(|category| vec![category.name.clone(), category.amount.clone(), or_dash(category.share.as_deref())])
        .collect();
    if let (Some(sums), false) = (&budget.sums, rows.is_empty()) {
        rows.push(vec!["all lines".into(), sums.lines.clone(), String::new()]);
        if let Some(left) = &sums.left_over {
            rows.push(vec!["left over".into(), left.clone(), String::new()]);
        }
        if let Some(over) = &sums.overspent {
            rows.push(vec!["over the total".into(), over.clone(), String::new()]);
        }
    }
    Section::of("Budget over the period", &["category", "amount", "share"], &[1, 2], rows)
}

fn initiatives(view: &View) -> Option<Section> {
    let rows = view.initiatives.iter().map(|initiative| {
        vec![initiative.name.clone(), or_dash(initiative.dates.as_deref()), or_dash(initiative.owner.as_deref())]
    });
    Section::of("Initiatives", &["initiative", "when", "owner"], &[], rows.collect())
}

fn risks(view: &View) -> Option<Section> {
    let rows = view.risks.iter().map(|risk| {
        vec![or_dash(risk.what.as_deref()), or_dash(risk.score.as_deref()), or_dash(risk.owner.as_deref())]
    });
    Section::of("Risks", &["risk", "score of 25", "owner"], &[1], rows.collect())
}

struct Page {
    width: usize,
    color: bool,
}

impl Page {
    fn head(&self, view: &View) -> String {
        let facts: Vec<String> = [
            Some(view.plan.organization.clone()),
            view.plan.period.clone(),
            view.plan.owner.as_ref().map(|owner| format!("owner: {owner}")),
            view.plan.reviewed.as_ref().map(|day| format!("reviewed {day}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        let mut out = format!("{}\n{}\n", self.bold(&visible(&view.plan.title)), visible(&facts.join(" · ")));
        if let Some(statement) = view.vision.as_ref().and_then(|vision| vision.statement.as_deref()) {
            out.push_str(&format!("“{}”\n", visible(statement)));
        }
        out
    }

    fn section(&self, section: &Section) -> String {
        let mut table = Table::new();
        // One thin rule below the heads; rows need no lines between them.
        table.load_style(TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─')));
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width).unwrap_or(80));
        if self.color {
            table.enforce_styling();
        }
        table.set_header(section.heads.iter().map(|head| Cell::new(head).add_attribute(Attribute::Bold)));
        for row in &section.rows {
            table.add_row(row.iter().map(|text| Cell::new(visible(text))));
        }
        for (n, head) in section.heads.iter().enumerate() {
            let texts = section.rows.iter().map(|row| row[n].as_str()).chain([*head]);
            let longest = texts.flat_map(str::split_whitespace).map(|word| word.chars().count()).max().unwrap_or(0);
            if let Some(column) = table.column_mut(n) {
                // Words stay whole; two more columns for the padding.
                let least = u16::try_from(longest.min(LONGEST_WORD) + 2).unwrap_or(u16::MAX);
                column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
            }
        }
        for column in section.numbers {
            if let Some(column) = table.column_mut(*column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        let rows: String = table.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        format!("\n{}\n{rows}", self.bold(section.title))
    }

    fn bold(&self, text: &str) -> String {
        let bold = anstyle::Style::new().bold();
        if self.color { format!("{bold}{text}{bold:#}") } else { text.to_owned() }
    }
}
