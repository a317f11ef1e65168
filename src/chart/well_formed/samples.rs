//! Figures of every kind, from names and numbers that no plan should hold.

use chrono::NaiveDate;

use crate::chart::budget_by_category::{self, Budget, Category};
use crate::chart::budget_by_month;
use crate::chart::escalation_ladder::{self, Ladder, Step};
use crate::chart::goal_tree::{self, Column, Node, Tree};
use crate::chart::objective_progress::{self, Better, Mark, Objective, Objectives, Target};
use crate::chart::promises::{self, Promise, Promises};
use crate::chart::reporting_lines::{self, Role};
use crate::chart::required_people::{self, Channel, Staffing};
use crate::chart::risk_matrix::{self, Band, Matrix};
use crate::chart::roadmap::{self, Item, Milestone, Phase, Roadmap};
use crate::chart::{Figure, Sign, Tick, round_values};
use crate::language::Language;

const NAMES: [&str; 8] = [
    "Team lead",
    "",
    "<script>alert(1)</script>&\"' ]]> <!-- x",
    "\u{0}\u{1b}[31mred\u{9b}\u{202e}\u{ffff}\r\n\t",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen and a very long name that never seems to end",
    "דמי שירות 12 לקוחות",
    "👩\u{200d}💻 新しいヘルプセンターの公開と移行",
    "x",
];
const NUMBERS: [f64; 9] =
    [0.0, -0.0, 12.5, -3.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE];

fn name(at: usize) -> String {
    NAMES[at % NAMES.len()].to_owned()
}

fn number(at: usize) -> f64 {
    NUMBERS[at % NUMBERS.len()]
}

fn date(at: usize) -> NaiveDate {
    let days = [0, 45, 200, 360, 20_000];
    match at % 7 {
        5 => NaiveDate::MIN,
        6 => NaiveDate::MAX,
        at => NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + chrono::Days::new(days[at]),
    }
}

