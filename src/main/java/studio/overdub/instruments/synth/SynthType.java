package studio.overdub.instruments.synth;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.instruments.tuning.ScalaFile;
import studio.overdub.instruments.tuning.Tuning;

/** The Synthesizer: three oscillators, sub and noise through two filters, moved by a matrix, with effects of its own. */
public final class SynthType implements DeviceType {
  /** The text that names a Scala scale, or is one. */
  public static final String SCALE = "tuning.scale";

  /** The text that names a Scala keyboard mapping, or is one. */
  public static final String MAPPING = "tuning.mapping";

  private static final List<TextSpec> TEXTS = declareTexts();

  private final Tables tables = new Tables();

  private static List<TextSpec> declareTexts() {
    List<TextSpec> texts = new ArrayList<>();
    for (int n = 0; n < SynthParams.OSCILLATORS; n++) {
      texts.add(new TextSpec(table(n), "Wavetable " + (n + 1), Tables.BASIC));
      texts.add(TextSpec.samples(sound(n), "Wavetable " + (n + 1) + " from a sound"));
    }
    texts.add(new TextSpec(SCALE, "Scale (.scl)", ""));
    texts.add(new TextSpec(MAPPING, "Keyboard mapping (.kbm)", ""));
    return List.copyOf(texts);
  }

  /** The text that names the wavetable of an oscillator, 0 to 2: one of {@link #wavetables}. */
  public static String table(int oscillator) {
    return "osc" + (oscillator + 1) + ".table";
  }

  /** The text that names a sound of the song to be an oscillator's wavetable instead, its first periods one by one. */
  public static String sound(int oscillator) {
    return "osc" + (oscillator + 1) + ".sound";
  }

  /** The names of the wavetables there are, in the order they are shown. */
  public static List<String> wavetables() {
    return Tables.names();
  }

  @Override
  public String id() {
    return "synth";
  }

  @Override
  public String name() {
    return "Synthesizer";
  }

  @Override
  public String description() {
    return "Three oscillators of four kinds through two filters, with a matrix in which anything moves anything, and effects.";
  }

  @Override
  public Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public int soundVersion() {
    return 1;
  }

  @Override
  public List<ParamSpec> params() {
    return SynthParams.ALL;
  }

  @Override
  public List<TextSpec> texts() {
    return TEXTS;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) throws StudioException {
    Tuning tuning = ScalaFile.tuning(settings.text(SCALE), settings.text(MAPPING));
    return new SynthProcessor(settings.values(), tuning, tables.of(settings, preparation), preparation);
  }
}
