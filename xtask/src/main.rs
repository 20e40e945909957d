//! `cargo xtask`: everything that is done with this project.

use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use xtask::bench::{Half, Options};
use xtask::check::{self, Layer};
use xtask::command::{read, run};
use xtask::compiler::{Compiler, Purpose, plain_cargo};
use xtask::places::root;
use xtask::{build, decode, fixtures, policies, providers, serve, sizes, tools, topics};

const USAGE: &str = "\
cargo xtask COMMAND; each command installs what it lacks, and says so

  setup                    install all that building and testing need
  build                    make the release in dist/
  serve [--port N]         make the release, and start a demo shop and payment provider that use it
  test [LAYER [FILTER…]]   run all tests, or those of one layer: lint, native, sizes, pages, package,
                           browser, embed
  bench [OPTIONS]          measure the release in Chromium beside the same page without it, and the pure half natively:
                           --runs N, --json FILE, --only browser|native, --against URL-OR-DIR
  format                   format all Rust and all JavaScript
  dist                     make the release, and measure it against its limits
  providers                write docs/providers.md from the profiles
  policies                 write the table of policies in docs/security.md
  topics                   write docs/topics.md from the guide's tables and the tests
  decode CODE              say what a support code carries";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match start(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        ["setup"] => set_up()?,
        ["build"] => println!("the release is in {}", build::build()?.display()),
        ["serve"] => serve(8000)?,
        ["serve", "--port", port] => serve(port.parse().with_context(|| format!("--port {port}: expected a number from 0 to 65535"))?)?,
        ["test", wanted @ ..] => return test(wanted),
        ["bench", options @ ..] => bench(&Options::read(options)?)?,
        ["format"] => format()?,
        ["providers"] => providers()?,
        ["policies"] => fs::write(root().join("docs/security.md"), policies::page(root())?).context("cannot write docs/security.md")?,
        ["topics"] => fs::write(root().join("docs/topics.md"), topics::page(root())?).context("cannot write docs/topics.md")?,
        ["dist"] => return measured_release(),
        ["decode", code @ ..] if !code.is_empty() => print!("{}", decode::decode(&code.join(" "))?),
        ["help" | "--help" | "-h"] => println!("{USAGE}"),
        [] => bail!("which command?\n{USAGE}"),
        _ => bail!("unknown command `{}`\n{USAGE}", arguments.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}

fn set_up() -> Result<()> {
    println!("wasm for tests: {}", Compiler::find(Purpose::Test)?);
    println!("wasm for the release: {}", Compiler::find(Purpose::Release)?);
    println!("wasm-bindgen: {}", tools::wasm_bindgen()?.display());
    println!("wasm-opt, esbuild: {}", tools::node_modules()?.display());
    println!("html-validate, axe-core: {}", tools::page_modules()?.display());
    println!("biome, tsc: {}, {}", version(tools::biome()?)?, version(tools::tsc()?)?);
    fixtures::install()?;
    tools::browsers()?;
    println!("drivers: {}, {}", tools::chromedriver()?.display(), tools::geckodriver()?.display());
    Ok(())
}

/// What a program says of its version.
fn version(mut program: Command) -> Result<String> {
    Ok(read(program.arg("--version"))?.trim().replace("Version: ", "").replace("Version ", ""))
}

fn serve(port: u16) -> Result<()> {
    let demo = serve::start(port, build::build()?)?;
    println!("switchboard  {}/\nshop         {}/checkout\nself-check   {}/\nstop with Ctrl-C", demo.address(""), demo.address("shop"), demo.address("cdn"));
    demo.wait();
    bail!("the demo ended by itself")
}

fn test(wanted: &[&str]) -> Result<ExitCode> {
    let (layers, filter) = match wanted {
        [] => (Layer::ALL.to_vec(), wanted),
        [layer, filter @ ..] => (vec![Layer::from_name(layer)?], filter),
    };
    Ok(if check::check(&layers, filter) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn bench(options: &Options) -> Result<()> {
    if options.wants(Half::Browser) {
        tools::browsers()?;
        build::build()?;
    }
    run(&mut check::bench(options)?)
}

fn format() -> Result<()> {
    run(plain_cargo().args(["fmt", "--all"]))?;
    run(tools::biome()?.args(["format", "--write"]))
}

fn providers() -> Result<()> {
    let page = providers::page(&providers::read_all(&root().join("www/profiles"))?);
    fs::write(root().join("docs/providers.md"), page).context("cannot write docs/providers.md")
}

fn measured_release() -> Result<ExitCode> {
    let dist = build::build()?;
    let sizes = sizes::measure(&dist)?;
    for size in &sizes {
        println!("{size}");
    }
    println!("the release is in {}", dist.display());
    Ok(if sizes.iter().all(sizes::Size::fits) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
