//! Writes the contents: the document's sections with links.

use super::field::{field_end, field_start};
use super::model::{Contents, Inline, Paragraph, Run};
use super::style::Style;
use super::write::Body;

impl Body<'_> {
    /// The contents: a field that Word fills anew when the file is opened, with links to the sections until then. Numbers of pages
    /// are Word's to count: none is better than a wrong one.
    pub(super) fn contents(&mut self, contents: &Contents) {
        let mut heading = Paragraph::new(Style::TOCHeading, contents.heading.clone());
        heading.keep_next = true;
        self.breaks_page |= contents.is_long;
        self.xml.open("w:sdt", &[]);
        self.xml.open("w:sdtPr", &[]);
        self.xml.open("w:docPartObj", &[]);
        self.xml.val("w:docPartGallery", "Table of Contents");
        self.xml.empty("w:docPartUnique", &[]);
        self.xml.close();
        self.xml.close();
        self.xml.open("w:sdtContent", &[]);
        self.paragraph(&heading);
        for ((entry, id), number) in contents.entries.iter().zip(1..) {
            self.xml.open("w:p", &[]);
            self.xml.open("w:pPr", &[]);
            self.xml.val("w:pStyle", self.sheet.id(Style::TOC1));
            self.xml.close();
            if number == 1 {
                field_start(&mut self.xml, "TOC \\o \"1-1\" \\h \\z \\u", true);
            }
            let name = self.bookmarks.get(id).cloned();
            if let Some(name) = &name {
                self.xml.open("w:hyperlink", &[("w:anchor", name), ("w:history", "1")]);
            }
            for inline in entry {
                if let Inline::Run(run) = inline {
                    self.run(&Run { link: None, ..run.clone() }, false);
                }
            }
            if name.is_some() {
                self.xml.close();
            }
            if number == contents.entries.len() {
                field_end(&mut self.xml);
            }
            self.xml.close();
        }
        self.xml.close();
        self.xml.close();
    }
}
