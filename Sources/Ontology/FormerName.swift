/// A name that something once had, with the time it had it as far as that is known.
public struct FormerName: Hashable, Codable, Sendable {
  /// The name alone.
  public var name: String
  /// When it got the name.
  public var from: PartialDate?
  /// When the name was given up.
  public var until: PartialDate?

  /// A name; its dates are mostly known in part.
  public init(_ name: String, from: PartialDate? = nil, until: PartialDate? = nil) {
    self.name = name
    self.from = from
    self.until = until
  }
}

extension FormerName: CustomStringConvertible {
  /// German: the name, and its dates in brackets: “Name (bis 2021)”, “Name (2018 bis 2021)”.
  public var description: String {
    switch (from, until) {
    case (nil, nil): name
    case (nil, let until?): "\(name) (bis \(until.germanDescription))"
    case (let from?, nil): "\(name) (ab \(from.germanDescription))"
    case (let from?, let until?):
      "\(name) (\(from.germanDescription) bis \(until.germanDescription))"
    }
  }
}
