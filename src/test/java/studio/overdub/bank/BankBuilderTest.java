package studio.overdub.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.overdub.bank.FontFile.Recording;
import studio.overdub.bank.FontFile.Region;
import studio.overdub.bank.FontFile.Sound;
import studio.overdub.bank.program.GeneralMidi;
import studio.overdub.bank.program.Layers;
import studio.overdub.bank.program.Program;

class BankBuilderTest {
  private static final Path COMMITTED = Path.of("soundfonts", "overdub-gm.sf2");
  private static final int KIT = 128;

  /** Bells, drums and noises, whose strongest partial need not be the note's. */
  private static final Set<Integer> WITHOUT_PITCH =
      Set.of(14, 47, 55, 112, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127);

  private static byte[] bytes;
  private static FontFile font;

  @BeforeAll
  static void build() {
    bytes = BankBuilder.build();
    font = new FontFile(bytes);
  }

  @Test
  void theCommittedBankIsWhatTheGeneratorMakes() throws IOException {
    assertThat(Arrays.mismatch(bytes, Files.readAllBytes(COMMITTED))).as("first byte that differs").isEqualTo(-1);
  }

  @Test
  void itStaysWithinTwentyFourMegabytes() {
    assertThat(bytes.length).isLessThanOrEqualTo(24_000_000);
  }

  @Test
  void countsOfGeneratorsAndZonesFitTheirWords() {
    assertThat(font.chunk("igen").capacity() / 4).isLessThan(65_536);
    assertThat(font.chunk("ibag").capacity() / 4).isLessThan(65_536);
  }

  @Test
  void layersOfAKeyAreEquallyLoudAndAtOnePitch() {
    for (Program program : GeneralMidi.programs()) {
      Sound sound = font.sound(program.bank(), program.number());
      for (int root : program.tones().roots()) {
        List<Layers.Layer> layers = program.tones().layers().all();
        for (int i = 1; i < layers.size(); i++) {
          Recording soft = sound.at(root, layers.get(i).low() - 1).recording();
          Recording loud = sound.at(root, layers.get(i).low()).recording();
          assertThat(soft).as(soft.name()).isNotEqualTo(loud);
          assertThat(Hearing.loudest(soft) - Hearing.loudest(loud)).as(loud.name()).isBetween(-1.5, 1.5);
          if (!WITHOUT_PITCH.contains(program.number())) {
            assertThat(Hearing.centsOff(soft) - Hearing.centsOff(loud)).as(loud.name()).isBetween(-3.0, 3.0);
          }
        }
      }
    }
  }

  @Test
  void softNotesAreDarkerThanLoudOnesWhereThereAreLayers() {
    for (Program program : GeneralMidi.programs()) {
      List<Layers.Layer> layers = program.tones().layers().all();
      if (layers.size() > 1) {
        Sound sound = font.sound(program.bank(), program.number());
        int root = program.tones().roots()[program.tones().roots().length / 2];
        double soft = centroidAt(root, sound.at(root, 1).recording());
        double loud = centroidAt(root, sound.at(root, 127).recording());
        assertThat(soft).as(program.name()).isLessThan(loud * 0.97);
      }
    }
  }

  /** The middle of a recording's spectrum where a key plays it. */
  private static double centroidAt(int key, Recording recording) {
    return Hearing.centroid(recording) * Math.pow(2, (key - recording.root()) / 12.0);
  }

  @Test
  void variationsStandBesideCapitalTones() {
    for (Program program : GeneralMidi.programs()) {
      assertThat(font.sound(0, program.number())).isNotNull();
      assertThat(font.sound(program.bank(), program.number()).name()).isEqualTo(program.name());
    }
  }

  @Test
  void thereAreNineDrumKitsAndEachHasAllKeys() {
    assertThat(font.sounds().stream().filter(sound -> sound.bank() == KIT).map(Sound::program))
        .containsExactly(0, 8, 16, 24, 25, 32, 40, 48, 56);
  }

  @Test
  void everyProgramOfGeneralMidiIsThere() {
    for (int program = 0; program < 128; program++) {
      Sound sound = font.sound(0, program);
      for (int key = 0; key < 128; key++) {
        assertThat(loudest(sound.at(key).recording())).as(sound.name()).isGreaterThan(1000);
      }
    }
    assertThat(font.sounds()).extracting(Sound::name).doesNotHaveDuplicates();
  }

  @Test
  void everyKeyOfTheDrumKitHasASoundOfItsOwn() {
    Sound kit = font.sound(KIT, 0);
    Set<String> heard = new HashSet<>();
    for (int key = 27; key <= 87; key++) {
      Recording recording = kit.at(key).recording();
      assertThat(loudest(recording)).as(recording.name()).isGreaterThan(1000);
      assertThat(heard.add(Arrays.toString(recording.frames()))).as(recording.name() + " is its own").isTrue();
    }
  }

