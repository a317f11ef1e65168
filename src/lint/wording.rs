//! Small pieces of the sentences in findings: lists of names, counts with their noun.

/// "`a`", "`a` and `b`", "`a`, `b` and `c`"; of more than six the first five and how many are left.
pub(crate) fn names<'n>(names: impl ExactSizeIterator<Item = &'n str>) -> String {
    let count = names.len();
    let shown = if count > 6 { 5 } else { count };
    let mut out = String::new();
    for (n, name) in names.take(shown).enumerate() {
        if n > 0 {
            out.push_str(if n + 1 == count { " and " } else { ", " });
        }
        out.push('`');
        out.push_str(name);
        out.push('`');
    }
    if shown < count {
        out.push_str(&format!(" and {} more", count - shown));
    }
    out
}

/// "1 day", "12 days".
pub(crate) fn counted(count: i64, one: &str) -> String {
    format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn long_lists_are_cut() {
        let list = ["a", "b", "c", "d", "e", "f", "g"];
        assert_eq!(names(list[..1].iter().copied()), "`a`");
        assert_eq!(names(list[..3].iter().copied()), "`a`, `b` and `c`");
        assert_eq!(names(list.iter().copied()), "`a`, `b`, `c`, `d`, `e` and 2 more");
    }
}
