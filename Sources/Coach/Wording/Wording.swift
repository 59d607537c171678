/// Everything that the coach itself says to a person; nothing else of this target holds a sentence.
///
/// The pages and views of its screens are worded in Screen.
enum Wording {}
