//! How much room a text takes in a cell, and what is left of one that is too long.

/// Lines that a text takes when it is wrapped between words.
pub(super) fn lines_of(text: &str, fits: usize) -> usize {
    let paragraph = |text: &str| {
        let (mut lines, mut used) = (1, 0);
        for word in text.split(' ').map(|word| word.chars().count()) {
            if used > 0 && used + 1 + word > fits {
                lines += 1;
                used = 0;
            }
            used += word + usize::from(used > 0);
            // A word that is longer than the cell is broken.
            lines += used.saturating_sub(1) / fits;
            used = if used > fits { (used - 1) % fits + 1 } else { used };
        }
        lines
    };
    text.split('\n').map(paragraph).sum()
}

/// At most so many characters, the last of them an ellipsis if something is missing.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}
