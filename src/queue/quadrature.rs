//! Integrals of log-concave functions, by which the long sums of large queues are taken in constant time.
//!
//! The sums over the states of a queue are incomplete gamma functions, and those are integrals of exp(−m·(e^−v − 1 + v)) and the
//! like: one smooth hump, or one side of it. Between the points where the exponent has fallen by [`DEPTH`] the hump is integrated
//! with 32 Gauss–Legendre nodes (Abramowitz and Stegun 1964, 25.4), exact to rounding for such functions. All terms are positive
//! and the exponent is taken from its peak, so nothing cancels, however large the queue is.

/// How far below the peak an integrand is dropped: e^−39 is below a double's rounding, e^-37.
pub(crate) const DEPTH: f64 = 39.0;

/// Positive nodes of 32 on (−1, 1), with their weights.
#[allow(clippy::excessive_precision, reason = "all digits of a double are given")]
const NODES: [(f64, f64); 16] = [
    (0.04830766568773832, 0.0965400885147278),
    (0.1444719615827965, 0.09563872007927486),
    (0.23928736225213706, 0.09384439908080457),
    (0.33186860228212767, 0.09117387869576389),
    (0.42135127613063533, 0.08765209300440381),
    (0.5068999089322294, 0.08331192422694675),
    (0.5877157572407623, 0.07819389578707031),
    (0.6630442669302152, 0.0723457941088485),
    (0.7321821187402897, 0.06582222277636185),
    (0.7944837959679424, 0.058684093478535544),
    (0.84936761373257, 0.050998059262376175),
    (0.8963211557660521, 0.04283589802222668),
    (0.9349060759377397, 0.03427386291302143),
    (0.9647622555875064, 0.02539206530926206),
    (0.9856115115452684, 0.01627439473090567),
    (0.9972638618494816, 0.007018610009470096),
];

/// Nodes of a panel.
const COUNT: usize = 2 * NODES.len();
/// Nodes that are worked on together: what fits the registers of any processor of today.
const LANES: usize = 8;
/// How far from zero a [`Panel`] may reach: its series end there.
pub(crate) const WIDEST: f64 = 2.2;

/// The nodes between two points near zero, all at once, which is several times as fast as one by one.
pub(crate) struct Panel {
    /// The nodes v.
    pub(crate) at: [f64; COUNT],
    /// Their weights.
    pub(crate) weight: [f64; COUNT],
    /// e^−v − 1 + v at the nodes.
    pub(crate) bend: [f64; COUNT],
}

impl Panel {
    /// Gauss–Legendre nodes from `from` to `to`, both within ±[`WIDEST`].
    pub(crate) fn new(from: f64, to: f64) -> Self {
        let mut panel = Self { at: [0.0; COUNT], weight: [0.0; COUNT], bend: [0.0; COUNT] };
        let (middle, half) = (0.5 * (from + to), 0.5 * (to - from));
        for (n, (node, weight)) in NODES.iter().enumerate() {
            panel.at[n] = middle - half * node;
            panel.at[COUNT - 1 - n] = middle + half * node;
            panel.weight[n] = half * weight;
            panel.weight[COUNT - 1 - n] = half * weight;
        }
        panel.with_bend(from.abs().max(to.abs()))
    }

    /// Nodes at equal distances, for a hump that has fallen to nothing at both ends: for a bell the trapezoidal rule with steps of
    /// two thirds of its standard deviation is exact to rounding (Trefethen and Weideman 2014).
    pub(crate) fn even(from: f64, to: f64) -> Self {
        let step = (to - from) / COUNT as f64;
        let mut panel = Self { at: [0.0; COUNT], weight: [step; COUNT], bend: [0.0; COUNT] };
        for (n, at) in panel.at.iter_mut().enumerate() {
            *at = from + (n as f64 + 0.5) * step;
        }
        panel.with_bend(from.abs().max(to.abs()))
    }

    fn with_bend(mut self, widest: f64) -> Self {
        // As many terms as leave less than rounding.
        if widest < 0.4 {
            self.set_bend::<14>();
        } else if widest < 1.0 {
            self.set_bend::<19>();
        } else {
            self.set_bend::<26>();
        }
        self
    }

