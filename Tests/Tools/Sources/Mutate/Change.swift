/// A way to break a piece of code: what stands there, and what stands for it once it is broken.
///
/// Every site gets an operator or a member of its own that does what stood there, or the other thing where the site is
/// chosen. The compiler goes on inferring types, and all sites are built at once.
struct Change: Sendable {
  /// What stands there.
  let was: String
  /// What a person is told that it became.
  let became: String
  /// What is written in its place; `#` is the mark of the site, `~` its number.
  let written: String
  /// What has to be declared for that in the module.
  let declared: String
  /// Whether what stands before it and after it on its line lets it be what it seems.
  let fits: @Sendable (_ before: String, _ after: String) -> Bool

  func written(at number: Int) -> String { Self.numbered(written, number) }

  func declared(at number: Int) -> String { Self.numbered(declared, number) }

  private static func numbered(_ text: String, _ number: Int) -> String {
    text.replacing("#", with: mark(of: number)).replacing("~", with: "\(number)")
  }

  /// A number in the characters of braille, which may stand in operators.
  static func mark(of number: Int) -> String {
    [number / 250, number % 250].reduce(into: "") { text, digit in
      text.unicodeScalars.append(Unicode.Scalar(UInt32(0x2801 + digit)) ?? " ")
    }
  }
}

extension Change {
  /// What may stand on a line.
  static func all(on line: String) -> [Change] { standing + numbers(on: line) }

