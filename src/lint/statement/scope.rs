//! The channels and segments that a sentence narrows itself to, against those of the fields.
//!
//! In: a reading and the plan's channels and segments. Out: what is named and does not stand in the objective's list. Only names
//! that the plan itself gives are known; "on tickets" names nothing.

use crate::lint::Context;
use crate::plan::channel::ChannelKind;
use crate::plan::field::Named;
use crate::plan::objective::Objective;
use crate::statement::{Reading, Words};

/// Something the sentence narrows itself to.
#[derive(Clone, Debug)]
pub(super) struct Narrowing {
    /// The words that name it.
    pub(super) words: Words,
    /// Its id in the plan.
    pub(super) id: String,
    /// `channels` or `segments`.
    pub(super) list: &'static str,
}

/// Channels or segments that names are looked for: a plan has a dozen, and a hostile file must not cost their product with its
/// objectives.
const MOST: usize = 100;

/// What is named in the sentence and stands in neither list.
pub(super) fn narrowings(
    cx: &Context<'_>,
    objective: &Named<Objective>,
    text: &str,
    reading: &Reading,
) -> Vec<Narrowing> {
    let mut out = Vec::new();
    let Some(scope) = &reading.scope else { return out };
    let words = words_of(text, scope);
    // "Via self-service" says how, not for whom.
    if words.first().is_some_and(|(word, _)| word == "via") {
        return out;
    }
    let channels = &cx.plan.channels;
    if channels.each().len() > 1 && (objective.channels.has_any() || objective.channels.is_absent()) {
        let listed = |id: &str| objective.channels.each().any(|item| item.value.id == id);
        let kinds: Vec<ChannelKind> = objective
            .channels
            .each()
            .filter_map(|item| channels.by_id(&item.value.id).and_then(|channel| channel.kind.copied()))
            .collect();
        let mut seen: Vec<Words> = Vec::new();
        // A name first: "phone" may be the kind of three channels and the name of one.
        let by_name = channels.each().take(MOST).filter_map(|channel| {
            let name = find(&words, &channel.id).or_else(|| find(&words, channel.name.text()?));
            Some((channel, name?))
        });
        let by_kind = channels
            .each()
            .take(MOST)
            .filter_map(|channel| Some((channel, find_kind(&words, channel.kind.copied()?)?)));
        let named: Vec<_> = by_name.chain(by_kind).collect();
        for (channel, at) in &named {
            let same_words = |other: &Words| other.start < at.end && at.start < other.end;
            // Any channel of these words that is listed will do.
            let any_listed = named.iter().any(|(other, words)| same_words(words) && listed(&other.id));
            let same_kind =
                channel.kind.copied().is_some_and(|kind| kinds.iter().any(|listed| is_close(*listed, kind)));
            if any_listed || same_kind || seen.iter().any(same_words) {
                continue;
            }
            seen.push(at.clone());
            out.push(Narrowing { words: at.clone(), id: channel.id.clone(), list: "channels" });
        }
    }
    let segments = &cx.plan.segments;
    if segments.each().len() > 1 && (objective.segments.has_any() || objective.segments.is_absent()) {
        for segment in segments.each().take(MOST) {
            let Some(at) = find(&words, &segment.id).or_else(|| find(&words, segment.name.text()?)) else { continue };
            let listed = objective.segments.each().any(|item| item.value.id == segment.id);
            if !listed && out.iter().all(|other| at.end <= other.words.start || other.words.end <= at.start) {
                out.push(Narrowing { words: at, id: segment.id.clone(), list: "segments" });
            }
        }
    }
    out
}

/// Words that name a kind of channel without doubt.
fn find_kind(words: &[(String, Words)], kind: ChannelKind) -> Option<Words> {
    let names: &[&str] = match kind {
        ChannelKind::Phone => &["phone", "phones", "telephone"],
        ChannelKind::Email => &["email", "emails", "e mail", "e mails"],
        ChannelKind::Chat => &["chat", "live chat", "chats"],
        ChannelKind::Messaging => &["whatsapp", "sms", "messaging"],
        ChannelKind::Social => &["social media"],
        ChannelKind::Form => &["web form", "web forms"],
        _ => &[],
    };
    names.iter().find_map(|name| find(words, name))
}

/// Chat and messaging are one to many people, and so are e-mail and forms.
fn is_close(one: ChannelKind, other: ChannelKind) -> bool {
    let pair = |a, b| (one, other) == (a, b) || (one, other) == (b, a);
    one == other
        || pair(ChannelKind::Chat, ChannelKind::Messaging)
        || pair(ChannelKind::Email, ChannelKind::Form)
        || pair(ChannelKind::Phone, ChannelKind::Callback)
}

/// Lower-case words with their bytes.
fn words_of(text: &str, within: &Words) -> Vec<(String, Words)> {
    let mut out = Vec::new();
    let slice = text.get(within.clone()).unwrap_or("");
    let mut start = None;
    for (at, c) in slice.char_indices().chain([(slice.len(), ' ')]) {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                out.push((slice[from..at].to_lowercase(), within.start + from..within.start + at));
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// Where the words of a name stand, one behind the other; a plural "s" makes no difference.
fn find(words: &[(String, Words)], name: &str) -> Option<Words> {
    let wanted: Vec<String> =
        name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let same =
        |one: &str, other: &str| one.strip_suffix('s').unwrap_or(one) == other.strip_suffix('s').unwrap_or(other);
    if wanted.is_empty() || wanted.iter().all(|word| word.chars().count() < 3 && wanted.len() == 1) {
        return None;
    }
    let at = words
        .windows(wanted.len())
        .find(|window| window.iter().zip(&wanted).all(|((word, _), wanted)| same(word, wanted)))?;
    Some(at.first()?.1.start..at.last()?.1.end)
}
