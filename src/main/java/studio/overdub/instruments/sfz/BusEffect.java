package studio.overdub.instruments.sfz;

import java.util.Optional;
import studio.overdub.soundfont.sfz.EffectSpec;

/**
 * An effect on a bus of an instrument. It works in place, on stretches of at most {@link Voice#TICK} frames that lie
 * within a tick of the clock; between ticks it looks at its numbers. Audio thread.
 */
interface BusEffect {
  /** Takes its numbers as they are now. */
  void tune();

  /** Works on the first frames of two channels. */
  void process(float[] left, float[] right, int frames);

  /** As new. */
  void reset();

  /** For how many frames it can be silent and sound again, though nothing comes in. */
  default int tail() {
    return 0;
  }

  /** The effect of a description; empty where its type is unknown. */
  static Optional<BusEffect> of(EffectSpec spec, Controllers controllers, int sampleRate) {
    EffectNumbers numbers = new EffectNumbers(spec, controllers);
    Optional<BusEffect> effect =
        switch (spec.type()) {
          case "filter" -> Optional.of(new FilterEffect(spec, numbers, sampleRate));
          case "eq" -> Optional.of(new EqualiserEffect(spec, numbers, sampleRate));
          case "delay" -> Optional.of(new EchoEffect(spec, numbers, sampleRate));
          case "fverb" -> Optional.of(new RoomEffect(spec, numbers, sampleRate));
          case "comp", "gate", "limiter" -> Optional.of(new LevelEffect(spec, numbers, sampleRate));
          case "disto" -> Optional.of(new DistortionEffect(numbers, sampleRate));
          case "lofi" -> Optional.of(new RoughEffect(numbers));
          case "apan" -> Optional.of(new PanEffect(numbers, sampleRate));
          default -> Optional.empty();
        };
    numbers.settle();
    return effect;
  }
}
