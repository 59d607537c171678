#if GUIDED
  import TestSupport

  @_silgen_name("LLVMFuzzerRunDriver")
  private func drive(
    _ count: UnsafeMutablePointer<CInt>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ give: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// The toolchain's own fuzzer, which sees what runs where and follows changes that lead further:
  /// `Fuzz SUBJECT`, and libFuzzer's own options.
  @main
  struct Guided {
    fileprivate static let subject = Subject(rawValue: CommandLine.arguments.dropFirst().first ?? "")
    fileprivate static let ground = try? Ground()

    static func main() {
      guard subject != nil, ground != nil else {
        print("usage: Fuzz SUBJECT [options of libFuzzer]")
        return
      }
      var count = CommandLine.argc - 1
      var words = CommandLine.unsafeArgv + 1
      _ = drive(&count, &words, give)
    }
  }

  /// The name that libFuzzer looks for.
  @_cdecl("LLVMFuzzerTestOneInput")
  func give(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let subject = Guided.subject, let ground = Guided.ground else { return -1 }
    try? ground.give(Array(UnsafeBufferPointer(start: bytes, count: count)), to: subject)
    return 0
  }
#endif
