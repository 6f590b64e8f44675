package studio.overdub.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.SongFiles;
import studio.overdub.app.demo.DemoSong;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.effects.ChorusType;
import studio.overdub.effects.CompressorType;
import studio.overdub.effects.DelayType;
import studio.overdub.effects.EqType;
import studio.overdub.effects.ReverbType;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.instruments.gervill.GervillType;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.song.Song;
import studio.overdub.soundfont.FontLibrary;

/** The devices, presets and songs of the studio, for figures that are measured within this process. */
final class Furniture {
  private Furniture() {}

  /**
   * Every device.
   *
   * @param font what samplers play that name no font
   */
  static Catalog catalog(Path font) {
    return new Catalog(
        List.of(
            new SynthType(),
            new SamplerType(new FontLibrary(() -> Optional.of(font), List.of())),
            new GervillType(Optional.of(font)),
            new ReverbType(),
            new ChorusType(),
            new DelayType(),
            new EqType(),
            new CompressorType()));
  }

  /** The font that comes with the studio. */
  static Path builtInFont() {
    return Programs.HOME.resolve("soundfonts/overdub-gm.sf2");
  }

  /** The demo song. */
  static Song demo() {
    return DemoSong.make(
        PresetLibrary.ofFolders(List.of(Programs.HOME.resolve("presets")), List.of(new SynthType())).presets());
  }

  /** A song from a MIDI file. */
  static Song song(Catalog catalog, Path midi) throws StudioException {
    return new SongFiles(catalog).open(midi).song();
  }
}
