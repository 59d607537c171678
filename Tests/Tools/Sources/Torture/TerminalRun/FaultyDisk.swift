import Foundation
import Rig

/// A disk on which the n-th call that changes a file of limber's goes wrong.
struct FaultyDisk {
  /// What then happens.
  enum Fault: Sendable {
    /// The call fails with an error number, and so may all that follow.
    case error(Int32, stays: Bool)
    /// The program is killed before it.
    case kill
  }

  /// The folder of a home that lies on it, or the terminals, which are files as well.
  enum Place: String, Sendable { case data, config, written, terminals }

  /// Which call, from 1.
  let call: Int
  let fault: Fault
  var place = Place.data
  /// Whether calls that only read count as well.
  var countsReads = false

  /// The variables that a program is started with to meet it.
  func environment(in home: Home) async throws -> [String: String?] {
    let folder = place == .terminals ? "/dev/pts/" : home.path + "/" + place.rawValue
    var environment: [String: String?] = [
      "LD_PRELOAD": try await FaultLibrary.disk.value, "FAULTY_FOLDER": folder,
      "FAULTY_CALL": "\(call)", "FAULTY_HIT": home.path + "/hit",
    ]
    if countsReads { environment["FAULTY_READS"] = "1" }
    switch fault {
    case .error(let number, let stays):
      environment["FAULTY_ERROR"] = "\(number)"
      if stays { environment["FAULTY_STAYS"] = "1" }
    case .kill: environment["FAULTY_KILLS"] = "1"
    }
    return environment
  }

  /// The variables that a program is started with to find no file of its data that can be locked.
  static func withoutLocks(_ error: Int32, in home: Home) async throws -> [String: String?] {
    [
      "LD_PRELOAD": try await FaultLibrary.disk.value, "FAULTY_FOLDER": home.path + "/data",
      "FAULTY_CALL": "0",
      "FAULTY_LOCKS": "\(error)",
    ]
  }

  /// Whether a program got as far as the call.
  func wasMet(in home: Home) -> Bool { FileManager.default.fileExists(atPath: home.path + "/hit") }

  /// Tries one call after another, each in a home of its own, until a program makes fewer.
  ///
  /// - Parameter rounds: Between how many rounds the calls are divided.
  static func eachCall(
    _ round: Round, of rounds: Int, _ fault: Fault, in place: Place = .data, countsReads: Bool = false,
    _ use: (FaultyDisk, Home) async throws -> Void
  ) async throws {
    var call = round.number + 1, isMet = true
    while isMet {
      let disk = FaultyDisk(call: call, fault: fault, place: place, countsReads: countsReads)
      try await round.home { home in
        do {
          try await use(disk, home)
        } catch let lost as Lost {
          throw Lost(lost.kind, "call \(call): \(lost.what)")
        }
        isMet = disk.wasMet(in: home)
      }
      call += rounds
    }
  }
}
