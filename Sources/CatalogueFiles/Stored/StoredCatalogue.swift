public import Catalogue

/// The catalogue in one file that is read in an instant, beside the files that it was made of.
extension CatalogueFolder {
  /// Changes with whatever is stored and with the order of it, so that no other version's file is taken for this one's.
  private static let format = 1

  /// Far more than there is.
  private static let mostBytes = 4 << 20

  /// The path of that file.
  public var storedPath: String { "\(path)/catalogue.bin" }

  /// What that file has to hold to be read in place of the others.
  ///
  /// - Throws: ``Faults`` with every fault of every file.
  public func bytesToStore() throws(Faults) -> [UInt8] {
    let catalogue = try read()
    var writer = ByteWriter(folder: path)
    writer.add(
      catalogue.exercises.values.sorted { $0.id < $1.id }, catalogue.routinesInOrder,
      catalogue.programmesInOrder, catalogue.topics)
    return (seal(of: writer.bytes[...])?.bytes ?? []) + writer.bytes
  }

  /// The catalogue as it was stored; `nil` where there is none, and where it isn't what these files give.
  var stored: Catalogue? {
    guard let bytes = try? RegularFile(path: storedPath).bytes(atMost: Self.mostBytes) else { return nil }
    let content = bytes.dropFirst(Seal.size)
    guard let seal = seal(of: content), bytes.starts(with: seal.bytes) else { return nil }
    return try? catalogue(in: content)
  }

  /// The catalogue that stored bytes hold, whatever they were made of.
  func catalogue(in bytes: ArraySlice<UInt8>) throws(ByteReader.Damage) -> Catalogue {
    var reader = ByteReader(bytes, folder: path)
    let exercises: [Exercise] = try reader.read(), routines: [Routine] = try reader.read()
    let programmes: [Programme] = try reader.read(), topics: [Topic] = try reader.read()
    guard reader.isAtEnd else { throw .notWhatWasWritten }
    return Catalogue(
      exercises: Dictionary(exercises.map { ($0.id, $0) }) { first, _ in first },
      routines: Dictionary(routines.map { ($0.id, $0) }) { first, _ in first },
      programmes: Dictionary(programmes.map { ($0.id, $0) }) { first, _ in first }, topics: topics)
  }

  /// What holds content and all files together; `nil` where one can't be read.
  private func seal(of content: ArraySlice<UInt8>) -> Seal? {
    var seal = Seal(), diagnostics: [Diagnostic] = []
    seal.add([UInt8(Self.format)])
    seal.add(content)
    for part in Part.allCases {
      for file in files(of: part, &diagnostics) {
        guard let bytes = try? RegularFile(path: file.path).bytes(atMost: TextFile.mostBytes) else {
          return nil
        }
        seal.add(Array(file.id.utf8)[...])
        seal.add(bytes[...])
      }
    }
    return diagnostics.isEmpty ? seal : nil
  }
}
