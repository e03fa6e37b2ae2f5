internal import CZlib

/// Unpacks gzip data piece by piece; several packed parts behind one another are one stream, as
/// in web archives.
@safe final class GzipStream {
  /// Why packed data can't be unpacked.
  struct Broken: Error {
    var message: String
  }

  private var stream = unsafe z_stream()
  /// Packed bytes that are still to be unpacked.
  private var packed: [UInt8] = []
  private var isInsidePart = false

  init() throws(Broken) {
    // 16 asks for the gzip format, 15 for the largest window.
    let code = unsafe inflateInit2_(
      &stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw Broken(message: "there is no memory for unpacking") }
  }

  deinit {
    unsafe inflateEnd(&stream)
  }

  /// Adds packed bytes.
  func add(_ bytes: [UInt8]) {
    packed += bytes
  }

  /// At most so many unpacked bytes; none when more packed ones are needed.
  func unpacked(atMost size: Int) throws(Broken) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: size)
    var code = Z_OK
    var left = packed.count
    var free = size
    unsafe packed.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.next_out = output.baseAddress
        while left > 0, free > 0, code == Z_OK {
          unsafe stream.avail_in = UInt32(clamping: left)
          unsafe stream.avail_out = UInt32(clamping: free)
          code = unsafe inflate(&stream, Z_NO_FLUSH)
          unsafe left -= Int(UInt32(clamping: left) - stream.avail_in)
          unsafe free -= Int(UInt32(clamping: free) - stream.avail_out)
          isInsidePart = code == Z_OK
          if code == Z_STREAM_END { code = unsafe inflateReset(&stream) }
        }
        unsafe stream.next_in = nil
        unsafe stream.next_out = nil
      }
    }
    guard code == Z_OK || code == Z_BUF_ERROR else {
      throw Broken(message: "the gzip data is damaged")
    }
    packed.removeFirst(packed.count - left)
    output.removeLast(free)
    return output
  }

  /// - Throws: ``Broken`` where the data ends inside a packed part.
  func finish() throws(Broken) {
    guard packed.isEmpty, !isInsidePart else {
      throw Broken(message: "the gzip data ends too soon: the file is cut off")
    }
  }
}
