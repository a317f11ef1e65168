//! The fonts of the program: Source Sans 3 for text and figures, and typst's own for titles, figures in code, and rare signs.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Adobe's Source Sans 3, under the SIL Open Font License (`assets/fonts/SourceSans3-OFL.txt`).
static SOURCE_SANS: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../assets/fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/SourceSans3-Italic.ttf"),
];

static BUILT_IN: LazyLock<Fonts> = LazyLock::new(|| {
    let own = SOURCE_SANS.iter().flat_map(|data| Font::iter(Bytes::new(*data)));
    let typst = typst_kit::fonts::embedded().map(|(font, _)| font);
    Fonts::of(own.chain(typst).collect())
});

/// Fonts in the order in which they are tried.
#[derive(Clone)]
pub(super) struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    all: Vec<Font>,
}

impl Fonts {
    fn of(all: Vec<Font>) -> Self {
        Self { book: LazyHash::new(FontBook::from_fonts(&all)), all }
    }

    /// The program's fonts and further ones behind them; the bytes of one that is no font are refused with its place in the list.
    pub(super) fn with(further: &[Vec<u8>]) -> Result<Self, usize> {
        if further.is_empty() {
            return Ok(BUILT_IN.clone());
        }
        let mut all = BUILT_IN.all.clone();
        for (at, data) in further.iter().enumerate() {
            let before = all.len();
            all.extend(Font::iter(Bytes::new(data.clone())));
            if all.len() == before {
                return Err(at);
            }
        }
        Ok(Self::of(all))
    }

    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.all.get(index).cloned()
    }

    /// Whether any font has a sign for a character.
    pub(super) fn has(&self, c: char) -> bool {
        self.all.iter().any(|font| font.info().coverage.contains(u32::from(c)))
    }
}

/// Whether typst finds a font in the bytes.
pub(super) fn is_font(bytes: &[u8]) -> bool {
    Font::iter(Bytes::new(bytes.to_vec())).next().is_some()
}
