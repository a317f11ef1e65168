//! Documents for Word: what stands in the file, and that nothing of a plan is taken for more than text.
#![cfg(feature = "docx")]
#![expect(clippy::unwrap_used, reason = "a document that can't be read fails its test")]

mod office;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::NaiveDate;
use roxmltree::{Document, Node};
use svcplan::load::{NoFiles, load};
use svcplan::render::{About, DocxError, Engine, Markup, Overrides, docx, is_generated_docx};
use svcplan::view::View;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WP: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// A page of an example, as the program wrote it.
fn page(example: &str, document: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(example).join("documents");
    fs::read_to_string(folder.join(format!("{document}.html"))).unwrap()
}

/// A page of a plan in a file of its own.
fn rendered(plan: &str, document: &str) -> String {
    let view = View::of(&load("plan.toml", plan.as_bytes().to_vec(), &NoFiles).plan);
    Engine::new(Markup::Html, &Overrides::new()).unwrap().render(document, &view).unwrap()
}

/// A page with nothing but this in it.
fn body(html: &str) -> String {
    format!("<!doctype html><html lang=\"en\"><head><title>T</title></head><body>{html}</body></html>")
}

fn written(html: &str) -> Parts {
    parts(&docx(html, &About::default(), None).unwrap().bytes)
}

type Parts = BTreeMap<String, Vec<u8>>;

/// The largest kind of document, made once: drawing its figures takes most of the time.
static FULL: LazyLock<Parts> = LazyLock::new(|| written(&page("software-support", "full")));

fn parts(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Parts::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert!(parts.insert(file.name().unwrap().into_owned(), bytes).is_none(), "a part twice");
    }
    parts
}

fn part<'a>(parts: &'a Parts, name: &str) -> Document<'a> {
    let text = std::str::from_utf8(&parts[name]).unwrap();
    Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn all<'a, 'i>(document: &'a Document<'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    document.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn all_in<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| child.has_tag_name((W, name)))
}

fn val<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.attribute((W, "val"))
}

