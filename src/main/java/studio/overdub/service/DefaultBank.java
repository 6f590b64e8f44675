package studio.overdub.service;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the bank that comes with the program lies: below {@code overdub.home}, or beside the jar or above it. */
final class DefaultBank {
  private static final String PLACE = "soundfonts/overdub-gm.sf2";
  private static final int LEVELS = 3;

  private DefaultBank() {}

  static Optional<Path> find() {
    List<Path> folders = new ArrayList<>();
    String home = System.getProperty("overdub.home", "");
    if (!home.isEmpty()) {
      folders.add(Path.of(home));
    }
    Path folder = codeFolder();
    for (int i = 0; i < LEVELS && folder != null; i++) {
      folders.add(folder);
      folder = folder.getParent();
    }
    return folders.stream().map(f -> f.resolve(PLACE)).filter(Files::isRegularFile).findFirst();
  }

  private static Path codeFolder() {
    CodeSource source = DefaultBank.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI()).toAbsolutePath();
    } catch (URISyntaxException noFile) {
      return null;
    }
  }
}
