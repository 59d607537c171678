/// Everything that the command says to a person; nothing else of this target holds a sentence, but for help.
///
/// Abstracts, discussions and the help of arguments and options stand where those are declared: the parser reads them
/// there, and the man page is made of them. The names of what `doctor` finds are keys of its JSON as well, and stand
/// where it looks.
enum Wording {}
