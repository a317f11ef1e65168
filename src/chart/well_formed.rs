//! What holds for every figure, whatever the data: well-formed, escaped, finite, the same twice, ids its own.

mod samples;

use std::sync::LazyLock;

use roxmltree::Document;

use self::samples::figures;
use super::{Figure, svg};

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
