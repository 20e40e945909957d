//! What a page has noted, and what can be read from it.

use serde_json::Value;

/// A task that takes longer than this, in milliseconds, blocks the page for the rest of it.
const TASK_MS: f64 = 50.0;

/// A page's own notes.
pub struct Reading {
    notes: Value,
    /// Bytes of JavaScript's heap, where they were asked for.
    pub heap: Option<f64>,
}

/// A file that the page has fetched.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its host and path.
    pub name: String,
    /// Milliseconds from the page's start to its request.
    pub from: f64,
    /// The bytes of its body as they were sent.
    pub bytes: f64,
}

impl Reading {
    pub const fn of(notes: Value) -> Self {
        Self { notes, heap: None }
    }

    fn number(&self, pointer: &str) -> Option<f64> {
        self.notes.pointer(pointer)?.as_f64()
    }

    fn list(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.notes[name].as_array().into_iter().flatten()
    }

    /// When something happened: what the page's mark says, or what was noted.
    fn moment(&self, mark: &str, noted: Option<f64>) -> Option<f64> {
        self.number(&format!("/marks/{mark}")).or(noted)
    }

    /// The time that is noted for the script that the page's widget begins with: Payready's, or the first that asked for its element.
    fn of_script(&self, times: &str) -> Option<f64> {
        let known = self.notes[times].as_object()?;
        let own = known.iter().find(|(source, _)| source.contains("/payready.js"));
        let first =
            || self.notes["starts"].as_object()?.iter().min_by(|one, two| one.1.as_f64().unwrap_or_default().total_cmp(&two.1.as_f64().unwrap_or_default()));
        let source = own.map(|(source, _)| source).or_else(|| first().map(|(source, _)| source))?;
        known.get(source)?.as_f64()
    }

    fn script(&self) -> Option<f64> {
        self.moment("script-start", self.of_script("starts"))
    }

    /// From the start of the widget's script until that had run.
    pub fn loader(&self) -> Option<f64> {
        Some(self.moment("loader", self.of_script("ends"))? - self.script()?)
    }

    /// Until the first module of wasm was there.
    pub fn core(&self) -> Option<f64> {
        Some(self.moment("core", self.number("/modules/0/at"))? - self.script()?)
    }

    /// Until the first diagnosis.
    pub fn diagnosis(&self) -> Option<f64> {
        Some(self.diagnosed_at()? - self.script()?)
    }

    /// From the start of the page until the first diagnosis.
    pub fn diagnosed_at(&self) -> Option<f64> {
        self.moment("diagnosis", self.number("/diagnosis"))
    }

    fn tasks(&self) -> impl Iterator<Item = (f64, f64)> {
        self.list("tasks").filter_map(|task| Some((task["at"].as_f64()?, task["ms"].as_f64()?)))
    }

    /// What tasks took beyond 50 ms each.
    pub fn blocking(&self) -> f64 {
        self.tasks().map(|(_, ms)| (ms - TASK_MS).max(0.0)).sum()
    }

    /// The longest task of more than 50 ms that began after the given moment, or zero.
    pub fn longest_since(&self, begin: f64) -> f64 {
        self.tasks().filter(|(at, ms)| at + ms > begin).map(|(_, ms)| ms).fold(0.0, f64::max)
    }

    /// What ran longest within the longest task.
    pub fn longest_was(&self) -> Option<String> {
        let (at, ms) = self.tasks().max_by(|one, two| one.1.total_cmp(&two.1))?;
        let within = |frame: &&Value| frame["at"].as_f64().is_some_and(|began| began >= at - 1.0 && began < at + ms);
        let script =
            self.list("frames").filter(within).max_by(|one, two| one["ms"].as_f64().unwrap_or_default().total_cmp(&two["ms"].as_f64().unwrap_or_default()));
        let what = script.map_or_else(
            || "no script of more than 5 ms".to_owned(),
            |script| format!("{} ({} ms)", script["what"].as_str().unwrap_or_default(), script["ms"].as_f64().unwrap_or_default().round()),
        );
        Some(format!("{ms} ms at {at:.0} ms: {what}"))
    }

    pub fn shift(&self) -> Option<f64> {
        self.number("/shift")
    }

    pub fn paint(&self) -> Option<f64> {
        self.number("/paint")
    }

    /// The bytes of all modules' memories.
    pub fn wasm(&self) -> Option<f64> {
        let memories: Vec<_> = self.list("modules").filter_map(|module| module["memory"].as_f64()).collect();
        (!memories.is_empty()).then(|| memories.iter().sum())
    }

    pub fn clicked(&self) -> Option<f64> {
        self.number("/clicked")
    }

    /// From the click's first listener to the call of `window.open`.
    pub fn open(&self) -> Option<f64> {
        Some(self.number("/opened")? - self.clicked()?)
    }

    /// From the refused `window.open` until the guide stood in the page.
    pub fn guide(&self) -> Option<f64> {
        Some(self.moment("guide-visible", self.number("/guide"))? - self.number("/refused")?)
    }

    /// All that was fetched, the page itself first.
    pub fn files(&self) -> Vec<File> {
        let file = |file: &Value| {
            let name = file["name"].as_str()?.split(['?', '#']).next()?.split("://").last()?.to_owned();
            Some(File { name, from: file["from"].as_f64()?, bytes: file["bytes"].as_f64()? })
        };
        self.list("files").filter_map(file).collect()
    }
}
