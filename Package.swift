// swift-tools-version: 6.1
import PackageDescription

/// Every target: Swift 6 mode, and imports that stay inside the file unless they are said to be public.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "limber",
  products: [
    .executable(name: "limber", targets: ["limber"]),
    // For the developers' tools, a package of their own in Tests/Tools.
    .library(
      name: "Parts",
      targets: [
        "Advice", "Catalogue", "CatalogueFiles", "Coach", "Cues", "Documents", "Engine", "Figure", "Journal",
        "Rig", "Screen", "Settings", "Statistics", "Terminal", "TestSupport", "Text",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Words of any origin: made safe, measured in columns, likened, counted. Pure.
    .target(name: "Text", swiftSettings: strict),
    // What can be done: exercises, routines and the guide, as checked read-only values.
    .target(name: "Catalogue", dependencies: ["Text"], swiftSettings: strict),
    // The catalogue as files: read from YAML, checked, edited. Yams is imported here alone.
    .target(name: "CatalogueFiles", dependencies: ["Catalogue", "Text", "Yams"], swiftSettings: strict),
    // When it happens: plan, session, command, event, snapshot, record. Pure values, no I/O.
    .target(name: "Engine", dependencies: ["Catalogue", "Text"], swiftSettings: strict),
    // What the past comes to: facts of sessions, days, weeks, pain, each exercise's story. Pure.
    .target(name: "Statistics", dependencies: ["Catalogue", "Engine", "Text"], swiftSettings: strict),
    // What to do next, and why: rules over the facts, each with its source. Pure.
    .target(
      name: "Advice", dependencies: ["Catalogue", "Engine", "Statistics", "Text"], swiftSettings: strict),
    // The calls of SQLite that Swift can't make.
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    // What happened: the SQLite store of records.
    .target(
      name: "Journal",
      dependencies: [
        "CSQLite", "Catalogue", "Engine", "Statistics", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // Every form that leaves the program: JSON, tables and sheets of paper, and the archive that comes back.
    .target(
      name: "Documents",
      dependencies: ["Advice", "Catalogue", "Engine", "Figure", "Journal", "Statistics", "Text"],
      swiftSettings: strict),
    // How it looks: body, pose, camera and the drawing of them in blocks, dots, letters, pixels or SVG. Pure. A picture is worked
    // out sample by sample, so a debug build optimises it as well: it would take fifty times as long.
    .target(
      name: "Figure", dependencies: ["Catalogue", "Text"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    // What is seen: a canvas of cells, one view a file, the keys as data. Pure.
    .target(
      name: "Screen", dependencies: ["Advice", "Catalogue", "Engine", "Figure", "Statistics", "Text"],
      swiftSettings: strict),
    // curses.h stays inside; so does all that must be safe in a signal handler.
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    // Canvas to curses, keys, resize, restore: the one importer of CTerminal.
    .target(name: "Terminal", dependencies: ["CTerminal", "Figure", "Screen"], swiftSettings: strict),
    // What is heard: events to cues, tones, a voice, sound files; a machine kept awake. Sound is worked out sample by sample, so
    // that a debug build optimises it as it does pictures.
    .target(
      name: "Cues", dependencies: ["Catalogue", "Engine", "Text"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    // What a person has chosen about each of these: one value, one file.
    .target(
      name: "Settings", dependencies: ["Catalogue", "CatalogueFiles", "Cues", "Engine", "Screen", "Text"],
      swiftSettings: strict),
    // The conductor: one model, one update, one loop.
    .target(
      name: "Coach",
      dependencies: [
        "Advice", "Catalogue", "CatalogueFiles", "Cues", "Engine", "Figure", "Journal", "Screen", "Settings",
        "Statistics", "Terminal", "Text", .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // The command: one file a subcommand.
    .executableTarget(
      name: "limber",
      dependencies: [
        "Advice", "Catalogue", "CatalogueFiles", "Coach", "Cues", "Documents", "Engine", "Figure", "Journal",
        "Screen", "Settings", "Statistics", "Terminal", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Install"],
      swiftSettings: strict),
    // What tests share: random numbers from a seed, the shipped catalogue, folders that go.
    .target(
      name: "TestSupport", dependencies: ["Catalogue", "CatalogueFiles"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "AdviceTests",
      dependencies: ["Advice", "Catalogue", "CatalogueFiles", "Engine", "Statistics", "TestSupport"],
      swiftSettings: strict),
    // The built program at a terminal and in pipes, each time in a home of its own.
    .target(name: "Rig", path: "Tests/Rig", exclude: ["StandIns"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "CatalogueFiles", "TestSupport", "Text", "Yams"],
      exclude: ["Handouts"], swiftSettings: strict),
    .testTarget(
      name: "CuesTests", dependencies: ["Catalogue", "Cues", "Engine", "TestSupport"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "EngineTests", dependencies: ["Catalogue", "Engine", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FigureTests", dependencies: ["Catalogue", "CatalogueFiles", "Figure", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Catalogue", "Documents", "Engine", "Journal", "Statistics", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Versions"],
      swiftSettings: strict),
    .testTarget(
      name: "SettingsTests",
      dependencies: ["Catalogue", "Cues", "Engine", "Screen", "Settings", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "Advice", "Catalogue", "CatalogueFiles", "Engine", "Figure", "Screen", "Statistics",
        "TestSupport", "Text",
      ], exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CTerminal", "Catalogue", "Figure", "Screen", "Terminal", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Catalogue", "Engine", "Statistics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CoachTests",
      dependencies: [
        "Advice", "Catalogue", "CatalogueFiles", "Coach", "Cues", "Engine", "Figure", "Journal", "Screen",
        "Settings", "Statistics", "Terminal", "TestSupport", "Text",
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Advice", "Catalogue", "CatalogueFiles", "Documents", "Engine", "Figure", "Journal", "Statistics",
        "TestSupport", "Text",
      ], swiftSettings: strict),
    .testTarget(name: "WallsTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Rig", "TestSupport", "limber", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
  ]
)
