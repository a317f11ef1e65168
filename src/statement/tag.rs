//! The parts that words play in the grammar. Each has a list of phrases in every language.

macro_rules! tags {
    ($($(#[doc = $doc:literal])+ $tag:ident = $name:literal),+ $(,)?) => {
        /// A part that a phrase can play.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Tag { $($(#[doc = $doc])+ $tag),+ }

        impl Tag {
            /// Every tag.
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$tag),+];

            /// The tag with this name in the data files.
            pub(super) fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$tag),)+ _ => None }
            }
        }
    };
}

tags! {
    /// A number is to go up.
    Increase = "increase",
    /// A number is to go down.
    Decrease = "decrease",
    /// It is to get better, whichever way that is.
    Improve = "improve",
    /// It is to stay.
    Maintain = "maintain",
    /// A level is to be reached.
    Reach = "reach",
    /// "20 % fewer".
    Fewer = "fewer",
    /// "20 % more".
    More = "more",
    /// Measured from where it stands today.
    Relative = "relative",
    /// Before a lower bound.
    AtLeast = "at-least",
    /// Before an upper bound.
    AtMost = "at-most",
    /// Behind a lower bound.
    OrMore = "or-more",
    /// Behind an upper bound.
    OrLess = "or-less",
    /// Words between a preposition and its number.
    About = "about",
    /// Before where it stands today.
    Current = "current",
    /// Before where it shall stand.
    TargetWord = "target-word",
    /// from
    From = "from",
    /// to
    To = "to",
    /// by
    By = "by",
    /// of
    Of = "of",
    /// at
    At = "at",
    /// is
    Is = "is",
    /// Before a point in time.
    ByWhen = "by-when",
    /// Before a period.
    InWhen = "in-when",
    /// Before a length of time.
    Within = "within",
    /// The end of a period.
    EndOf = "end-of",
    /// The middle of a period.
    MidOf = "mid-of",
    /// A period is over.
    IsOver = "is-over",
    /// this
    This = "this",
    /// next
    Next = "next",
    /// A period that is over.
    Last = "last",
    /// first
    First = "first",
    /// The first days of something else than the plan.
    TheirFirst = "their-first",
    /// fiscal
    Fiscal = "fiscal",
    /// calendar
    Calendar = "calendar",
    /// year end
    EndOfYear = "end-of-year",
    /// quarter end
    EndOfQuarter = "end-of-quarter",
    /// month end
    EndOfMonth = "end-of-month",
    /// week end
    EndOfWeek = "end-of-week",
    /// fiscal year end
    EndOfFiscalYear = "end-of-fiscal-year",
    /// Periods without a day.
    Season = "season",
    /// What projects count from.
    ProjectEvent = "project-event",
    /// What promises count from.
    ServiceEvent = "service-event",
    /// Behind a measuring window.
    Window = "window",
    /// per
    Per = "per",
    /// weekly
    Recurring = "recurring",
    /// A day of the week.
    Weekday = "weekday",
    /// today
    Tonight = "tonight",
    /// Something that has a day in somebody's calendar.
    Occasion = "occasion",
    /// Before an event told in a clause of its own.
    ByTheTime = "by-the-time",
    /// half
    HalfWord = "half-word",
    /// Periods that only a team knows.
    Sprint = "sprint",
    /// Before how it is done.
    Means = "means",
    /// with
    With = "with",
    /// Before what must not get worse.
    Guard = "guard",
    /// Before what comes of it.
    Consequence = "consequence",
    /// Before what it is for.
    Purpose = "purpose",
    /// Before a condition.
    Condition = "condition",
    /// Before how it is measured.
    Measured = "measured",
    /// and
    And = "and",
    /// or
    Or = "or",
    /// An opening before the outcome.
    Intent = "intent",
    /// per
    PerWhat = "per-what",
    /// Before whom it holds for.
    Scope = "scope",
    /// Before who answers for it.
    Owner = "owner",
    /// Nobody has to touch it.
    WithoutPeople = "without-people",
    /// Something exists afterwards.
    Deliver = "deliver",
    /// Answering.
    Respond = "respond",
    /// Resolving.
    Resolve = "resolve",
    /// Other work on items.
    Service = "service",
    /// Looking into.
    Investigate = "investigate",
    /// A concrete act.
    Act = "act",
    /// A wish.
    Soft = "soft",
    /// Any other verb.
    OtherVerb = "other-verb",
    /// Training.
    Train = "train",
    /// A thing that can be delivered.
    Artefact = "artefact",
    /// A thing nobody can point at.
    Abstract = "abstract",
    /// What a number can be of.
    Measure = "measure",
    /// People.
    People = "people",
    /// Pieces of work.
    Item = "item",
    /// What nobody wants.
    Problem = "problem",
    /// "10 % of".
    ShareOf = "share-of",
    /// A number behind it is a name.
    NamesNumber = "names-number",
    /// the, all, our
    Determiner = "determiner",
    /// "the top 10".
    TopOf = "top-of",
}

/// A set of tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TagSet(u128);

impl TagSet {
    /// The set of these tags.
    pub(super) const fn of(tags: &[Tag]) -> Self {
        let mut bits = 0;
        let mut n = 0;
        while n < tags.len() {
            bits |= 1 << tags[n] as u32;
            n += 1;
        }
        Self(bits)
    }

    /// The set with one more.
    pub(super) const fn and(self, tag: Tag) -> Self {
        Self(self.0 | 1 << tag as u32)
    }

    /// Adds a tag.
    pub(super) fn add(&mut self, tag: Tag) {
        self.0 |= 1 << tag as u32;
    }

    /// Whether the tag is in it.
    pub(super) fn has(self, tag: Tag) -> bool {
        self.0 & (1 << tag as u32) != 0
    }

    /// Whether the two share a tag.
    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
