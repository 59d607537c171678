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
  products: [.executable(name: "limber", targets: ["limber"])],
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
    .target(name: "Statistics", dependencies: ["Catalogue", "Engine"], swiftSettings: strict),
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
      name: "Figure", dependencies: ["Catalogue"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    // What is seen: a canvas of cells, one view a file, the keys as data. Pure.
    .target(
      name: "Screen", dependencies: ["Advice", "Catalogue", "Engine", "Figure", "Statistics", "Text"],
      swiftSettings: strict),
    // curses.h stays inside; so does all that must be safe in a signal handler.
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
    // Canvas to curses, keys, resize, restore: the one importer of CTerminal.
    .target(name: "Terminal", dependencies: ["CTerminal", "Figure", "Screen"], swiftSettings: strict),
    // What is heard: events to cues, a voice, a machine kept awake.
    .target(name: "Cues", dependencies: ["Catalogue", "Engine", "Text"], swiftSettings: strict),
    // What a person has chosen about each of these: one value, one file.
    .target(
      name: "Settings", dependencies: ["Catalogue", "CatalogueFiles", "Cues", "Engine", "Screen"],
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
    // The pictures of the README, drawn from the program's own canvases.
    .executableTarget(
      name: "Screenshots",
      dependencies: ["Advice", "Catalogue", "CatalogueFiles", "Engine", "Figure", "Screen", "Statistics"],
      path: "Tests/Screenshots",
      swiftSettings: strict),
    // All figures on one sheet, to be looked at.
    .executableTarget(
      name: "Figures", dependencies: ["Catalogue", "CatalogueFiles", "Figure"], path: "Tests/Figures",
      swiftSettings: strict),
    // The man page and the README's table of keys, out of the program's own tables.
    .executableTarget(
      name: "Manual", dependencies: ["Coach", "Screen", "Settings"], path: "Tests/Manual",
      swiftSettings: strict),
    // What ten years of sessions cost, measured on the built program.
    .executableTarget(
      name: "TenYears", dependencies: ["Catalogue", "Engine", "Journal", "TestSupport"],
      path: "Tests/TenYears",
      swiftSettings: strict),
    // What tests share: random numbers from a seed, the shipped catalogue, folders that go.
    .target(
      name: "TestSupport", dependencies: ["Catalogue", "CatalogueFiles"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // What limber costs, measured on the built program beside a minimal one in C.
    .executableTarget(
      name: "Bench", dependencies: ["Catalogue", "CatalogueFiles", "Cues", "Engine"], path: "Tests/Bench",
      exclude: ["Minimal"],
      swiftSettings: strict),
    .testTarget(
      name: "AdviceTests",
      dependencies: ["Advice", "Catalogue", "CatalogueFiles", "Engine", "Statistics", "TestSupport"],
      swiftSettings: strict),
    // What limber survives: faults done to the built program in real terminals.
    .executableTarget(
      name: "Torture",
      dependencies: [
        "Journal", "Rig", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"), "limber",
      ],
      path: "Tests/Torture",
      exclude: ["Faults"], swiftSettings: strict),
    // What comes from outside, changed at random, given to what reads it.
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Catalogue", "CatalogueFiles", "Documents", "Engine", "Journal", "Screen", "Terminal", "TestSupport",
      ],
      path: "Tests/Fuzz", exclude: ["Corpus"], swiftSettings: strict),
    // The built program at a terminal and in pipes, each time in a home of its own.
    .target(name: "Rig", path: "Tests/Rig", exclude: ["StandIns"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "CatalogueFiles", "TestSupport", "Text", "Yams"],
      swiftSettings: strict),
    .testTarget(
      name: "CuesTests", dependencies: ["Catalogue", "Cues", "Engine", "TestSupport"], exclude: ["Timelines"],
      swiftSettings: strict),
    .testTarget(
      name: "EngineTests", dependencies: ["Catalogue", "Engine", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FigureTests", dependencies: ["Catalogue", "CatalogueFiles", "Figure", "TestSupport"],
      swiftSettings: strict),
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
        "Advice", "Catalogue", "CatalogueFiles", "Engine", "Figure", "Screen", "Screenshots", "Statistics",
        "TestSupport", "Text",
      ], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Catalogue", "Figure", "Screen", "Terminal", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Catalogue", "Engine", "Statistics"], swiftSettings: strict),
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
        "Catalogue", "CatalogueFiles", "Documents", "Engine", "Figure", "TestSupport", "Text",
      ], swiftSettings: strict),
    .testTarget(name: "WallsTests", swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzz", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Manual", "Rig", "limber", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
  ]
)
