//! Sets the source in pages and writes them as PDF.

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::syntax::DiagSpan;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfStandard, PdfStandards, Timestamp};

use super::error::Place;
use super::fonts::Fonts;
use super::world::{Page, datetime};
use super::{Archive, Pdf, PdfError, PdfOptions, missing};

/// No document of a plan is longer; a template that writes more is at fault.
const MOST_PAGES: usize = 2000;
/// How many results typst's cache keeps between documents, in runs: none, so that a thousand plans take the memory of one.
const KEPT_RUNS: usize = 0;

/// Typst source as a PDF.
///
/// # Errors
///
/// The first fault in the source with its place: syntax, a name that isn't there, a file that it would read; a font that is none; more pages than a
/// document has; what the standard of archiving forbids.
pub fn pdf(source: &str, options: &PdfOptions) -> Result<Pdf, PdfError> {
    let made = make(source, options);
    comemo::evict(KEPT_RUNS);
    made
}

fn make(source: &str, options: &PdfOptions) -> Result<Pdf, PdfError> {
    let fonts = Fonts::with(&options.fonts).map_err(|at| PdfError {
        place: None,
        message: format!("font {} of those given is neither TrueType nor OpenType", at + 1),
        help: None,
    })?;
    let world = Page::new(source, fonts.clone(), options.as_of);
    let faults = |found: &[SourceDiagnostic]| error(found, &world, source);
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|found| faults(&found))?;
    let pages = document.pages().len();
    if pages > MOST_PAGES {
        return Err(PdfError {
            place: None,
            message: format!("the document has {pages} pages, more than {MOST_PAGES}"),
            help: None,
        });
    }
    let missing = missing::characters(&document, &fonts);
    let bytes = |is_accessible| {
        let standards = standards(options.archive, is_accessible)?;
        let exported = typst_pdf::pdf(&document, &about(options, standards));
        exported.map_err(|found| faults(&found))
    };
    // A box in the place of a character is what both standards forbid; the file then doesn't claim to be what it isn't.
    let (bytes, is_accessible) = match bytes(true) {
        Ok(made) => (made, options.archive != Some(Archive::A4)),
        Err(_) if !missing.is_empty() && options.archive.is_none() => (bytes(false)?, false),
        Err(fault) => return Err(fault),
    };
    Ok(Pdf { bytes, pages, missing, is_accessible })
}

fn about(options: &PdfOptions, standards: PdfStandards) -> typst_pdf::PdfOptions {
    typst_pdf::PdfOptions {
        ident: if options.identity.is_empty() { Smart::Auto } else { Smart::Custom(options.identity.clone()) },
        creator: Smart::Custom(Some(concat!("svcplan ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: options.as_of.and_then(datetime).map(Timestamp::new_utc),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    }
}

fn standards(archive: Option<Archive>, is_accessible: bool) -> Result<PdfStandards, PdfError> {
    let archive = archive.map(|archive| match archive {
        Archive::A2a => PdfStandard::A_2a,
        Archive::A2b => PdfStandard::A_2b,
        Archive::A3a => PdfStandard::A_3a,
        Archive::A3b => PdfStandard::A_3b,
        Archive::A4 => PdfStandard::A_4,
    });
    // PDF/UA-1 builds on PDF 1.7, PDF/A-4 on 2.0: a file can't be both.
    let accessible = (is_accessible && archive != Some(PdfStandard::A_4)).then_some(PdfStandard::Ua_1);
    let list: Vec<PdfStandard> = archive.into_iter().chain(accessible).collect();
    PdfStandards::new(&list).map_err(|fault| PdfError { place: None, message: fault.message().to_string(), help: None })
}

/// The first fault, in the words of this program.
fn error(found: &[SourceDiagnostic], world: &Page, source: &str) -> PdfError {
    let Some(first) = found.first() else {
        return PdfError { place: None, message: "typst gives no reason".to_owned(), help: None };
    };
    let main = world.main();
    let range = |span: DiagSpan| (span.id() == Some(main)).then(|| world.range(span)).flatten();
    let calls = first.trace.iter().map(|point| DiagSpan::from(point.span));
    let place = std::iter::once(first.span).chain(calls).find_map(range).map(|range| Place::at(source, range.start));
    let mut chars = first.message.trim_end_matches('.').chars();
    let lower = chars.next().map(|c| c.to_lowercase().collect::<String>()).unwrap_or_default();
    let message = if first.message.starts_with("PDF/") { first.message.to_string() } else { lower + chars.as_str() };
    PdfError { place, message, help: first.hints.first().map(|hint| hint.v.to_string()) }
}
