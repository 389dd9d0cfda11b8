//! Which keys a file has used already.

/// A set of keys, kept in drawers by a number that the caller makes of them:
/// a tenth of the code of the standard library's sets.
pub(super) struct Seen<K>(Vec<Vec<K>>);

/// Some thousand drawers: a file of 100,000 rows looks at a hundred keys for
/// each.
const DRAWERS: usize = 1024;

impl<K> Seen<K> {
    pub(super) fn new() -> Self {
        Self((0..DRAWERS).map(|_| Vec::new()).collect())
    }

    /// The drawer of the keys of a `number`: equal keys have equal ones.
    pub(super) fn drawer(&mut self, number: usize) -> &mut Vec<K> {
        &mut self.0[number % DRAWERS]
    }
}
