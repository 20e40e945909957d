//! Diagnoses by the thousand, the same ones in every run.

use payready::diagnosis::{
    App, Browser, BrowserName, Certainty, Code, Device, Diagnosis, Embedding, Engine, Environment, Evidence, Facts, Finding, Os, OsName, Probe, Reading,
    Reason, Severity, Surface, Verdict,
};

/// Numbers from a seed, by splitmix64.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((number ^ (number >> 31)) % limit as u64) as usize
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn facts(&mut self, most: usize) -> Facts {
        let values = ["null", "yes", "https://pg.example:8443/sdk.js", "3100", "한글 문장 100%", "a;b=c&d", ""];
        (0..self.below(most + 1)).fold(Facts::default(), |facts, index| facts.with(format!("fact{index}"), self.one(&values)))
    }

    fn finding(&mut self, code: Code) -> Finding {
        let (audience, step) = code.mended_by();
        let (severity, certainty) = (self.one(Severity::ALL), self.one(Certainty::ALL));
        Finding { code, severity, certainty, audience, step, evidence: self.facts(4) }
    }

    fn evidence(&mut self) -> Evidence {
        let reading = match self.below(3) {
            0 => Reading::Yes,
            1 => Reading::No,
            _ => Reading::Unknown(self.one(Reason::ALL)),
        };
        let subject = self.one(&["", "https://pg.example", "demo-agent"]).to_owned();
        Evidence { probe: self.one(Probe::ALL), subject, reading, ms: 1.5, facts: self.facts(3) }
    }

    fn environment(&mut self) -> Environment {
        let surface = self.one(Surface::ALL);
        Environment {
            engine: self.one(Engine::ALL),
            browser: Browser { name: self.one(BrowserName::ALL), version: self.one(&["", "9", "142", "18.6", "511"]).to_owned() },
            os: Os { name: self.one(OsName::ALL), version: self.one(&["", "10", "26.1", "Vista"]).to_owned() },
            device: self.one(Device::ALL),
            surface,
            in_app: (surface == Surface::InApp).then(|| self.one(App::ALL)),
            embedding: self.one(Embedding::ALL),
            secure_context: self.below(2) == 0,
            locale: self.one(&["ko-KR", "en", "zh-Hans-CN"]).to_owned(),
        }
    }

    /// A diagnosis with few findings, or at times with many.
    pub fn diagnosis(&mut self) -> Diagnosis {
        let most = self.one(&[1, 4, 12, Code::ALL.len()]);
        let mut codes = Code::ALL.to_vec();
        let findings = (0..self.below(most + 1)).map(|_| codes.swap_remove(self.below(codes.len()))).collect::<Vec<_>>();
        let findings = findings.into_iter().map(|code| self.finding(code)).collect();
        let probes = (0..self.below(40)).map(|_| self.evidence()).collect();
        let provider = self.one(&["generic", "uplus"]).to_owned();
        Diagnosis { schema: 1, verdict: self.one(Verdict::ALL), findings, probes, environment: self.environment(), provider, duration_ms: 1.5 }
    }
}
