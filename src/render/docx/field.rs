//! Fields: what Word works out itself, such as the number of a page.
//!
//! In: the instruction. Out: runs around what is shown until Word fills the field.

use super::xml::Xml;

/// Begins a field.
pub(super) fn field_start(xml: &mut Xml, instruction: &str, is_stale: bool) {
    let mut begin = vec![("w:fldCharType", "begin")];
    if is_stale {
        begin.push(("w:dirty", "true"));
    }
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &begin);
    xml.close();
    xml.open("w:r", &[]);
    xml.text("w:instrText", &[("xml:space", "preserve")], &format!(" {instruction} "));
    xml.close();
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", "separate")]);
    xml.close();
}

/// Ends a field.
pub(super) fn field_end(xml: &mut Xml) {
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", "end")]);
    xml.close();
}
