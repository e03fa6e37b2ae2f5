/// A date as exact as the text: a year, a month of a year, or a day.
///
/// Ordered by its earliest day, then the less exact one first.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 to 9999.
  public var year: Int
  /// 1 to 12; nil where only the year is known.
  public var month: Int?
  /// 1 to 31; nil where no day is known.
  public var day: Int?

  /// Makes a date from parts that are known to be in range; nil for a day that no calendar has.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var (year, month, day) = (0, 0, 0)
    var count = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 48
      let isDigit = (0...9).contains(digit)
      switch count {
      case 0..<4 where isDigit: year = 10 * year + digit
      case 5..<7 where isDigit: month = 10 * month + digit
      case 8..<10 where isDigit: day = 10 * day + digit
      case 4 where byte == UInt8(ascii: "-"), 7 where byte == UInt8(ascii: "-"): break
      default: return nil
      }
      count += 1
    }
    switch count {
    case 4: self.init(year: year)
    case 7: self.init(year: year, month: month)
    case 10: self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// The number of days of a month, by the Gregorian calendar.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// ISO 8601: `2023`, `2023-03` or `2023-03-29`.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// German: `2023`, `März 2023` or `29. März 2023`.
  public var germanDescription: String {
    let months = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ]
    guard let month else { return "\(year)" }
    guard let day else { return "\(months[month - 1]) \(year)" }
    return "\(day). \(months[month - 1]) \(year)"
  }

  /// The first day this date can mean, as a day number (see ``dayNumber(year:month:day:)``).
  public var earliest: Int {
    Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day this date can mean, as a day number.
  public var latest: Int {
    let lastMonth = month ?? 12
    return Self.dayNumber(
      year: year, month: lastMonth, day: day ?? Self.days(inMonth: lastMonth, of: year))
  }

  /// Whether every day of the other date lies in this one.
  public func contains(_ other: Self) -> Bool {
    earliest <= other.earliest && other.latest <= latest
  }

  /// Days since 1 January of the year 0 in the proleptic Gregorian calendar.
  public static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    // Count years from March, so that the leap day is the last day of a year.
    let shifted = month <= 2 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (marchMonth * 306 + 5) / 10 + day - 1 + 60
  }

  /// The day that a day number names.
  public init(dayNumber number: Int) {
    var year = (number * 400) / 146_097
    while Self.dayNumber(year: year + 1, month: 1, day: 1) <= number { year += 1 }
    while Self.dayNumber(year: year, month: 1, day: 1) > number { year -= 1 }
    var month = 1
    while month < 12, Self.dayNumber(year: year, month: month + 1, day: 1) <= number { month += 1 }
    self.year = year
    self.month = month
    self.day = number - Self.dayNumber(year: year, month: month, day: 1) + 1
  }

  /// The day of the week, 1 for Monday to 7 for Sunday; nil unless the date is a day.
  public var weekday: Int? {
    guard day != nil else { return nil }
    // 1 January 2024 was a Monday.
    let distance = earliest - Self.dayNumber(year: 2024, month: 1, day: 1)
    return ((distance % 7) + 7) % 7 + 1
  }

  /// The earliest day first; of two that start alike, the less exact one.
  public static func < (first: Self, second: Self) -> Bool {
    (first.earliest, second.latest) < (second.earliest, first.latest)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension PartialDate: Codable {
  /// Reads the ISO form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = date
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A date, or the first and last date of something that lasted several days.
public struct DateSpan: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first day, or the only one.
  public var start: PartialDate
  /// The last day; nil for a single date.
  public var end: PartialDate?

  /// A span; an end that equals the start is none.
  public init(start: PartialDate, end: PartialDate? = nil) {
    self.start = start
    self.end = end == start ? nil : end
  }

  /// Reads `DATE` or `DATE/DATE`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let start = PartialDate(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(start: start)
      return
    }
    guard let end = PartialDate(parts[1]) else { return nil }
    self.init(start: start, end: end)
  }

  /// `2023-04-27` or `2023-04-27/2023-04-28`.
  public var description: String {
    end.map { "\(start)/\($0)" } ?? "\(start)"
  }

  /// German: `29. März 2023` or `27. April 2023 bis 28. April 2023`.
  public var germanDescription: String {
    end.map { "\(start.germanDescription) bis \($0.germanDescription)" }
      ?? start.germanDescription
  }

  /// By start, then by end.
  public static func < (first: Self, second: Self) -> Bool {
    (first.start, first.end ?? first.start) < (second.start, second.end ?? second.start)
  }
}

extension DateSpan: Codable {
  /// Reads `DATE` or `DATE/DATE`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let span = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = span
  }

  /// Writes `DATE` or `DATE/DATE`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
