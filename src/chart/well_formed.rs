//! What holds for every figure, whatever the data: well-formed, escaped, finite, the same twice, ids its own.

use std::sync::LazyLock;

use chrono::NaiveDate;
use roxmltree::Document;

use super::budget_by_category::{self, Budget, Category};
use super::budget_by_month;
use super::escalation_ladder::{self, Ladder, Step};
use super::goal_tree::{self, Column, Node, Tree};
use super::objective_progress::{self, Better, Mark, Objective, Objectives, Target};
use super::promises::{self, Promise, Promises};
use super::reporting_lines::{self, Role};
use super::required_people::{self, Channel, Staffing};
use super::risk_matrix::{self, Band, Matrix};
use super::roadmap::{self, Item, Milestone, Phase, Roadmap};
use super::{Figure, Sign, Tick, round_values, svg};
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
fn figures(id: &str, seed: usize, count: usize) -> Vec<Option<Figure>> {
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

static MANY: LazyLock<Vec<Figure>> = LazyLock::new(|| {
    let sizes = (0..21).flat_map(|seed| [(seed, 1), (seed, 4), (seed, 13)]).chain([(0, 40), (1, 90)]);
    sizes
        .flat_map(|(seed, count)| figures(&format!("f{seed}-{count}"), seed, count))
        .map(|one| one.expect("has data"))
        .collect()
});

#[test]
fn without_data_there_is_no_figure() {
    assert!(figures("none", 0, 0).iter().all(Option::is_none));
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    assert_eq!(figures("same", 3, 25), figures("same", 3, 25));
}

#[test]
fn every_figure_is_well_formed_and_says_what_it_shows() {
    for figure in MANY.iter() {
        let document = Document::parse(&figure.svg).unwrap_or_else(|error| panic!("{}: {error}", figure.id));
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        let labels = root.attribute("aria-labelledby").expect("is labelled");
        let told: Vec<&str> = labels
            .split(' ')
            .map(|id| document.descendants().find(|node| node.attribute("id") == Some(id)).expect("label exists"))
            .map(|node| node.text().unwrap_or(""))
            .collect();
        assert_eq!(told, [figure.title.as_str(), figure.description.as_str()]);
    }
}

#[test]
fn plan_text_stays_text() {
    for figure in MANY.iter() {
        let document = Document::parse(&figure.svg).unwrap();
        let known = [
            "svg", "title", "desc", "defs", "pattern", "g", "rect", "line", "path", "polygon", "circle", "text",
            "tspan",
        ];
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            assert!(known.contains(&node.tag_name().name()), "{}: {node:?}", figure.id);
            assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")), "{node:?}");
        }
        assert!(!document.descendants().any(|node| node.is_comment()), "{}", figure.id);
        assert!(figure.svg.chars().all(|c| c == '\n' || !c.is_control()), "{}", figure.id);
        assert!(!figure.svg.contains(['\u{202e}', '\u{ffff}']), "{}", figure.id);
        let outside = figure.svg.replacen("http://www.w3.org/2000/svg", "", 1);
        assert!(!outside.contains("http") && !outside.contains("href"), "{}", figure.id);
    }
}

#[test]
fn every_number_is_finite_short_and_inside_the_drawing() {
    let positions =
        ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "width", "height", "points", "d", "viewBox"];
    for figure in MANY.iter() {
        let document = Document::parse(&figure.svg).unwrap();
        let view = document.root_element().attribute("viewBox").unwrap();
        let height: f64 = view.rsplit(' ').next().unwrap().parse().unwrap();
        assert!(height > 10.0 && view.starts_with("0 0 720 "), "{}: {view}", figure.id);
        for node in document.root_element().descendants().filter(roxmltree::Node::is_element).skip(1) {
            for attribute in node.attributes().filter(|attribute| positions.contains(&attribute.name())) {
                for number in attribute.value().split([' ', ',', 'M', 'L', 'Q', 'C']).filter(|text| !text.is_empty()) {
                    let value: f64 = number.parse().unwrap_or_else(|_| panic!("{}: {attribute:?}", figure.id));
                    assert!(
                        value.is_finite() && (-30.0..=height.max(svg::WIDTH + 8.0)).contains(&value),
                        "{}: {node:?}",
                        figure.id
                    );
                    assert!(number.split('.').nth(1).is_none_or(|decimals| decimals.len() == 1), "{number}");
                }
            }
        }
    }
}

