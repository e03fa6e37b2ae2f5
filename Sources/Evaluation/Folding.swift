/// Makes names comparable: letters without case, blanks without width.
func folded(_ name: String) -> String {
  var folded = ""
  for scalar in name.unicodeScalars {
    // Upper case first, so that "ß" and "ss" fall together; the dotless i is a letter of its own.
    folded += scalar == "ı" ? "ı" : scalar.properties.uppercaseMapping.lowercased()
  }
  return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
