//! Compiles the word lists of each language into one table, so that a program that reads one plan does not spend its time on
//! them.
//!
//! In: `src/statement/LANGUAGE/*.toml`, `not-typos.txt`, and the names in the KPI catalogue. Out: `LANGUAGE.lexicon` in the build's
//! folder, read by `src/statement/lexicon.rs`. What a phrase means stays text here; only the program knows meanings.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::{Path, PathBuf};

#[path = "build/bytes.rs"]
mod bytes;
#[path = "src/statement/letters.rs"]
mod letters;

/// Each has a folder of word lists.
const LANGUAGES: [&str; 1] = ["en"];

/// The order decides which name wins where two files give the same.
const FILES: [&str; 9] = ["change", "numbers", "time", "clauses", "verbs", "nouns", "vague", "kpis", "classes"];

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = "src/catalogue/kpis.toml";
    println!("cargo::rerun-if-changed={catalogue}");
    println!("cargo::rerun-if-changed=build/bytes.rs");
    println!("cargo::rerun-if-changed=src/statement/letters.rs");
    let names = std::fs::read_to_string(catalogue)?;
    for language in LANGUAGES {
        let folder = Path::new("src/statement").join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut table = Table::default();
        table.read(&folder)?;
        table.names(&names)?;
        table.finish(&std::fs::read_to_string(folder.join("not-typos.txt"))?);
        let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
        std::fs::write(out.join(format!("{language}.lexicon")), table.bytes()?)?;
    }
    Ok(())
}

/// A dictionary and a trie of phrases.
struct Table {
    /// Section and key of what phrases mean.
    keys: Vec<(String, String)>,
    words: Vec<String>,
    ids: HashMap<String, u16>,
    /// How many of the words, from the first, belong to phrases.
    spoken: usize,
    /// What each node means: numbers of keys. The first node is the root.
    nodes: Vec<Vec<u16>>,
    steps: HashMap<(u16, u16), u16>,
    moods: Vec<String>,
    /// Name and words of each class.
    classes: BTreeMap<String, Vec<String>>,
    /// Name and letters of each ending.
    endings: Vec<(String, String)>,
    /// Name and letters of each code.
    codes: Vec<(String, String)>,
    per: u16,
}

impl Default for Table {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            // Number 0 stands for unknown words.
            words: vec![String::new()],
            ids: HashMap::new(),
            spoken: 0,
            nodes: vec![Vec::new()],
            steps: HashMap::new(),
            moods: Vec::new(),
            classes: BTreeMap::new(),
            endings: Vec::new(),
            codes: Vec::new(),
            per: 0,
        }
    }
}

