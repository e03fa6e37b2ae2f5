internal import CLibXML2

/// The parsed tree of a page or a feed: libxml2's document, freed with this value.
///
/// Every walk is iterative, so that no depth of nesting can overflow the stack.
@safe struct MarkupTree: ~Copyable {
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
    guard let context = unsafe htmlNewParserCtxt() else { return nil }
    defer { unsafe htmlFreeParserCtxt(context) }
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlCtxtReadMemory(
        context, buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count), nil,
        "utf-8", Int32(bitPattern: UInt32(options)))
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe document = parsed
  }

  /// Parses XML strictly: no network, no external entities, none expanded.
  ///
  /// - Throws: ``MarkupFault`` with the line of the first mistake.
  init(xml bytes: [UInt8]) throws(MarkupFault) {
    Self.isReady
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOCDATA.rawValue
    guard let context = unsafe xmlNewParserCtxt() else { throw MarkupFault(message: "no memory") }
    defer { unsafe xmlFreeParserCtxt(context) }
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlCtxtReadMemory(
        context, buffer.assumingMemoryBound(to: CChar.self).baseAddress, Int32(buffer.count), nil,
        nil, Int32(bitPattern: UInt32(options)))
    }
    guard let parsed = unsafe parsed else {
      guard let error = unsafe xmlCtxtGetLastError(context) else {
        throw MarkupFault(message: "no XML")
      }
      let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "no XML"
      throw unsafe MarkupFault(
        message: TextFile.trimmed(message),
        line: error.pointee.line > 0 ? Int(error.pointee.line) : nil)
    }
    unsafe document = parsed
  }

  deinit {
    unsafe xmlFreeDoc(document)
  }

  /// The outermost element.
  borrowing func withRoot<Result>(_ body: (MarkupNode) -> Result) -> Result? {
    guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
    return unsafe body(MarkupNode(pointer: root))
  }
}

/// What is wrong with an XML text.
struct MarkupFault: Error {
  var message: String
  /// Counted from 1.
  var line: Int?
}

/// One node of a tree; valid only as long as its tree.
@safe struct MarkupNode: Equatable {
  fileprivate let pointer: xmlNodePtr

  /// What a walk comes upon.
  @safe enum Event {
    case enter(MarkupNode)
    case leave(MarkupNode)
    case text(UnsafeBufferPointer<UInt8>)
  }

  static func == (first: Self, second: Self) -> Bool {
    unsafe first.pointer == second.pointer
  }

  var isElement: Bool { unsafe pointer.pointee.type == XML_ELEMENT_NODE }

  /// The element's local name.
  var name: String { unsafe pointer.pointee.name.map { unsafe String(cString: $0) } ?? "" }

  /// The first eight letters of the element's name, packed: quick to compare.
  var key: UInt64 {
    guard let name = unsafe pointer.pointee.name else { return 0 }
    var key: UInt64 = 0
    var index = 0
    while index < 8, unsafe name[index] != 0 {
      unsafe key |= UInt64(name[index]) << UInt64(index * 8)
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
    unsafe pointer.pointee.ns?.pointee.prefix.map { unsafe String(cString: $0) }
  }

  var parent: MarkupNode? {
    unsafe pointer.pointee.parent.map { unsafe MarkupNode(pointer: $0) }
  }

  /// The child elements.
  var children: [MarkupNode] {
    var children: [MarkupNode] = []
    var next = unsafe pointer.pointee.children
    while let child = unsafe next {
      if unsafe child.pointee.type == XML_ELEMENT_NODE {
        unsafe children.append(MarkupNode(pointer: child))
      }
      unsafe next = child.pointee.next
    }
    return children
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    var next = unsafe pointer.pointee.properties
    while let attribute = unsafe next {
      if let other = unsafe attribute.pointee.name, unsafe String(cString: other) == name {
        return unsafe attribute.pointee.children?.pointee.content.map { unsafe String(cString: $0) }
          ?? ""
      }
      unsafe next = attribute.pointee.next
    }
    return nil
  }

  /// All text inside, as it stands.
  var text: String {
    var bytes: [UInt8] = []
    walk { event in
      if case .text(let part) = event { unsafe bytes.append(contentsOf: part) }
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Visits this node and all inside it in document order; what is inside an element for which
  /// the visitor says false is passed over (and the element isn't left).
  func walk(_ visit: (Event) -> Bool) {
    var current = unsafe pointer
    while true {
      var descends = false
      switch unsafe current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = unsafe current.pointee.content {
          var length = 0
          while unsafe content[length] != 0 { length += 1 }
          _ = unsafe visit(.text(UnsafeBufferPointer(start: content, count: length)))
        }
      case XML_ELEMENT_NODE:
        descends = unsafe visit(.enter(MarkupNode(pointer: current)))
        if descends, unsafe current.pointee.children == nil {
          _ = unsafe visit(.leave(MarkupNode(pointer: current)))
        }
      default:
        break
      }
      if descends, let child = unsafe current.pointee.children {
        unsafe current = child
        continue
      }
      while unsafe current != pointer, unsafe current.pointee.next == nil {
        guard let parent = unsafe current.pointee.parent else { return }
        unsafe current = parent
        _ = unsafe visit(.leave(MarkupNode(pointer: current)))
      }
      guard unsafe current != pointer, let next = unsafe current.pointee.next else { return }
      unsafe current = next
    }
  }
}
