import Glibc
import Ontology

/// Keeps two builds out of one folder; the kernel lets go when the process ends, however it ends.
final class FolderLocks {
  private var descriptors: [Int32] = []

  /// Makes the staging folder where it is missing, and locks it.
  init(staging: String, for place: String) throws {
    while true {
      guard unsafe mkdir(staging, 0o777) == 0 || errno == EEXIST else {
        throw InputError("can't be made: \(Path.lastError)", file: place)
      }
      let descriptor = unsafe open(staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else {
        if errno == ENOENT { continue }
        throw InputError("is in the way: \(Path.lastError)", file: staging)
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw InputError("another build is writing here; wait for it to end", file: place)
      }
      // Whoever held the lock may have moved the folder away meanwhile.
      var locked = stat()
      var named = stat()
      if unsafe fstat(descriptor, &locked) == 0, unsafe lstat(staging, &named) == 0,
        locked.st_ino == named.st_ino, locked.st_dev == named.st_dev
      {
        descriptors.append(descriptor)
        return
      }
      close(descriptor)
    }
  }

  /// Locks the folder that is to be replaced: it takes the staging folder's name, and another
  /// build must not begin in it before it is cleared away.
  func lockPlace(_ place: String) throws {
    let descriptor = unsafe open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    descriptors.append(descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw InputError("another build is writing here; wait for it to end", file: place)
    }
  }

  /// Waits until what was written is on the disk.
  func flush() {
    guard let descriptor = descriptors.first,
      let symbol = unsafe dlsym(nil, "syncfs")
    else { return }
    typealias Call = @convention(c) (Int32) -> Int32
    _ = unsafe unsafeBitCast(symbol, to: Call.self)(descriptor)
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
  }
}