impl Table {
    fn read(&mut self, folder: &Path) -> Result<(), Box<dyn Error>> {
        for file in FILES {
            let path = folder.join(file).with_extension("toml");
            let sections: toml::Table = std::fs::read_to_string(&path)?.parse()?;
            for (section, lists) in &sections {
                let lists = lists.as_table().ok_or_else(|| format!("{}: [{section}] is no table", path.display()))?;
                for (key, phrases) in lists {
                    let phrases = phrases.as_array().ok_or_else(|| format!("{}: {key} is no list", path.display()))?;
                    for phrase in phrases {
                        let phrase = phrase.as_str().ok_or_else(|| format!("{}: {key} has no text", path.display()))?;
                        let mut spelt = Vec::new();
                        spell_out(phrase, &mut spelt);
                        for phrase in spelt {
                            self.learn(section, key, phrase)?;
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn learn(&mut self, section: &str, key: &str, phrase: String) -> Result<(), Box<dyn Error>> {
        match section {
            "moods" => self.moods.push(phrase),
            "slash" => self.per = self.word(&phrase)?,
            "classes" if phrase.contains([' ', '-']) => {
                return Err(format!("[classes] {key}: {phrase} is no word").into());
            }
            "classes" => self.classes.entry(key.to_owned()).or_default().push(phrase),
            "endings" => self.endings.push((key.to_owned(), phrase)),
            "codes" => self.codes.push((key.to_owned(), phrase)),
            _ => {
                let key = self.key(section, key)?;
                let node = usize::from(self.node(&phrase)?);
                // A name stands for one thing: the first that gives it wins.
                let is_name = |key: &u16| is_name(&self.keys[usize::from(*key)].0);
                let taken = is_name(&key) && self.nodes[node].iter().any(is_name);
                if !taken && !self.nodes[node].contains(&key) {
                    self.nodes[node].push(key);
                }
            }
        }
        Ok(())
    }

    /// The names and aliases of the KPI catalogue.
    fn names(&mut self, text: &str) -> Result<(), Box<dyn Error>> {
        let kpis: toml::Table = text.parse()?;
        for (id, kpi) in &kpis {
            let aliases = kpi.get("aliases").and_then(toml::Value::as_array);
            let names = kpi.get("name").into_iter().chain(aliases.into_iter().flatten());
            for name in names.filter_map(toml::Value::as_str) {
                let spaced = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
                self.learn("kpis", id, name.chars().map(spaced).collect())?;
            }
        }
        Ok(())
    }

    /// Marks the names that are moods, and enters the words that exist and mean nothing: they are not corrected.
    fn finish(&mut self, existing: &str) {
        for phrase in std::mem::take(&mut self.moods) {
            let Ok(node) = self.node(&phrase) else { continue };
            for n in 0..self.nodes[usize::from(node)].len() {
                let (section, key) = self.keys[usize::from(self.nodes[usize::from(node)][n])].clone();
                let mood = is_name(&section).then(|| self.key(&format!("{section}-mood"), &key));
                if let Some(Ok(key)) = mood {
                    self.nodes[usize::from(node)][n] = key;
                }
            }
        }
        self.spoken = self.words.len();
        for word in existing.split_ascii_whitespace() {
            let _ = self.word(word);
        }
        // Behind the spoken ones, so that no slip is mended towards a word that only has a class.
        let classes = std::mem::take(&mut self.classes);
        for word in classes.values().flatten() {
            let _ = self.word(word);
        }
        self.classes = classes;
    }

    fn key(&mut self, section: &str, key: &str) -> Result<u16, Box<dyn Error>> {
        let known = self.keys.iter().position(|known| known.0 == section && known.1 == key);
        let at = known.unwrap_or_else(|| {
            self.keys.push((section.to_owned(), key.to_owned()));
            self.keys.len() - 1
        });
        Ok(u16::try_from(at)?)
    }

    fn word(&mut self, word: &str) -> Result<u16, Box<dyn Error>> {
        if let Some(id) = self.ids.get(word) {
            return Ok(*id);
        }
        let id = u16::try_from(self.words.len())?;
        self.words.push(word.to_owned());
        self.ids.insert(word.to_owned(), id);
        Ok(id)
    }

    fn node(&mut self, phrase: &str) -> Result<u16, Box<dyn Error>> {
        let mut node = 0;
        for word in phrase.split([' ', '-']).filter(|word| !word.is_empty()) {
            let word = self.word(word)?;
            let next = u16::try_from(self.nodes.len())?;
            let step = *self.steps.entry((node, word)).or_insert(next);
            if step == next {
                self.nodes.push(Vec::new());
            }
            node = step;
        }
        Ok(node)
    }

    /// Words one slip away: the hash of every shortened word; 0 where two words meet.
    fn slips(&self) -> Vec<(u64, u16)> {
        let mut found: HashMap<u64, u16> = HashMap::new();
        for (id, word) in self.words.iter().enumerate().take(self.spoken).skip(1) {
            if word.len() < letters::SHORTEST || !word.is_ascii() {
                continue;
            }
            let id = u16::try_from(id).unwrap_or_default();
            for hash in letters::shortenings(word.as_bytes()).chain([letters::hash(word.as_bytes())]) {
                let known = found.entry(hash).or_insert(id);
                if *known != id {
                    *known = 0;
                }
            }
        }
        let mut sorted: Vec<(u64, u16)> = found.into_iter().collect();
        sorted.sort_unstable();
        sorted
    }
}

fn is_name(section: &str) -> bool {
    matches!(section, "kpis" | "other")
}

/// `"improv{e,ing} it"` → "improve it", "improving it". Braces do not nest.
fn spell_out(phrase: &str, out: &mut Vec<String>) {
    let parts = phrase
        .split_once('{')
        .and_then(|(head, rest)| rest.split_once('}').map(|(choices, tail)| (head, choices, tail)));
    match parts {
        None => out.push(phrase.trim().to_owned()),
        Some((head, choices, tail)) => {
            for choice in choices.split(',') {
                spell_out(&format!("{head}{choice}{tail}"), out);
            }
        }
    }
}
