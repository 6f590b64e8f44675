package studio.overdub.service;

import java.util.List;
import javax.sound.midi.Instrument;
import javax.sound.midi.Patch;
import javax.sound.midi.Soundbank;
import javax.sound.midi.SoundbankResource;
import studio.overdub.soundfont.FontInfo;
import studio.overdub.soundfont.SoundFont;

/** A font as {@code javax.sound.midi} sees it. Any thread. */
final class FontSoundbank implements Soundbank {
  private final SoundFont font;
  private final List<FontInstrument> instruments;

  FontSoundbank(SoundFont font) {
    this.font = font;
    instruments = font.presets().stream().map(preset -> new FontInstrument(this, preset)).toList();
  }

  SoundFont font() {
    return font;
  }

  List<FontInstrument> instruments() {
    return instruments;
  }

  @Override
  public String getName() {
    return font.info().name();
  }

  @Override
  public String getVersion() {
    FontInfo info = font.info();
    return info.major() + "." + info.minor();
  }

  @Override
  public String getVendor() {
    return font.info().texts().getOrDefault("IENG", "");
  }

  @Override
  public String getDescription() {
    return font.info().texts().getOrDefault("ICMT", "");
  }

  @Override
  public SoundbankResource[] getResources() {
    return font.samples().stream().map(sample -> new SampleResource(this, sample)).toArray(SoundbankResource[]::new);
  }

  @Override
  public Instrument[] getInstruments() {
    return instruments.toArray(Instrument[]::new);
  }

  @Override
  public Instrument getInstrument(Patch patch) {
    int key = FontPatch.key(patch);
    return instruments.stream().filter(i -> FontPatch.key(i.getPatch()) == key).findFirst().orElse(null);
  }
}
