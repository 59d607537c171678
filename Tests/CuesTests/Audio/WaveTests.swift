import Engine
import Foundation
import Testing

@testable import Cues

@Suite("Sound files")
struct WaveTests {
  /// A file as a speaking program writes it.
  static func file(_ samples: [Float], rate: Int = Wave.rate, size: UInt32? = nil, channels: UInt8 = 1)
    -> Data
  {
    var bytes = Wave.header(samples: samples.count) + Wave.bytes(of: samples)
    withUnsafeBytes(of: UInt32(rate).littleEndian) { bytes.replaceSubrange(24..<28, with: $0) }
    if let size { withUnsafeBytes(of: size.littleEndian) { bytes.replaceSubrange(40..<44, with: $0) } }
    bytes[22] = channels
    return bytes
  }

  @Test("What is written is read back")
  func both() throws {
    let samples: [Float] = [0, 0.5, -0.5, 0.25]
    let read = try #require(Wave.read(Self.file(samples)))
    #expect(zip(read, samples).allSatisfy { abs($0 - $1) < 0.0001 } && read.count == 4)
  }

  @Test("A size that is too large for the file, as of a program that writes on and on, is what is there")
  func stream() { #expect(Wave.read(Self.file([0.1, 0.2], size: 0x7fff_f000))?.count == 2) }

  @Test("Another rate is made the same, as long as before")
  func rates() throws {
    let slow = [Float](repeating: 0.3, count: 16000)
    let read = try #require(Wave.read(Self.file(slow, rate: 16000)))
    #expect(abs(read.count - Wave.rate) <= 1)
    #expect(read.allSatisfy { abs($0 - 0.3) < 0.001 })
  }

  @Test("What is no such file is none, however it is cut off")
  func damaged() {
    let whole = Self.file([0.1, 0.2, 0.3])
    for length in 0..<46 { #expect(Wave.read(whole.prefix(length)) == nil, "\(length)") }
    #expect(Wave.read(Self.file([0.1], channels: 2)) == nil)
    #expect(Wave.read(Self.file([0.1], rate: 1)) == nil)
    #expect(Wave.read(Self.file([])) == nil)
    #expect(Wave.read(Data("RIFFxxxxWAVEdata".utf8) + Data([255, 255, 255, 255])) == nil)
  }

  @Test("A sample too loud for a file is the loudest that it can have")
  func loud() { #expect(Wave.read(Self.file([2, -2]))?.map { abs($0) > 0.999 } == [true, true]) }
}
