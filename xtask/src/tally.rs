//! Counts what passed, what failed, and what passed only when it was run anew.

use std::fmt;

/// How many passed and failed, and the names of those that were run anew since the browser was lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many passed, also those that passed only when they were run anew.
    pub passed: usize,
    /// How many did not.
    pub failed: usize,
    /// The layer, browser and row of each that was run anew.
    pub flaky: Vec<String>,
}

impl Tally {
    /// Of one check.
    #[must_use]
    pub fn of_one(success: bool) -> Self {
        Self { passed: usize::from(success), failed: usize::from(!success), ..Self::default() }
    }

    /// The sum of all lines of cargo's test runs that tell a result.
    #[must_use]
    pub fn of_cargo(output: &str) -> Self {
        let mut sum = Self::default();
        for line in output.lines().filter_map(|line| line.strip_prefix("test result: ")) {
            sum.add(Self { passed: before(line, "passed"), failed: before(line, "failed"), ..Self::default() });
        }
        sum
    }

    /// What node's test runner counted, in its form "tap".
    #[must_use]
    pub fn of_node(output: &str) -> Self {
        let after = |word: &str| output.lines().filter_map(|line| line.strip_prefix(word)?.trim().parse::<usize>().ok()).sum::<usize>();
        Self { passed: after("# pass "), failed: after("# fail ") + after("# cancelled "), ..Self::default() }
    }

    /// What the embed tests counted: a line for each engine, and one for each row that was run anew.
    #[must_use]
    pub fn of_embed(output: &str) -> Self {
        let mut sum = Self::default();
        for line in output.lines() {
            if line.starts_with("embed ") && line.contains(" passed, ") {
                sum.add(Self { passed: before(line, "passed"), failed: before(line, "failed"), ..Self::default() });
            } else if let Some(told) = line.strip_prefix(ANEW) {
                let mut words = told.split_whitespace();
                let [engine, row] = [words.next(), words.next()].map(Option::unwrap_or_default);
                sum.flaky.push(format!("embed {engine} {row}"));
            }
        }
        sum
    }

    /// Counts another's as well.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.flaky.extend(other.flaky);
    }

    /// What was run anew, in a line of its own.
    #[must_use]
    pub fn flaky_line(&self) -> String {
        if self.flaky.is_empty() { "flaky: none".to_owned() } else { format!("flaky: {}", self.flaky.join(", ")) }
    }
}

/// How the embed tests begin the line about a row that they run anew; its engine, its name and the reason follow.
pub const ANEW: &str = "again  ";

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.flaky.is_empty() { Ok(()) } else { write!(f, ", {} flaky", self.flaky.len()) }
    }
}

/// The number before a word, in a line like `12 passed; 0 failed` or `12 passed, 0 failed`.
fn before(line: &str, word: &str) -> usize {
    let words: Vec<_> = line.split([' ', ';', ',']).collect();
    words.windows(2).find(|pair| pair.last() == Some(&word)).and_then(|pair| pair.first()?.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(passed: usize, failed: usize) -> Tally {
        Tally { passed, failed, ..Tally::default() }
    }

    #[test]
    fn cargo_s_results_are_summed_over_all_test_binaries() {
        let output =
            "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored\n\ntest result: FAILED. 10 passed; 3 failed; 0 ignored; finished in 0.1s\n";
        assert_eq!(Tally::of_cargo(output), counted(12, 3));
        assert_eq!(Tally::of_cargo("error: could not compile"), Tally::default());
    }

    #[test]
    fn a_script_test_that_was_cancelled_has_failed() {
        let output = "TAP version 13\n# Subtest: # pass 99\nok 1 - it\n1..9\n# tests 9\n# suites 2\n# pass 6\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n";
        assert_eq!(Tally::of_node(output), counted(6, 2));
        assert_eq!(Tally::of_node("node: bad option"), Tally::default());
    }

    #[test]
    fn a_row_that_was_run_anew_is_named_and_counted_as_it_ended() {
        let output = "ok     chromium F-11               1.0 s  a fact\nagain  chromium F-12              the browser hung\nok     chromium F-12  2.0 s  a fact\n\
            again  webkit   start              the driver does not listen\n\
            embed chromium: 12 passed, 0 failed, 1 flaky, 0 not reachable\nembed webkit: 7 passed, 1 failed, 1 flaky, 2 not reachable\n19 passed, 1 failed\n";
        let tally = Tally::of_embed(output);
        assert_eq!((tally.passed, tally.failed), (19, 1));
        assert_eq!(tally.flaky_line(), "flaky: embed chromium F-12, embed webkit start");
        assert_eq!(tally.to_string(), "19 passed, 1 failed, 2 flaky");
    }

    #[test]
    fn nothing_flaky_is_said_too() {
        assert_eq!(counted(3, 0).flaky_line(), "flaky: none");
        assert_eq!(counted(3, 0).to_string(), "3 passed, 0 failed");
    }
}
