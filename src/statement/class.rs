//! The parts that single words play beside others: articles, prepositions, names of periods.
//!
//! Each has a list of words in every language, `classes.toml`. A tag belongs to a phrase and says what it means; a class only
//! tells words apart that code has to tell apart. A word of a class is therefore no word the lexicon has something to say about.

macro_rules! classes {
    ($($(#[doc = $doc:literal])+ $class:ident = $name:literal),+ $(,)?) => {
        /// A part that a single word can play.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Class { $($(#[doc = $doc])+ $class),+ }

        impl Class {
            /// Every class.
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$class),+];

            /// The class with this name in the data files.
            pub(super) fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$class),)+ _ => None }
            }
        }
    };
}

classes! {
    /// "a year": one of them, no matter which.
    Indefinite = "indefinite",
    /// "the quarter": a known one.
    Definite = "definite",
    /// "our quarter": determiners of a period beside the definite one.
    Own = "own",
    /// "not one", "within a year": a single one.
    Single = "single",
    /// "of every 20": each of them.
    Every = "every",
    /// "any quarter": no particular one.
    Any = "any",
    /// "all agents": nobody left out.
    Whole = "whole",
    /// "no complaints".
    None = "none",
    /// "not one".
    Not = "not",
    /// "never below".
    Never = "never",
    /// Opens a clause about the noun before it.
    Relative = "relative",
    /// Stands for something named before: "increase it".
    Pronoun = "pronoun",
    /// The writers as an object: "brand ourselves".
    Ourselves = "ourselves",
    /// Whoever acts, as an object.
    Themselves = "themselves",
    /// Between a verb and its object: "reply to tickets".
    Addressee = "addressee",
    /// Before a verb: "to reduce".
    Infinitive = "infinitive",
    /// Between the ends of a range: "2 to 3 days".
    Range = "range",
    /// Opens a range or span that "and" joins.
    Between = "between",
    /// Behind a comparative: "less than".
    Than = "than",
    /// A past day follows.
    Since = "since",
    /// "be known as".
    Likeness = "likeness",
    /// "9 in 10".
    ShareIn = "share-in",
    /// "out of 5", with the tag `of` behind it.
    OutOf = "out-of",
    /// Narrows whom or what a promise holds for.
    Narrows = "narrows",
    /// "for next quarter", "for 90% of calls": what something is for.
    OnBehalf = "on-behalf",
    /// "teams with 10 seats": what comes along.
    Accompanied = "accompanied",
    /// "reviews with 18 accounts": whom a counted deed takes in.
    TakenFrom = "taken-from",
    /// Before a number that only counts the things at hand: "across 12 stores".
    Passing = "passing",
    /// Joins the parts of a name: "Head of Support".
    NameLink = "name-link",
    /// Opens a guard that stays one even where a number moves in it.
    FirmGuard = "firm-guard",
    /// Opens a condition in the middle of a sentence.
    Conditional = "conditional",
    /// Does so only in a longer phrase.
    ConditionalPhrase = "conditional-phrase",
    /// Means or time: "through chat", "through the end of June".
    ChannelOf = "channel-of",
    /// Opens a consequence, unless a word of `so-far` follows.
    Result = "result",
    /// "so far".
    SoFar = "so-far",
    /// "up 5%".
    Upwards = "upwards",
    /// "down 5%".
    Downwards = "downwards",
    /// Verbs that "up" belongs to: "make up 5%".
    TakesParticle = "takes-particle",
    /// Belongs to the verb before it: "cleaned up".
    Particle = "particle",
    /// Better, whichever way that is.
    Better = "better",
    /// In less time: "resolve faster".
    Quicker = "quicker",
    /// Behind "more": in less time.
    Quickly = "quickly",
    /// As often in front of a noun as a verb: "lower scores".
    Describes = "describes",
    /// Stands between "to" and its verb: "to further reduce".
    BeforeVerb = "before-verb",
    /// "on 3 May".
    OnDay = "on-day",
    /// "in June".
    InPeriod = "in-period",
    /// Before a point in time, whichever it is.
    TimePreposition = "time-preposition",
    /// "six weeks from now", "from May".
    FromWhen = "from-when",
    /// "six weeks after".
    After = "after",
    /// Between a length and the event it counts from.
    CountedFrom = "counted-from",
    /// The same before an event that no list knows.
    AnyEvent = "any-event",
    /// After, joined to its event: "post-launch".
    Post = "post",
    /// A length of time before it can never be a rhythm: "within a day".
    StrictlyWithin = "strictly-within",
    /// How long something lasts rather than by when.
    Lasting = "lasting",
    /// "2 or 3 weeks".
    OrLater = "or-later",
    /// Before a time that says how often, or back how far.
    Rhythm = "rhythm",
    /// "from now".
    Now = "now",
    /// "in six weeks' time".
    Time = "time",
    /// "the year ending 31 March".
    Ending = "ending",
    /// "year end".
    End = "end",
    /// The year.
    Year = "year",
    /// The quarter, before its number.
    Quarter = "quarter",
    /// The month, before its number.
    Month = "month",
    /// The week, before its number.
    Week = "week",
    /// A month only with a capital or a number beside it: "may", "mar".
    DoubtfulMonth = "doubtful-month",
    /// The day after today.
    Tomorrow = "tomorrow",
    /// January to December: "calendar 2027".
    CalendarYear = "calendar-year",
    /// A label of a day: "deadline: 3 May".
    LabelOfDate = "label-of-date",
    /// "due date".
    Date = "date",
    /// The first period of a year.
    Ordinal1 = "ordinal-1",
    /// The second.
    Ordinal2 = "ordinal-2",
    /// The third.
    Ordinal3 = "ordinal-3",
    /// The fourth of four, the last.
    Ordinal4 = "ordinal-4",
    /// Before a past point in time: "versus May".
    Backwards = "backwards",
    /// Before "in May": a value of then.
    PastValue = "past-value",
    /// Behind a past point in time: "the May figures".
    Records = "records",
    /// Behind a value: it is that of today.
    AtPresent = "at-present",
    /// Makes a number an hour of the day: "9 am".
    HalfOfDay = "half-of-day",
    /// The same, cut short: "9 a.m.".
    HalfOfDayLetter = "half-of-day-letter",
    /// Makes `9:30` an hour of the day.
    ClockReading = "clock-reading",
    /// What an apostrophe cuts off.
    Possessive = "possessive",
    /// Before a number that counts the first ones: "the top 10".
    Rank = "rank",
    /// How often something happened.
    Occasions = "occasions",
    /// A unit of one letter that may stand apart from its number: "30 s".
    LoneUnit = "lone-unit",
    /// "$1.2m".
    MillionOfMoney = "million-of-money",
    /// Money to spend, not a value to reach.
    Budget = "budget",
    /// "a scale of 1 to 5".
    Scale = "scale",
    /// "a team of 12".
    Crew = "crew",
    /// Names the value right behind it: "score 80".
    NamesValue = "names-value",
    /// What is measured in marks.
    Rating = "rating",
    /// "the percentage of replies".
    Percentage = "percentage",
    /// A noun whose complement says what it is: "a set of".
    Container = "container",
    /// Of this less is better.
    Burden = "burden",
    /// Speaks of calls.
    Telephone = "telephone",
    /// A way or place of contact that narrows a promise.
    Channel = "channel",
    /// Who can answer for something.
    GroupOfPeople = "group-of-people",
    /// Small words in the name of an office.
    OfficeInName = "office-in-name",
    /// "owned by".
    AnswersFor = "answers-for",
    /// Replies by other means than picking up.
    NoPickup = "no-pickup",
    /// More than a reply, though listed with them.
    WaitedOn = "waited-on",
    /// Makes people able, as training does.
    Enables = "enables",
    /// Training that never ends.
    Coaches = "coaches",
    /// Past forms of delivering without the usual ending.
    Delivered = "delivered",
    /// Says that something is done.
    Done = "done",
    /// Out, before a deadline.
    Published = "published",
    /// "in place", behind `in-period`.
    InPlace = "in-place",
    /// Ends like a gerund and is none.
    NoGerund = "no-gerund",
    /// Ends like an adverb and is none.
    NoAdverb = "no-adverb",
}

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ClassSet(u128);

impl ClassSet {
    /// The set of these classes.
    pub(super) const fn of(classes: &[Class]) -> Self {
        let mut bits = 0;
        let mut n = 0;
        while n < classes.len() {
            bits |= 1 << classes[n] as u32;
            n += 1;
        }
        Self(bits)
    }

    /// Adds a class.
    pub(super) fn add(&mut self, class: Class) {
        self.0 |= 1 << class as u32;
    }

    /// Whether the class is in it.
    pub(super) fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    /// Whether the two share a class.
    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