/// All figures with `count` things in each, made of the names and numbers from `seed` on.
pub(super) fn figures(id: &str, seed: usize, count: usize) -> Vec<Option<Figure>> {
    let at = |k: usize| seed + k;
    let budget = Budget {
        // There are not many categories in the format.
        categories: (0..count.min(20))
            .map(|k| Category {
                name: name(at(k)),
                recurring: number(at(k)),
                one_off: number(at(k * 2 + 1)),
                amount: name(at(k + 1)),
                share: name(at(k + 2)),
                recurring_label: name(at(k + 3)),
                one_off_label: name(at(k + 4)),
            })
            .collect(),
        total: name(seed),
        recurring: name(seed + 1),
        one_off: name(seed + 2),
    };
    let mark = |k: usize| Mark { value: number(k), label: name(k), date: name(k + 1) };
    let objectives: Vec<Objective> = (0..count)
        .map(|k| Objective {
            name: name(at(k)),
            measure: name(at(k + 1)),
            better: [Better::Higher, Better::Lower, Better::Within][at(k) % 3],
            baseline: (k % 4 != 3).then(|| mark(at(k))),
            milestones: (0..k % 5).map(|m| mark(at(k + m + 3))).collect(),
            target: if k % 2 == 0 {
                Target::Value(mark(at(k + 2)))
            } else {
                Target::Range { low: number(at(k)), high: number(at(k + 1)), label: name(at(k)), date: name(at(k + 5)) }
            },
            today: (k % 3 == 1).then(|| mark(at(k + 1))),
        })
        .collect();
    let objectives = Objectives { rows: objectives, today: (!seed.is_multiple_of(3)).then(|| name(seed)) };
    let roles: Vec<Role> = (0..count)
        .map(|k| Role {
            id: format!("r{}", k % 30),
            name: name(at(k)),
            heads: name(at(k + 1)),
            reports_to: (k % 6 != 0).then(|| format!("r{}", (k * 7 + seed) % (k + 3))),
        })
        .collect();
    let ladders: Vec<Ladder> = (0..count)
        .map(|k| Ladder {
            severity: name(at(k)),
            meaning: name(at(k + 1)),
            steps: (0..=k % 5)
                .map(|s| Step { role: name(at(s)), minutes: number(at(k + s)), time: name(at(s + 2)) })
                .collect(),
        })
        .collect();
    let milestone = |k: usize| Milestone { name: name(k), date: date(k), label: name(k + 1) };
    let phase = |k: usize| Phase { name: name(k), start: date(k), end: date(k + 1), dates: name(k + 2) };
    let roadmap = Roadmap {
        start: date(seed),
        end: date(seed + 3),
        items: (0..count)
            .map(|k| Item {
                id: format!("i{}", k % 20),
                name: name(at(k)),
                owner: name(at(k + 1)),
                start: date(at(k)),
                end: date(at(k * 3 + 1)),
                dates: name(at(k + 2)),
                after: vec![format!("i{}", (k * 5 + 2) % count), format!("i{k}"), "nobody".to_owned()],
                phases: (0..k % 4).map(|p| phase(at(k + p))).collect(),
                milestones: (0..k % 3).map(|m| milestone(at(k + m))).collect(),
            })
            .collect(),
        milestones: (0..count.min(3)).map(|k| milestone(at(k))).collect(),
        today: seed.is_multiple_of(2).then(|| (date(seed + 1), name(seed))),
    };
    let ticks = |seed: usize| -> Vec<Tick> {
        let values = (0..count.min(6)).map(|k| number(seed + k)).chain(round_values(0.0, number(seed)));
        values.enumerate().map(|(k, value)| Tick { value, label: name(seed + k) }).collect()
    };
    let by_month = budget_by_month::Budget {
        months: (0..count)
            .map(|k| budget_by_month::Month {
                name: name(at(k)),
                year: name(at(k / 12)),
                full: name(at(k + 3)),
                recurring: number(at(k)),
                one_off: number(at(k * 2 + 1)),
                recurring_label: name(at(k + 4)),
                one_off_label: name(at(k + 5)),
                amount: name(at(k + 6)),
            })
            .collect(),
        ticks: ticks(seed),
        recurring: name(seed),
        one_off: name(seed + 1),
        total: name(seed + 2),
        undated: seed.is_multiple_of(2).then(|| name(seed + 3)),
    };
    let sign = |k: usize| [Sign::Good, Sign::Unsure, Sign::Bad, Sign::Unknown][k % 4];
    let staffing = Staffing {
        channels: (0..count)
            .map(|k| Channel {
                name: name(at(k)),
                required: (number(at(k)), number(at(k + 1)), number(at(k + 2))),
                required_label: name(at(k + 1)),
                range: name(at(k + 2)),
                available: number(at(k + 3)),
                available_label: name(at(k + 4)),
                sign: sign(k),
                verdict: name(at(k + 5)),
            })
            .collect(),
        ticks: ticks(seed + 1),
    };
    let promised = Promises {
        promises: (0..count)
            .map(|k| Promise {
                channel: name(at(k / 2)),
                text: name(at(k + 1)),
                promised: (k % 3 != 0).then(|| number(at(k))),
                promised_label: name(at(k + 2)),
                estimated: (k % 4 != 0).then(|| (number(at(k)), number(at(k + 1)), number(at(k + 2)))),
                estimated_label: name(at(k + 3)),
                range: name(at(k + 4)),
                sign: sign(k),
                verdict: name(at(k + 5)),
            })
            .collect(),
        ticks: [0.0, 0.5, 1.0].map(|value| Tick { value, label: name(at(2)) }).to_vec(),
    };
    let matrix = Matrix {
        risks: (0..count)
            .map(|k| risk_matrix::Risk {
                key: if k % 5 == 4 { name(at(k)) } else { k.to_string() },
                name: name(at(k + 1)),
                likelihood: number(at(k)),
                impact: number(at(k + 1)),
                likelihood_label: name(at(k + 2)),
                impact_label: name(at(k + 3)),
                score: name(at(k + 4)),
            })
            .collect(),
        cells: [[Band::Low, Band::Moderate, Band::High, Band::High, Band::Extreme]; 5],
        bands: [0, 1, 2, 3].map(|k| name(at(k))),
    };
    let tree = Tree {
        columns: (0..5)
            .map(|column| Column {
                heading: name(at(column)),
                one: name(at(column + 1)),
                nodes: (0..count)
                    .map(|k| Node {
                        name: if k == 0 { "First".to_owned() } else { name(at(k + column)) },
                        links: vec![k, (k * 7 + column) % (count + 2)],
                    })
                    .collect(),
            })
            .collect(),
    };
    vec![
        budget_by_category::figure(&format!("{id}-budget"), &budget, Language::English),
        objective_progress::figure(&format!("{id}-objectives"), &objectives, Language::English),
        reporting_lines::figure(&format!("{id}-team"), &roles, Language::English),
        escalation_ladder::figure(&format!("{id}-ladder"), &ladders, Language::English),
        roadmap::figure(&format!("{id}-roadmap"), &roadmap, Language::English),
        budget_by_month::figure(&format!("{id}-months"), &by_month, Language::English),
        required_people::figure(&format!("{id}-people"), &staffing, Language::English),
        promises::figure(&format!("{id}-promises"), &promised, Language::English),
        risk_matrix::figure(&format!("{id}-risks"), &matrix, Language::English),
        goal_tree::figure(&format!("{id}-goals"), &tree, Language::English),
    ]
}
