package studio.overdub.format.preset;

import java.nio.file.Path;
import studio.overdub.device.Preset;

/** A preset and the file that it lies in. */
public record StoredPreset(Path file, Preset preset) {}
