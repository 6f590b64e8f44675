package studio.overdub.app.mapping;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import studio.overdub.device.Catalog;
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

  /** A mapping whose target is there. */
  private static final class Binding {
    private final MidiMapping mapping;
    private final PickUp pickUp;
    private MappedValue target;
    private OptionalDouble sent = OptionalDouble.empty();

    Binding(MidiMapping mapping, MappedValue target) {
      this.mapping = mapping;
      this.target = target;
      pickUp = new PickUp(mapping.takeover(), target.toTravel(target.value()));
    }

    OptionalDouble move(double position) {
      double from = target.toTravel(mapping.from());
      double to = target.toTravel(mapping.to());
      double place = position <= 0 ? from : position >= 1 ? to : from + position * (to - from);
      OptionalDouble travel = pickUp.move(place, Math.min(from, to), Math.max(from, to));
      if (travel.isPresent()) {
        sent = OptionalDouble.of(value(travel.getAsDouble(), from, to));
      }
      return travel.isPresent() ? sent : travel;
    }

    /** The ends of the range are reached exactly. */
    private double value(double travel, double from, double to) {
      if (travel == from) {
        return target.spec().clamp(mapping.from());
      }
      return travel == to ? target.spec().clamp(mapping.to()) : target.fromTravel(travel);
    }
  }

  private Bindings(List<Binding> all) {
    this.all = List.copyOf(all);
    ImmutableListMultimap.Builder<Address, Binding> map = ImmutableListMultimap.builder();
    all.forEach(b -> map.put(new Address(b.mapping.controller(), b.mapping.channel()), b));
    byController = map.build();
  }

  /**
   * The bindings of the song as it is now. What did not change goes on as it was; what something else has moved has to
   * be picked up again.
   *
   * @param moved hears of targets that a controller had moved and that the song has elsewhere now, with its value
   */
  public Bindings follow(Song song, Catalog catalog, BiConsumer<MappingTarget, Double> moved) {
    Map<MidiMapping, Binding> before = new HashMap<>();
    all.forEach(b -> before.put(b.mapping, b));
    List<Binding> next = new ArrayList<>();
    for (MidiMapping mapping : song.mappings()) {
      Optional<MappedValue> now = MappedValue.of(song, catalog, mapping.target());
      if (now.isPresent()) {
        Binding kept = before.getOrDefault(mapping, new Binding(mapping, now.get()));
        follow(kept, now.get(), moved);
        next.add(kept);
      }
    }
    return new Bindings(next);
  }

  private static void follow(Binding binding, MappedValue now, BiConsumer<MappingTarget, Double> moved) {
    boolean changed = binding.target.value() != now.value();
    binding.target = now;
    if (changed && (binding.sent.isEmpty() || binding.sent.getAsDouble() != now.value())) {
      binding.pickUp.standsAt(now.toTravel(now.value()));
      if (binding.sent.isPresent()) {
        binding.sent = OptionalDouble.empty();
        moved.accept(now.target(), now.value());
      }
    }
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
      binding.move(move.position()).ifPresent(value -> moves.accept(binding.target, value));
    }
  }

  /** What a controller would move once it has come by where it stands. */
  public List<MappedValue> reaching(MidiController controller, int channel) {
    return byController.get(new Address(controller, channel)).stream()
        .filter(binding -> binding.pickUp.reaching())
        .map(binding -> binding.target)
        .toList();
  }
}
