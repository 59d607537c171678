/// Everything that this target says to a person; nothing else in it holds a sentence, and another language is another such folder.
///
/// One file a subject. The words of the keys stand here as well, by what they say: a table of keys reads better with one
/// name in the place of two texts. A number goes with its noun by `counted`, never by what is put on to a word elsewhere.
/// What other targets say as well is public, as ``Words``.
///
/// The words of a value that a person also writes in a file (a level, a piece of equipment, a choice among the settings)
/// stand with the value.
enum Wording {}
