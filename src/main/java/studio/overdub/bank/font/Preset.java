package studio.overdub.bank.font;

import java.util.List;

/**
 * A program of the font: one preset with the one instrument it plays.
 *
 * @param bank the MIDI bank; 128 holds the drum kits
 * @param program the MIDI program, 0 to 127
 * @param name up to 19 ASCII characters
 * @param zones what sounds at which key and velocity
 */
public record Preset(int bank, int program, String name, List<Zone> zones) {
  public Preset {
    Riff.checkName(name);
    zones = List.copyOf(zones);
  }
}
