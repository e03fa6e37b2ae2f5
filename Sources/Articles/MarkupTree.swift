internal import CLibXML2

/// The parsed tree of a page or a feed: libxml2's document, freed with this value.
///
/// Every walk is iterative, so that no depth of nesting can overflow the stack.
struct MarkupTree: ~Copyable {
  private let document: xmlDocPtr

  /// libxml2's own preparation, which must happen once and before two threads parse: else they
  /// may wait for each other for ever.
  private static let isReady: Void = xmlInitParser()

  /// Parses HTML as browsers forgive it; nil where there is nothing to parse.
  ///
  /// No network, no entities from elsewhere, no limit of depth (the caller limits the size).
  init?(html text: String) {
    Self.isReady
    // A NUL would end a text node early.
    var bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 32 }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | XML_PARSE_HUGE.rawValue
    guard let context = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(context) }
    let parsed = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count), nil,
        "utf-8", Int32(bitPattern: UInt32(options)))
    }
    guard let parsed else { return nil }
    document = parsed
  }

  /// Parses XML strictly: no network, no external entities, none expanded.
  ///
  /// - Throws: ``MarkupFault`` with the line of the first mistake.
  init(xml bytes: [UInt8]) throws(MarkupFault) {
    Self.isReady
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOCDATA.rawValue
    guard let context = xmlNewParserCtxt() else { throw MarkupFault(message: "no memory") }
    defer { xmlFreeParserCtxt(context) }
    let parsed = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count), nil,
        nil, Int32(bitPattern: UInt32(options)))
    }
    guard let parsed else {
      guard let error = xmlCtxtGetLastError(context) else {
        throw MarkupFault(message: "no XML")
      }
      let message = error.pointee.message.map { String(cString: $0) } ?? "no XML"
      throw MarkupFault(
        message: TextFile.trimmed(message),
        line: error.pointee.line > 0 ? Int(error.pointee.line) : nil)
    }
    document = parsed
  }

  deinit {
    xmlFreeDoc(document)
  }

  /// The outermost element.
  borrowing func withRoot<Result>(_ body: (MarkupNode) -> Result) -> Result? {
    guard let root = xmlDocGetRootElement(document) else { return nil }
    return body(MarkupNode(pointer: root))
  }
}

/// What is wrong with an XML text.
struct MarkupFault: Error {
  var message: String
  /// Counted from 1.
  var line: Int?
}

/// One node of a tree; valid only as long as its tree.
struct MarkupNode: Equatable {
  fileprivate let pointer: xmlNodePtr

  /// What a walk comes upon.
  enum Event {
    case enter(MarkupNode)
    case leave(MarkupNode)
    case text(UnsafeBufferPointer<UInt8>)
  }

  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

  /// The element's local name.
  var name: String { pointer.pointee.name.map { String(cString: $0) } ?? "" }

  /// The first eight letters of the element's name, packed: quick to compare.
  var key: UInt64 {
    guard let name = pointer.pointee.name else { return 0 }
    var key: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      key |= UInt64(name[index]) << UInt64(index * 8)
      index += 1
    }
    return key
  }

  /// A name as ``key`` packs it.
  static func key(_ name: String) -> UInt64 {
    name.utf8.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
  }

  /// The prefix of the element's namespace; nil for the default one.
  var prefix: String? {
    pointer.pointee.ns?.pointee.prefix.map { String(cString: $0) }
  }

  var parent: MarkupNode? {
    pointer.pointee.parent.map { MarkupNode(pointer: $0) }
  }

  /// The child elements.
  var children: [MarkupNode] {
    var children: [MarkupNode] = []
    var next = pointer.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { children.append(MarkupNode(pointer: child)) }
      next = child.pointee.next
    }
    return children
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    var next = pointer.pointee.properties
    while let attribute = next {
      if let other = attribute.pointee.name, String(cString: other) == name {
        return attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// All text inside, as it stands.
  var text: String {
    var bytes: [UInt8] = []
    walk { event in
      if case .text(let part) = event { bytes.append(contentsOf: part) }
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Visits this node and all inside it in document order; what is inside an element for which
  /// the visitor says false is passed over (and the element isn't left).
  func walk(_ visit: (Event) -> Bool) {
    var current = pointer
    while true {
      var descends = false
      switch current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = current.pointee.content {
          var length = 0
          while content[length] != 0 { length += 1 }
          _ = visit(.text(UnsafeBufferPointer(start: content, count: length)))
        }
      case XML_ELEMENT_NODE:
        descends = visit(.enter(MarkupNode(pointer: current)))
        if descends, current.pointee.children == nil {
          _ = visit(.leave(MarkupNode(pointer: current)))
        }
      default:
        break
      }
      if descends, let child = current.pointee.children {
        current = child
        continue
      }
      while current != pointer, current.pointee.next == nil {
        guard let parent = current.pointee.parent else { return }
        current = parent
        _ = visit(.leave(MarkupNode(pointer: current)))
      }
      guard current != pointer, let next = current.pointee.next else { return }
      current = next
    }
  }
}
