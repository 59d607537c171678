/// Everything that files of the catalogue are told to a person in; nothing else of this target holds a sentence.
enum Wording {
  /// What is wrong in a file, and what would be right; each reads on from the file's name.
  enum Diagnostics {}
}
