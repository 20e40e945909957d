//! Runs the tests, layer by layer, and counts.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::bench::Options;
use crate::command::{logged, read};
use crate::compiler::{Compiler, Purpose, plain_cargo};
use crate::places::{root, target};
use crate::tally::Tally;
use crate::{build, fixtures, package, pages, sizes, tools};

/// A kind of test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Formatting and lints.
    Lint,
    /// The pure half and the project's commands, on this machine.
    Native,
    /// The release's weight.
    Sizes,
    /// The release's pages.
    Pages,
    /// The release as an npm package, packed and installed, and the examples that use it.
    Package,
    /// The core, inside browsers.
    Browser,
    /// The release, on a merchant's page.
    Embed,
}

impl Layer {
    /// Every layer, fastest first.
    pub const ALL: [Self; 7] = [Self::Lint, Self::Native, Self::Sizes, Self::Pages, Self::Package, Self::Browser, Self::Embed];

    const fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Sizes => "sizes",
            Self::Pages => "pages",
            Self::Package => "package",
            Self::Browser => "browser",
            Self::Embed => "embed",
        }
    }

    /// The layer of that name.
    ///
    /// # Errors
    /// When there is none.
    pub fn from_name(name: &str) -> Result<Self> {
        match Self::ALL.iter().find(|layer| layer.name() == name) {
            Some(layer) => Ok(*layer),
            None => bail!("unknown layer `{name}`, expected one of {}", Self::ALL.map(Self::name).join(", ")),
        }
    }
}

/// Runs the layers; `filter` goes to the tests of each. Returns whether something ran and nothing failed.
#[must_use]
pub fn check(layers: &[Layer], filter: &[&str]) -> bool {
    let mut run = Run { filter: filter.iter().map(ToString::to_string).collect(), sum: Tally::default() };
    for layer in layers {
        // A layer that cannot even be set up is a failure; the next ones can still tell something.
        if let Err(error) = run.layer(*layer) {
            println!("{}: {error:#}", layer.name());
            run.sum.add(Tally::of_one(false));
        }
    }
    println!("{}\n{} passed, {} failed", run.sum.flaky_line(), run.sum.passed, run.sum.failed);
    run.sum.passed > 0 && run.sum.failed == 0
}

struct Run {
    filter: Vec<String>,
    sum: Tally,
}

impl Run {
    fn layer(&mut self, layer: Layer) -> Result<()> {
        match layer {
            Layer::Lint => self.lint(),
            Layer::Native => self.native(),
            Layer::Sizes => self.sizes(),
            Layer::Pages => self.pages(),
            Layer::Package => self.package(),
            Layer::Browser => self.browser(),
            Layer::Embed => self.embed(),
        }
    }

