package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import studio.overdub.device.Patch;
import studio.overdub.device.SoundFacts;

/**
 * A sound of a whole track.
 *
 * @param file where the patch lies
 * @param patch its recordings, if it has any, named as beside its file
 */
public record PatchSound(Path file, Patch patch) implements Sound {
  /** The group that all patches are in. */
  public static final String GROUP = "Patches";

  @Override
  public String group() {
    return GROUP;
  }

  @Override
  public SoundFacts facts() {
    return patch.facts();
  }

  @Override
  public String detail() {
    return patch.facts().category();
  }

  @Override
  public String key() {
    return ("patch " + name().strip()).replaceAll("[\r\n]+", " ");
  }
}
