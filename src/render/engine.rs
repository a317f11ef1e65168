//! Runs the templates of one format.
//!
//! What a template can do: read the view, include and extend other templates of its format, loop and branch. What it can't:
//! read a file, learn the time, write more than a document may hold, include itself, or use text of a plan as a template.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::{Context, Kwargs, State, Tera};

use super::bounded::{Bounded, MOST_BYTES};
use super::outline::Outline;
use super::templates::built_in;
use super::tidy::tidy;
#[cfg(feature = "pdf")]
use super::trace::{Trace, marked};
use super::translate::speak;
use super::{Choice, Markup, TemplateError};
use crate::chart::palette::{Theme, declarations};
use crate::language::Language;
use crate::load::nearest;
use crate::view::View;

/// Own templates: path below the folder of templates (`html/parts/budget.html`, with `/` on every system) → text.
pub type Overrides = BTreeMap<String, String>;

/// The most numbers that one `range(end=…)` of a template gives: more than any list of a plan, and few enough that a slip
/// in nested loops ends.
const LONGEST_RANGE: usize = 1000;

/// The templates of one format, ready to run.
#[derive(Debug)]
pub struct Engine {
    markup: Markup,
    /// With the words of English.
    tera: Tera,
    /// The same with the words of each language, made when the first document in it is written.
    others: Vec<OnceLock<Tera>>,
    texts: BTreeMap<String, String>,
    added: Vec<String>,
}

impl Engine {
    /// Parses the built-in templates of a format, with own ones in their places.
    ///
    /// # Errors
    ///
    /// The first fault in a template: syntax, an unknown filter, an include of what is not there or of itself.
    pub fn new(markup: Markup, overrides: &Overrides) -> Result<Self, TemplateError> {
        let folder = format!("{}/", markup.folder());
        let mut texts: BTreeMap<String, String> = built_in()
            .into_iter()
            .filter(|(path, _)| path.starts_with(&folder))
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        let mut added = Vec::new();
        for (path, text) in overrides.iter().filter(|(path, _)| path.starts_with(&folder)) {
            let is_new = texts.insert(path.clone(), text.trim_start_matches('\u{feff}').to_owned()).is_none();
            // A document that has no template of its own may get one.
            if is_new && !super::documents().iter().any(|info| markup.template(info.name) == *path) {
                added.push(path.clone());
            }
        }
        let mut tera = Tera::new();
        // Every template of the format escapes, whatever its file is called: style sheets and components too.
        tera.autoescape_on([""]);
        tera.set_escape_fn(markup.escape());
        tera.register_function("range", range);
        speak(&mut tera, Language::default());
        if markup == Markup::Typst {
            super::typst_value::register(&mut tera);
        }
        let text = |path: &str| texts.get(path).cloned();
        let parsed = tera.add_raw_templates(texts.iter());
        parsed.map_err(|error| TemplateError::of(&error, &markup.template("document"), &text))?;
        let others = Language::ALL.iter().map(|_| OnceLock::new()).collect();
        Ok(Self { markup, tera, others, texts, added })
    }

    /// The paths of own templates that replace no built-in one: a new document or part, or a slip in a name.
    pub fn added(&self) -> &[String] {
        &self.added
    }

    fn tera(&self, language: Language) -> &Tera {
        if language == Language::default() {
            return &self.tera;
        }
        self.others[language as usize].get_or_init(|| {
            let mut tera = self.tera.clone();
            speak(&mut tera, language);
            tera
        })
    }

    /// Whether there is a template for a document.
    pub fn has(&self, document: &str) -> bool {
        self.template(document).is_some()
    }

    /// The template of a document: its own, or for built-in documents the one that walks through their sections.
    fn template(&self, document: &str) -> Option<String> {
        let is_known = super::documents().iter().any(|info| info.name == document);
        let shared = ["document", "full"].into_iter().filter(|_| is_known).map(|name| self.markup.template(name));
        let own = Some(self.markup.template(document)).filter(|_| document != "document");
        own.into_iter().chain(shared).find(|path| self.texts.contains_key(path))
    }

    /// Writes a document as it always is: a built-in one, or any whose template stands beside theirs.
    ///
    /// # Errors
    ///
    /// As [`Self::write`].
    pub fn render(&self, document: &str, view: &View) -> Result<String, TemplateError> {
        self.write(&Choice::of(document), view)
    }

    /// Writes a document as somebody wants it. The view must be of what its readers may see.
    ///
    /// # Errors
    ///
    /// A fault that shows only when the template runs: a field that is not there, a document beyond 32 MB.
    pub fn write(&self, choice: &Choice, view: &View) -> Result<String, TemplateError> {
        Ok(tidy(self.markup, &self.written(choice, view)?))
    }

