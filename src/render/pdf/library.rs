//! What typst offers to templates: its own library, with one function that is bounded.

use std::num::NonZeroI64;
use std::sync::LazyLock;

use typst::comemo::Tracked;
use typst::diag::{SourceResult, bail};
use typst::engine::Engine;
use typst::foundations::{Args, Array, Binding, Context, Func, NativeFuncData, NativeFuncPtr, Scope, Value};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};

/// More than the lines of any table or the points of any figure, and little memory.
const LONGEST_RANGE: i128 = 1_000_000;

pub(super) static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Row heads of tables are tagged as such; typst keeps that behind a feature until it likes the name of the function.
    let features = std::iter::once(Feature::A11yExtras).collect();
    let mut library = Library::builder().with_features(features).build();
    library.global.scope_mut().bind("range".into(), Binding::detached(Func::from(&RANGE)));
    library.std = Binding::detached(library.global.clone());
    LazyHash::new(library)
});

/// `range` as typst has it, but for its length: typst makes the whole list before a loop begins.
static RANGE: NativeFuncData = NativeFuncData {
    function: NativeFuncPtr(&range),
    name: "range",
    title: "Range",
    docs: "A list of numbers in order.",
    def_site: None,
    keywords: &[],
    contextual: false,
    scope: LazyLock::new(&Scope::new),
    params: LazyLock::new(&|| Array::range_data().params.clone()),
    returns: LazyLock::new(&|| Array::range_data().returns.clone()),
};

#[expect(clippy::needless_pass_by_value, reason = "typst calls functions of this shape")]
fn range(engine: &mut Engine<'_>, context: Tracked<'_, Context<'_>>, args: &mut Args) -> SourceResult<Value> {
    // Arguments that can't be read are left to typst, which says why.
    if let Some(length) = length(args.clone()).filter(|length| *length > LONGEST_RANGE) {
        bail!(args.span, "`range` would give {length} numbers; a document needs no more than {LONGEST_RANGE}");
    }
    (Array::range_data().function.0)(engine, context, args)
}

fn length(mut args: Args) -> Option<i128> {
    let first = i128::from(args.eat::<i64>().ok()??);
    let second = args.eat::<i64>().ok()?.map(i128::from);
    let step = args.named::<NonZeroI64>("step").ok()?.map_or(1, |step| i128::from(step.get()));
    let (start, end) = second.map_or((0, first), |second| (first, second));
    Some((end - start) / step)
}
