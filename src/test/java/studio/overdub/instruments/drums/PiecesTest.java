package studio.overdub.instruments.drums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces as they come, each struck and measured. */
class PiecesTest {
  private static final Map<String, Double> STEADY = Map.of("master.drift", 0.0);

  private static int key(Piece piece) {
    int key = 36;
    while (DrumKeys.piece(key) != piece || DrumKeys.semitones(key) != 0) {
      key++;
    }
    return key;
  }

  private static Performance struck(String params, int key, int velocity) {
    Map<String, Double> all = new HashMap<>(STEADY);
    for (String param : params.strip().split(" +")) {
      String[] both = param.split("=");
      all.put(both[0], Double.valueOf(both[1]));
    }
    return Performance.of(all, key, velocity);
  }

  @ParameterizedTest
  @EnumSource(Piece.class)
  void aPieceIsLoudButDoesNotClip(Piece piece) {
    assertThat(Performance.of(Map.of(), key(piece), 127).peakDecibels()).isBetween(-18.0, -1.0);
  }

  @ParameterizedTest
  @EnumSource(Piece.class)
  void aPieceEndsInSilence(Piece piece) {
    Performance stroke = Performance.of(Map.of(), key(piece), 127);
    assertThat(stroke.ended()).isTrue();
    int end = stroke.frames();
    assertThat(stroke.play(20).peak(end, stroke.frames())).isZero();
    // What is cut off is nothing that was heard.
    assertThat(stroke.peak(end - 4000, end)).isLessThan(1e-4f);
  }

  @ParameterizedTest
  @EnumSource(Piece.class)
  void aSofterStrokeIsQuieterAndNoBrighter(Piece piece) {
    Performance loud = Performance.of(STEADY, key(piece), 127);
    Performance soft = Performance.of(STEADY, key(piece), 40);
    assertThat(loud.peakDecibels() - soft.peakDecibels()).isBetween(8.0, 18.0);
    assertThat(soft.centroid()).isLessThan(1.01 * loud.centroid());
  }

  @ParameterizedTest
  @CsvSource({
    "kick.decay,36,''", "lowtom.decay,43,lowtom.noise=0", "conga.decay,64,''", "snare.decay,38,snare.snappy=0",
    "snare.snapdecay,38,snare.tone=0 snare.decay=0.02 snare.snappy=1", "clap.decay,39,clap.bursts=1 clap.room=0",
    "closedhat.decay,42,closedhat.strike=0 closedhat.damping=0", "crash.decay,49,crash.strike=0 crash.damping=0",
    "cowbell.decay,56,cowbell.strike=0", "claves.decay,75,''", "maracas.decay,70,maracas.attack=0"
  })
  void aDecayLastsAsLongAsItsParameterSays(String id, int key, String rest) {
    for (double seconds : new double[] {.2, .8}) {
      Performance stroke = struck(id + "=" + seconds + " " + rest, key, 127);
      assertThat(stroke.fallsByForty()).as("%s for %s s", id, seconds).isCloseTo(seconds, within(.15 * seconds));
    }
  }

  @ParameterizedTest
  @CsvSource({"kick,36,40", "kick,36,50", "kick,36,90", "lowtom,43,90", "hightom,48,200", "conga,64,210"})
  void aSkinRingsAtItsPitch(String piece, int key, double hertz) {
    String params = "%1$s.tune=%2$s %1$s.fall=0 %1$s.decay=1 %1$s.noise=0".formatted(piece, hertz);
    assertThat(struck(params, key, 127).pitch(.4, .8)).isCloseTo(hertz, within(.005 * hertz));
  }

  @Test
  void theKickBeginsHigherAndFallsToItsPitch() {
    Performance kick =
        struck("kick.tune=50 kick.sweep=24 kick.bend=0.1 kick.click=0 kick.decay=1 kick.fall=0", 36, 127);
    assertThat(kick.pitch(0, .03)).isBetween(120.0, 200.0);
    assertThat(kick.pitch(.05, .12)).isBetween(56.0, 100.0);
    assertThat(kick.pitch(.4, .8)).isCloseTo(50, within(.3));
  }

  @Test
  void aLongKickSighsAsItsFallSays() {
    Performance kick = struck("kick.tune=60 kick.sweep=0 kick.click=0 kick.decay=2 kick.fall=5", 36, 127);
    assertThat(kick.pitch(1.2, 1.9)).isBetween(60 * Math.pow(2, -5 / 12.0), 53.0);
  }

  @ParameterizedTest
  @CsvSource({"56,cowbell,540,350,600", "56,cowbell,700,500,800", "75,claves,2500,1000,9000", "37,rim,1667,1000,9000"})
  void whatIsStruckRingsAtItsPitch(int key, String piece, double hertz, double from, double to) {
    Performance stroke = struck("%1$s.tune=%2$s %1$s.decay=1".formatted(piece, hertz), key, 127);
    assertThat(stroke.strongest(from, to)).isCloseTo(hertz, within(1.5));
  }

  @Test
  void theCowbellHasTwoTonesAFifthApart() {
    Performance bell = Performance.of(STEADY, 56, 127);
    assertThat(bell.strongest(450, 650)).isCloseTo(540, within(2.0));
    assertThat(bell.strongest(700, 900)).isCloseTo(800, within(2.0));
  }

  @Test
  void theSnareHasTwoShells() {
    Performance snare = struck("snare.snappy=0 snare.sweep=0 snare.decay=0.6", 38, 127);
    assertThat(snare.strongest(120, 250)).isCloseTo(180, within(2.0));
    assertThat(snare.strongest(260, 450)).isCloseTo(330, within(2.0));
  }

