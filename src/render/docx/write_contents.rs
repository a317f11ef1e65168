//! Writes the contents: the document's sections with links and the numbers of their pages.
//!
//! Only who sets a document in pages knows those numbers, and Word's pages are not ours. So each is a field of its own, empty until
//! Word fills it: when the document is printed or saved as PDF, or by "Update table". None is better than a wrong one.

use super::field::{field_end, field_start};
use super::model::{Contents, Inline, Paragraph, Run};
use super::style::Style;
use super::write::Body;

impl Body<'_> {
    /// The contents: a field that Word makes anew when it is asked to.
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
            self.xml.open("w:tabs", &[]);
            self.xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &self.room.to_string())]);
            self.xml.close();
            self.xml.close();
            if number == 1 {
                field_start(&mut self.xml, "TOC \\o \"1-1\" \\h \\z \\u");
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
            if let Some(name) = &name {
                self.mark("w:tab");
                field_start(&mut self.xml, &format!("PAGEREF {name} \\h"));
                field_end(&mut self.xml);
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
