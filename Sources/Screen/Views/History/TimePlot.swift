import Statistics

/// Amounts over days: the mean of each day, over more than four months of each week.
struct TimePlot {
  private let axes: Axes
  private let first: Day
  private let days: Int
  private let top: Int

  /// The inside of the axes.
  var inner: Rect { axes.inner }

  /// - Parameter first: The first day that has something; so many days are shown as give a column a week at most.
  init(in area: Rect, from first: Day, to today: Day, top: Int) {
    axes = Axes(in: area)
    let most = max(14, min(today - first + 1, axes.inner.columns * 7))
    days = most
    self.first = today - (most - 1)
    self.top = max(1, top)
  }

  func drawAxes(on canvas: inout Canvas) {
    let columns = max(1, inner.columns)
    axes.draw(top: top, on: &canvas) { first + $0 * days / columns }
  }

  /// A line through the means.
  func line(_ values: [(day: Day, amount: Int)], _ role: Role, on canvas: inout Canvas) {
    var dots = DotGrid(inner.size)
    guard dots.width > 0, dots.height > 0 else { return }
    let points = means(values, across: dots.width).map {
      (x: $0.x, y: Int($0.mean * Double(dots.height - 1)))
    }
    for (a, b) in zip(points, points.dropFirst()) { dots.line(from: a, to: b) }
    // A single dot can't be seen; few points are told from the lines between them.
    for point in points where points.count <= inner.columns / 3 {
      for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1)] { dots.ink(point.x + x, point.y + y) }
    }
    dots.draw(at: inner, role, on: &canvas)
  }

  /// A mark at each mean.
  func marks(_ values: [(day: Day, amount: Int)], _ mark: String, _ role: Role, on canvas: inout Canvas) {
    guard inner.rows > 0 else { return }
    for point in means(values, across: inner.columns) {
      let height = Int(point.mean * Double(inner.rows * 4 - 1)) / 4
      canvas.put(mark, row: inner.row + inner.rows - 1 - height, column: inner.column + point.x, role)
    }
  }

  /// The mean at each place that has something, as a share of the top.
  private func means(_ values: [(day: Day, amount: Int)], across width: Int) -> [(x: Int, mean: Double)] {
    let shown = values.filter { $0.day >= first && $0.day < first + days }
    // Over many months the ups and downs of single days hide which way it goes.
    let unit = days > 120 ? 7 : 1
    let groups = Dictionary(grouping: shown) { ($0.day - first) / unit * unit * width / days }
    return groups.sorted { $0.key < $1.key }.map { x, group in
      (x, min(1, Double(group.reduce(0) { $0 + $1.amount }) / Double(group.count) / Double(top)))
    }
  }
}
