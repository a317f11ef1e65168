//! How lists are marked and counted.

use super::style_sheet::W;
use super::xml::Xml;

/// Levels that WordprocessingML has.
const LEVELS: usize = 9;

/// `word/numbering.xml` for bullets, and for so many counted lists.
pub(super) fn part(lists: usize) -> String {
    let mut xml = Xml::new();
    xml.open("w:numbering", &[("xmlns:w", W)]);
    abstract_list(&mut xml, "0", |level| ("bullet", if level % 2 == 0 { "•".to_owned() } else { "–".to_owned() }));
    abstract_list(&mut xml, "1", |level| ("decimal", format!("%{}.", level + 1)));
    list(&mut xml, "1", "0", false);
    for number in 0..lists {
        list(&mut xml, &(number + 2).to_string(), "1", true);
    }
    xml.finish()
}

fn abstract_list(xml: &mut Xml, id: &str, mark: impl Fn(usize) -> (&'static str, String)) {
    xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
    xml.val("w:multiLevelType", "hybridMultilevel");
    for level in 0..LEVELS {
        let (format, text) = mark(level);
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
        xml.val("w:start", "1");
        xml.val("w:numFmt", format);
        xml.val("w:lvlText", &text);
        xml.val("w:lvlJc", "left");
        xml.open("w:pPr", &[]);
        xml.empty("w:ind", &[("w:left", &(340 * (level + 1)).to_string()), ("w:hanging", "340")]);
        xml.close();
        xml.close();
    }
    xml.close();
}

fn list(xml: &mut Xml, id: &str, of: &str, begins_anew: bool) {
    xml.open("w:num", &[("w:numId", id)]);
    xml.val("w:abstractNumId", of);
    if begins_anew {
        xml.open("w:lvlOverride", &[("w:ilvl", "0")]);
        xml.val("w:startOverride", "1");
        xml.close();
    }
    xml.close();
}
