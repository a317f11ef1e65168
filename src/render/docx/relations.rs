//! What the document refers to: parts of the package, addresses outside.

use super::xml::Xml;

const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// References of `word/document.xml`, beyond those that every document has.
#[derive(Debug, Default)]
pub(super) struct Relations {
    links: Vec<String>,
    pictures: Vec<String>,
}

impl Relations {
    /// The id of an address outside; one id for one address.
    pub(super) fn link(&mut self, target: &str) -> String {
        let at = self.links.iter().position(|there| there == target).unwrap_or_else(|| {
            self.links.push(target.to_owned());
            self.links.len() - 1
        });
        format!("link{}", at + 1)
    }

    /// The id of a picture of the package.
    pub(super) fn picture(&mut self, name: &str) -> String {
        self.pictures.push(name.to_owned());
        format!("picture{}", self.pictures.len())
    }

    /// `word/_rels/document.xml.rels`.
    pub(super) fn part(&self) -> String {
        let mut xml = start();
        for (id, kind, target) in [
            ("styles", "styles", "styles.xml"),
            ("settings", "settings", "settings.xml"),
            ("numbering", "numbering", "numbering.xml"),
            ("theme", "theme", "theme/theme1.xml"),
            ("header", "header", "header.xml"),
            ("header-first", "header", "header-first.xml"),
            ("footer", "footer", "footer.xml"),
        ] {
            relation(&mut xml, id, &format!("{KIND}/{kind}"), target, false);
        }
        for (target, number) in self.pictures.iter().zip(1..) {
            relation(
                &mut xml,
                &format!("picture{number}"),
                &format!("{KIND}/image"),
                &format!("media/{target}"),
                false,
            );
        }
        for (target, number) in self.links.iter().zip(1..) {
            relation(&mut xml, &format!("link{number}"), &format!("{KIND}/hyperlink"), target, true);
        }
        xml.finish()
    }
}

/// `_rels/.rels`.
pub(super) fn of_package() -> String {
    let mut xml = start();
    relation(&mut xml, "document", &format!("{KIND}/officeDocument"), "word/document.xml", false);
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    relation(&mut xml, "core", core, "docProps/core.xml", false);
    relation(&mut xml, "app", &format!("{KIND}/extended-properties"), "docProps/app.xml", false);
    xml.finish()
}

fn start() -> Xml {
    let mut xml = Xml::new();
    xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]);
    xml
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str, is_outside: bool) {
    let mut attributes = vec![("Id", id), ("Type", kind), ("Target", target)];
    if is_outside {
        attributes.push(("TargetMode", "External"));
    }
    xml.empty("Relationship", &attributes);
}
