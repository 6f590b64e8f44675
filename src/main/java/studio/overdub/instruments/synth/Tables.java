package studio.overdub.instruments.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.Preparation;
import studio.overdub.device.SampleLayer;
import studio.overdub.device.Settings;
import studio.overdub.dsp.osc.FactoryWavetable;
import studio.overdub.dsp.osc.Wavetable;
import studio.overdub.dsp.osc.Wavetables;

/** The wavetables that oscillators read: those of the studio by name, or sounds of the song cut into periods. */
final class Tables {
  /** What an oscillator reads that names no table: sine, triangle, saw and square. */
  static final String BASIC = "Basic";

  private static final int LONGEST = Wavetable.FRAME * Wavetable.MOST_FRAMES;
  private static final double TWO_PI = 2 * Math.PI;

  private static final int SHORTEST = 8;

  /** A table made of a stretch of a sound. */
  private record Recorded(long start, int frames, Wavetable table) {}

  private final Map<AudioSource, Recorded> recorded = new WeakHashMap<>();
  private final Wavetables made = new Wavetables();
  private Wavetable basic;

  /** All names, in the order they are shown. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of(BASIC));
    for (FactoryWavetable table : FactoryWavetable.values()) {
      names.add(name(table));
    }
    return List.copyOf(names);
  }

  private static String name(FactoryWavetable table) {
    String words = table.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The tables that settings ask for, one for each oscillator; computed if need be. */
  Wavetable[] of(Settings settings, Preparation preparation) throws StudioException {
    Wavetable[] tables = new Wavetable[SynthParams.OSCILLATORS];
    for (int n = 0; n < tables.length; n++) {
      List<SampleLayer> sounds = SampleLayer.parse(settings.text(SynthType.sound(n)));
      tables[n] =
          sounds.isEmpty()
              ? named(settings.text(SynthType.table(n)))
              : recorded(sounds.getFirst(), preparation);
    }
    return tables;
  }

  private Wavetable named(String name) throws StudioException {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.equalsIgnoreCase(BASIC)) {
      return basic();
    }
    for (FactoryWavetable table : FactoryWavetable.values()) {
      if (name(table).equalsIgnoreCase(wanted)) {
        return made.get(table);
      }
    }
    throw new StudioException(
        "There is no wavetable of this name", wanted, "Choose one of " + String.join(", ", names()) + ".");
  }

  private synchronized Wavetable basic() {
    if (basic == null) {
      float[][] frames = new float[4][Wavetable.FRAME];
      for (int i = 0; i < Wavetable.FRAME; i++) {
        double x = (double) i / Wavetable.FRAME;
        frames[0][i] = (float) StrictMath.sin(TWO_PI * x);
        frames[1][i] = (float) (x < .25 ? 4 * x : x < .75 ? 2 - 4 * x : 4 * x - 4);
        frames[2][i] = (float) (2 * x - 1);
        frames[3][i] = x < .5 ? 1 : -1;
      }
      basic = Wavetable.of(frames);
    }
    return basic;
  }

  private synchronized Wavetable recorded(SampleLayer sound, Preparation preparation) throws StudioException {
    AudioSource source = preparation.sources().open(sound.file());
    long end = Math.min(sound.end().orElse(source.frames()), source.frames());
    int frames = (int) Math.min(LONGEST, Math.max(0, end - sound.start()));
    if (frames < SHORTEST) {
      throw new StudioException("The sound is too short for a wavetable", sound.file(), "Choose a longer one.");
    }
    Recorded before = recorded.get(source);
    if (before == null || before.start() != sound.start() || before.frames() != frames) {
      float[] audio = new float[frames];
      source.read(0, sound.start(), audio, 0, frames);
      before = new Recorded(sound.start(), frames, Wavetable.fromAudio(audio, Wavetable.usualFrame(frames)));
      recorded.put(source, before);
    }
    return before.table();
  }
}
