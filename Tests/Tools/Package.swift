// swift-tools-version: 6.1
import PackageDescription

/// As in the product's package.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// All that is the product's, under one name.
let parts: Target.Dependency = .product(name: "Parts", package: "limber")

let package = Package(
  name: "limber-tools",
  dependencies: [
    .package(name: "limber", path: "../.."),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // What limber costs, measured on the built program beside a minimal one in C.
    .executableTarget(name: "Bench", dependencies: [parts], exclude: ["Minimal"], swiftSettings: strict),
    // All figures on one sheet, to be looked at.
    .executableTarget(name: "Figures", dependencies: [parts], swiftSettings: strict),
    // What comes from outside, changed at random, given to what reads it.
    .executableTarget(name: "Fuzz", dependencies: [parts], exclude: ["Corpus"], swiftSettings: strict),
    // The man page and the README's table of keys, out of the program's own tables.
    .executableTarget(name: "Manual", dependencies: [parts], swiftSettings: strict),
    // Which of many small faults in the product's sources its tests tell.
    .executableTarget(name: "Mutate", dependencies: [parts], swiftSettings: strict),
    // The catalogue in the form that is read at a start, out of its files.
    .executableTarget(name: "Store", dependencies: [parts], swiftSettings: strict),
    // The pictures of the README, drawn from the program's own canvases.
    .executableTarget(name: "Screenshots", dependencies: [parts], swiftSettings: strict),
    // What ten years of sessions cost, measured on the built program.
    .executableTarget(name: "TenYears", dependencies: [parts], swiftSettings: strict),
    // What limber survives: faults done to the built program in real terminals.
    .executableTarget(
      name: "Torture", dependencies: [parts, .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Faults"], swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzz"], swiftSettings: strict),
    .testTarget(name: "ManualTests", dependencies: ["Manual"], swiftSettings: strict),
    .testTarget(name: "MutateTests", dependencies: ["Mutate"], swiftSettings: strict),
    .testTarget(name: "ScreenshotsTests", dependencies: ["Screenshots"], swiftSettings: strict),
  ]
)
