//! Currencies by their ISO 4217 code.

/// The three letters of ISO 4217 (list of active codes, 2025).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency(&'static str);

/// Active codes of ISO 4217 without funds, metals and test codes, in alphabetical order.
#[rustfmt::skip]
const CODES: [&str; 157] = [
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD",
    "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY",
    "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP",
    "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR",
    "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT",
    "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR",
    "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
    "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY",
    "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD",
    "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
];

impl Currency {
    /// The currency with this code; upper case only.
    pub fn from_code(code: &str) -> Option<Self> {
        CODES.binary_search(&code).ok().map(|n| Self(CODES[n]))
    }

    /// The code that a common symbol most likely stands for.
    pub fn from_symbol(symbol: char) -> Option<Self> {
        Some(Self(match symbol {
            '$' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            '¥' => "JPY",
            '₹' => "INR",
            _ => return None,
        }))
    }

    /// The three letters.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// All codes.
    pub fn all() -> impl Iterator<Item = &'static str> {
        CODES.into_iter()
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl super::Written for Currency {
    const EXPECTED: &'static str = "a currency code such as `\"EUR\"`";
    const EXAMPLES: &'static [&'static str] = &["EUR", "USD", "GBP"];

    fn parse(text: &str) -> Result<Self, super::Misread> {
        let text = text.trim();
        Self::from_code(text).ok_or_else(|| {
            let guess =
                text.chars().next().and_then(Self::from_symbol).or_else(|| Self::from_code(&text.to_ascii_uppercase()));
            let misread = super::Misread::new("is not a currency code of ISO 4217");
            match guess {
                Some(code) => misread.help(format!("write `\"{code}\"`")),
                None => misread,
            }
        })
    }

    fn with_unit(_: &str) -> Option<String> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_and_nothing_else() {
        assert!(CODES.is_sorted());
        assert!(Currency::all().all(|code| Currency::from_code(code).is_some()));
        for code in ["", "eur", "EURO", "XXX", "AAA", "ZZZ"] {
            assert!(Currency::from_code(code).is_none(), "{code}");
        }
    }
}
