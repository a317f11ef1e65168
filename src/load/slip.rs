//! The slips of people who are new to TOML: what the line shows, rather than what the parser stumbled over.
//!
//! In: the parser's words and the lines around. Out: what is wrong in words for somebody who never learned the format, and the line
//! as it would have to be written. It never decides whether there is an error, only what to say of one.

use super::syntax::{Around, Explained};
use crate::quantity::Currency;

/// Explains an error in a TOML file.
pub(crate) fn explain(parser: &str, around: &Around<'_>) -> Explained {
    by_parser(parser, around)
        .or_else(|| by_line(around))
        .or_else(|| {
            around.line.split_once('=').and_then(|(key, value)| by_value(key.trim(), value, around.below, parser))
        })
        .unwrap_or_else(|| Explained::new(format!("this can't be read: {parser}")))
}

/// What the parser says surely.
fn by_parser(parser: &str, around: &Around<'_>) -> Option<Explained> {
    let starts = |word: &str| parser.starts_with(word);
    let line = around.line.trim();
    Some(if around.is_carriage_return() {
        Explained::new("a carriage return stands alone here, where a line should end")
            .help("save the file with the line ends of Unix (LF) or of Windows (CRLF)")
    } else if starts("unclosed list") {
        Explained::new("this list is never closed")
            .help("add `]` where the list ends; each item but the last is followed by a comma")
    } else if starts("unclosed inline table") {
        Explained::new("this `{` is never closed").help("add `}` where it ends")
    } else if starts("unclosed text") {
        Explained::new("this text is never closed").help("add three quotation marks where it ends")
    } else if starts("unclosed table") || starts("unclosed array table") {
        return heading(line);
    } else if starts("recursion limit") || starts("cannot recurse") {
        Explained::new("nested too deep")
            .help("a plan needs no more than six levels; close the brackets that were left open")
    } else if starts("more than") {
        Explained::new(format!("this holds {parser}, which no plan needs"))
            .help("split it, or take out what is no part of the plan")
    } else if starts("extra `=`") {
        Explained::new("there is one `=` too many")
            .help(format!("write `{}`", line.replacen("= =", "=", 1).replacen("==", "=", 1)))
    } else if starts("missing comma between array elements") {
        Explained::new("a comma is missing between two items").help("put a comma after each item of the list")
    } else if starts("missing comma between key-value pairs") {
        Explained::new("a comma is missing between two values").help("put a comma after each value inside `{ }`")
    } else {
        return None;
    })
}

/// A line that is no `key = value` at all, or whose key can't be one.
fn by_line(around: &Around<'_>) -> Option<Explained> {
    let line = around.line.trim();
    if line.starts_with('[') {
        return heading(line);
    }
    if let Some(remark) = ["//", "--", ";"].iter().find_map(|sign| line.strip_prefix(sign)) {
        return Some(Explained::new("a remark starts with `#`").help(format!("write `# {}`", remark.trim())));
    }
    if let Some(item) = line.strip_prefix("- ") {
        return Some(
            Explained::new("`-` starts no list here")
                .help(format!("write the items in square brackets: `[{}]`", quoted(item))),
        );
    }
    let (key, _) = line.split_once('=').unwrap_or((line, ""));
    // A sign that stands where the equals sign belongs.
    for sign in [":", "—", "–", "->", "→", "=>"] {
        if let Some((name, value)) = line.split_once(sign)
            && is_name(name.trim())
            && !key[..key.len().min(name.len())].contains('=')
        {
            let value = value.trim_start_matches(['=', '>']).trim();
            let value = if value.is_empty() { "\"…\"".to_owned() } else { as_value(value) };
            return Some(
                Explained::new(format!("`{sign}` stands where `=` belongs"))
                    .help(format!("write `{} = {value}`", name.trim())),
            );
        }
    }
    let name = key.trim();
    if !line.contains('=') {
        return Some(if is_name(name) || name.contains(' ') && !name.contains(['"', '\'']) {
            let name = joined(name, '_');
            Explained::new("this line has a name but no value")
                .help(format!("write `{name} = \"…\"`, or put `#` in front to make it a remark"))
        } else if name.starts_with(['"', '\'']) {
            Explained::new("this line has a text but no name")
                .help(format!("write a name in front, such as `summary = {name}`"))
        } else {
            Explained::new("this line is no name with a value")
                .help("write `name = \"…\"`, or put `#` in front to make it a remark")
        });
    }
    if name.is_empty() {
        return Some(Explained::new("there is no name in front of `=`").help("write `name = …`"));
    }
    if !name.contains(['"', '\'', '.', '{', '[']) && name.contains(char::is_whitespace) {
        let value = line.split_once('=').map_or("…", |(_, value)| value.trim());
        return Some(
            Explained::new("a name can't have a blank inside")
                .help(format!("write `{} = {value}`", joined(name, '_')))
                .name(),
        );
    }
    if !name.contains(['"', '\'', '{', '[', ',']) && !name.split('.').all(|part| is_name(part.trim())) {
        return Some(
            Explained::new("a name has a character that names can't have")
                .help("use the letters a to z, digits and hyphens; what people read goes into `name`"),
        );
    }
    None
}

/// A `[heading]` that can't be read.
fn heading(line: &str) -> Option<Explained> {
    let open = if line.starts_with("[[") { "[[" } else { "[" };
    let close = if open == "[[" { "]]" } else { "]" };
    let inside = line.strip_prefix(open)?;
    let (name, behind) = inside.split_once(']').unwrap_or((inside.split('#').next().unwrap_or(""), ""));
    let name = name.trim();
    let right = |name: &str| format!("write `{open}{name}{close}`");
    if name.contains(char::is_whitespace) && !name.contains(['"', '\'', '=']) {
        let better = joined(name, '-');
        return Some(
            Explained::new("a name can't have a blank inside")
                .help(format!("{}; what people read goes into `name`", right(&better))),
        );
    }
    if !inside.contains(']') || open == "[[" && !behind.starts_with(']') {
        return Some(Explained::new("this heading is never closed").help(right(name)));
    }
    if name.is_empty() {
        return Some(Explained::new("this heading has no name").help("write a name inside, such as `[vision]`"));
    }
    let behind = behind.trim_start_matches(']').trim();
    if !behind.is_empty() && !behind.starts_with('#') {
        return Some(
            Explained::new("nothing but a remark can follow a heading")
                .help(format!("put `{behind}` on a line of its own")),
        );
    }
    let message = "a name has a character that names can't have";
    Some(Explained::new(message).help("use the letters a to z, digits and hyphens; what people read goes into `name`"))
}

/// The value of `key = value`.
fn by_value(key: &str, value: &str, below: &str, parser: &str) -> Option<Explained> {
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
    Some(crate::quantity::parse_day(&right).map(|_| right))
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

/// The value as it would have to be written: text in quotation marks, all else as it is.
fn as_value(text: &str) -> String {
    let stays =
        text.starts_with(['"', '\'', '[', '{']) || text.parse::<f64>().is_ok() || matches!(text, "true" | "false");
    if stays { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.trim().trim_matches('"'))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn joined(name: &str, with: char) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(&with.to_string())
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
