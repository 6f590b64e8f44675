package studio.overdub.bank.synth;

import java.util.Arrays;
import java.util.List;

/**
 * A bar, bell, plate or drum head with modes of its own.
 *
 * @param keyed the factor on the modes' seconds for each octave upwards
 * @param modes as they are at middle C
 */
public record BarSpectrum(double keyed, Mode... modes) implements Spectrum {
  @Override
  public List<Mode> at(int key) {
    double factor = StrictMath.pow(keyed, (key - 60) / 12.0);
    return Arrays.stream(modes)
        .filter(mode -> mode.ratio() * Tone.hertz(key) < 15000)
        .map(mode -> new Mode(mode.ratio(), mode.level(), mode.seconds() * factor))
        .toList();
  }
}
