import Figure

/// A picture as the sequence of a VT340: six rows at a time, a bit for each of them, colour by colour.
enum Sixel {
  /// The sequence of a picture, its background painted so that nothing of an earlier one is left.
  ///
  /// - Parameters:
  ///   - picture: The picture.
  ///   - scale: How many pixels of the terminal each of the picture's is wide and high.
  ///   - colours: How many colours the terminal tells apart.
  static func sequence(_ picture: Raster, scale: Int = 1, colours: Int = 256) -> [UInt8] {
    let picture = picture.reduced(to: colours)
    let width = picture.width * scale, height = picture.height * scale
    var out = Array("\u{1B}P0;0;0q\"1;1;\(width);\(height)".utf8)
    for (number, colour) in picture.palette.enumerated() {
      func percent(_ part: UInt8) -> Int { (Int(part) * 100 + 127) / 255 }
      out += "#\(number);2;\(percent(colour.red));\(percent(colour.green));\(percent(colour.blue))".utf8
    }
    var masks = [UInt8](repeating: 0, count: picture.palette.count * picture.width)
    for top in stride(from: 0, to: height, by: 6) {
      if top > 0 { out.append(UInt8(ascii: "-")) }
      var used = [Bool](repeating: false, count: picture.palette.count)
      for place in masks.indices { masks[place] = 0 }
      for bit in 0..<min(6, height - top) {
        let row = (top + bit) / scale * picture.width
        for column in 0..<picture.width {
          let colour = Int(picture.pixels[row + column])
          used[colour] = true
          masks[colour * picture.width + column] |= 1 << UInt8(bit)
        }
      }
      var isFirst = true
      for colour in used.indices where used[colour] {
        if !isFirst { out.append(UInt8(ascii: "$")) }
        isFirst = false
        out.append(UInt8(ascii: "#"))
        out += String(colour).utf8
        write(masks[colour * picture.width..<(colour + 1) * picture.width], scale, to: &out)
      }
    }
    return out + [0x1B, UInt8(ascii: "\\")]
  }

  /// Writes a row of masks by how often each is repeated, without what is empty at its end.
  private static func write(_ masks: ArraySlice<UInt8>, _ scale: Int, to out: inout [UInt8]) {
    guard let last = masks.lastIndex(where: { $0 != 0 }) else { return }
    var place = masks.startIndex
    while place <= last {
      let mask = masks[place]
      var end = place + 1
      while end <= last, masks[end] == mask { end += 1 }
      let count = (end - place) * scale
      if count > 3 { out += "!\(count)".utf8 }
      out += repeatElement(mask + 63, count: count > 3 ? 1 : count)
      place = end
    }
  }
}
