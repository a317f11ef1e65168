//! The styles that text of a document can have.
//!
//! Names are those that Word itself uses where it has one for the purpose, so that a reference document decides how they look.

/// Which kind of thing a style is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Character,
    Table,
}

/// Declares the styles: their id in our own style sheet, the name by which Word knows them, and what they are for.
macro_rules! styles {
    ($($id:ident $name:literal $kind:ident $doc:literal,)*) => {
        /// A style of a document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Style {
            $(#[doc = $doc] $id,)*
        }

        impl Style {
            /// All of them, in the order of the style sheet.
            pub(super) const ALL: &'static [Self] = &[$(Self::$id,)*];

            /// Its id in our own style sheet.
            pub(super) fn id(self) -> &'static str {
                match self { $(Self::$id => stringify!($id),)* }
            }

            /// Its name in any style sheet, whatever the language of the Word that wrote it.
            pub(super) fn name(self) -> &'static str {
                match self { $(Self::$id => $name,)* }
            }

            /// What it is for.
            pub(super) fn kind(self) -> Kind {
                match self { $(Self::$id => Kind::$kind,)* }
            }
        }
    };
}

styles! {
    Normal "Normal" Paragraph "running text",
    Title "Title" Paragraph "the plan's title",
    Subtitle "Subtitle" Paragraph "which document it is, and for when",
    Organization "Plan Organization" Paragraph "whose plan it is, above the title",
    Summary "Plan Summary" Paragraph "the plan in a sentence or two",
    Heading1 "heading 1" Paragraph "a section",
    Heading2 "heading 2" Paragraph "an entry of a section",
    Heading3 "heading 3" Paragraph "a part of an entry",
    TOCHeading "TOC Heading" Paragraph "above the contents; no entry of them",
    TOC1 "toc 1" Paragraph "a section in the contents",
    Quote "Quote" Paragraph "the vision",
    Change "Plan Change" Paragraph "from and to, large",
    Measure "Plan Measure" Paragraph "what is measured, below a heading",
    Statement "Plan Statement" Paragraph "an objective in a sentence",
    Note "Plan Note" Paragraph "a remark of second rank",
    ListBullet "List Bullet" Paragraph "an item of a list",
    ListNumber "List Number" Paragraph "a counted item",
    Line "Plan Line" Paragraph "one of several lines with a rule below each",
    Caption "caption" Paragraph "above a table, below a figure",
    TableText "Plan Table Text" Paragraph "in a table",
    TableSmall "Plan Table Small" Paragraph "in a table of second rank",
    TableHead "Plan Table Head" Paragraph "in a table's head",
    TableNumber "Plan Table Number" Paragraph "a number in a table",
    TableNote "Plan Table Note" Paragraph "of second rank in a table",
    FactLabel "Plan Fact Label" Paragraph "what a fact is about",
    KeyValue "Plan Key Value" Paragraph "a large number",
    KeyLabel "Plan Key Label" Paragraph "what the large number counts",
    Header "header" Paragraph "above each page",
    Footer "footer" Paragraph "below each page",
    Picture "Plan Picture" Paragraph "a figure's own paragraph",
    Gap "Plan Gap" Paragraph "the empty line that two tables need between them",
    Hyperlink "Hyperlink" Character "a link",
    Muted "Plan Muted" Character "of second rank",
    Accent "Plan Accent" Character "in the accent colour",
    Tag "Plan Tag" Character "a state, such as chosen or planned",
    TableNormal "Normal Table" Table "a table without any look",
    PlanTable "Plan Table" Table "a table of data",
    PlanFacts "Plan Facts" Table "facts side by side",
    PlanKeyFacts "Plan Key Facts" Table "large numbers side by side",
}
