//! What is wrong with the value of a line of TOML: its quotation marks, a day or a number as it is written elsewhere.
//!
//! In: the text behind the `=`. Out: what to say of it and the line as it would have to be written (see `slip`).

use super::around::Explained;
use super::slip::quoted;
use crate::quantity::{Currency, parse_day};

/// The value of `key = value`.
pub(super) fn by_value(key: &str, value: &str, below: &str, parser: &str) -> Option<Explained> {
    let written = value.trim();
    let bare = without_remark(written);
    let write = |value: &str| format!("write `{key} = {value}`");
    let first = bare.chars().next();
    if bare.is_empty() {
        let items: Vec<String> = below.lines().map_while(|line| line.trim().strip_prefix("- ")).map(quoted).collect();
        if !items.is_empty() {
            return Some(
                Explained::new("a list stands in square brackets behind `=`")
                    .help(write(&format!("[{}]", items.join(", ")))),
            );
        }
        return Some(
            Explained::new("there is no value behind `=`")
                .help(format!("{}, or put `#` in front to make it a remark", write("\"…\""))),
        );
    }
    if bare.contains(is_curly) && !bare.starts_with(['"', '\'']) {
        let straight: String = bare.chars().map(|c| if is_curly(c) { '"' } else { c }).collect();
        return Some(
            Explained::new("these are typographic quotation marks; a value needs straight ones").help(write(&straight)),
        );
    }
    if bare.starts_with('"') && (parser.contains("escape") || parser.contains("unicode")) {
        let inside = bare.trim_matches('"');
        let help = if inside.contains('\'') {
            write(&format!("\"{}\"", inside.replace('\\', "\\\\")))
        } else {
            write(&format!("'{inside}'"))
        };
        return Some(Explained::new("a backslash has a special meaning between `\"` and `\"`").help(help));
    }
    if first.is_some_and(|c| c == '"' || c == '\'') {
        return quoted_value(key, bare);
    }
    if let Some(word) = truth(bare) {
        return Some(
            Explained::new(format!("`{bare}` is no value; yes is `true` and no is `false`")).help(write(word)),
        );
    }
    if let Some(day) = day(bare) {
        let help = match &day {
            Some(day) => write(day),
            None => write("2027-09-30"),
        };
        return Some(
            Explained::new("a day is written year-month-day, with two digits for month and day").help(help).value(),
        );
    }
    if let Some((message, number)) = number(bare) {
        return Some(Explained::new(message).help(write(&number)).value());
    }
    if let Some(inside) = bare.strip_prefix('(') {
        return Some(
            Explained::new("a list stands in square brackets")
                .help(write(&format!("[{}]", inside.trim_end_matches(')')))),
        );
    }
    if bare.ends_with('"') && bare.matches('"').count() == 1 {
        return Some(Explained::new("the text does not start with a quotation mark").help(write(&format!("\"{bare}"))));
    }
    if let Some(currency) = first.and_then(Currency::from_symbol) {
        let amount = bare.trim_start_matches(|c: char| !c.is_ascii_digit());
        return Some(
            Explained::new("text and amounts with a unit stand in quotation marks")
                .help(write(&format!("\"{} {currency}\"", amount.trim()))),
        );
    }
    if bare.starts_with(['[', '{']) {
        return in_brackets(bare, parser);
    }
    let plain = !bare.contains(['"', '\\']);
    let found = Explained::new("text and amounts with a unit stand in quotation marks");
    Some(if plain {
        found.help(write(&format!("\"{bare}\"")))
    } else {
        found.help(format!("put it in quotation marks: `{key} = \"…\"`"))
    })
}

/// A value that starts with a quotation mark.
fn quoted_value(key: &str, bare: &str) -> Option<Explained> {
    let mark = bare.chars().next()?;
    let inside = &bare[1..];
    let write = |value: &str| format!("write `{key} = {value}`");
    let Some(end) = inside.find(mark) else {
        return Some(Explained::new("the text on this line is never closed").help(format!(
            "{}; a text of several lines stands between `\"\"\"` and `\"\"\"`",
            write(&format!("{bare}{mark}"))
        )));
    };
    let behind = inside[end + 1..].trim();
    let value = &bare[..end + 2];
    if let Some(remark) = ["//", "--"].iter().find_map(|sign| behind.strip_prefix(sign)) {
        return Some(Explained::new("a remark starts with `#`").help(write(&format!("{value} # {}", remark.trim()))));
    }
    if matches!(behind, "," | ";" | ".") {
        return Some(Explained::new(format!("`{behind}` follows the value")).help(write(value)));
    }
    if bare.len() > end + 2 && bare.ends_with(mark) && bare.matches(mark).count() > 2 {
        let text = &bare[1..bare.len() - 1];
        let help = if text.contains('\'') { format!("\"{}\"", text.replace('"', "\\\"")) } else { format!("'{text}'") };
        return Some(Explained::new("a quotation mark inside the text ends it").help(write(&help)));
    }
    if behind.is_empty() {
        return None;
    }
    Some(
        Explained::new("there is more behind the end of the value")
            .help(format!("take it into the quotation marks, or make it a remark: `{key} = {value} # {behind}`")),
    )
}