/// What a reader sees of a node: texts, with a space for each break and tab and between paragraphs.
fn shown(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in node.descendants() {
        match node.tag_name().name() {
            "t" => text.push_str(node.text().unwrap_or_default()),
            "br" | "tab" | "p" => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn style_of<'a>(paragraph: Node<'a, '_>) -> Option<&'a str> {
    val(child(child(paragraph, "pPr")?, "pStyle")?)
}

/// The text of a page, without what no reader sees.
fn words(html: &str) -> Vec<String> {
    let start = html.find("<body").unwrap();
    let end = html.find("</body>").unwrap() + "</body>".len();
    let xml = html[start..end].replace("<br>", "<br/>");
    let document = Document::parse(&xml).expect("our own pages are well-formed but for `<br>`");
    let mut text = String::new();
    for node in document.descendants() {
        let unseen = node.ancestors().any(|above| {
            let class = above.attribute("class").unwrap_or_default();
            let is_hidden = class.split(' ').any(|class| class == "skip" || class == "unseen");
            let name = above.tag_name().name();
            // A figure's data is told to those who can't see it.
            let is_data = name == "details" && above.parent().is_some_and(|one| one.has_tag_name("figure"));
            // A table's hidden head is shown in Word.
            (is_hidden && name != "thead") || matches!(name, "svg" | "summary") || is_data
        });
        if !unseen {
            if node.is_text() {
                text.push_str(node.text().unwrap_or_default());
            } else if ["p", "div", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "br", "tr", "caption"]
                .contains(&node.tag_name().name())
                || matches!(node.attribute("class"), Some("sub" | "note" | "note clamp"))
            {
                text.push(' ');
            }
        }
    }
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words
}

#[test]
fn every_word_of_a_page_is_in_the_document() {
    for (example, document) in
        [("software-support", "full"), ("tax-authority", "handbook"), ("university-help-desk", "brief")]
    {
        let html = page(example, document);
        let parts = if document == "full" { FULL.clone() } else { written(&html) };
        let text: String = ["word/document.xml", "word/header.xml", "word/footer.xml"]
            .map(|name| shown(part(&parts, name).root()) + " ")
            .concat();
        let mut found: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        found.sort();
        let mut left = found.into_iter().peekable();
        let mut lost = Vec::new();
        for word in words(&html) {
            while left.next_if(|found| *found < word).is_some() {}
            if left.next_if(|found| *found == word).is_none() {
                lost.push(word);
            }
        }
        assert!(lost.is_empty(), "{example} {document}: {lost:?}");
    }
}

#[test]
fn parts_are_well_formed_and_what_they_refer_to_is_there() {
    let parts = &*FULL;
    for name in parts.keys().filter(|name| !name.ends_with(".png")) {
        part(parts, name);
    }
    let types = part(parts, "[Content_Types].xml");
    for node in types.root_element().children().filter_map(|node| node.attribute("PartName")) {
        assert!(parts.contains_key(&node[1..]), "{node}");
    }
    let relations = part(parts, "word/_rels/document.xml.rels");
    let mut ids = BTreeSet::new();
    for node in relations.root_element().children() {
        assert!(ids.insert(node.attribute("Id").unwrap().to_owned()));
        if node.attribute("TargetMode").is_none() {
            let target = format!("word/{}", node.attribute("Target").unwrap());
            assert!(parts.contains_key(&target), "{target}");
        }
    }
    let document = part(parts, "word/document.xml");
    let mut used = 0;
    for node in document.descendants() {
        for attribute in node.attributes().filter(|attribute| attribute.namespace() == Some(R)) {
            assert!(ids.contains(attribute.value()), "{}", attribute.value());
            used += 1;
        }
    }
    assert!(used > 8, "{used}");
}

#[test]
fn every_style_that_is_used_is_declared() {
    let parts = &*FULL;
    let styles = part(parts, "word/styles.xml");
    let declared: BTreeSet<&str> = all(&styles, "style").filter_map(|style| style.attribute((W, "styleId"))).collect();
    let document = part(parts, "word/document.xml");
    let mut used = BTreeSet::new();
    for name in ["pStyle", "rStyle", "tblStyle"] {
        used.extend(all(&document, name).filter_map(val));
    }
    assert!(used.is_subset(&declared), "{:?}", used.difference(&declared));
    for name in ["Title", "Heading1", "Heading2", "Caption", "PlanTable", "TOC1"] {
        assert!(used.contains(name), "{name} in {used:?}");
    }
    let based: BTreeSet<&str> =
        ["basedOn", "next"].into_iter().flat_map(|name| all(&styles, name).filter_map(val)).collect();
    assert!(based.is_subset(&declared), "{:?}", based.difference(&declared));
}

#[test]
fn tables_repeat_their_heads_tear_no_row_and_state_every_width() {
    let parts = &*FULL;
    let document = part(parts, "word/document.xml");
    let mut data = 0;
    for table in all(&document, "tbl") {
        let properties = child(table, "tblPr").unwrap();
        let number = |node: Node<'_, '_>| node.attribute((W, "w")).unwrap().parse::<usize>().unwrap();
        let total = number(child(properties, "tblW").unwrap());
        assert_eq!(child(properties, "tblLayout").unwrap().attribute((W, "type")), Some("fixed"));
        let columns = child(table, "tblGrid").unwrap().children().map(number);
        assert_eq!(columns.sum::<usize>(), total);
        let rows: Vec<Node<'_, '_>> = table.children().filter(|row| row.has_tag_name((W, "tr"))).collect();
        for row in &rows {
            assert!(child(child(*row, "trPr").unwrap(), "cantSplit").is_some());
            let cells = row.children().filter(|cell| cell.has_tag_name((W, "tc")));
            let widths = cells.map(|cell| {
                assert!(cell.last_element_child().unwrap().has_tag_name((W, "p")), "a cell ends with a paragraph");
                number(child(child(cell, "tcPr").unwrap(), "tcW").unwrap())
            });
            assert_eq!(widths.sum::<usize>(), total);
        }
        if val(child(properties, "tblStyle").unwrap()) == Some("PlanTable") {
            data += 1;
            assert!(child(child(rows[0], "trPr").unwrap(), "tblHeader").is_some(), "{}", shown(rows[0]));
            assert!(child(child(rows[1], "trPr").unwrap(), "tblHeader").is_none(), "{}", shown(rows[1]));
        }
    }
    assert!(data > 12, "{data}");
    let numbers = all(&document, "p").filter(|p| style_of(*p) == Some("TableNumber")).count();
    assert!(numbers > 30, "{numbers}");
}

#[test]
fn contents_are_a_field_with_a_link_to_each_heading() {
    let parts = &*FULL;
    let document = part(parts, "word/document.xml");
    let field = all(&document, "instrText").find(|text| text.text().unwrap().contains("TOC \\o \"1-1\"")).unwrap();
    assert!(field.parent().is_some_and(|run| run.prev_sibling().is_some_and(|run| child(run, "fldChar").is_some())));
    // Word would ask each reader whether to update fields.
    assert!(all(&document, "fldChar").all(|mark| mark.attribute((W, "dirty")).is_none()));
    assert!(all(&part(parts, "word/settings.xml"), "updateFields").next().is_none());
    let headings: Vec<Node<'_, '_>> = all(&document, "p").filter(|p| style_of(*p) == Some("Heading1")).collect();
    let entries: Vec<Node<'_, '_>> = all(&document, "p").filter(|p| style_of(*p) == Some("TOC1")).collect();
    assert_eq!(entries.len(), headings.len());
    assert!(entries.len() > 10);
    for (entry, heading) in entries.into_iter().zip(headings) {
        assert_eq!(shown(entry), shown(heading));
        let link = child(entry, "hyperlink").unwrap();
        let mark = child(heading, "bookmarkStart").unwrap();
        let name = mark.attribute((W, "name")).unwrap();
        assert_eq!(link.attribute((W, "anchor")), Some(name));
        let page = all_in(link, "instrText").next().and_then(|text| text.text()).unwrap();
        assert_eq!(page, format!(" PAGEREF {name} \\h "));
        assert!(child(heading, "bookmarkEnd").is_some());
    }
    let [begins, ends] = ["begin", "end"]
        .map(|kind| all(&document, "fldChar").filter(|mark| mark.attribute((W, "fldCharType")) == Some(kind)).count());
    assert_eq!(begins, ends);
}

#[test]
fn pages_are_counted_and_name_the_plan() {
    let html = page("tax-authority", "handbook");
    let parts = written(&html);
    let footer = part(&parts, "word/footer.xml");
    let fields: Vec<&str> = all(&footer, "instrText").filter_map(|text| text.text()).map(str::trim).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let hash = html.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert!(shown(footer.root()).contains(hash), "{}", shown(footer.root()));
    let header = part(&parts, "word/header.xml");
    assert!(shown(header.root()).starts_with("Revenue Office of Calland"), "{}", shown(header.root()));
}

#[test]
fn figures_have_words_a_drawing_and_points() {
    let html = page("software-support", "full");
    let parts = &*FULL;
    let document = part(parts, "word/document.xml");
    let figures: Vec<Node<'_, '_>> = document.descendants().filter(|node| node.has_tag_name((WP, "docPr"))).collect();
    assert_eq!(figures.len(), html.matches("<svg").count());
    assert!(figures.len() > 2);
    let mut ids = BTreeSet::new();
    for figure in &figures {
        assert!(ids.insert(figure.attribute("id")));
        let (title, words) = (figure.attribute("title").unwrap(), figure.attribute("descr").unwrap());
        assert!(!title.is_empty() && words.len() > title.len(), "{title}: {words}");
    }
    for number in 1..=figures.len() {
        let png = &parts[&format!("word/media/figure{number}.png")];
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() > 2000, "{number}: {}", png.len());
        let name = format!("word/media/figure{number}.svg");
        let svg = part(parts, &name);
        assert_eq!(svg.root_element().tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        assert!(!std::str::from_utf8(&parts[&name]).unwrap().contains("var("));
    }
    // No table of the data below each figure: who sees it needs none, who does not is told.
    assert!(all(&document, "p").all(|p| style_of(p) != Some("TableSmall")));
    let people = figures.iter().find(|one| one.attribute("title") == Some("People required and available")).unwrap();
    let told = people.attribute("descr").unwrap();
    assert!(told.contains("Channel: Shared chat rooms, Required FTE: "), "{told}");
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let html = page("software-support", "handbook");
    let about = About { day: NaiveDate::from_ymd_opt(2026, 11, 21), source: Some("61d053743356") };
    let one = docx(&html, &about, None).unwrap();
    assert_eq!(one, docx(&html, &about, None).unwrap());
    assert!(is_generated_docx(&one.bytes));
    assert!(!is_generated_docx(b"PK\x03\x04<Application>Microsoft Office Word") && !is_generated_docx(b""));
    let parts = parts(&one.bytes);
    let core = part(&parts, "docProps/core.xml");
    let text = |name: &str| core.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text());
    assert_eq!(text("created"), Some("2026-11-21T00:00:00Z"));
    assert_eq!(text("identifier"), Some("61d053743356"));
    assert_eq!(text("creator"), Some("Canterlog"));
    assert_eq!(text("language"), Some("en-GB"));
    assert!(text("title").unwrap().contains("Support plan 2027"));
}

#[test]
fn text_of_a_plan_is_shown_as_text() {
    let hostile = "</w:t></w:r><w:br/> ]]> <b>x</b> &amp;lt; {{ 7 }} \\u0007 =cmd()";
    let plan = format!(
        "format = 1\n[plan]\ntitle = \"{hostile}\"\norganization = \"{hostile}\"\nsummary = \"{hostile}\"\n\
         [[risks]]\nid = \"r\"\nname = \"{hostile}\"\nwhat = \"{hostile}\"\nlikelihood = 4\nimpact = 4\n"
    );
    let html = rendered(&plan, "full");
    let parts = written(&html);
    let seen = "</w:t></w:r><w:br/> ]]> <b>x</b> &amp;lt; {{ 7 }} =cmd()";
    let document = part(&parts, "word/document.xml");
    let text = shown(document.root());
    assert!(text.matches(seen).count() >= 3, "{text}");
    assert!(shown(part(&parts, "word/header.xml").root()).contains(seen));
    let core = part(&parts, "docProps/core.xml");
    assert!(
        core.descendants().any(|node| node.tag_name().name() == "title" && node.text().unwrap().contains("<w:br/>"))
    );
    assert!(!parts["word/document.xml"].contains(&7));
}

#[test]
fn right_to_left_text_keeps_its_direction() {
    let html = body(
        "<p dir=\"auto\">שלום world 24</p><p dir=\"auto\">hello <bdi>שלום</bdi> again</p>\
         <table><tbody><tr><th dir=\"auto\">مرحبا</th><td>x</td></tr></tbody></table>",
    );
    let parts = written(&html);
    let document = part(&parts, "word/document.xml");
    let paragraphs: Vec<Node<'_, '_>> = all(&document, "p").collect();
    let is_bidi = |p: Node<'_, '_>| child(child(p, "pPr").unwrap(), "bidi").is_some();
    let rtl = |p: Node<'_, '_>| {
        let runs = p.children().filter(|run| child(*run, "rPr").is_some_and(|look| child(look, "rtl").is_some()));
        runs.map(shown).collect::<Vec<_>>()
    };
    assert!(is_bidi(paragraphs[0]) && !is_bidi(paragraphs[1]) && is_bidi(paragraphs[2]) && !is_bidi(paragraphs[3]));
    assert_eq!(rtl(paragraphs[0]), ["שלום"]);
    assert_eq!(rtl(paragraphs[1]), ["שלום"]);
    assert_eq!(rtl(paragraphs[2]), ["مرحبا"]);
    assert_eq!(shown(paragraphs[1]), "hello שלום again");
}

#[test]
fn links_lead_to_addresses_and_to_nothing_else() {
    let html = body(
        "<p><a href=\"https://example.org/?a=1&amp;b=2\">site</a> <a href=\"mailto:a@example.org\">mail</a> \
         <a href=\"javascript:alert(1)\">script</a> <a href=\"file:///etc/passwd\">file</a> <a href=\"#nowhere\">gone</a> \
         <a href=\"#there\">here</a></p><p id=\"there\">there</p>",
    );
    let parts = written(&html);
    let relations = part(&parts, "word/_rels/document.xml.rels");
    let outside: Vec<&str> = relations
        .root_element()
        .children()
        .filter(|node| node.attribute("TargetMode") == Some("External"))
        .filter_map(|node| node.attribute("Target"))
        .collect();
    assert_eq!(outside, ["https://example.org/?a=1&b=2", "mailto:a@example.org"]);
    let document = part(&parts, "word/document.xml");
    let links: Vec<String> = all(&document, "hyperlink").map(shown).collect();
    assert_eq!(links, ["site", "mail", "here"]);
    assert_eq!(shown(document.root()), "site mail script file gone here there");
}

#[test]
fn a_page_of_somebodys_own_template_is_read_for_what_it_says() {
    let html = "<html lang=de><p>eins<p>zwei<ul><li>a<ol><li>b<li>c</ol><li>d</ul><h4>Kopf</h4><pre>x\n  y</pre>\
                <table><tr><td colspan=9999>weit<td>x<tr></table><table></table><dl><dt>k<dd>v</dl><hr><div><div>tief";
    let parts = written(html);
    let document = part(&parts, "word/document.xml");
    assert_eq!(shown(document.root()), "eins zwei a b c d Kopf x y weit x k v tief");
    let counted = all(&document, "numId").filter(|number| val(*number) == Some("2")).count();
    assert_eq!(counted, 2);
    let styles = part(&parts, "word/styles.xml");
    assert_eq!(all(&styles, "lang").next().and_then(val), Some("de-DE"));
    assert_eq!(docx(&"<div>".repeat(3000), &About::default(), None), Err(DocxError::TooDeep));
    assert!(docx("", &About::default(), None).is_ok());
}

/// A document of an organisation, made by a German Word.
fn reference(styles: &str) -> Vec<u8> {
    let document = format!(
        "<w:document xmlns:w=\"{W}\"><w:body><w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" \
         w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\"/></w:sectPr></w:body></w:document>"
    );
    archive(&[("word/styles.xml", styles.as_bytes()), ("word/document.xml", document.as_bytes())])
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_reference_document_gives_styles_and_page() {
    let styles = format!(
        "<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"de-AT\"/></w:rPr></w:rPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Standard\"/>\
         <w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:rPr><w:color w:val=\"AA0000\"/></w:rPr></w:style></w:styles>"
    );
    let html = page("software-support", "handbook");
    let word = docx(&html, &About::default(), Some(&reference(&styles))).unwrap();
    let parts = parts(&word.bytes);
    let sheet = part(&parts, "word/styles.xml");
    assert!(String::from_utf8_lossy(&parts["word/styles.xml"]).contains("AA0000"));
    assert_eq!(all(&sheet, "numPr").count(), 0);
    assert_eq!(all(&sheet, "lang").next().and_then(val), Some("en-GB"));
    let names: Vec<&str> = all(&sheet, "name").filter_map(val).collect();
    assert_eq!(names.iter().filter(|name| name.eq_ignore_ascii_case("heading 1")).count(), 1);
    let caption = all(&sheet, "style").find(|style| style.attribute((W, "styleId")) == Some("Caption")).unwrap();
    assert_eq!(val(child(caption, "basedOn").unwrap()), Some("Standard"));
    let document = part(&parts, "word/document.xml");
    let headings = all(&document, "p").filter(|p| style_of(*p) == Some("berschrift1")).count();
    assert!(headings > 3, "{headings}");
    let section = all(&document, "sectPr").next().unwrap();
    assert_eq!(child(section, "pgSz").unwrap().attribute((W, "w")), Some("12240"));
    let tables = all(&document, "tbl").filter_map(|table| child(child(table, "tblPr").unwrap(), "tblW"));
    assert!(tables.into_iter().all(|wide| wide.attribute((W, "w")).unwrap().parse::<usize>().unwrap() <= 9360));
}

#[test]
fn a_bad_reference_document_is_refused_with_a_reason() {
    let sheet = format!("<w:styles xmlns:w=\"{W}\"></w:styles>");
    let strict = "<w:styles xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>";
    let laughs = format!(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:styles xmlns:w=\"{W}\">&b;</w:styles>"
    );
    let bomb = vec![b' '; 9 << 20];
    for (file, reason) in [
        (b"no archive".to_vec(), "it is no .docx file"),
        (archive(&[("a.txt", b"x")]), "it has no styles"),
        (archive(&[("word/styles.xml", sheet.as_bytes()), ("../x", b"x")]), "`../x` leads out of it"),
        (archive(&[("word/styles.xml", sheet.as_bytes()), ("/etc/x", b"x")]), "`/etc/x` leads out of it"),
        (archive(&[("word/styles.xml", &bomb)]), "unpacks to more than 8 MB"),
        (archive(&[("word/styles.xml", strict.as_bytes())]), "Strict Open XML"),
        (archive(&[("word/styles.xml", laughs.as_bytes())]), "its styles are no XML"),
        (archive(&[("word/styles.xml", b"<styles/>")]), "not those of a Word document"),
        (vec![0; 33 << 20], "33 MB"),
    ] {
        let error = docx(&body("x"), &About::default(), Some(&file)).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn what_follows_in_an_item_stands_below_it_and_has_no_mark_of_its_own() {
    let html = body(
        "<ol><li><p><b>approve</b></p><ul><li>one<span class=\"note\"> cheap</span></li></ul><p class=\"note\">who</p></li>\
         <li>two</li></ol><p><span class=\"verdict bad\"><span aria-hidden=\"true\">✗ </span>too few</span></p>",
    );
    let parts = written(&html);
    let document = part(&parts, "word/document.xml");
    let lists: Vec<(String, Option<&str>)> =
        all(&document, "p").map(|p| (shown(p), all_in(p, "numId").next().and_then(val))).collect();
    let told: Vec<(&str, Option<&str>)> = lists.iter().map(|(text, number)| (text.as_str(), *number)).collect();
    assert_eq!(
        told,
        [("approve", Some("2")), ("one cheap", Some("1")), ("who", None), ("two", Some("2")), ("✗ too few", None)]
    );
    let note = all(&document, "p").nth(2).unwrap();
    assert_eq!(style_of(note), Some("Note"));
    assert!(all_in(note, "ind").next().is_some());
}

#[test]
fn libreoffice_reads_the_same_headings_and_tables() {
    const TEXT: &str = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    const TABLE: &str = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("opened");
    fs::create_dir_all(&folder).unwrap();
    let documents = [("software-support", "full"), ("software-support", "brief"), ("university-help-desk", "finance")];
    let ours: Vec<(PathBuf, Parts)> = documents
        .into_iter()
        .map(|(example, document)| {
            let bytes = docx(&page(example, document), &About::default(), None).unwrap().bytes;
            let file = folder.join(format!("{example}-{document}.docx"));
            fs::write(&file, &bytes).unwrap();
            (file, parts(&bytes))
        })
        .collect();
    let files: Vec<PathBuf> = ours.iter().map(|(file, _)| file.clone()).collect();
    if !office::converted(&folder, &files, "odt", None) {
        return;
    }
    for (file, ours) in &ours {
        let theirs = parts(&fs::read(file.with_extension("odt")).unwrap());
        let (ours, theirs) = (part(ours, "word/document.xml"), part(&theirs, "content.xml"));
        let heading = |paragraph: Node<'_, '_>| {
            let level = style_of(paragraph)?.strip_prefix("Heading")?.to_owned();
            Some((level, shown(paragraph)))
        };
        let told: Vec<(String, String)> = all(&ours, "p").filter_map(heading).collect();
        let heard: Vec<(String, String)> = theirs
            .descendants()
            .filter(|node| node.has_tag_name((TEXT, "h")))
            .map(|node| (node.attribute((TEXT, "outline-level")).unwrap().to_owned(), said(node)))
            .collect();
        assert!(told.len() > 2, "{}", file.display());
        assert_eq!(told, heard, "{}", file.display());
        let tables = theirs.descendants().filter(|node| node.has_tag_name((TABLE, "table"))).count();
        assert_eq!(all(&ours, "tbl").count(), tables, "{}", file.display());
        let heads = all(&ours, "tblHeader").count();
        let repeated = theirs.descendants().filter(|node| node.has_tag_name((TABLE, "table-header-rows"))).count();
        assert_eq!(heads, repeated, "{}", file.display());
    }
}

/// The text of a node in a document of LibreOffice, which writes tabs and further spaces as elements.
fn said(node: Node<'_, '_>) -> String {
    let pieces = node.descendants().filter_map(|one| match one.tag_name().name() {
        "s" | "tab" | "line-break" => Some(" "),
        _ => one.text().filter(|_| one.is_text()),
    });
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