    fn lint(&mut self) -> Result<()> {
        let all = ["--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
        self.lint_step("format", plain_cargo().args(["fmt", "--all", "--check"]))?;
        self.lint_step("clippy native", plain_cargo().arg("clippy").args(all))?;
        let wasm = ["--lib", "--test", "browser", "--all-features", "--quiet", "--", "-D", "warnings"];
        self.lint_step("clippy wasm", Compiler::find(Purpose::Test)?.cargo("clippy").args(wasm))?;
        self.lint_step("format scripts", tools::biome()?.arg("format"))?;
        self.lint_step("lint scripts", tools::biome()?.args(["lint", "--error-on-warnings"]))?;
        self.lint_step("types of the loader", tools::tsc()?.args(["--project", "www/loader"]))
    }

    fn native(&mut self) -> Result<()> {
        let filter = self.filter.clone();
        self.test_step("native", plain_cargo().args(["test", "--package", "payready", "--lib", "--test", "native", "--"]).args(&filter))?;
        self.test_step("native doc", plain_cargo().args(["test", "--package", "payready", "--doc", "--"]).args(&filter))?;
        self.test_step("native xtask", plain_cargo().args(["test", "--package", "xtask", "--lib", "--"]).args(&filter))?;
        self.scripts()
    }

    /// The unit tests of the scripts.
    fn scripts(&mut self) -> Result<()> {
        self.node_step("native scripts", root(), &script_tests()?)
    }

    /// A step that counts its tests in the test runner that Node.js has inside.
    fn node_step(&mut self, name: &str, folder: &Path, tests: &[PathBuf]) -> Result<()> {
        let started = begin(name);
        let mut node = Command::new("node");
        node.current_dir(folder).args(["--test", "--test-reporter=tap"]);
        node.args(self.filter.iter().map(|filter| format!("--test-name-pattern={filter}")));
        let (success, output) = logged(node.args(tests), &log(name))?;
        self.conclude(name, success, &output, Tally::of_node(&output), started);
        Ok(())
    }

    fn sizes(&mut self) -> Result<()> {
        let started = Instant::now();
        let mut all = sizes::measure(&build::build()?)?;
        tools::browsers()?;
        let budgets = || read(&mut bench(&Options { budgets: true, ..Options::default() })?);
        // A browser may be lost, which says nothing of the bytes: that is said, and it is asked once more.
        let sums = budgets().or_else(|error| {
            println!("size sums: again, since {error:#}");
            budgets()
        })?;
        all.extend(sizes::by_situation(&serde_json::from_str(&sums).context("the bench printed no JSON")?)?);
        for size in all {
            print!("size {size}");
            self.tell(Tally::of_one(size.fits()), started);
        }
        Ok(())
    }

    fn pages(&mut self) -> Result<()> {
        let dist = build::build()?;
        let started = begin("pages links and weight");
        let problems = pages::problems(&dist)?;
        let passed = problems.is_empty();
        self.conclude("pages links and weight", passed, &problems.join("\n"), Tally::of_one(passed), started);
        let mut validate = Command::new("node");
        validate.arg(tools::page_modules()?.join("html-validate/bin/html-validate.mjs"));
        validate.arg("--config").arg(root().join("tests/html-validate.json")).arg(dist.join("**/*.html"));
        self.lint_step("pages html", &mut validate)
    }

    fn package(&mut self) -> Result<()> {
        package::install(&build::build()?)?;
        let shop = package::shop();
        self.node_step("package", &shop, &["package.test.mjs".into()])?;
        self.lint_step("package types", tools::tsc()?.current_dir(&shop).args(["--project", "."]))
    }

    fn browser(&mut self) -> Result<()> {
        let compiler = Compiler::find(Purpose::Test)?;
        tools::browsers()?;
        let runner = tools::wasm_bindgen()?.join("wasm-bindgen-test-runner");
        for (engine, variable, driver) in [("chromium", "CHROMEDRIVER", tools::chromedriver()?), ("firefox", "GECKODRIVER", tools::geckodriver()?)] {
            let started = begin(&format!("browser {engine}"));
            let mut cargo = compiler.cargo("test");
            cargo.args(["--test", "browser", "--features", "core,guide", "--"]).args(&self.filter);
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner);
            // The runner takes the first driver that it is told of.
            for other in ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER"] {
                cargo.env_remove(other);
            }
            // Seconds after the page has loaded; all tests together take less than one.
            cargo.env(variable, driver).env("WASM_BINDGEN_TEST_TIMEOUT", "3");
            let name = format!("browser {engine}");
            let mut run = logged(&mut cargo, &log(&name))?;
            let mut flaky = Vec::new();
            // The runner's server (tiny_http 0.12) has four threads, one for each connection, and forgets a fifth that comes while the four
            // are waking up: the page then never loads, and not one test is run. `webdriver.json` has Firefox open no more than four, and
            // limits how long a page may load; Chromium opens six, and cannot be told.
            for _ in 0..14 {
                if run.0 || run.1.contains("test result: ") {
                    break;
                }
                print!(" (the page did not load: again)");
                flaky.push(name.clone());
                run = logged(&mut cargo, &log(&name))?;
            }
            self.conclude(&name, run.0, &run.1, Tally { flaky, ..Tally::of_cargo(&run.1) }, started);
        }
        Ok(())
    }

    fn embed(&mut self) -> Result<()> {
        tools::browsers()?;
        fixtures::install()?;
        package::install(&build::build()?)?;
        let started = begin("embed");
        let mut cargo = plain_cargo();
        cargo.args(["test", "--package", "xtask", "--test", "embed", "--"]).args(&self.filter);
        cargo.env("CHROMEDRIVER", tools::chromedriver()?).env("GECKODRIVER", tools::geckodriver()?).env("PAYREADY_NODE_MODULES", tools::node_modules()?);
        let (success, output) = logged(&mut cargo, &log("embed"))?;
        let mut tally = Tally::of_embed(&output);
        tally.failed = tally.failed.max(usize::from(!success));
        if !success {
            println!("\n{output}");
        }
        for line in output.lines().filter(|line| line.starts_with("embed ")) {
            print!("\n{line}");
        }
        print!("\nembed");
        self.tell(tally, started);
        Ok(())
    }

    /// A step that is one check.
    fn lint_step(&mut self, name: &str, command: &mut Command) -> Result<()> {
        let started = begin(name);
        let (success, output) = logged(command, &log(name))?;
        self.conclude(name, success, &output, Tally::of_one(success), started);
        Ok(())
    }

    /// A step that counts its tests.
    fn test_step(&mut self, name: &str, command: &mut Command) -> Result<()> {
        let started = begin(name);
        let (success, output) = logged(command, &log(name))?;
        self.conclude(name, success, &output, Tally::of_cargo(&output), started);
        Ok(())
    }

    /// Shows what a failed step said, and counts it even where it failed before its first test.
    fn conclude(&mut self, name: &str, success: bool, output: &str, mut tally: Tally, started: Instant) {
        if !success {
            print!("\n{output}\n{name}");
            tally.failed = tally.failed.max(1);
        }
        self.tell(tally, started);
    }

    fn tell(&mut self, mut tally: Tally, started: Instant) {
        if self.filter.is_empty() && tally == Tally::default() {
            print!(": nothing ran");
            tally = Tally::of_one(false);
        }
        println!(": {tally} ({:.1} s)", started.elapsed().as_secs_f32());
        self.sum.add(tally);
    }
}

/// The harness of the bench, with these options.
///
/// # Errors
/// When there is no driver for Chromium.
pub fn bench(options: &Options) -> Result<Command> {
    let mut cargo = plain_cargo();
    cargo.args(["test", "--quiet", "--package", "xtask", "--test", "bench", "--"]).args(options.arguments());
    cargo.env("CHROMEDRIVER", tools::chromedriver()?);
    Ok(cargo)
}

/// Says what is running; its line is completed when it ends.
fn begin(name: &str) -> Instant {
    print!("{name}");
    // A terminal would show it only at the end of the line.
    _ = std::io::stdout().flush();
    Instant::now()
}

/// Where all that a step said can be read, also while it runs.
fn log(name: &str) -> PathBuf {
    target().join("check").join(Path::new(&name.replace(' ', "-")).with_extension("log"))
}

/// The unit tests of the scripts.
fn script_tests() -> Result<Vec<PathBuf>> {
    let folder = root().join("tests/scripts");
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.js"));
    files.sort();
    Ok(files)
}
