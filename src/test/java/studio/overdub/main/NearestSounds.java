package studio.overdub.main;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells which presets and patches are nearest to each other of those that play one phrase, how far each preset lies
 * from itself played from another seed, and how many sounds each category has.
 */
final class NearestSounds {
  private static final int SHOWN = 40;

  private NearestSounds() {}

  private record Printed(BankSound sound, SoundPrint print) {}

  private record Pair(String a, String b, double distance) {}

  /** Arguments: the sounds to keep to, such as {@code "fm Iron Growl"}; all where none is named. */
  public static void main(String[] arguments) throws IOException {
    List<Printed> printed = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    List<Pair> selves = new ArrayList<>();
    List<String> names = List.of(arguments);
    for (BankSound sound : BankSound.all()) {
      if (!names.isEmpty() && !names.contains(sound.name())) {
        continue;
      }
      SoundPrint print = SoundPrint.of(sound.playing().play());
      for (Printed other : printed) {
        if (other.sound().phrase().equals(sound.phrase())) {
          pairs.add(new Pair(other.sound().name(), sound.name(), print.distance(other.print())));
        }
      }
      printed.add(new Printed(sound, print));
      if (sound.reseeded().isPresent()) {
        SoundPrint again = SoundPrint.of(sound.reseeded().get().play());
        selves.add(new Pair(sound.name(), "another seed", print.distance(again)));
      }
    }
    show("Nearest of " + pairs.size(), pairs, Comparator.comparingDouble(Pair::distance), System.out);
    show("Farthest from itself", selves, Comparator.comparingDouble(Pair::distance).reversed(), System.out);
    Map<String, Long> counts =
        printed.stream()
            .collect(Collectors.groupingBy(p -> p.sound().category(), TreeMap::new, Collectors.counting()));
    System.out.println(printed.size() + " sounds: " + counts);
  }

  private static void show(String title, List<Pair> pairs, Comparator<Pair> order, PrintStream out) {
    out.println(title);
    pairs.stream()
        .sorted(order)
        .limit(SHOWN)
        .forEach(p -> out.printf(Locale.ROOT, "%5.2f  %s / %s%n", p.distance(), p.a(), p.b()));
  }
}
