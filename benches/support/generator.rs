//! A repository of plans for measuring: varied, about 8 KB each, one in ten with faults. The same bytes in every run.

use std::fs;
use std::path::Path;

/// Two plans of different build that pass every rule on the day of measuring.
const SEEDS: [&str; 2] =
    [include_str!("../../tests/rule_examples/base.toml"), include_str!("../../plans/small-business/plan.toml")];

const BYTES: usize = 8_000;

/// What goes wrong in one plan of ten: text to look for, text to put there.
const FAULTS: [(&str, &str); 8] = [
    ("\nowner = \"", "\nowner = \"nobody-"),
    ("headcount = ", "headcont = "),
    ("\ndue = 2027-", "\ndue = 2039-"),
    ("\nhandle_time = \"", "\nhandle_time = \"about "),
    ("\nshrinkage = \"", "\nshrinkage = \"3"),
    ("\ncurrency = \"", "\ncurrency = \"$"),
    ("\nbaseline = { value = \"", "\nbaseline = { value = \"9"),
    ("\nhours = \"38/week\"", "\nhours = \"38/week"),
];

/// A small generator of numbers (Steele, Lea, Flood 2014: SplitMix64), so that nothing depends on a library's version.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % bound as u64).expect("smaller than the bound")
    }

    fn pick<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }
}

/// Writes `count` plans below `folder`, a hundred to a folder; gives the bytes written.
pub(crate) fn write(folder: &Path, count: usize) -> std::io::Result<usize> {
    let mut total = 0;
    for n in 0..count {
        let below = folder.join(format!("{:03}", n / 100));
        fs::create_dir_all(&below)?;
        let text = plan(n);
        total += text.len();
        fs::write(below.join(format!("plan-{n}.toml")), text)?;
    }
    Ok(total)
}

/// One plan.
pub(crate) fn plan(n: usize) -> String {
    let mut numbers = Numbers(n as u64);
    let seed = SEEDS[n % SEEDS.len()];
    let mut text: String = seed.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    let place = numbers.pick(&["North", "South", "Harbour", "Hill", "River", "Market"]);
    let trade = numbers.pick(&["Bikes", "Books", "Boats", "Bread", "Lamps", "Seeds"]);
    text = replace_value(&text, "organization", &format!("{place} {trade} {n}"));
    let owner = text.lines().find_map(|line| line.strip_prefix("owner = ")).expect("a seed has an owner").to_owned();
    let mut extra = 0;
    while text.len() < BYTES {
        extra += 1;
        text.push_str(&table(&mut numbers, extra, &owner));
    }
    if n.is_multiple_of(10) {
        for _ in 0..=numbers.below(3) {
            let (from, to) = FAULTS[numbers.below(FAULTS.len())];
            text = text.replacen(from, to, 1);
        }
    }
    text
}

fn replace_value(text: &str, key: &str, value: &str) -> String {
    let line = |line: &str| {
        if line.starts_with(&format!("{key} = ")) { format!("{key} = \"{value}\"\n") } else { format!("{line}\n") }
    };
    text.lines().map(line).collect()
}

/// One more table that a plan may have, complete in itself.
fn table(numbers: &mut Numbers, n: usize, owner: &str) -> String {
    let what =
        numbers.pick(&["a carrier stops", "the help desk is down for a day", "two people are ill", "a press report"]);
    let then = numbers.pick(&["everybody calls at once", "replies wait until the next day", "orders are cancelled"]);
    let action =
        numbers.pick(&["a ready answer and a recorded message", "a partner takes the overflow", "the shop helps out"]);
    match numbers.below(3) {
        0 => format!(
            "\n[risks.risk-{n}]\nwhat = \"{what} and {then}\"\ncause = \"seen {} times in three years\"\nlikelihood = {}\nimpact = {}\n\
             response = \"reduce\"\naction = \"{action}\"\nowner = {owner}\ndue = 2027-0{}-28\ntrigger = \"{} calls before noon\"\n",
            1 + numbers.below(9),
            1 + numbers.below(3),
            1 + numbers.below(4),
            1 + numbers.below(9),
            100 + numbers.below(400)
        ),
        1 => format!(
            "\n[assumptions.assumption-{n}]\nwhat = \"how often {what}\"\nvalue = \"{} times a year\"\nsource = \"own records of the last three years\"\n\
             expires = 2027-{:02}-15\nowner = {owner}\n",
            1 + numbers.below(12),
            3 + numbers.below(10)
        ),
        _ => format!(
            "\n[improvements.improvement-{n}]\nfinding = \"when {what}, {then}\"\naction = \"{action}\"\nowner = {owner}\n\
             due = 2027-0{}-20\ncheck_on = 2027-1{}-20\nexpected = \"{} cases a month fewer\"\n",
            1 + numbers.below(9),
            numbers.below(3),
            5 + numbers.below(90)
        ),
    }
}
