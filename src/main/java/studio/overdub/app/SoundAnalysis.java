package studio.overdub.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;
import studio.overdub.device.SampleLayer;
import studio.overdub.dsp.analysis.LoopTempo;
import studio.overdub.dsp.analysis.OnsetDetector;
import studio.overdub.dsp.analysis.PitchDetector;

/** What a sound in the song folder is found to be: its pitch, where it can be cut. Any thread; takes its time. */
public final class SoundAnalysis {
  private static final double TRUSTED = .8;
  private static final int MIDDLE_C = 60;
  /** A pitch is heard within this time; the rest of a long sound need not be read. */
  private static final double PITCHED_SECONDS = 20;

  private static final Pattern NAMED_KEY = Pattern.compile("(?<![A-Za-z])([A-Ga-g])([#♯s]|[b♭])?(-?\\d)(?!\\d)");
  private static final int[] SEMITONES = {9, 11, 0, 2, 4, 5, 7};

  /** Where the pitch of a sound is known from. */
  public enum Evidence {
    /** The sound itself. */
    HEARD,
    /** What the file states for samplers. */
    STATED,
    /** The file's name: "Piano C#3". */
    NAME,
    /** Nothing: middle C is as good as any. */
    NONE
  }

  /**
   * The key at which a sound plays as it was recorded.
   *
   * @param key 0 to 127
   * @param cents how far the sound is above the key, -50 to 50
   * @param confidence of what was heard, 0 to 1
   */
  public record Root(int key, double cents, double confidence, Evidence evidence) {}

  private SoundAnalysis() {}

  /**
   * The root key of a sound: what is heard, where it is heard plainly, else what its file states, else what its name
   * says, else middle C.
   *
   * @param layer what of which sound
   * @param stated what the file states
   * @param name the file's name
   * @throws StudioException if the sound cannot be read
   */
  public static Root root(AudioSources sources, SampleLayer layer, OptionalDouble stated, String name)
      throws StudioException {
    AudioSource sound = sources.open(layer.file());
    long end = Math.min(sound.frames(), layer.end().orElse(sound.frames()));
    long heardUntil = Math.min(end, layer.start() + (long) (PITCHED_SECONDS * sound.sampleRate()));
    float[] mono = mono(sound, layer.start(), heardUntil);
    Optional<PitchDetector.Pitch> heard = new PitchDetector(sound.sampleRate()).detect(mono);
    double confidence = heard.map(PitchDetector.Pitch::confidence).orElse(0.0);
    if (confidence >= TRUSTED) {
      return exact(heard.get().key(), confidence, Evidence.HEARD);
    }
    if (stated.isPresent()) {
      return exact(stated.getAsDouble(), confidence, Evidence.STATED);
    }
    OptionalInt named = keyInName(name);
    return named.isPresent()
        ? new Root(named.getAsInt(), 0, confidence, Evidence.NAME)
        : new Root(MIDDLE_C, 0, confidence, Evidence.NONE);
  }

  private static Root exact(double pitch, double confidence, Evidence evidence) {
    double exact = Math.clamp(pitch, 0, 127);
    int key = (int) Math.rint(exact);
    return new Root(key, 100 * (exact - key), confidence, evidence);
  }

  /** The key that a name ends in or holds, such as "Piano_C#3": the last one; C4 is 60. */
  static OptionalInt keyInName(String name) {
    Matcher matcher = NAMED_KEY.matcher(name.replaceFirst("\\.[^.]*$", ""));
    OptionalInt found = OptionalInt.empty();
    while (matcher.find()) {
      int step = SEMITONES[Character.toUpperCase(matcher.group(1).charAt(0)) - 'A'];
      String sign = matcher.group(2);
      int accidental = sign == null ? 0 : sign.equals("b") || sign.equals("♭") ? -1 : 1;
      int key = 12 * (Integer.parseInt(matcher.group(3)) + 1) + step + accidental;
      if (key >= 0 && key <= 127) {
        found = OptionalInt.of(key);
      }
    }
    return found;
  }

  /**
   * Where sounds begin within a stretch of a sound, in its frames.
   *
   * @param sensitivity 0 takes the plainest alone, 1 every stir
   * @throws StudioException if the sound cannot be read
   */
  public static List<Long> onsets(AudioSources sources, String file, long from, long to, double sensitivity)
      throws StudioException {
    AudioSource sound = sources.open(file);
    float[] mono = mono(sound, from, Math.min(to, sound.frames()));
    return new OnsetDetector(sound.sampleRate(), sensitivity).detect(mono).stream().map(at -> from + at).toList();
  }

  /** Where the eighth notes of a loop begin, at the tempo that its length says, in its frames. */
  public static List<Long> eighths(long from, long to, int sampleRate) {
    int quarters = LoopTempo.quarters((double) (to - from) / sampleRate);
    return LoopTempo.parts(to - from, 2 * quarters).stream().map(at -> from + at).toList();
  }

  private static float[] mono(AudioSource sound, long from, long to) {
    float[] mono = new float[(int) Math.clamp(to - from, 0, 1 << 26)];
    sound.read(0, from, mono, 0, mono.length);
    if (sound.channels() > 1) {
      float[] other = new float[mono.length];
      sound.read(1, from, other, 0, other.length);
      for (int i = 0; i < mono.length; i++) {
        mono[i] = .5f * (mono[i] + other[i]);
      }
    }
    return mono;
  }

  /** The root key of a sound file anywhere, where it is heard plainly. */
  static Optional<Root> heard(Path file) throws StudioException {
    Path whole = file.toAbsolutePath();
    AudioSources sources = new AudioLibrary(() -> Optional.of(whole.getParent()));
    Root root = root(sources, SampleLayer.of(whole.getFileName().toString()), OptionalDouble.empty(), "");
    return Optional.of(root).filter(r -> r.evidence() == Evidence.HEARD);
  }
}
