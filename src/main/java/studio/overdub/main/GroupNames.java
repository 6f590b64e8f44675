package studio.overdub.main;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names for files that tell them apart: as short as they can be, with ending and folder where others have the same. */
final class GroupNames {
  private GroupNames() {}

  /** The name of each file, in their order. */
  static Map<Path, String> of(List<Path> files) {
    Map<Path, String> names = new LinkedHashMap<>();
    files.forEach(file -> names.put(file, ""));
    for (Function<Path, String> way : List.<Function<Path, String>>of(
        GroupNames::stem, GroupNames::file, GroupNames::withFolder, Path::toString)) {
      Map<String, Long> taken =
          names.entrySet().stream()
              .filter(e -> e.getValue().isEmpty())
              .collect(Collectors.groupingBy(e -> way.apply(e.getKey()), HashMap::new, Collectors.counting()));
      names.replaceAll(
          (file, name) -> name.isEmpty() && taken.get(way.apply(file)) == 1 ? way.apply(file) : name);
    }
    return names;
  }

  private static String file(Path file) {
    return file.getFileName().toString();
  }

  private static String stem(Path file) {
    return file(file).replaceFirst("\\.[^.]*$", "");
  }

  private static String withFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent().getFileName();
    return folder == null ? file(file) : folder + "/" + file(file);
  }
}
