package studio.overdub.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.overdub.device.Catalog;
import studio.overdub.effects.ChorusType;
import studio.overdub.effects.ReverbType;
import studio.overdub.instruments.gervill.GervillType;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.soundfont.FontLibrary;

/** What the studio is furnished with: every device, the fonts, and where the program's own sounds lie. */
final class Furnishing {
  private final Path home;
  private final FontLibrary fonts;
  private final Catalog catalog;

  /**
   * A furnishing.
   *
   * @param home the folder that holds {@code soundfonts} and {@code presets}
   * @param user the person's own folder, which may hold fonts
   */
  Furnishing(Path home, Path user) {
    this.home = home;
    Optional<Path> bank = Optional.of(home.resolve("soundfonts/overdub-gm.sf2")).filter(Files::isRegularFile);
    fonts = new FontLibrary(() -> bank, FontLibrary.usualFolders(user));
    catalog =
        new Catalog(
            List.of(
                new SynthType(),
                new SamplerType(fonts),
                new GervillType(bank),
                new ReverbType(),
                new ChorusType()));
  }

  /** Every instrument and effect. Adding one is adding a line here. */
  Catalog catalog() {
    return catalog;
  }

  /** The fonts. */
  FontLibrary fonts() {
    return fonts;
  }

  /** Where the program's own presets lie. */
  Path presets() {
    return home.resolve("presets");
  }
}
