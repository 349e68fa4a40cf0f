//! Runs compiled patterns over texts, all states at once.

use super::compile::{Instruction, Program};
use std::cell::Cell;

pub(super) fn matches(program: &Program, text: &str, steps: &Cell<u64>) -> Option<bool> {
    let run = Run { text, steps };
    run.search(program, 0, Begin::Anywhere, None)
}

/// Where a match may begin.
#[derive(Clone, Copy, PartialEq)]
enum Begin {
    Here,
    Anywhere,
}

struct Run<'a> {
    text: &'a str,
    steps: &'a Cell<u64>,
}

/// States that wait for the next character, each once.
struct States {
    list: Vec<usize>,
    known: Vec<bool>,
}

impl States {
    fn new(size: usize) -> Self {
        Self {
            list: Vec::new(),
            known: vec![false; size],
        }
    }

    fn clear(&mut self) {
        for state in self.list.drain(..) {
            if let Some(known) = self.known.get_mut(state) {
                *known = false;
            }
        }
    }
}

impl Run<'_> {
    /// Whether the program matches from `start` on, and up to `end` exactly if there is one. `None` when no
    /// steps are left.
    fn search(
        &self,
        program: &Program,
        start: usize,
        begin: Begin,
        end: Option<usize>,
    ) -> Option<bool> {
        let size = program.code.len() as u64;
        self.steps.set(self.steps.get().checked_sub(size)?);
        let mut now = States::new(program.code.len());
        let mut next = States::new(program.code.len());
        let rest = self.text.get(start..)?;
        let characters = rest.char_indices().map(|(at, c)| (start + at, Some(c)));
        for (at, c) in characters.chain([(self.text.len(), None)]) {
            let first = at == start || begin == Begin::Anywhere;
            if first && self.add(program, 0, at, &mut now, end)? {
                return Some(true);
            }
            let Some(c) = c.filter(|_| end != Some(at)) else {
                return Some(false);
            };
            if now.list.is_empty() && begin == Begin::Here {
                return Some(false);
            }
            let after = at + c.len_utf8();
            for index in 0..now.list.len() {
                let state = now.list.get(index).copied().unwrap_or_default();
                if let Some(Instruction::Take(set)) = program.code.get(state)
                    && set.contains(c)
                    && self.add(program, state + 1, after, &mut next, end)?
                {
                    return Some(true);
                }
            }
            now.clear();
            std::mem::swap(&mut now, &mut next);
        }
        Some(false)
    }

    /// Adds a state and those that it leads to without a character; true when one of them is the end.
    fn add(
        &self,
        program: &Program,
        state: usize,
        at: usize,
        states: &mut States,
        end: Option<usize>,
    ) -> Option<bool> {
        let mut stack = vec![state];
        while let Some(state) = stack.pop() {
            self.steps.set(self.steps.get().checked_sub(1)?);
            match states.known.get_mut(state) {
                Some(known) if !*known => *known = true,
                _ => continue,
            }
            states.list.push(state);
            let passes = match program.code.get(state)? {
                Instruction::Take(_) => false,
                Instruction::Match if end.is_none_or(|end| end == at) => return Some(true),
                Instruction::Match => false,
                Instruction::Jump(to) => {
                    stack.push(*to);
                    false
                }
                Instruction::Split(a, b) => {
                    stack.extend([*b, *a]);
                    false
                }
                Instruction::Start => at == 0,
                Instruction::End => at == self.text.len(),
                Instruction::Boundary { negative } => self.is_boundary(at) != *negative,
                Instruction::Look {
                    ahead,
                    negative,
                    program,
                } => {
                    let found = match ahead {
                        true => self.search(program, at, Begin::Here, None)?,
                        false => self.ends_at(program, at)?,
                    };
                    found != *negative
                }
            };
            if passes {
                stack.push(state + 1);
            }
        }
        Some(false)
    }

    /// Whether the program matches a part of the text that ends at a place.
    fn ends_at(&self, program: &Program, end: usize) -> Option<bool> {
        self.search(program, 0, Begin::Anywhere, Some(end))
    }

    fn is_boundary(&self, at: usize) -> bool {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let (before, after) = self.text.split_at_checked(at).unwrap_or((self.text, ""));
        let before = before.chars().next_back().is_some_and(is_word);
        before != after.chars().next().is_some_and(is_word)
    }
}
