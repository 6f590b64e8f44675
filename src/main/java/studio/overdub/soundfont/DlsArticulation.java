package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the connections of a DLS articulation into generators and modulators. Both formats describe the same voice:
 * what differs are units, the range of the volume envelope (96 dB in DLS, 100 dB in SoundFont) and the defaults.
 */
final class DlsArticulation {
  /** DLS has no vibrato by default; the rest of its implied connections are those of SoundFont. */
  static final List<Modulator> DEFAULTS =
      Modulator.DEFAULTS.stream()
          .filter(m -> m != Modulator.VELOCITY_TO_CUTOFF && m.destination() != Generator.VIB_LFO_TO_PITCH.ordinal())
          .toList();

  /** Timecents by which 100 dB take longer than 96. */
  private static final double FULL_FALL = 1200 * StrictMath.log(100.0 / 96) / StrictMath.log(2);

  private static final double SUSTAIN_CENTIBELS = 0.96;
  private static final double DEFAULT_LFO_CENTS = 1200 * StrictMath.log(5 / 440.0) / StrictMath.log(2) + 6900;
  private static final double DEFAULT_LFO_DELAY = 1200 * StrictMath.log(0.01) / StrictMath.log(2);
  private static final int KEYS = 128;

  /** E-mu's hardware, and so every player, attenuates by four tenths of what the generator says. */
  private static final double ATTENUATION_SCALE = 1 / 0.4;

  /** Centibels: 48 dB, more than any bank asks for; what damaged ones claim must not run away. */
  static final int MOST_GAIN = 480;

  private static final int LEAST_ATTENUATION = (int) (-MOST_GAIN * ATTENUATION_SCALE);

  /** Where a destination leads: offset + scale x the connection's amount; modulators take the scale alone. */
  private record Target(Generator generator, double scale, double offset) {
    Target(Generator generator) {
      this(generator, 1, 0);
    }
  }

  private static final Map<Integer, Target> TARGETS =
      Map.ofEntries(
          Map.entry(DlsConnection.GAIN, new Target(Generator.INITIAL_ATTENUATION, -1, 0)),
          Map.entry(DlsConnection.PITCH, new Target(Generator.FINE_TUNE)),
          Map.entry(DlsConnection.PAN, new Target(Generator.PAN)),
          Map.entry(DlsConnection.CHORUS, new Target(Generator.CHORUS_SEND)),
          Map.entry(DlsConnection.REVERB, new Target(Generator.REVERB_SEND)),
          Map.entry(DlsConnection.LFO_FREQUENCY, new Target(Generator.MOD_LFO_FREQUENCY)),
          Map.entry(DlsConnection.LFO_DELAY, new Target(Generator.MOD_LFO_DELAY)),
          Map.entry(DlsConnection.VIBRATO_FREQUENCY, new Target(Generator.VIB_LFO_FREQUENCY)),
          Map.entry(DlsConnection.VIBRATO_DELAY, new Target(Generator.VIB_LFO_DELAY)),
          Map.entry(DlsConnection.EG1_ATTACK, new Target(Generator.VOL_ENV_ATTACK)),
          Map.entry(DlsConnection.EG1_DECAY, new Target(Generator.VOL_ENV_DECAY, 1, FULL_FALL)),
          Map.entry(DlsConnection.EG1_RELEASE, new Target(Generator.VOL_ENV_RELEASE, 1, FULL_FALL)),
          Map.entry(DlsConnection.EG1_SUSTAIN,
              new Target(Generator.VOL_ENV_SUSTAIN, -SUSTAIN_CENTIBELS, 1000 * SUSTAIN_CENTIBELS)),
          Map.entry(DlsConnection.EG1_DELAY, new Target(Generator.VOL_ENV_DELAY)),
          Map.entry(DlsConnection.EG1_HOLD, new Target(Generator.VOL_ENV_HOLD)),
          Map.entry(DlsConnection.EG2_ATTACK, new Target(Generator.MOD_ENV_ATTACK)),
          Map.entry(DlsConnection.EG2_DECAY, new Target(Generator.MOD_ENV_DECAY)),
          Map.entry(DlsConnection.EG2_RELEASE, new Target(Generator.MOD_ENV_RELEASE)),
          Map.entry(DlsConnection.EG2_SUSTAIN, new Target(Generator.MOD_ENV_SUSTAIN, -1, 1000)),
          Map.entry(DlsConnection.EG2_DELAY, new Target(Generator.MOD_ENV_DELAY)),
          Map.entry(DlsConnection.EG2_HOLD, new Target(Generator.MOD_ENV_HOLD)),
          Map.entry(DlsConnection.FILTER_CUTOFF, new Target(Generator.INITIAL_FILTER_CUTOFF)),
          Map.entry(DlsConnection.FILTER_Q, new Target(Generator.INITIAL_FILTER_Q)));

  private final ZoneBuilder zone;
  private final List<DlsConnection> ignored = new ArrayList<>();
  private double gain;
  private double cents;
  private int rootKey;

