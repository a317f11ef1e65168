//! Fields: what Word works out itself, such as the number of a page.
//!
//! In: the instruction. Out: runs around what is shown until Word fills the field. No field is marked as stale (`w:dirty`), nor are
//! all of them in the settings (`w:updateFields`): Word would then ask each reader on opening whether to update "fields that may
//! refer to other files", which reads like a warning.

use super::xml::Xml;

/// Begins a field.
pub(super) fn field_start(xml: &mut Xml, instruction: &str) {
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", "begin")]);
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
