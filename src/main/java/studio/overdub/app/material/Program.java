package studio.overdub.app.material;

/**
 * A program or drum kit of a font, as people choose it.
 *
 * @param name as the font has it
 * @param bank 0 to 127; 0 for drum kits
 * @param program 0 to 127
 * @param drums whether it is a drum kit
 */
public record Program(String name, int bank, int program, boolean drums) {
  /** Where it stands, as people read it, programs counted from 1: "25", "8:25" beyond the first bank. */
  public String number() {
    return bank == 0 ? String.valueOf(program + 1) : bank + ":" + (program + 1);
  }
}
