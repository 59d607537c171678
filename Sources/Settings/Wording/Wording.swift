/// Everything that this target says to a person; nothing else in it holds a sentence, and another language is another such folder.
///
/// The words that a setting takes stand with its definition: they are what the file has, and no other language changes them.
enum Wording {}
