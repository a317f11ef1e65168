//! How each style looks, where no reference document says otherwise.
//!
//! In: a style. Out: the properties of its paragraphs and its text in WordprocessingML. Measures are those of the format: twentieths
//! of a point for distances (`w:spacing`, `w:ind`), halves for sizes (`w:sz`), eighths for lines (`w:pBdr`).

use super::style::Style;

/// Colours by their use, as hexadecimal RGB without the mark in front.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Colours {
    pub(super) ink: String,
    pub(super) muted: String,
    pub(super) rule: String,
    pub(super) accent: String,
    pub(super) alert: String,
    pub(super) soft: String,
    pub(super) wash: String,
}

impl Default for Colours {
    /// Those of the figures, in light.
    fn default() -> Self {
        use crate::chart::palette::{Ink, Theme};
        let hex = |ink: Ink| ink.hex(Theme::Light).trim_start_matches('#').to_uppercase();
        Self {
            ink: hex(Ink::Text),
            muted: hex(Ink::Muted),
            rule: hex(Ink::Rule),
            accent: hex(Ink::Accent),
            alert: hex(Ink::Alert),
            soft: hex(Ink::Soft),
            wash: hex(Ink::Wash),
        }
    }
}

/// What a style adds to the one that it is based on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Appearance {
    pub(super) based_on: Option<Style>,
    /// The style of the paragraph after.
    pub(super) next: Option<Style>,
    /// `w:pPr`, in the order of the schema; colours stand in it as `{accent}`.
    pub(super) paragraph: &'static str,
    /// `w:rPr`.
    pub(super) text: &'static str,
}

const SERIF: &str = r#"<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>"#;

