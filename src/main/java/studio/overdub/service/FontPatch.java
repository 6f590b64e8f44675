package studio.overdub.service;

import javax.sound.midi.Patch;
import studio.overdub.soundfont.FontPreset;

/**
 * Where a preset lies: a bank of 14 bits, controller 0 above controller 32, and a program. Drum kits have patches of
 * their own beside those of melodic instruments.
 */
public final class FontPatch extends Patch {
  private final boolean drums;

  private FontPatch(int bank, int program, boolean drums) {
    super(bank, program);
    this.drums = drums;
  }

  static FontPatch of(FontPreset preset) {
    boolean drums = preset.bank() == FontPreset.DRUM_BANK;
    // Fonts number banks by controller 0 alone, but for those that need both.
    int bank = drums ? 0 : preset.bank() < FontPreset.DRUM_BANK ? preset.bank() << 7 : preset.bank() & 0x3fff;
    return new FontPatch(bank, preset.program() & 127, drums);
  }

  /** Whether it is a drum kit. */
  public boolean isPercussion() {
    return drums;
  }

  /** A number that no other place has. */
  static int key(int bank, int program, boolean drums) {
    return (drums ? 1 << 21 : bank << 7) | program;
  }

  /** The number of a patch of anyone's; patches that do not say so are no drums. */
  static int key(Patch patch) {
    boolean drums = patch instanceof FontPatch own && own.drums;
    return key(patch.getBank() & 0x3fff, patch.getProgram() & 127, drums);
  }
}
