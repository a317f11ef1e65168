//! The colours of the figures: one accent, and neutrals.
//!
//! In: nothing. Out: CSS custom properties with the light colour as fallback, so that a figure alone in a file is
//! light, and a page that sets the properties decides. Must not be the only carrier of a meaning: whatever differs in
//! colour also differs in shape, hatching or words.

/// The two appearances a page can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark marks on white, also for paper.
    Light,
    /// Light marks on near-black.
    Dark,
}

/// A role that a colour plays in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text and marks of first rank.
    Text,
    /// Text of second rank.
    Muted,
    /// What lies behind everything.
    Paper,
    /// Thin rules between rows and at grid positions.
    Rule,
    /// Axes, leader lines, connecting lines.
    Axis,
    /// The accent: bars, targets.
    Accent,
    /// The accent, lighter: areas on which `Text` is written.
    Soft,
    /// The accent, hardly there: large areas.
    Wash,
    /// Text on `Accent`.
    OnAccent,
    /// A relation that contradicts itself.
    Alert,
}

impl Ink {
    const ALL: [Self; 10] = [
        Self::Text,
        Self::Muted,
        Self::Paper,
        Self::Rule,
        Self::Axis,
        Self::Accent,
        Self::Soft,
        Self::Wash,
        Self::OnAccent,
        Self::Alert,
    ];

    /// The custom property, the class, and the colours for light and dark.
    const fn row(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            Self::Text => ("--ink", "chart-ink", "#1a1a1a", "#e8ebee"),
            Self::Muted => ("--chart-muted", "chart-muted", "#59626b", "#a4aeb8"),
            Self::Paper => ("--chart-paper", "chart-paper", "#ffffff", "#14181c"),
            Self::Rule => ("--chart-rule", "chart-rule", "#dfe3e7", "#2d343b"),
            Self::Axis => ("--chart-axis", "chart-axis", "#7f8a94", "#76828e"),
            Self::Accent => ("--chart-1", "chart-accent", "#1f5f8b", "#6fb1de"),
            Self::Soft => ("--chart-1-soft", "chart-soft", "#cfe0ec", "#234459"),
            Self::Wash => ("--chart-1-wash", "chart-wash", "#eff5f9", "#1a242c"),
            Self::OnAccent => ("--chart-on-1", "chart-on-accent", "#ffffff", "#0c1319"),
            Self::Alert => ("--chart-alert", "chart-alert", "#a8391b", "#f2957a"),
        }
    }

    /// The class that goes with the colour, for pages that want to address it.
    pub(crate) const fn class(self) -> &'static str {
        self.row().1
    }

    /// The value for a `fill` or `stroke`: `var(--ink, #1a1a1a)`.
    pub(crate) fn css(self) -> String {
        let (property, _, light, _) = self.row();
        format!("var({property}, {light})")
    }

    /// The colour itself, as `#rrggbb`.
    pub(crate) const fn hex(self, theme: Theme) -> &'static str {
        let (_, _, light, dark) = self.row();
        match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        }
    }
}

/// The declarations that a page puts into a rule to switch its figures to `theme`, such as
/// `--ink: #1a1a1a; --chart-muted: #59626b;`.
#[must_use]
pub fn declarations(theme: Theme) -> String {
    let all: Vec<String> = Ink::ALL.iter().map(|ink| format!("{}: {};", ink.row().0, ink.hex(theme))).collect();
    all.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance of an sRGB colour (WCAG 2.2, 2023).
    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: Ink, other: Ink, theme: Theme) -> f64 {
        let (a, b) = (luminance(one.hex(theme)), luminance(other.hex(theme)));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_has_the_contrast_of_wcag_aa_on_every_ground_it_is_written_on() {
        for theme in [Theme::Light, Theme::Dark] {
            for (text, ground) in [
                (Ink::Text, Ink::Paper),
                (Ink::Muted, Ink::Paper),
                (Ink::Text, Ink::Soft),
                (Ink::Text, Ink::Wash),
                (Ink::Muted, Ink::Wash),
                (Ink::OnAccent, Ink::Accent),
                (Ink::Accent, Ink::Paper),
                (Ink::Alert, Ink::Paper),
            ] {
                let ratio = contrast(text, ground, theme);
                assert!(ratio >= 4.5, "{text:?} on {ground:?} in {theme:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn lines_that_carry_meaning_have_the_contrast_of_wcag_non_text() {
        for theme in [Theme::Light, Theme::Dark] {
            for mark in [Ink::Axis, Ink::Accent, Ink::Alert] {
                let ratio = contrast(mark, Ink::Paper, theme);
                assert!(ratio >= 3.0, "{mark:?} in {theme:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn declarations_name_every_property_once() {
        let dark = declarations(Theme::Dark);
        for ink in Ink::ALL {
            assert_eq!(dark.matches(&format!("{}:", ink.row().0)).count(), 1, "{dark}");
            assert!(dark.contains(ink.hex(Theme::Dark)), "{dark}");
        }
    }
}
