//! What was said in English of something that went wrong, told in another
//! language: a sentence is known by its form, so neither the code that found
//! the fault nor a reader's engine knows of languages. Native only; a page has
//! `www/told.js` for it.

use super::{Words, english};

impl Words {
    /// An English sentence of the forms `told-…` in the language; one that has
    /// no known form stays as it is.
    pub fn told(&self, sentence: &str) -> String {
        self.tell(sentence, "told-")
    }

    fn tell(&self, sentence: &str, kind: &str) -> String {
        let english = english();
        if self.tag() == english.tag() {
            return sentence.to_owned();
        }
        for key in english.keys().filter(|key| key.starts_with(kind)) {
            let Some(values) = english.pattern(key).and_then(|form| values(form, sentence)) else {
                continue;
            };
            let inside = |(name, text)| match name {
                "wanted" => (name, self.tell(text, "wanted-")),
                "why" => (name, self.tell(text, "told-")),
                // What is isolated runs in its own direction.
                _ => (name, format!("\u{2068}{text}\u{2069}")),
            };
            let values: Vec<_> = values.into_iter().map(inside).collect();
            let args: Vec<_> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
            return self.say(key, &args);
        }
        sentence.to_owned()
    }
}

/// What stands in `text` where `form` has names; `None` where it has another form.
fn values<'a>(form: &'a str, text: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    let mut pieces = form.split("{ $");
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let (name, after) = piece.split_once(" }")?;
        let at = match (pieces.peek(), after) {
            (_, "") => rest.len(),
            (None, _) => rest.strip_suffix(after)?.len(),
            (Some(_), _) => rest.find(after)?,
        };
        found.push((name, &rest[..at]));
        rest = &rest[at + after.len()..];
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_known_with_its_values() {
        let form = "{ $file }, line { $line }: expected { $wanted }, found “{ $found }”";
        assert_eq!(
            values(form, "a, b.csv, line 3: expected a title, found “”"),
            Some(vec![("file", "a, b.csv"), ("line", "3"), ("wanted", "a title"), ("found", "")])
        );
        assert_eq!(values(form, "a.csv: expected a title"), None);
        assert_eq!(values("a title", "a title"), Some(vec![]));
        assert_eq!(values("a title", "a title!"), None);
    }
}
