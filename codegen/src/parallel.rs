//! Independent work on several processors.

use std::cell::Cell;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// As much as a program's first thread has, because types may nest deep.
const STACK: usize = 8 << 20;

thread_local! {
    /// Whether this thread is one of several at work already: then more of them would be in each other's way.
    static IS_HELPER: Cell<bool> = const { Cell::new(false) };
}

/// How many threads the processors have room for.
#[must_use]
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// What `work` makes of each item, in the order of the items, on all processors.
///
/// Within the work of another [`map`], the items are done one after the other.
pub fn map<'a, T: Sync, R: Send>(items: &'a [T], work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    match IS_HELPER.get() {
        true => items.iter().map(work).collect(),
        false => map_with(processors(), items, work),
    }
}

/// As [`map`], but on so many threads, this one being one of them.
///
/// Items are taken in their order, so the longest work should come first.
pub fn map_with<'a, T: Sync, R: Send>(
    jobs: usize,
    items: &'a [T],
    work: impl Fn(&'a T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let jobs = jobs.min(items.len());
    let take = || {
        let before = IS_HELPER.replace(jobs > 1);
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else {
                break;
            };
            done.push((index, work(item)));
        }
        IS_HELPER.set(before);
        done
    };
    let mut done = thread::scope(|scope| {
        let spawn = |_| {
            let builder = thread::Builder::new().stack_size(STACK);
            // Without help the work is done here.
            builder.spawn_scoped(scope, take).ok()
        };
        let helpers: Vec<_> = (1..jobs).filter_map(spawn).collect();
        let mut done = take();
        for helper in helpers {
            done.extend(helper.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::{map, map_with};

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u32> = (0..1000).collect();
        let squares = map(&items, |n| n * n);
        assert!(
            squares
                .iter()
                .zip(&items)
                .all(|(square, n)| *square == n * n)
        );
        assert_eq!(squares.len(), items.len());
        assert!(map(&[] as &[u32], |n| *n).is_empty());
        assert_eq!(map_with(3, &items, |n| n * n), squares);
    }

    #[test]
    fn work_within_work_is_done_in_place() {
        let outer: Vec<u32> = (0..8).collect();
        let here = map_with(2, &outer, |n| {
            let inner = map(&outer, |_| std::thread::current().id());
            (
                *n,
                inner.iter().all(|id| *id == std::thread::current().id()),
            )
        });
        assert!(here.iter().all(|(_, same)| *same), "{here:?}");
    }
}