    /// What the templates write, as they write it.
    fn written(&self, choice: &Choice, view: &View) -> Result<String, TemplateError> {
        let document = choice.document.as_str();
        let Some(template) = self.template(document) else {
            let known = super::documents().iter().map(|info| info.name);
            let template = self.markup.template(document);
            let mut error = TemplateError::at_start(&template, format!("there is no document `{document}`"));
            error.help = nearest(document, known).map(|near| format!("write `{near}`"));
            return Err(error);
        };
        let text = |path: &str| self.texts.get(path).cloned();
        let fault = |error: &tera::Error| TemplateError::of(error, &template, &text);
        let mut context = Context::from_serialize(view).map_err(|error| fault(&error))?;
        context.insert("document", &Outline::of(choice, view));
        context.insert("generator", concat!("svcplan ", env!("CARGO_PKG_VERSION")));
        context.insert("light", &declarations(Theme::Light));
        context.insert("dark", &declarations(Theme::Dark));
        let mut out = Bounded::default();
        let written = self.tera(view.language).render_to(&template, &context, &mut out);
        if out.is_full {
            let message = format!("writes more than {} MB, which no document needs", MOST_BYTES >> 20);
            return Err(TemplateError::at_start(&template, message));
        }
        written.map_err(|error| fault(&error))?;
        String::from_utf8(out.text).map_err(|_| TemplateError::at_start(&template, "writes bytes that are no text"))
    }

    /// Where in its templates a fault of a document lies that only shows when typst sets it. `fault` finds the place of
    /// the fault in a document, in bytes.
    #[cfg(feature = "pdf")]
    pub(super) fn blame(
        &self,
        choice: &Choice,
        view: &View,
        fault: impl Fn(&str) -> Option<usize>,
        message: String,
    ) -> TemplateError {
        let main = self.template(&choice.document).unwrap_or_default();
        let marked = self.texts.iter().map(|(path, text)| (path.clone(), marked(path, text))).collect();
        let traced = Self::new(self.markup, &marked).and_then(|engine| engine.written(choice, view));
        let mut error = TemplateError::at_start(&main, message);
        if let Ok(traced) = traced {
            let (text, trace) = Trace::of(&traced);
            if let Some((template, line, column)) = fault(&text).and_then(|offset| trace.place(&text, offset)) {
                (error.template, error.line, error.column) = (template.to_owned(), line, column);
            }
        }
        error
    }
}

/// `range(start=…, end=…, step_by=…)`, as the engine's own, but short.
#[expect(clippy::needless_pass_by_value, reason = "the engine hands arguments over by value")]
fn range(arguments: Kwargs, _: &State<'_>) -> tera::TeraResult<Vec<i128>> {
    let start: i128 = arguments.get("start")?.unwrap_or_default();
    let end: i128 = arguments.must_get("end")?;
    let step: i128 = arguments.get("step_by")?.unwrap_or(1);
    let step = usize::try_from(step).ok().filter(|step| *step > 0);
    let step = step.ok_or_else(|| tera::Error::message("`step_by` of `range` is below 1"))?;
    let numbers: Vec<i128> = (start..end).step_by(step).take(LONGEST_RANGE + 1).collect();
    if numbers.len() > LONGEST_RANGE {
        return Err(tera::Error::message(format!("`range` gives more than {LONGEST_RANGE} numbers")));
    }
    Ok(numbers)
}

#[cfg(all(test, feature = "pdf"))]
mod marked_templates {
    use super::*;
    use crate::load::{NoFiles, load};

    #[test]
    fn templates_with_marks_write_the_same() {
        let plan = load("plan.toml", b"format = 1\n[plan]\ntitle = \"Plan\"\n[goals.a]\n".to_vec(), &NoFiles).plan;
        let view = View::of(&plan);
        let engine = Engine::new(Markup::Typst, &Overrides::new()).unwrap_or_else(|error| panic!("{error}"));
        let marked = engine.texts.iter().map(|(path, text)| (path.clone(), marked(path, text))).collect();
        let traced = Engine::new(Markup::Typst, &marked).unwrap_or_else(|error| panic!("{error}"));
        for info in super::super::documents() {
            let written = traced.written(&Choice::of(info.name), &view).unwrap_or_else(|error| panic!("{error}"));
            let plain = engine.written(&Choice::of(info.name), &view).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(Trace::of(&written).0, plain, "{}", info.name);
        }
    }
}
