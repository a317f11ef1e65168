//! Writes the XML of a package's parts.
//!
//! In: names of elements and attributes from this program, texts from anywhere. Out: well-formed XML. Every text and every
//! attribute's value is escaped here and nowhere else.

/// An XML document while it is written.
#[derive(Debug)]
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// With the declaration that every part begins with.
    pub(super) fn new() -> Self {
        Self { out: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(), open: Vec::new() }
    }

    /// A piece that is put into another document later.
    pub(super) fn piece() -> Self {
        Self { out: String::new(), open: Vec::new() }
    }

    fn tag(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// Closes the element that was opened last.
    pub(super) fn close(&mut self) {
        let name = self.open.pop().expect("each `close` belongs to an `open`");
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// An empty element with one attribute `w:val`, of which WordprocessingML has most.
    pub(super) fn val(&mut self, name: &'static str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element with a text.
    pub(super) fn text(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        escape(text, &mut self.out);
        self.close();
    }

    /// XML that this program wrote.
    pub(super) fn raw(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    /// The document, all elements closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }
}

/// Text without markup, and without the characters that XML 1.0 forbids.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup_or_breaks_the_document() {
        let hostile = "]]></w:t><w:t a=\"b\">&amp;\u{0}\u{b}\u{ffff}\u{85}";
        let mut xml = Xml::new();
        xml.open("a", &[("b", hostile)]);
        xml.text("c", &[], hostile);
        let text = xml.finish();
        let document = roxmltree::Document::parse(&text).expect("well-formed");
        let shown = "]]></w:t><w:t a=\"b\">&amp;";
        assert_eq!(document.root_element().attribute("b"), Some(shown));
        assert_eq!(document.root_element().first_element_child().and_then(|c| c.text()), Some(shown));
    }
}
