package studio.overdub.app.mapping;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.Song;

/** What the controllers of a song move now, and how far each has picked up its value. One thread at a time. */
public final class Bindings {
  /** No song. */
  public static final Bindings NONE = new Bindings(List.of());

  private final List<Binding> all;
  private final ImmutableListMultimap<Address, Binding> byController;

  private record Address(MidiController controller, int channel) {}

  private Bindings(List<Binding> all) {
    this.all = List.copyOf(all);
    ImmutableListMultimap.Builder<Address, Binding> map = ImmutableListMultimap.builder();
    all.forEach(b -> map.put(new Address(b.mapping().controller(), b.mapping().channel()), b));
    byController = map.build();
  }

  /**
   * The bindings of the song as it is now. What did not change goes on as it was; what something else has moved has to
   * be picked up again.
   *
   * @param values what a target is and where it stands; empty where it is not there
   * @param moved hears of targets that a controller had moved and that the song has elsewhere now, with its value
   */
  public Bindings follow(
      Song song, Function<MappingTarget, Optional<MappedValue>> values, BiConsumer<MappingTarget, Double> moved) {
    Map<MidiMapping, Binding> before = new HashMap<>();
    all.forEach(b -> before.put(b.mapping(), b));
    List<Binding> next = new ArrayList<>();
    for (MidiMapping mapping : song.mappings()) {
      Optional<MappedValue> now = values.apply(mapping.target());
      if (now.isPresent()) {
        Binding kept = before.getOrDefault(mapping, new Binding(mapping, now.get()));
        kept.follow(now.get(), moved);
        next.add(kept);
      }
    }
    return new Bindings(next);
  }

  /** Whether a controller on a channel moves something. */
  public boolean has(MidiController controller, int channel) {
    return byController.containsKey(new Address(controller, channel));
  }

  /**
   * A controller moved.
   *
   * @param moves hears of what goes where, in its unit
   */
  public void move(ControllerMove move, BiConsumer<MappedValue, Double> moves) {
    for (Binding binding : byController.get(new Address(move.controller(), move.channel()))) {
      binding.move(move).ifPresent(value -> moves.accept(binding.target(), value));
    }
  }

  /**
   * Where controllers should stand by what they move, as far as they have not set it themselves; of several targets, by
   * the first.
   *
   * @param values where targets stand now, in their units
   */
  public List<ControllerMove> places(ToDoubleFunction<MappedValue> values) {
    List<ControllerMove> places = new ArrayList<>();
    for (Address address : byController.keySet()) {
      Binding first = byController.get(address).getFirst();
      first
          .placeOf(values.applyAsDouble(first.target()))
          .ifPresent(at -> places.add(ControllerMove.to(address.controller(), address.channel(), at)));
    }
    return places;
  }

  /** What a controller would move once it has come by where it stands. */
  public List<MappedValue> reaching(MidiController controller, int channel) {
    return byController.get(new Address(controller, channel)).stream()
        .filter(Binding::reaching)
        .map(Binding::target)
        .toList();
  }
}
