// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let relaxed: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "kommunalgraph",
  products: [
    .executable(name: "kommunalgraph", targets: ["kommunalgraph"])
  ],
  targets: [
    // Vocabulary
    .target(name: "Ontology", swiftSettings: strict),
    .target(name: "GermanText", dependencies: ["Ontology"], swiftSettings: strict),

    // Text to statements
    .target(
      name: "Articles",
      dependencies: ["CLibXML2", "CZlib", "Ontology"],
      swiftSettings: strict
    ),
    .target(name: "Gazetteer", dependencies: ["GermanText", "Ontology"], swiftSettings: strict),
    .target(
      name: "Extraction",
      dependencies: ["Gazetteer", "GermanText", "Ontology"],
      swiftSettings: strict
    ),

    // Statements to a graph
    .target(name: "Storage", dependencies: ["CSQLite", "Ontology"], swiftSettings: strict),
    .target(name: "Graph", dependencies: ["Ontology"], swiftSettings: strict),

    // A graph to answers, files and pages
    .target(name: "Queries", dependencies: ["Graph", "Ontology"], swiftSettings: strict),
    .target(name: "Exporters", dependencies: ["Graph", "Ontology"], swiftSettings: strict),
    .target(name: "WhoIsWho", dependencies: ["Graph", "Ontology"], swiftSettings: strict),

    // Figures against a gold set
    .target(name: "Evaluation", dependencies: ["Ontology"], swiftSettings: strict),

    .executableTarget(
      name: "kommunalgraph",
      dependencies: [
        "Articles", "Evaluation", "Exporters", "Extraction", "Gazetteer", "Graph", "Ontology",
        "Queries", "Storage", "WhoIsWho",
      ],
      swiftSettings: strict
    ),

    // System libraries
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),

    // Tests: one target for each module, and the texts that several try
    .target(name: "RandomTexts", path: "Tests/RandomTexts", swiftSettings: strict),
    .testTarget(name: "OntologyTests", dependencies: ["Ontology"], swiftSettings: relaxed),
    .testTarget(
      name: "GermanTextTests", dependencies: ["GermanText", "Ontology"], swiftSettings: relaxed),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "Ontology"], swiftSettings: relaxed),
    .testTarget(
      name: "GazetteerTests",
      dependencies: ["Gazetteer", "GermanText", "Ontology"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "ExtractionTests",
      dependencies: [
        "Articles", "Evaluation", "Extraction", "Gazetteer", "GermanText", "Ontology",
      ],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "StorageTests",
      dependencies: ["CSQLite", "Evaluation", "Ontology", "Storage"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "GraphTests",
      dependencies: ["Evaluation", "Graph", "Ontology"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "QueriesTests",
      dependencies: ["Evaluation", "Graph", "Ontology", "Queries"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "ExportersTests",
      dependencies: ["Evaluation", "Exporters", "Graph", "Ontology", "RandomTexts"],
      exclude: ["readers"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "WhoIsWhoTests",
      dependencies: [
        "Evaluation", "Graph", "Ontology", "RandomTexts", "WhoIsWho", "kommunalgraph",
      ],
      exclude: ["browser", "readers"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Ontology"],
      swiftSettings: relaxed
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["Evaluation", "Ontology", "RandomTexts", "Storage", "kommunalgraph"],
      swiftSettings: relaxed
    ),
  ]
)

// What `make fuzz` builds, with all modules watched by libFuzzer; no other build has it.
if Context.environment["KOMMUNALGRAPH_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Articles", "Evaluation", "Exporters", "Extraction", "Gazetteer", "GermanText", "Graph",
        "Ontology", "Queries", "Storage", "WhoIsWho",
      ],
      path: "Tests/Fuzz",
      exclude: ["fuzz.sh"],
      swiftSettings: relaxed
    ))
  for target in package.targets where target.type == .regular || target.type == .executable {
    target.swiftSettings? += [.unsafeFlags(["-sanitize=fuzzer"])]
  }
}
