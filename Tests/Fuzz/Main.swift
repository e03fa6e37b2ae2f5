import Foundation

/// libFuzzer's own loop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Tries one reader, which `KOMMUNALGRAPH_READER` names; the arguments are libFuzzer's.
@main
enum Main {
  nonisolated(unsafe) fileprivate static var trial: Trial?

  static func main() {
    guard let name = ProcessInfo.processInfo.environment["KOMMUNALGRAPH_READER"],
      let reader = Reader(rawValue: name)
    else {
      let names = Reader.allCases.map(\.rawValue).joined(separator: ", ")
      print("KOMMUNALGRAPH_READER has to be one of: \(names)")
      exit(2)
    }
    trial = Trial(reader)
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(
      runDriver(&count, &arguments) { start, count in
        Main.trial?.run(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
      })
  }
}
