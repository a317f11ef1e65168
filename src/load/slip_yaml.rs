//! The slips of people who are new to YAML, in the same manner as those of TOML (see `slip`).

use super::around::{Around, Explained};

/// Explains an error in a YAML file.
pub(crate) fn explain(parser: &str, around: &Around<'_>) -> Explained {
    let says = |part: &str| parser.contains(part);
    let line = around.line.trim();
    let quoted = || {
        let (key, value) = line.split_once(": ")?;
        let value = value.trim().trim_matches('"');
        (!value.contains('"')).then(|| format!("put the text in quotation marks: `{key}: \"{value}\"`"))
    };
    if parser.starts_with("more than") {
        return Explained::new(format!("this holds {parser}, which no plan needs"))
            .help("split it, or take out what is no part of the plan");
    }
    if says("recursion") || says("too deep") {
        return Explained::new("nested too deep")
            .help("a plan needs no more than six levels; close the brackets that were left open");
    }
    if says("tabs disallowed") || around.line.starts_with([' ', '\t']) && around.indent().contains('\t') {
        return Explained::new("a tab stands where blanks belong").help("indent with blanks, two for each level");
    }
    if says("refers to itself") {
        return Explained::new("this alias stands inside what it refers to").help("write the values out");
    }
    if says("unknown anchor") {
        let name = around.at().trim_start_matches('*').split([' ', ',', ']', '}', '\r']).next().unwrap_or("");
        return Explained::new(format!("nothing in this file is marked `&{name}`"))
            .help_if(quoted().or_else(|| Some("put the text in quotation marks if no alias is meant".to_owned())));
    }
    if says("unexpected character") || says("cannot start any token") {
        let sign = around.at().chars().next().unwrap_or('%');
        return Explained::new(format!("text can't start with `{sign}`")).help_if(quoted());
    }
    if says("escape") {
        let help = line.split_once(": ").map(|(key, value)| {
            let value = value.trim().trim_matches('"');
            format!("write `{key}: '{}'`", value.replace('\'', "''"))
        });
        return Explained::new("a backslash has a special meaning between `\"` and `\"`").help_if(help);
    }
    if says("trailing content after") {
        return Explained::new("there is more behind the closing quotation mark")
            .help("take it into the quotation marks, or put ` #` in front to make it a remark");
    }
    if says("in quoted scalar") || says("quoted scalar") {
        return Explained::new("the text that starts here is never closed")
            .help("add the closing quotation mark at its end");
    }
    if says("block sequence entries are not allowed") {
        return Explained::new("a list can't start behind a name on the same line")
            .help("put each `- item` on a line of its own below, or write `[one, two]`");
    }
    if says("a second document") {
        return Explained::new("a second document starts here; a plan is one")
            .help("take out the `---`, or move the rest to a file of its own");
    }
    if says("a key must be a single word") {
        return Explained::new("a list or table stands where a name belongs")
            .help("write a name and a colon: `name: value`");
    }
    if says("not a plan") {
        return Explained::new(parser).help("start with `format: 1` and a `plan:` table");
    }
    by_lines(line, around, &quoted)
        .unwrap_or_else(|| Explained::new(format!("this can't be read: {parser}")).help_if(quoted()))
}

/// What the line and the one above show.
fn by_lines(line: &str, around: &Around<'_>, quoted: &dyn Fn() -> Option<String>) -> Option<Explained> {
    let above = around.above.trim();
    if line.matches(": ").count() > 1 && !line.contains(['{', '[']) {
        return Some(
            Explained::new("a colon with a blank behind it ends a name, and here it stands inside text")
                .help_if(quoted()),
        );
    }
    for (text, is_above) in [(line, false), (above, true)] {
        let slip = if text.starts_with('[') && text.ends_with(']') && !text.contains(',') {
            let name = text.trim_matches(['[', ']']);
            Some(
                Explained::new("this is a heading of TOML")
                    .help(format!("write `{name}:` and indent what belongs to it")),
            )
        } else if let Some((key, value)) = text.split_once('=').filter(|(key, _)| is_name(key.trim())) {
            Some(Explained::new("`=` stands where `:` belongs").help(format!(
                "write `{}: {}`",
                key.trim(),
                value.trim()
            )))
        } else if let Some((key, value)) =
            text.split_once(':').filter(|(key, rest)| is_name(key) && !rest.is_empty() && !rest.starts_with(' '))
        {
            Some(Explained::new("a blank is missing behind `:`").help(format!("write `{key}: {value}`")))
        } else {
            let item = text.strip_prefix('-').filter(|item| item.starts_with(char::is_alphanumeric));
            item.map(|item| Explained::new("a blank is missing behind `-`").help(format!("write `- {item}`")))
        };
        if let Some(slip) = slip {
            return Some(if is_above { slip.above() } else { slip });
        }
    }
    if around.unclosed_above {
        return Some(
            Explained::new("a bracket above is never closed")
                .help("add `]` or `}` where the list or table ends, before this line"),
        );
    }
    if !line.contains(':') {
        let help = format!("write `{line}: …`, or put `#` in front to make it a remark");
        return Some(Explained::new("this line has a name but no value").help(help));
    }
    if around.indent() != around.indent_above() {
        return Some(Explained::new("this line is indented differently from those it belongs to").help(
            "start it below the first letter of the line above, or two blanks further in below a name without value",
        ));
    }
    None
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