  private DlsArticulation(ZoneBuilder zone) {
    this.zone = zone;
  }

  /**
   * Adds an articulation to a zone.
   *
   * @param options how the region's wave is to be played; its gain and tuning are summed with those of the connections
   * @param correction cents by which the sample is tuned already
   * @return the connections that nothing here corresponds to
   */
  static List<DlsConnection> apply(
      List<DlsConnection> connections, WaveOptions options, int correction, ZoneBuilder zone) {
    DlsArticulation articulation = new DlsArticulation(zone);
    articulation.gain = options.gain();
    articulation.cents = options.fineTune() - correction;
    articulation.rootKey = options.unityNote();
    zone.set(Generator.MOD_LFO_FREQUENCY, DEFAULT_LFO_CENTS)
        .set(Generator.VIB_LFO_FREQUENCY, DEFAULT_LFO_CENTS)
        .set(Generator.MOD_LFO_DELAY, DEFAULT_LFO_DELAY)
        .set(Generator.VIB_LFO_DELAY, DEFAULT_LFO_DELAY);
    connections.forEach(articulation::add);
    zone.set(Generator.INITIAL_ATTENUATION, -articulation.gain * ATTENUATION_SCALE, LEAST_ATTENUATION)
        .cents(articulation.cents);
    return articulation.ignored;
  }

  private void add(DlsConnection connection) {
    boolean constant = connection.control() == DlsConnection.NONE;
    Optional<Generator> depth = depth(connection);
    if (depth.isPresent()) {
      addDepth(connection, depth.get());
    } else if (connection.source() == DlsConnection.NONE && constant) {
      addConstant(connection);
    } else if (constant && connection.supersedes(DlsConnection.KEY_TO_PITCH)) {
      // The key's pitch counts from key 0 in DLS, from the root in SoundFont.
      double perKey = connection.amount() / KEYS;
      zone.set(Generator.SCALE_TUNING, perKey);
      cents += rootKey * (Math.rint(perKey) - 100);
    } else {
      addModulator(connection);
    }
  }

  private void addConstant(DlsConnection connection) {
    switch (connection.destination()) {
      case DlsConnection.GAIN -> gain += connection.amount();
      case DlsConnection.PITCH -> cents += connection.amount();
      default -> {
        Target target = TARGETS.get(connection.destination());
        if (target == null) {
          ignored.add(connection);
        } else {
          zone.set(target.generator(), target.offset() + target.scale() * connection.amount());
        }
      }
    }
  }

  /** The generator that says how far an LFO or an envelope moves something. */
  private static Optional<Generator> depth(DlsConnection connection) {
    int to = connection.destination();
    Generator generator =
        switch (connection.source()) {
          case DlsConnection.LFO ->
              to == DlsConnection.PITCH ? Generator.MOD_LFO_TO_PITCH
                  : to == DlsConnection.GAIN ? Generator.MOD_LFO_TO_VOLUME
                  : to == DlsConnection.FILTER_CUTOFF ? Generator.MOD_LFO_TO_FILTER_CUTOFF : null;
          case DlsConnection.VIBRATO -> to == DlsConnection.PITCH ? Generator.VIB_LFO_TO_PITCH : null;
          case DlsConnection.EG2 ->
              to == DlsConnection.PITCH ? Generator.MOD_ENV_TO_PITCH
                  : to == DlsConnection.FILTER_CUTOFF ? Generator.MOD_ENV_TO_FILTER_CUTOFF : null;
          default -> null;
        };
    return Optional.ofNullable(generator);
  }

  private void addDepth(DlsConnection connection, Generator depth) {
    double amount = connection.isInverted() ? -connection.amount() : connection.amount();
    if (connection.control() == DlsConnection.NONE) {
      zone.set(depth, amount);
    } else if (connection.modulatorControl() > 0) {
      zone.add(modulator(connection.modulatorControl(), depth, amount, Modulator.NO_CONTROLLER));
    } else {
      ignored.add(connection);
    }
  }

  private void addModulator(DlsConnection connection) {
    Target target = TARGETS.get(connection.destination());
    int source = connection.modulatorSource();
    int control = connection.modulatorControl();
    if (target == null || source < 0 || control < 0) {
      ignored.add(connection);
      return;
    }
    // SoundFont's bend range counts 127ths of its source where DLS counts 128ths.
    double scale = connection.control() == DlsConnection.RPN_0 ? target.scale() * 127 / KEYS : target.scale();
    double amount = scale * connection.amount();
    zone.add(
        source == Modulator.NO_CONTROLLER
            ? modulator(control, target.generator(), amount, Modulator.NO_CONTROLLER)
            : modulator(source, target.generator(), amount, control));
  }

  private static Modulator modulator(int source, Generator destination, double amount, int control) {
    int rounded = Math.clamp(Math.round(amount), Short.MIN_VALUE, Short.MAX_VALUE);
    return new Modulator(source, destination.ordinal(), rounded, control, Modulator.TRANSFORM_LINEAR);
  }
}
