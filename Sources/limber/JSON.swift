import Catalogue
import Documents

/// Prints one JSON document.
func printJSON(_ document: some Encodable) throws { print(try SafeJSON.text(document)) }
