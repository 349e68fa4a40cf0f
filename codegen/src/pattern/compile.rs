//! Compiles the tree of a pattern to instructions.

use super::PatternError;
use super::parser::{Part, Set};
use std::sync::Arc;

/// Most instructions of a pattern.
const MAX_SIZE: usize = 50_000;

/// Instructions; a part that looks around is a program of its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Program {
    pub(super) code: Vec<Instruction>,
}

#[derive(Clone, Debug)]
pub(super) enum Instruction {
    /// Takes one character of a set.
    Take(Arc<Set>),
    /// Goes on at both places.
    Split(usize, usize),
    Jump(usize),
    Start,
    End,
    Boundary {
        negative: bool,
    },
    Look {
        ahead: bool,
        negative: bool,
        program: Program,
    },
    Match,
}

pub(super) fn compile(part: &Part) -> Result<Program, PatternError> {
    let mut compiler = Compiler {
        code: Vec::new(),
        room: MAX_SIZE,
    };
    compiler.part(part)?;
    compiler.push(Instruction::Match)?;
    Ok(Program {
        code: compiler.code,
    })
}

struct Compiler {
    code: Vec<Instruction>,
    room: usize,
}

impl Compiler {
    fn push(&mut self, instruction: Instruction) -> Result<usize, PatternError> {
        self.room = self.room.checked_sub(1).ok_or(PatternError::Unsupported)?;
        self.code.push(instruction);
        Ok(self.code.len() - 1)
    }

    fn set(&mut self, at: usize, instruction: Instruction) {
        if let Some(place) = self.code.get_mut(at) {
            *place = instruction;
        }
    }

    fn part(&mut self, part: &Part) -> Result<(), PatternError> {
        match part {
            Part::Empty => {}
            Part::Set(set) => drop(self.push(Instruction::Take(Arc::clone(set)))?),
            Part::Start => drop(self.push(Instruction::Start)?),
            Part::End => drop(self.push(Instruction::End)?),
            Part::Boundary { negative } => {
                let negative = *negative;
                self.push(Instruction::Boundary { negative })?;
            }
            Part::Look {
                ahead,
                negative,
                part,
            } => {
                let mut inner = Compiler {
                    code: Vec::new(),
                    room: self.room,
                };
                inner.part(part)?;
                inner.push(Instruction::Match)?;
                self.room = inner.room;
                self.push(Instruction::Look {
                    ahead: *ahead,
                    negative: *negative,
                    program: Program { code: inner.code },
                })?;
            }
            Part::Row(parts) => parts.iter().try_for_each(|part| self.part(part))?,
            Part::Choice(choices) => self.choice(choices)?,
            Part::Repeat { part, min, max } => self.repeat(part, *min, *max)?,
        }
        Ok(())
    }

    fn choice(&mut self, choices: &[Part]) -> Result<(), PatternError> {
        let mut ends = Vec::new();
        for (index, choice) in choices.iter().enumerate() {
            if index + 1 == choices.len() {
                self.part(choice)?;
                break;
            }
            let split = self.push(Instruction::Match)?;
            self.part(choice)?;
            ends.push(self.push(Instruction::Match)?);
            self.set(split, Instruction::Split(split + 1, self.code.len()));
        }
        for end in ends {
            self.set(end, Instruction::Jump(self.code.len()));
        }
        Ok(())
    }

    fn repeat(&mut self, part: &Part, min: u32, max: Option<u32>) -> Result<(), PatternError> {
        for _ in 0..min {
            self.part(part)?;
        }
        match max {
            None => {
                let split = self.push(Instruction::Match)?;
                self.part(part)?;
                self.push(Instruction::Jump(split))?;
                self.set(split, Instruction::Split(split + 1, self.code.len()));
            }
            Some(max) => {
                let mut splits = Vec::new();
                for _ in min..max {
                    splits.push(self.push(Instruction::Match)?);
                    self.part(part)?;
                }
                for split in splits {
                    self.set(split, Instruction::Split(split + 1, self.code.len()));
                }
            }
        }
        Ok(())
    }
}
