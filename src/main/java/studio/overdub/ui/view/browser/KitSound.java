package studio.overdub.ui.view.browser;

import studio.overdub.app.Kits;
import studio.overdub.device.SoundFacts;

/**
 * A kit: a sound of a device that plays recordings.
 *
 * @param group its instrument
 * @param kit its recordings named as beside its file
 */
public record KitSound(String group, Kits.Kit kit) implements Sound {
  @Override
  public SoundFacts facts() {
    return kit.preset().facts();
  }

  @Override
  public String detail() {
    return "Kit";
  }

  @Override
  public String key() {
    return ("kit " + kit.preset().type() + " " + name().strip()).replaceAll("[\r\n]+", " ");
  }
}
