//! The one sort of all rooms: each kind of item that the standard library
//! sorts costs a reader half a kilobyte.

use std::cmp::Ordering;

/// The places 0 to `count` in the order that `compare` says of two of them;
/// equal ones stay as they stand.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    // Most tables are in order already; the library's small sort does not look.
    if (1..count).any(|at| compare(at - 1, at).is_gt()) {
        places.sort_by(|a, b| compare(*a, *b));
    }
    places
}

/// `items` in the order that `compare` says; equal ones stay as they stand.
pub fn sorted<T>(items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = order(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|at| slots[at].take()).collect()
}
