package studio.overdub.format.folder;

import java.util.Arrays;

/** Whether paths that stand in files stay within the folder they are meant for. */
final class SafePaths {
  private SafePaths() {}

  /** Whether a path with forward slashes is relative and leads nowhere outside, on any system. */
  static boolean isInside(String path) {
    return !path.isEmpty()
        && path.indexOf('\\') < 0
        && path.indexOf(':') < 0
        && path.chars().noneMatch(c -> c < 0x20)
        && Arrays.stream(path.split("/", -1)).noneMatch(SafePaths::leadsElsewhere);
  }

  private static boolean leadsElsewhere(String part) {
    return part.isEmpty() || part.equals(".") || part.equals("..");
  }
}
