package studio.overdub.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import studio.overdub.device.Preset;
import studio.overdub.ui.view.browser.DeviceSound;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundIndex;

/**
 * What making and asking the browser's index costs: prints milliseconds of the thread's own processor time, for more
 * and more sounds.
 */
final class Searching {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 200;
  private static final String[] WORDS =
      ("warm dark wide bass lead pad bell slow glass iron tape echo hall soft bright organ choir copper amber night"
              + " macros brightness resonance release swells under a chord with one hand over octaves")
          .split(" ");

  private Searching() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    for (int count : new int[] {1_000, 5_000, 10_000, 20_000}) {
      List<Sound> sounds = sounds(count);
      double made = median(() -> new SoundIndex(sounds));
      SoundIndex index = new SoundIndex(sounds);
      double one = median(() -> index.find("a", sound -> true));
      double three = median(() -> index.find("warm pad glass", sound -> true));
      System.out.printf(
          Locale.ROOT, "%6d sounds: index %6.2f ms, one letter %5.2f ms, three words %5.2f ms%n", count, made, one,
          three);
    }
  }

  private static List<Sound> sounds(int count) {
    Random random = new Random(7);
    List<Sound> sounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sounds.add(
          new DeviceSound(
              "Synthesizer",
              new Preset(
                  words(random, 2) + " " + i, "synth", words(random, 1), List.of(words(random, 1), words(random, 1)),
                  "Overdub", words(random, 14), Map.of(), Map.of()),
              ""));
    }
    return sounds;
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  /** The median of many rounds, in milliseconds. */
  private static double median(Runnable work) {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