/// What can't be read inside `[ ]` or `{ }`.
fn in_brackets(bare: &str, parser: &str) -> Option<Explained> {
    let message = match parser {
        p if p.starts_with("extra comma") => "there is one comma too many",
        p if p.starts_with("unexpected `=` in array") => "a name with a value stands in `{ }`, and this is a list",
        p if p.starts_with("string values must be quoted") || p.starts_with("missing opening quote") => {
            "text and amounts with a unit stand in quotation marks"
        }
        p if p.starts_with("missing key") => "there is no name in front of the value",
        p if p.starts_with("unexpected key or value") => "there is more behind the end of the value",
        _ => return None,
    };
    let items = bare.trim_matches(['[', ']']);
    let found = Explained::new(message);
    let only_words = bare.starts_with('[') && !items.contains(['"', '\'', '[', '{', '=']);
    Some(if only_words && message.starts_with("text") {
        let items: Vec<String> = items.split(',').filter(|item| !item.trim().is_empty()).map(quoted).collect();
        found.help(format!("write `[{}]`", items.join(", ")))
    } else {
        found
    })
}

/// A day in another order or with other signs: `30.09.2027`, `9/30/2027`, `2027-9-30`, `30 September 2027`. The inner `None` is a
/// day that may be read in two ways.
fn day(text: &str) -> Option<Option<String>> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let separators = ['.', '/', '-', '–', '—', ' ', ','];
    let parts: Vec<&str> = text.split(separators).filter(|part| !part.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let month_name = |word: &str| {
        let word = word.to_ascii_lowercase();
        MONTHS.iter().position(|month| word.len() >= 3 && word.starts_with(month)).map(|n| n + 1)
    };
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<usize>().ok()).flatten();
    let is_year = |part: &str| part.len() == 4 && number(part).is_some();
    let (year, month, day) = match (month_name(a), month_name(b)) {
        (_, Some(month)) if is_year(c) => (*c, month, number(a.trim_end_matches(char::is_alphabetic))?),
        (Some(month), _) if is_year(c) => (*c, month, number(b.trim_end_matches(char::is_alphabetic))?),
        _ if is_year(a) => (*a, number(b)?, number(c)?),
        _ if is_year(c) => {
            let (a, b) = (number(a)?, number(b)?);
            // The dotted form is always day first; the one with slashes is not.
            if text.contains('.') || a > 12 {
                (*c, b, a)
            } else if b > 12 {
                (*c, a, b)
            } else {
                return Some(None);
            }
        }
        _ => return None,
    };
    let right = format!("{year}-{month:02}-{day:02}");
    Some(parse_day(&right).map(|_| right))
}

/// A bare number as it is written elsewhere: with a decimal comma, separators, leading zeros.
fn number(text: &str) -> Option<(&'static str, String)> {
    let digits = text.trim_start_matches(['+', '-']);
    if !digits.starts_with(|c: char| c.is_ascii_digit())
        || !digits.bytes().all(|b| b.is_ascii_digit() || b".,'_ ".contains(&b))
    {
        return None;
    }
    let groups: Vec<&str> = text.split(['.', ',', '\'', ' ']).collect();
    let is_grouped = groups.len() > 1 && groups[0].len() <= 4 && groups[1..].iter().all(|group| group.len() == 3);
    if is_grouped && !(groups.len() == 2 && text.contains('.')) {
        return Some(("a number has no separator between thousands", groups.concat()));
    }
    if groups.len() == 2 && text.contains(',') {
        return Some(("a decimal point is a point, not a comma", text.replace(',', ".")));
    }
    let zeros = digits.len() - digits.trim_start_matches('0').len();
    if zeros > 0 && groups.len() == 1 {
        let plain = digits.trim_start_matches('0');
        return Some(("a number starts with no zero", if plain.is_empty() { "0".into() } else { plain.to_owned() }));
    }
    None
}

fn truth(text: &str) -> Option<&'static str> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some("true"),
        "false" | "no" | "off" => Some("false"),
        _ => None,
    }
}

fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚')
}

/// A value without the remark behind it. A `#` between quotation marks starts none.
fn without_remark(value: &str) -> &str {
    let mut quote = None;
    for (at, c) in value.char_indices() {
        match (quote, c) {
            (None, '#') => return value[..at].trim_end(),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    value
}
