//! How cells look: one accent colour, blue inputs, black formulas, grey fill where a number comes from the queue model.
//!
//! In: what a cell is. Out: a format of the library. It decides no contents.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::quantity::Currency;

pub(super) const INK: u32 = 0x1A_1A1A;
pub(super) const MUTED: u32 = 0x59_626B;
pub(super) const RULE: u32 = 0xDF_E3E7;
pub(super) const ACCENT: u32 = 0x1F_5F8B;
pub(super) const SOFT: u32 = 0xCF_E0EC;
pub(super) const WASH: u32 = 0xEF_F5F9;
pub(super) const ALERT: u32 = 0xA8_391B;
/// The colour in which financial models set what a person may change.
pub(super) const INPUT: u32 = 0x00_00FF;
/// Behind numbers of the queue model, which no formula of a sheet can hold.
const FROM_MODEL: u32 = 0xF0_F0EE;
/// Behind cells that wait for a number.
const TO_FILL: u32 = 0xFF_FBE6;

/// What a cell is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Role {
    /// A word, or a formula.
    #[default]
    Plain,
    /// A value from the plan, to be changed here.
    Input,
    /// A value that the model computed and the sheet does not.
    FromModel,
    /// An empty cell for a number that is not known yet.
    ToFill,
    /// A head of a column.
    Head,
    /// A sum.
    Total,
    /// A title of a sheet.
    Title,
    /// A title of a part of a sheet.
    Section,
    /// Of second rank.
    Aside,
}

/// How a cell looks.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    pub(super) role: Role,
    /// A number format; General if empty. In the notation of files, which every language of Excel shows in its own way.
    pub(super) number: Cow<'static, str>,
    pub(super) wrap: bool,
    pub(super) bold: bool,
    pub(super) indent: u8,
    pub(super) right: bool,
    pub(super) centre: bool,
}

impl Look {
    pub(super) fn new(role: Role) -> Self {
        Self { role, ..Self::default() }
    }

    pub(super) fn plain() -> Self {
        Self::default()
    }

    pub(super) fn number(mut self, number: impl Into<Cow<'static, str>>) -> Self {
        self.number = number.into();
        self
    }

    pub(super) fn wrap(mut self) -> Self {
        self.wrap = true;
        self
    }

    pub(super) fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    pub(super) fn indent(mut self) -> Self {
        self.indent = 1;
        self
    }

    pub(super) fn right(mut self) -> Self {
        self.right = true;
        self
    }

    pub(super) fn centre(mut self) -> Self {
        self.centre = true;
        self
    }

    /// The library's format.
    pub(super) fn format(&self) -> Format {
        let mut format = Format::new().set_font_size(10).set_font_color(INK).set_align(FormatAlign::VerticalCenter);
        if !self.number.is_empty() {
            format = format.set_num_format(self.number.as_ref());
        }
        if self.wrap {
            format = format.set_text_wrap();
        }
        if self.bold {
            format = format.set_bold();
        }
        if self.indent > 0 {
            // Only text that stands left can be indented.
            format = format.set_align(FormatAlign::Left).set_indent(self.indent);
        }
        if self.right {
            format = format.set_align(FormatAlign::Right);
        }
        if self.centre {
            format = format.set_align(FormatAlign::Center);
        }
        match self.role {
            Role::Plain => format,
            Role::Input => format.set_font_color(INPUT),
            Role::FromModel => format.set_background_color(FROM_MODEL),
            Role::ToFill => format
                .set_font_color(INPUT)
                .set_background_color(TO_FILL)
                .set_border(FormatBorder::Hair)
                .set_border_color(RULE),
            Role::Head => format
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Bottom)
                .set_background_color(WASH)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(ACCENT),
            Role::Total => format.set_bold().set_border_top(FormatBorder::Thin).set_border_top_color(ACCENT),
            Role::Title => format.set_bold().set_font_size(16).set_font_color(ACCENT),
            Role::Section => format.set_bold().set_font_size(12).set_font_color(ACCENT),
            Role::Aside => format.set_font_color(MUTED),
        }
    }
}

/// Whole units; a dash for nothing, so that a sparse table stays readable.
pub(super) const WHOLE: &str = "#,##0;-#,##0;\"–\"";
/// Days, the same in every language.
pub(super) const DAY: &str = "yyyy-mm-dd";
/// A month, in the reader's language.
pub(super) const MONTH: &str = "mmm yyyy";
/// A share.
pub(super) const SHARE: &str = "0.0%";
/// One decimal.
pub(super) const ONE: &str = "#,##0.0";
/// Two decimals.
pub(super) const TWO: &str = "#,##0.00";

/// An amount with the decimals that its currency has (ISO 4217, minor units).
pub(super) fn exact(currency: Currency) -> &'static str {
    match currency.code() {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => "#,##0",
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => "#,##0.000",
        _ => "#,##0.00",
    }
}

/// Whole units with the currency's code behind them.
pub(super) fn whole_in(currency: Currency) -> String {
    let code = currency.code();
    format!("#,##0 [${code}];-#,##0 [${code}]")
}