  @Test
  void openHatsAndTrianglesAreMutedByTheirClosedOnes() {
    Sound kit = font.sound(KIT, 0);
    assertThat(groups(kit, 42, 44, 46)).containsOnly(groups(kit, 46).getFirst()).doesNotContain(0);
    assertThat(groups(kit, 80, 81)).containsOnly(groups(kit, 81).getFirst()).doesNotContain(0);
    assertThat(groups(kit, 36, 38, 49)).containsOnly(0);
  }

  private static List<Integer> groups(Sound kit, int... keys) {
    return IntStream.of(keys).mapToObj(key -> kit.at(key).generators().getOrDefault(57, 0)).toList();
  }

  @Test
  void everyToneIsInTuneWithinThreeCents() {
    for (int program = 0; program < 128; program++) {
      if (!WITHOUT_PITCH.contains(program)) {
        for (Region region : font.sound(0, program).regions()) {
          assertThat(Hearing.centsOff(region.recording())).as(region.recording().name()).isBetween(-3.0, 3.0);
        }
      }
    }
  }

  @Test
  void noToneIsStretchedByMoreThanAnOctaveAmongItsNeighbours() {
    for (int program = 0; program < 128; program++) {
      List<Region> regions = font.sound(0, program).regions();
      for (int key = regions.getFirst().recording().root(); key <= regions.getLast().recording().root(); key++) {
        Recording recording = font.sound(0, program).at(key).recording();
        assertThat(Math.abs(key - recording.root())).as(recording.name() + " at " + key).isLessThanOrEqualTo(12);
      }
    }
  }

  @Test
  void loopsMeetThemselvesWithoutAStep() {
    for (Recording recording : font.recordings()) {
      for (int i = -16; recording.loops() && i < 16; i++) {
        int after = recording.frames()[recording.loopEnd() + i];
        assertThat(after - recording.frames()[recording.loopStart() + i])
            .as(recording.name() + " at its seam, frame " + i)
            .isBetween(-2, 2);
      }
    }
  }

  @Test
  void theLevelAtTheSeamIsNoneThatTheLoopLacks() {
    for (Recording recording : font.recordings()) {
      if (recording.loops()) {
        int window = Math.max(recording.rate() / 40, 64);
        double[] twice = Hearing.unroll(recording, 2.0 * recording.frames().length / recording.rate());
        double least = Double.MAX_VALUE;
        double most = 0;
        int last = recording.loopEnd() - window;
        for (int from = recording.loopStart(); from < last; from += window / 16) {
          double level = level(twice, from, window);
          least = Math.min(least, level);
          most = Math.max(most, level);
        }
        double seam = level(twice, recording.loopEnd() - window / 2, window);
        assertThat(seam).as(recording.name()).isBetween(least * 0.8, most * 1.25);
      }
    }
  }

  private static double level(double[] sound, int from, int length) {
    double sum = 0;
    for (int i = from; i < from + length; i++) {
      sum += sound[i] * sound[i];
    }
    return Math.sqrt(sum / length);
  }

  @Test
  void pianosGuitarsAndMalletsDieAwayAndOrgansStringsAndWindsStay() {
    for (int program : new int[] {0, 1, 2, 6, 8, 11, 12, 24, 25, 32, 33, 45, 46, 105, 107, 115}) {
      assertThat(remains(program)).as(font.sound(0, program).name()).isLessThan(0.5);
    }
    for (int program : new int[] {16, 19, 21, 40, 42, 48, 52, 56, 60, 65, 71, 73, 80, 89}) {
      assertThat(remains(program)).as(font.sound(0, program).name()).isBetween(0.5, 20.0);
    }
  }

  /** The level after two seconds as a part of the first half second's. */
  private static double remains(int program) {
    Region region = font.sound(0, program).at(60);
    double[] sound = Hearing.play(region, 2.5);
    int rate = region.recording().rate();
    return level(sound, 2 * rate, rate / 2) / level(sound, 0, rate / 2);
  }

  @Test
  void everyProgramIsToldApartFromItsNeighbour() {
    for (int program = 0; program < 127; program++) {
      double[] one = Hearing.colour(font.sound(0, program).at(60));
      double[] other = Hearing.colour(font.sound(0, program + 1).at(60));
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        sum += (one[i] - other[i]) * (one[i] - other[i]);
      }
      assertThat(Math.sqrt(sum / one.length))
          .as("decibels between %s and the next", font.sound(0, program).name())
          .isGreaterThan(1.5);
    }
  }

  @Test
  void nothingClipsAndNothingLeansToOneSide() {
    for (Recording recording : font.recordings()) {
      assertThat(loudest(recording)).as(recording.name()).isLessThan(32000);
      int from = recording.loops() ? recording.loopStart() : 0;
      int to = recording.loops() ? recording.loopEnd() : recording.frames().length;
      double mean = IntStream.range(from, to).map(i -> recording.frames()[i]).average().orElse(0);
      assertThat(mean).as(recording.name()).isBetween(-33.0, 33.0);
    }
  }

  private static int loudest(Recording recording) {
    int loudest = 0;
    for (short frame : recording.frames()) {
      loudest = Math.max(loudest, Math.abs(frame));
    }
    return loudest;
  }
}