    /// Taylor's series v²/2! − v³/3! + … up to v^`ORDER`.
    #[inline]
    fn set_bend<const ORDER: usize>(&mut self) {
        for (at, bend) in self.at.as_chunks::<LANES>().0.iter().zip(self.bend.as_chunks_mut::<LANES>().0) {
            let mut sum = [0.0; LANES];
            for k in (2..=ORDER).rev() {
                let factor = if k % 2 == 0 { INVERSE_FACTORIALS[k] } else { -INVERSE_FACTORIALS[k] };
                for n in 0..LANES {
                    sum[n] = sum[n] * at[n] + factor;
                }
            }
            for n in 0..LANES {
                bend[n] = sum[n] * at[n] * at[n];
            }
        }
    }

    /// Weights times e^exponent, where the exponent is a function of v and its bend; exponents between −700 and 700.
    #[inline]
    pub(crate) fn exponential(&self, exponent: impl Fn(f64, f64) -> f64) -> [f64; COUNT] {
        let mut out = [0.0; COUNT];
        for ((out, v), bend) in out.iter_mut().zip(self.at).zip(self.bend) {
            *out = exponent(v, bend);
        }
        for (out, weight) in out.as_chunks_mut::<LANES>().0.iter_mut().zip(self.weight.as_chunks::<LANES>().0) {
            exponentials(out);
            for n in 0..LANES {
                out[n] *= weight[n];
            }
        }
        out
    }
}

/// 1/k!.
const INVERSE_FACTORIALS: [f64; 27] = {
    let mut of = [1.0; 27];
    let (mut k, mut factorial) = (1, 1.0);
    while k < of.len() {
        factorial *= k as f64;
        of[k] = 1.0 / factorial;
        k += 1;
    }
    of
};

/// e^x of each, to about three units in the last place, for |x| ≤ 700: x = n·ln 2 + r, and the series of e^r.
#[inline]
fn exponentials(of: &mut [f64; LANES]) {
    /// Adding 1.5 × 2^52 leaves a small number rounded in the low bits.
    const ROUNDING: f64 = 6_755_399_441_055_744.0;
    /// ln 2 in two parts, the first with zeros at its end, so that its multiples are exact.
    const LN_2: (f64, f64) = (0.693_147_180_369_123_8, 1.908_214_929_270_587_7e-10);
    let mut rest = [0.0; LANES];
    let mut power = [0.0; LANES];
    for n in 0..LANES {
        let shifted = of[n] * std::f64::consts::LOG2_E + ROUNDING;
        let whole = shifted - ROUNDING;
        rest[n] = (of[n] - whole * LN_2.0) - whole * LN_2.1;
        // The low bits of `shifted` are n; moved to the exponent, with its bias, they are 2^n.
        power[n] = f64::from_bits(shifted.to_bits().wrapping_add(1023) << 52);
    }
    let mut sum = [0.0; LANES];
    for k in (0..=12).rev() {
        for n in 0..LANES {
            sum[n] = sum[n] * rest[n] + INVERSE_FACTORIALS[k];
        }
    }
    for n in 0..LANES {
        of[n] = sum[n] * power[n];
    }
}

/// Calls `visit` with the nodes and weights between two points, for integrands of a longer reach.
#[inline]
pub(crate) fn nodes(from: f64, to: f64, mut visit: impl FnMut(f64, f64)) {
    let (middle, half) = (0.5 * (from + to), 0.5 * (to - from));
    for (node, weight) in NODES {
        visit(middle - half * node, half * weight);
        visit(middle + half * node, half * weight);
    }
}

/// e^−v − 1 + v without cancellation: v²/2 − v³/6 + …, never below zero.
pub(crate) fn bend(v: f64) -> f64 {
    if v.abs() >= 0.35 {
        return (-v).exp_m1() + v;
    }
    // Taylor's series; what is left out is below 2 × 10^-17 of it.
    let sum = (3..=14).rev().fold(1.0, |sum, k| 1.0 - sum * v / f64::from(k));
    0.5 * v * v * sum
}

