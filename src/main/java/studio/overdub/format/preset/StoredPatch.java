package studio.overdub.format.preset;

import java.nio.file.Path;
import studio.overdub.device.Patch;

/**
 * A patch and where it lies.
 *
 * @param file its file; recordings that it names are looked for from the file's folder
 */
public record StoredPatch(Path file, Patch patch) {}
