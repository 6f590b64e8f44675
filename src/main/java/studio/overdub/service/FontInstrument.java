package studio.overdub.service;

import javax.sound.midi.Instrument;
import studio.overdub.soundfont.FontPreset;

/** A preset of a font. Its data is a {@link FontPreset}. */
final class FontInstrument extends Instrument {
  private final FontSoundbank soundbank;
  private final FontPreset preset;

  FontInstrument(FontSoundbank soundbank, FontPreset preset) {
    super(soundbank, FontPatch.of(preset), preset.name(), FontPreset.class);
    this.soundbank = soundbank;
    this.preset = preset;
  }

  FontSoundbank bank() {
    return soundbank;
  }

  @Override
  public FontPreset getData() {
    return preset;
  }
}