/// d − ln(1 + d) without cancellation, for d > −1.
pub(crate) fn log_bend(d: f64) -> f64 {
    if d.abs() > 0.4 {
        return d - d.ln_1p();
    }
    // ln(1 + d) = 2 artanh(r), and d − 2r = d·r.
    let r = d / (2.0 + d);
    let square = r * r;
    let mut sum = 0.0;
    for odd in (3..=27).rev().step_by(2) {
        sum = sum * square + 1.0 / f64::from(odd);
    }
    r * (d - 2.0 * square * sum)
}

/// Where b·v + m·bend(v) has grown to [`DEPTH`], or a little beyond; b, m ≥ 0, not both zero.
pub(crate) fn reach(b: f64, m: f64) -> f64 {
    // A start below the root, from bend(v) ≤ v²/2; Newton's step on a convex function ends above it.
    let start = reach_at_most(b, m);
    let missing = DEPTH - b * start - m * bend(start);
    start + missing / (b + m * -(-start).exp_m1())
}

/// Where b·v + m·bend(−v) has grown to [`DEPTH`], or a little beyond: bend(−v) ≥ v²/2.
pub(crate) fn reach_at_most(b: f64, m: f64) -> f64 {
    2.0 * DEPTH / (b + (b * b + 2.0 * DEPTH * m).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_arguments_keep_their_digits() {
        // v²/2 − v³/6 + v⁴/24 with v = 10^-5, and the same of d − ln(1 + d).
        assert!((bend(1e-5) / 4.999_983_333_375e-11 - 1.0).abs() < 1e-15);
        assert!((log_bend(1e-5) / 4.999_966_666_916_66e-11 - 1.0).abs() < 1e-14);
        for v in [0.349_999, -0.349_999] {
            let direct = f64::exp_m1(-v) + v;
            assert!((bend(v) / direct - 1.0).abs() < 2e-14, "{v}");
        }
        for d in [0.399_999_f64, -0.399_999] {
            assert!((log_bend(d) / (d - d.ln_1p()) - 1.0).abs() < 2e-14, "{d}");
        }
    }

    #[test]
    fn a_panel_agrees_with_the_plain_functions() {
        for (from, to) in [(-0.39, 0.0), (0.0, 0.3), (-2.2, 2.2), (0.0, 2.2), (0.0, 1e-9)] {
            let panel = Panel::new(from, to);
            let found = panel.exponential(|v, bend| v * 300.0 - bend);
            for (n, found) in found.iter().enumerate() {
                let (v, curve) = (panel.at[n], bend(panel.at[n]));
                assert!((panel.bend[n] - curve).abs() <= 1e-15 * v.abs(), "{v}: {} {curve}", panel.bend[n]);
                let exact = (v * 300.0 - panel.bend[n]).exp() * panel.weight[n];
                assert!((found / exact - 1.0).abs() < 1e-15, "{v}: {found} {exact}");
            }
        }
    }

    #[test]
    fn one_panel_integrates_half_a_bell_and_a_whole_one() {
        let half_bell = |from: f64, to: f64| {
            let mut area = 0.0;
            nodes(from, to, |v, weight| area += weight * (-v * v).exp());
            area
        };
        let exact = std::f64::consts::PI.sqrt() / 2.0;
        assert!((half_bell(0.0, DEPTH.sqrt()) / exact - 1.0).abs() < 1e-15);
        let bell = Panel::even(-DEPTH.sqrt() / 10.0, DEPTH.sqrt() / 8.0).exponential(|v, _| -100.0 * v * v);
        assert!((bell.iter().sum::<f64>() * 5.0 / exact - 1.0).abs() < 1e-15);
    }

    #[test]
    fn the_reach_is_deep_enough() {
        for (b, m) in [(0.0, 1e12), (5.0, 40.0), (1e9, 1.0), (0.0, 40.0), (1e-3, 1e3)] {
            let far = reach(b, m);
            let depth = b * far + m * bend(far);
            assert!((DEPTH..DEPTH * 1.7).contains(&depth), "{b} {m}: {depth}");
        }
    }
}