  private static let standing = infix + members + values + [negation]

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
  }

  /// An operator between spaces; its declaration says what it takes and what it does, `OP` being either.
  private static func infix(
    _ was: String, _ became: String, _ precedence: String, _ functions: [String]
  ) -> Change {
    Change(
      was: was, became: became, written: was + "#",
      declared: "infix operator \(was)# : \(precedence)\n" + functions.joined(separator: "\n"),
      fits: { $0.hasSuffix(" ") && $1.hasPrefix(" ") })
  }

  private static let infix: [Change] =
    [
      ("<", "<=", "Comparable"), ("<=", "<", "Comparable"), (">", ">=", "Comparable"),
      (">=", ">", "Comparable"),
      ("==", "!=", "Equatable"), ("!=", "==", "Equatable"),
    ].map { was, became, kind in
      infix(
        was, became, "ComparisonPrecedence",
        ["func \(was)#<T: \(kind)>(a: T, b: T) -> Bool { mutant == ~ ? a \(became) b : a \(was) b }"])
    }
    + [
      ("&&", "||", "LogicalConjunctionPrecedence"), ("||", "&&", "LogicalDisjunctionPrecedence"),
    ].map { was, became, precedence in
      infix(
        was, became, precedence,
        [
          "func \(was)#(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool"
            + " { try mutant == ~ ? a \(became) b() : a \(was) b() }"
        ])
    }
    + [("+", "-"), ("-", "+")].map { was, became in
      infix(
        was, became, "AdditionPrecedence",
        [
          "func \(was)#<T: AdditiveArithmetic>(a: T, b: T) -> T { mutant == ~ ? a \(became) b : a \(was) b }",
          "func \(was)#<T: Movable>(a: T, b: T.Way) -> T { mutant == ~ ? a \(became) b : a \(was) b }",
          was == "+"
            ? "func +#<C: RangeReplaceableCollection, S: Sequence>(a: C, b: S) -> C where C.Element == S.Element"
              + " { mutant == ~ ? a : a + b }"
            : "func -#<T: Apart>(a: T, b: T) -> Int { mutant == ~ ? a - b + 1 : a - b }",
        ])
    }
    + [("*", "+"), ("/", "*"), ("%", "/")].map { was, became in
      infix(
        was, became, "MultiplicationPrecedence",
        ["func \(was)#<T: BinaryInteger>(a: T, b: T) -> T { mutant == ~ ? a \(became) b : a \(was) b }"]
          + (was == "%"
            ? []
            : [
              "func \(was)#(a: Double, b: Double) -> Double { mutant == ~ ? a \(became) b : a \(was) b }",
              "func \(was)#(a: Duration, b: Int) -> Duration { mutant == ~ ? a : a \(was) b }",
            ]))
    }
    + [("+=", "-="), ("-=", "+=")].map { was, became in
      infix(
        was, became, "AssignmentPrecedence",
        [
          "func \(was)#<T: AdditiveArithmetic>(a: inout T, b: T)"
            + " { if mutant == ~ { a \(became) b } else { a \(was) b } }"
        ]
          + (was == "+="
            ? [
              "func +=#<C: RangeReplaceableCollection, S: Sequence>(a: inout C, b: S) where C.Element == S.Element"
                + " { if mutant != ~ { a += b } }"
            ] : []))
    }
    + [
      infix(
        "??", "its right side", "NilCoalescingPrecedence",
        [
          "func ??#<T>(a: T?, b: @autoclosure () throws -> T) rethrows -> T { try mutant == ~ ? b() : a ?? b() }",
          "func ??#<T>(a: T?, b: @autoclosure () throws -> T?) rethrows -> T? { try mutant == ~ ? b() : a ?? b() }",
        ])
    ]

  private static let negation = Change(
    was: "!", became: "nothing", written: "!#",
    declared: "prefix operator !#\nprefix func !#(a: Bool) -> Bool { mutant == ~ ? a : !a }",
    fits: { " ([{".contains($0.last ?? " ") && (isWord($1.first) || $1.first == "(") })

  /// A member of a sequence; `isNext` says what may come after its name.
  private static func member(
    _ was: String, _ became: String, in type: String, _ declared: String,
    _ isNext: @escaping @Sendable (String) -> Bool
  ) -> Change {
    Change(
      was: "." + was, became: became, written: ".\(was)~", declared: "extension \(type) { \(declared) }",
      fits: { before, after in
        (isWord(before.last) || ")]}?".contains(before.last ?? " ")) && isNext(after)
      })
  }

  private static let members = [
    member(
      "first", ".last", in: "BidirectionalCollection",
      "var first~: Element? { mutant == ~ ? last : first }",
      { !isWord($0.first) && !$0.hasPrefix("(") && !$0.hasPrefix(" {") }),
    member(
      "last", ".first", in: "BidirectionalCollection",
      "var last~: Element? { mutant == ~ ? first : last }",
      { !isWord($0.first) && !$0.hasPrefix("(") && !$0.hasPrefix(" {") }),
    member(
      "isEmpty", "its opposite", in: "Collection",
      "var isEmpty~: Bool { mutant == ~ ? !isEmpty : isEmpty }",
      { !isWord($0.first) }),
    member(
      "allSatisfy", ".contains", in: "Sequence",
      "func allSatisfy~(_ holds: (Element) throws -> Bool) rethrows -> Bool"
        + " { try mutant == ~ ? contains(where: holds) : allSatisfy(holds) }",
      { $0.hasPrefix("(") || $0.hasPrefix(" {") }),
    member(
      "contains", ".allSatisfy", in: "Sequence",
      "func contains~(where holds: (Element) throws -> Bool) rethrows -> Bool"
        + " { try mutant == ~ ? allSatisfy(holds) : contains(where: holds) }",
      { $0.hasPrefix("(where:") || $0.hasPrefix(" {") }),
    member(
      "filter", "all of them", in: "Sequence",
      "func filter~(_ holds: (Element) throws -> Bool) rethrows -> [Element]"
        + " { try filter { try mutant == ~ || holds($0) } }",
      { $0.hasPrefix("(") || $0.hasPrefix(" {") }),
    member(
      "dropFirst", "all of them", in: "Sequence",
      "func dropFirst~() -> DropFirstSequence<Self> { dropFirst(mutant == ~ ? 0 : 1) }",
      { $0.hasPrefix("()") }),
    member(
      "prefix", "one more", in: "Collection",
      "func prefix~(_ most: Int) -> SubSequence { prefix(mutant == ~ ? most + 1 : most) }",
      { $0.hasPrefix("(") && !$0.hasPrefix("(while") }),
    member(
      "max", ".min", in: "Sequence where Element: Comparable",
      "func max~() -> Element? { mutant == ~ ? self.min() : self.max() }",
      { $0.hasPrefix("()") }),
    member(
      "min", ".max", in: "Sequence where Element: Comparable",
      "func min~() -> Element? { mutant == ~ ? self.max() : self.min() }",
      { $0.hasPrefix("()") }),
  ]

  private static let values =
    [("max", "min"), ("min", "max")].map { was, became in
      Change(
        was: was, became: became, written: was + "~",
        declared: "func \(was)~<T: Comparable>(_ a: T, _ b: T) -> T"
          + " { mutant == ~ ? \(became)(a, b) : \(was)(a, b) }",
        fits: { " ([".contains($0.last ?? " ") && $1.hasPrefix("(") })
    }
    + [("true", "false"), ("false", "true")].map { was, became in
      Change(
        was: was, became: became, written: "(mutant == ~ ? \(became) : \(was))", declared: "",
        fits: { $0.hasSuffix("return ") && !isWord($1.first) })
    }

  /// Seconds, constants and what a case stands for.
  private static func numbers(on line: String) -> [Change] {
    Set(line.matches(of: /\d+/).compactMap { Int($0.output) }).sorted().map { number in
      Change(
        was: "\(number)", became: "\(number + 1)", written: "(mutant == ~ ? \(number + 1) : \(number))",
        declared: "",
        fits: { before, after in
          before.hasSuffix("econds(") && after.hasPrefix(")")
            || before.hasSuffix("= ") && before.contains("static let ") && after.isEmpty
            || before.hasSuffix(": ") && line.hasPrefix("case ") && after.isEmpty
        })
    }
  }
}