#[test]
fn ids_are_unique_over_all_figures() {
    let mut ids = Vec::new();
    for figure in MANY.iter() {
        let document = Document::parse(&figure.svg).unwrap();
        ids.extend(document.descendants().filter_map(|node| node.attribute("id")).map(str::to_owned));
        let used = figure.svg.split("url(#").skip(1).map(|rest| rest.split(')').next().unwrap());
        for id in used {
            assert!(ids.iter().any(|known| known == id), "{id} is used but not there");
        }
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn every_table_row_is_as_long_as_the_head() {
    for figure in MANY.iter() {
        assert!(!figure.table.rows.is_empty());
        for row in &figure.table.rows {
            assert_eq!(row.len(), figure.table.head.len(), "{}", figure.id);
            assert!(row.iter().flat_map(|cell| cell.chars()).all(|c| !c.is_control()));
        }
    }
}

#[test]
fn a_shortened_name_is_told_in_full() {
    for figure in figures("long", 4, 4).into_iter().flatten() {
        let document = Document::parse(&figure.svg).unwrap();
        let shortened = document.descendants().filter(|node| node.text().is_some_and(|text| text.contains('…')));
        for node in shortened.filter(|node| node.is_element() && node.tag_name().name() != "title") {
            let told = node
                .ancestors()
                .flat_map(|above| above.children())
                .filter(|child| child.has_tag_name(("http://www.w3.org/2000/svg", "title")));
            let beginning: String =
                node.text().unwrap().trim_matches(['\u{2068}', '\u{2069}']).split('…').next().unwrap().into();
            assert!(
                told.into_iter().any(|title| title.text().unwrap_or("").contains(&beginning)),
                "{}: {node:?}",
                figure.id
            );
        }
    }
}

/// A text of a figure with the room it takes: left, top, right, bottom.
struct Placed {
    text: String,
    room: [f64; 4],
}

fn placed(figure: &Figure) -> Vec<Placed> {
    let document = Document::parse(&figure.svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    // Two texts after each other are set by the reader's font; their figure measures them itself.
    let texts = texts.filter(|node| node.attribute("style").is_some());
    texts
        .map(|node| {
            let number = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
            let style = node.attribute("style").unwrap();
            let size = style.split("font-size:").nth(1).unwrap().split("px").next().unwrap().parse().unwrap();
            let font = super::text::Font { size, bold: style.contains("font-weight:600") };
            let text = node.text().unwrap_or("").to_owned();
            let (x, y, width) = (number("x"), number("y"), super::text::width(&text, font));
            let left = match node.attribute("text-anchor") {
                Some("end") => x - width,
                Some("middle") => x - width / 2.0,
                _ => x,
            };
            Placed { text, room: [left, y - 0.72 * size, left + width, y] }
        })
        .collect()
}

#[test]
fn every_text_lies_inside_the_drawing() {
    for figure in MANY.iter() {
        let document = Document::parse(&figure.svg).unwrap();
        let view = document.root_element().attribute("viewBox").unwrap();
        let height: f64 = view.rsplit(' ').next().unwrap().parse().unwrap();
        for one in placed(figure) {
            let [left, top, right, bottom] = one.room;
            assert!(
                left >= -0.5 && right <= svg::WIDTH + 0.5 && top >= -0.5 && bottom <= height,
                "{}: `{}` at {:?} of {view}",
                figure.id,
                one.text,
                one.room
            );
        }
    }
}

#[test]
fn no_text_is_written_over_another() {
    for figure in MANY.iter() {
        let mut all = placed(figure);
        all.sort_by(|a, b| a.room[1].total_cmp(&b.room[1]));
        for (at, one) in all.iter().enumerate() {
            for other in all[at + 1..].iter().take_while(|other| other.room[1] < one.room[3] - 0.2) {
                let apart = other.room[0] >= one.room[2] - 0.2 || one.room[0] >= other.room[2] - 0.2;
                assert!(apart, "{}: `{}` {:?} and `{}` {:?}", figure.id, one.text, one.room, other.text, other.room);
            }
        }
    }
}

#[test]
fn a_figure_of_very_many_things_still_fits_a_page() {
    for figure in figures("many", 5, 500).into_iter().flatten() {
        let view = figure.svg.split("viewBox=\"0 0 720 ").nth(1).unwrap().split('"').next().unwrap();
        let height: f64 = view.parse().unwrap();
        assert!(height <= svg::HIGHEST + 60.0, "{}: {height}", figure.id);
        assert!(figure.svg.len() < 400_000, "{}: {} bytes", figure.id, figure.svg.len());
    }
}

#[test]
fn for_paper_every_colour_is_a_colour_and_the_texts_are_the_same() {
    for figure in MANY.iter() {
        let printed = figure.for_print("Source Sans 3");
        let document = Document::parse(&printed).unwrap_or_else(|error| panic!("{}: {error}", figure.id));
        let texts = |svg: &str| -> Vec<String> {
            let document = Document::parse(svg).unwrap();
            document.descendants().filter_map(|node| node.text()).map(str::to_owned).collect()
        };
        assert_eq!(texts(&printed), texts(&figure.svg), "{}", figure.id);
        let styles = document.descendants().filter_map(|node| node.attribute("style"));
        assert!(styles.into_iter().all(|style| !style.contains("var(")), "{}", figure.id);
    }
}
