/// Everything that this target says to a person; nothing else in it holds a sentence, and another language is another such folder.
///
/// One file a subject.
enum Wording {}
