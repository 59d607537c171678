import Foundation

/// Sees to it that a crash leaves no image of memory behind, in the folder that one happens to be in or elsewhere: what the
/// person did and felt is in it.
func leaveNoDump() {
  // No file is that small, and where the kernel would hand the image to a program, one byte tells it not to.
  var least = rlimit(rlim_cur: 1, rlim_max: 1)
  #if os(Linux)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &least)
  #else
    setrlimit(RLIMIT_CORE, &least)
  #endif
}