  @ParameterizedTest
  @CsvSource({
    "KICK,40,120", "SNARE,500,6000", "CLAP,900,4000", "RIM,500,3000", "CLOSED_HAT,6000,13000", "PEDAL_HAT,4000,10000",
    "OPEN_HAT,6000,13000", "LOW_TOM,80,200", "MID_TOM,120,250", "HIGH_TOM,170,350", "CRASH,4000,12000",
    "RIDE,4000,10000", "COWBELL,800,3500", "TAMBOURINE,7000,14000", "MARACAS,6000,15000", "CLAVES,2200,3200",
    "CONGA,170,400"
  })
  void theWeightOfASpectrumLiesWhereThePieceBelongs(Piece piece, double from, double to) {
    assertThat(Performance.of(STEADY, key(piece), 127).centroid()).isBetween(from, to);
  }

  @Test
  void theClapIsSeveralHands() {
    Performance clap = struck("clap.bursts=4 clap.spread=0.012 clap.room=0", 39, 127);
    // Four times the energy rises steeply within three times the spread.
    int rises = 0;
    int window = 96;
    double last = 0;
    int since = 100;
    for (int at = 0; at < .05 * Performance.RATE; at += window) {
      double energy = 1e-9;
      for (int i = at; i < at + window; i++) {
        energy += clap.left()[i] * (double) clap.left()[i];
      }
      since++;
      if (energy > 6 * last && energy > 1e-3 && since > 3) {
        rises++;
        since = 0;
      }
      last = energy;
    }
    assertThat(rises).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {42, 44})
  void aClosedHatChokesTheOpenOne(int closed) {
    Map<String, Double> long8 = Map.of("openhat.decay", 8.0, "closedhat.decay", .02, "pedalhat.decay", .02);
    Performance choked = new Performance(long8).strike(46, 120).play(30).strike(closed, 120).play(40);
    Map<String, Double> apart = new HashMap<>(long8);
    apart.put("openhat.choke", 0.0);
    Performance free = new Performance(apart).strike(46, 120).play(30).strike(closed, 120).play(40);
    int later = Performance.RATE / 2;
    assertThat(choked.peak(later, choked.frames())).isLessThan(1e-4f);
    assertThat(free.peak(later, free.frames())).isGreaterThan(.02f);
  }

  @Test
  void anAccentIsLouderByWhatItSays() {
    String params = "touch.level=0 touch.tone=0 touch.from=100 touch.accent=6";
    double plain = struck(params, 36, 99).peakDecibels();
    assertThat(struck(params, 36, 100).peakDecibels() - plain).isCloseTo(6, within(.01));
  }

  @Test
  void withoutDriftStrokesAreAlikeAndWithItTheyDiffer() {
    assertThat(differenceOfTwoStrokes(0)).isZero();
    assertThat(differenceOfTwoStrokes(1)).isGreaterThan(.01f);
  }

  private static float differenceOfTwoStrokes(double drift) {
    Performance two = new Performance(Map.of("master.drift", drift)).strike(75, 110).play(50).strike(75, 110).play(50);
    float difference = 0;
    for (int i = 0; i < two.frames() / 2; i++) {
      difference = Math.max(difference, Math.abs(two.left()[i] - two.left()[two.frames() / 2 + i]));
    }
    return difference;
  }

  @Test
  void aFastRollOfKicksDoesNotClick() {
    Performance roll = new Performance(Map.of("kick.click", 0.0, "kick.decay", 1.0));
    for (int i = 0; i < 20; i++) {
      roll.strike(36, 100).play(3 + i % 4);
    }
    float step = 0;
    for (int i = 1; i < roll.frames(); i++) {
      step = Math.max(step, Math.abs(roll.left()[i] - roll.left()[i - 1]));
    }
    assertThat(step).isLessThan(.03f);
  }

  @Test
  void theFirstStrokeIsCompressedAsTheNextIs() {
    Map<String, Double> machine = Map.of("master.drift", 0.0, "master.compress", .8, "claves.decay", .05);
    Performance two = new Performance(machine).strike(75, 100).play(10).strike(75, 100).play(10);
    two.strike(75, 100).play(10);
    float first = two.peak(0, 60);
    assertThat(two.peak(48 * 200, 48 * 200 + 60)).isBetween(.7f * first, 1.01f * first);
  }

  @Test
  void panMovesAPieceAlone() {
    Performance right = struck("kick.pan=1", 36, 100);
    assertThat(right.left()).containsOnly(0f);
    assertThat(right.peak(0, right.frames())).isGreaterThan(.1f);
    assertThat(struck("kick.pan=1", 38, 100).left()).isEqualTo(struck("kick.pan=0", 38, 100).left());
  }

  @Test
  void squaresOfABellDoNotFoldBack() {
    String bell = "cowbell.tune=1487 cowbell.interval=0 cowbell.decay=4 cowbell.strike=0 cowbell.body=1 touch.accent=0";
    double[] spectrum = struck(bell, 56, 127).spectrumFrom(.1);
    double highest = 0;
    double between = 0;
    for (int bin = 40; bin < spectrum.length; bin++) {
      double harmonic = Performance.hertz(bin) / 1487;
      double away = Math.abs(harmonic - Math.rint(harmonic)) * 1487;
      highest = Math.max(highest, spectrum[bin]);
      between = away > 150 ? Math.max(between, spectrum[bin]) : between;
    }
    assertThat(20 * Math.log10(between / highest)).isLessThan(-80);
  }
}
