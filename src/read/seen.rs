//! Which keys a file has used already.

/// A set of keys, kept in drawers by a number that the caller makes of them:
/// a tenth of the code of the standard library's sets.
pub(super) struct Seen<K>(Vec<Vec<K>>);

/// Some thousand drawers: a file of 100,000 rows looks at a hundred keys for
/// each.
const DRAWERS: usize = 1024;

impl<K: PartialEq> Seen<K> {
    pub(super) fn new() -> Self {
        Self((0..DRAWERS).map(|_| Vec::new()).collect())
    }

    /// Whether `key` was added. Equal keys have equal `number`s.
    pub(super) fn contains(&self, number: usize, key: &K) -> bool {
        self.0[number % DRAWERS].contains(key)
    }

    /// Adds `key`, which is not there yet.
    pub(super) fn insert(&mut self, number: usize, key: K) {
        self.0[number % DRAWERS].push(key);
    }
}