/// The serif of headings is written once.
pub(super) fn resolved(xml: &str, colours: &Colours) -> String {
    let c = colours;
    let pairs = [
        ("{serif}", SERIF),
        ("{accent-text}", r#"<w:color w:val="{accent}" w:themeColor="accent1"/>"#),
        ("{ink}", &c.ink),
        ("{muted}", &c.muted),
        ("{rule}", &c.rule),
        ("{accent}", &c.accent),
        ("{alert}", &c.alert),
        ("{soft}", &c.soft),
        ("{wash}", &c.wash),
    ];
    pairs.into_iter().fold(xml.to_owned(), |xml, (name, value)| xml.replace(name, value))
}

/// The appearance of a paragraph's or a text's style; tables are in `table_look`.
pub(super) fn appearance(style: Style) -> Appearance {
    use Style as S;
    let of = |based_on, next, paragraph, text| Appearance { based_on, next, paragraph, text };
    let (normal, table) = (Some(S::Normal), Some(S::TableText));
    match style {
        S::Normal => of(None, None, "", ""),
        S::Organization => of(
            normal,
            Some(S::Title),
            r#"<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="36" w:space="16" w:color="{accent}"/></w:pBdr><w:spacing w:before="0" w:after="80"/>"#,
            r#"<w:b/><w:bCs/><w:caps/>{accent-text}<w:spacing w:val="18"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#,
        ),
        S::Title => of(
            normal,
            Some(S::Subtitle),
            r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="120" w:line="252" w:lineRule="auto"/>"#,
            r#"{serif}<w:b/><w:bCs/><w:spacing w:val="-6"/><w:kern w:val="28"/><w:sz w:val="56"/><w:szCs w:val="56"/>"#,
        ),
        S::Subtitle => of(
            normal,
            normal,
            r#"<w:spacing w:before="0" w:after="240"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
        ),
        S::Summary => of(
            normal,
            normal,
            r#"<w:spacing w:before="120" w:after="280" w:line="288" w:lineRule="auto"/>"#,
            r#"{serif}<w:sz w:val="26"/><w:szCs w:val="26"/>"#,
        ),
        S::Heading1 => of(
            normal,
            normal,
            r#"<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="6" w:color="{rule}"/></w:pBdr><w:suppressAutoHyphens/><w:spacing w:before="560" w:after="240" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="0"/>"#,
            r#"{serif}<w:b/><w:bCs/><w:sz w:val="34"/><w:szCs w:val="34"/>"#,
        ),
        S::Heading2 => of(
            normal,
            normal,
            r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="320" w:after="60" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="1"/>"#,
            r#"{serif}<w:b/><w:bCs/><w:sz w:val="25"/><w:szCs w:val="25"/>"#,
        ),
        S::Heading3 => of(
            normal,
            normal,
            r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="240" w:after="40"/><w:outlineLvl w:val="2"/>"#,
            r#"<w:b/><w:bCs/>"#,
        ),
        S::TOCHeading => of(
            normal,
            normal,
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="400" w:after="160"/>"#,
            r#"<w:b/><w:bCs/><w:caps/><w:color w:val="{muted}"/><w:spacing w:val="18"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#,
        ),
        S::TOC1 => of(
            normal,
            normal,
            r#"<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs><w:spacing w:before="0" w:after="40"/>"#,
            "",
        ),
        S::Quote => of(
            normal,
            normal,
            r#"<w:pBdr><w:left w:val="single" w:sz="24" w:space="14" w:color="{accent}"/></w:pBdr><w:spacing w:before="120" w:after="240" w:line="288" w:lineRule="auto"/><w:ind w:left="320"/>"#,
            r#"{serif}<w:i/><w:iCs/><w:sz w:val="30"/><w:szCs w:val="30"/>"#,
        ),
        S::Change => of(
            normal,
            Some(S::Measure),
            r#"<w:keepNext/><w:keepLines/><w:spacing w:before="40" w:after="20" w:line="252" w:lineRule="auto"/>"#,
            r#"{serif}<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>"#,
        ),
        S::Measure => of(
            normal,
            normal,
            r#"<w:keepNext/><w:spacing w:before="0" w:after="80"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="20"/><w:szCs w:val="20"/>"#,
        ),
        S::Statement => of(
            normal,
            normal,
            r#"<w:spacing w:before="80" w:after="120"/>"#,
            r#"{serif}<w:sz w:val="22"/><w:szCs w:val="22"/>"#,
        ),
        S::Note => of(
            normal,
            normal,
            r#"<w:spacing w:before="60" w:after="120"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#,
        ),
        S::ListBullet | S::ListNumber => {
            of(normal, None, r#"<w:spacing w:before="0" w:after="60"/><w:ind w:left="340" w:hanging="340"/>"#, "")
        }
        S::Line => of(
            normal,
            None,
            r#"<w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="{rule}"/><w:between w:val="single" w:sz="4" w:space="3" w:color="{rule}"/></w:pBdr><w:spacing w:before="0" w:after="60" w:line="247" w:lineRule="auto"/>"#,
            r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#,
        ),
        S::Caption => of(
            normal,
            normal,
            r#"<w:keepLines/><w:spacing w:before="200" w:after="100"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#,
        ),
        S::TableText => of(
            normal,
            None,
            r#"<w:spacing w:before="0" w:after="0" w:line="247" w:lineRule="auto"/>"#,
            r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#,
        ),
        S::TableSmall => of(table, None, "", r#"<w:sz w:val="17"/><w:szCs w:val="17"/>"#),
        S::TableHead => of(
            table,
            None,
            r#"<w:keepNext/><w:suppressAutoHyphens/>"#,
            r#"<w:b/><w:bCs/><w:color w:val="{muted}"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#,
        ),
        S::TableNumber => of(table, None, r#"<w:suppressAutoHyphens/><w:jc w:val="right"/>"#, ""),
        S::TableNote => of(
            table,
            None,
            r#"<w:spacing w:before="20" w:after="0"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#,
        ),
        S::FactLabel => of(table, table, "", r#"<w:color w:val="{muted}"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#),
        S::KeyValue => of(
            table,
            Some(S::KeyLabel),
            r#"<w:suppressAutoHyphens/>"#,
            r#"{serif}<w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/>"#,
        ),
        S::KeyLabel => of(table, None, "", r#"<w:color w:val="{muted}"/><w:sz w:val="17"/><w:szCs w:val="17"/>"#),
        S::Header => of(
            normal,
            None,
            r#"<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="5" w:color="{rule}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs><w:spacing w:before="0" w:after="0"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="16"/><w:szCs w:val="16"/>"#,
        ),
        S::Footer => of(
            normal,
            None,
            r#"<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs><w:spacing w:before="0" w:after="0"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="16"/><w:szCs w:val="16"/>"#,
        ),
        S::Picture => of(
            normal,
            Some(S::Caption),
            r#"<w:keepNext/><w:spacing w:before="120" w:after="0" w:line="240" w:lineRule="auto"/>"#,
            "",
        ),
        S::Gap => of(
            normal,
            normal,
            r#"<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>"#,
            r#"<w:sz w:val="8"/><w:szCs w:val="8"/>"#,
        ),
        S::Hyperlink => of(None, None, "", r#"{accent-text}<w:u w:val="single"/>"#),
        S::Muted => of(None, None, "", r#"<w:color w:val="{muted}"/>"#),
        S::Accent => of(None, None, "", r#"{accent-text}"#),
        S::Tag => of(
            None,
            None,
            "",
            r#"<w:b/><w:bCs/><w:caps/>{accent-text}<w:spacing w:val="8"/><w:sz w:val="14"/><w:szCs w:val="14"/>"#,
        ),
        S::TableNormal | S::PlanTable | S::PlanFacts | S::PlanKeyFacts => of(None, None, "", ""),
    }
}

/// The same for a document on one page: what is large there is smaller, what is apart is closer.
pub(super) fn compact(style: Style) -> Appearance {
    let usual = appearance(style);
    let (paragraph, text) = match style {
        Style::Organization => (
            r#"<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="32" w:space="8" w:color="{accent}"/></w:pBdr><w:spacing w:before="0" w:after="20"/>"#,
            usual.text,
        ),
        Style::Title => (
            r#"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="40" w:line="247" w:lineRule="auto"/>"#,
            r#"{serif}<w:b/><w:bCs/><w:kern w:val="28"/><w:sz w:val="40"/><w:szCs w:val="40"/>"#,
        ),
        Style::Subtitle => (
            r#"<w:spacing w:before="0" w:after="80"/>"#,
            r#"<w:color w:val="{muted}"/><w:sz w:val="20"/><w:szCs w:val="20"/>"#,
        ),
        Style::Summary => (
            r#"<w:spacing w:before="40" w:after="120" w:line="259" w:lineRule="auto"/>"#,
            r#"{serif}<w:sz w:val="21"/><w:szCs w:val="21"/>"#,
        ),
        Style::Heading1 => (
            r#"<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="{rule}"/></w:pBdr><w:suppressAutoHyphens/><w:spacing w:before="180" w:after="80" w:line="247" w:lineRule="auto"/><w:outlineLvl w:val="0"/>"#,
            r#"{serif}<w:b/><w:bCs/><w:sz w:val="25"/><w:szCs w:val="25"/>"#,
        ),
        Style::Note => (r#"<w:spacing w:before="40" w:after="40"/>"#, usual.text),
        Style::KeyValue => (usual.paragraph, r#"{serif}<w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/>"#),
        Style::TableText | Style::Line => {
            let closer = if style == Style::Line {
                usual.paragraph
            } else {
                r#"<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>"#
            };
            (closer, r#"<w:sz w:val="18"/><w:szCs w:val="18"/>"#)
        }
        _ => (usual.paragraph, usual.text),
    };
    Appearance { paragraph, text, ..usual }
}

/// The properties of a table's style, and those of its first row.
pub(super) fn table_look(style: Style, is_compact: bool) -> &'static str {
    match style {
        Style::PlanFacts if is_compact => {
            r#"<w:tblPr><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="90" w:type="dxa"/><w:right w:w="240" w:type="dxa"/></w:tblCellMar></w:tblPr>"#
        }
        Style::PlanTable if is_compact => {
            r#"<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{rule}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="{rule}"/></w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="150" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{ink}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>"#
        }
        Style::PlanTable => {
            r#"<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{rule}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="{rule}"/></w:tblBorders><w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/><w:right w:w="190" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{ink}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>"#
        }
        Style::PlanFacts => {
            r#"<w:tblPr><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="240" w:type="dxa"/></w:tblCellMar></w:tblPr>"#
        }
        Style::PlanKeyFacts => {
            r#"<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="{rule}"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="{rule}"/></w:tblBorders><w:tblCellMar><w:top w:w="120" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="120" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr>"#
        }
        _ => {
            r#"<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>"#
        }
    }
}
