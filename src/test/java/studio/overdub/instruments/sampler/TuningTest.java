package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.Generator;

/** The MIDI Tuning Standard and what else retunes a part. Sines of 480 Hz on key 60. */
class TuningTest {
  private static final int REAL_TIME = 0x7F;
  private static final int LATER = 0x7E;

  @TempDir Path folder;
  private Path font;

  @BeforeEach
  void write() throws Exception {
    font = Tones.font(folder, z -> { });
  }

  private Rig rig() {
    return new Rig(font).at(0, Message.control(0, 7, 100));
  }

  private static double early(float[][] out) {
    return Tones.cents(out, 0.05, 0.25);
  }

  private static double late(float[][] out) {
    return Tones.cents(out, 0.4, 0.6);
  }

  /** Key 60 to key 61 and a quarter: 125 cents up. */
  private static byte[] singleNote(int kind) {
    return Exclusives.of(0xF0, kind, 0x10, 8, 2, 0, 1, 60, 61, 0x20, 0, 0xF7);
  }

  @Test
  void aSingleNoteIsRetunedWhileItSounds() throws Exception {
    float[][] out = rig().note(0, 60, 100, 1).sysex(0.3, singleNote(REAL_TIME)).play(0.7);
    assertThat(early(out)).isEqualTo(0, within(0.1));
    assertThat(late(out)).isEqualTo(125, within(0.1));
  }

  @Test
  void aMessageOutOfRealTimeWaitsForTheNextNote() throws Exception {
    byte[] message = Exclusives.of(0xF0, LATER, 0x10, 8, 7, 0, 0, 1, 60, 61, 0x20, 0, 0xF7);
    Rig rig = rig().note(0, 60, 100, 0.7).sysex(0.3, message).note(1, 60, 100, 1);
    float[][] out = rig.play(1.6);
    assertThat(late(out)).isEqualTo(0, within(0.1));
    assertThat(Tones.cents(out, 1.1, 1.5)).isEqualTo(125, within(0.1));
  }

  @Test
  void aKeyMayBeLeftAsItIs() throws Exception {
    byte[] nothing = Exclusives.of(0xF0, REAL_TIME, 0x10, 8, 2, 0, 1, 60, 127, 127, 127, 0xF7);
    float[][] out = rig().sysex(0, singleNote(REAL_TIME)).sysex(0.01, nothing).note(0.02, 60, 100, 1).play(0.7);
    assertThat(late(out)).isEqualTo(125, within(0.1));
  }

  private static byte[] bulk(int program) {
    int[] bytes = new int[6 + 16 + 384 + 2];
    int[] head = {0xF0, LATER, 0x10, 8, 1, program};
    System.arraycopy(head, 0, bytes, 0, head.length);
    Arrays.fill(bytes, 6, 22, ' ');
    for (int key = 0; key < 128; key++) {
      // Everything 50 cents up.
      bytes[22 + 3 * key] = key;
      bytes[23 + 3 * key] = 0x40;
    }
    bytes[bytes.length - 1] = 0xF7;
    return Exclusives.checked(bytes);
  }

  private static Rig registered(Rig rig, double at, int number, int value) {
    return rig.at(at, Message.control(0, 101, 0)).at(at, Message.control(0, 100, number))
        .at(at, Message.control(0, 6, value));
  }

  @Test
  void aDumpFillsATuningProgramThatAPartChooses() throws Exception {
    Rig rig = rig().sysex(0, bulk(5)).note(0, 60, 100, 1);
    float[][] out = registered(rig, 0.3, 3, 5).play(0.7);
    assertThat(early(out)).isEqualTo(0, within(0.1));
    assertThat(late(out)).isEqualTo(50, within(0.1));
  }

  @Test
  void aDumpWithAWrongChecksumIsIgnored() throws Exception {
    byte[] damaged = bulk(0);
    damaged[100] ^= 1;
    assertThat(early(rig().sysex(0, damaged).note(0, 60, 100, 1).play(0.3))).isEqualTo(0, within(0.1));
    assertThat(early(rig().sysex(0, bulk(0)).note(0, 60, 100, 1).play(0.3))).isEqualTo(50, within(0.1));
  }

  @Test
  void aTuningBankHasProgramsOfItsOwn() throws Exception {
    byte[] inBank = Exclusives.of(0xF0, REAL_TIME, 0x10, 8, 7, 2, 9, 1, 60, 61, 0x20, 0, 0xF7);
    Rig rig = registered(rig(), 0, 3, 9).sysex(0, inBank).note(0, 60, 100, 1);
    float[][] out = registered(rig, 0.3, 4, 2).play(0.7);
    assertThat(early(out)).isEqualTo(0, within(0.1));
    assertThat(late(out)).isEqualTo(125, within(0.1));
  }

  @Test
  void octavesAreRetunedInOneByteOnTheChannelsNamed() throws Exception {
    int[] bytes = new int[21];
    int[] head = {0xF0, REAL_TIME, 0x10, 8, 8, 0, 0, 1, 64 + 30};
    Arrays.fill(bytes, 64);
    System.arraycopy(head, 0, bytes, 0, head.length);
    bytes[20] = 0xF7;
    float[][] out = rig().note(0, 60, 100, 1).sysex(0.3, Exclusives.of(bytes)).play(0.7);
    assertThat(late(out)).as("channel 1").isEqualTo(30, within(0.1));
    bytes[7] = 2;
    out = rig().note(0, 60, 100, 1).sysex(0.3, Exclusives.of(bytes)).play(0.7);
    assertThat(late(out)).as("channel 2 alone").isEqualTo(0, within(0.1));
  }

  @Test
  void octavesAreRetunedInTwoBytes() throws Exception {
    int[] bytes = new int[33];
    for (int i = 8; i < 32; i += 2) {
      bytes[i] = 64;
    }
    int[] head = {0xF0, LATER, 0x10, 8, 9, 3, 127, 127, 64 + 32};
    System.arraycopy(head, 0, bytes, 0, head.length);
    bytes[32] = 0xF7;
    float[][] out = rig().sysex(0.01, Exclusives.of(bytes)).note(0.02, 60, 100, 1).play(0.7);
    assertThat(late(out)).as("a half of 100 cents").isEqualTo(50, within(0.1));
  }

  @Test
  void anOctaveDumpFillsAProgram() throws Exception {
    int[] bytes = new int[37];
    int[] head = {0xF0, LATER, 0x10, 8, 5, 0, 0};
    Arrays.fill(bytes, 64);
    System.arraycopy(head, 0, bytes, 0, head.length);
    bytes[23] = 64 - 20;
    bytes[36] = 0xF7;
    float[][] out = rig().sysex(0, Exclusives.checked(bytes)).note(0.02, 60, 100, 1).play(0.7);
    assertThat(late(out)).isEqualTo(-20, within(0.1));
  }

  @Test
  void scaleTuningScalesATuningAsItScalesKeys() throws Exception {
    font = Tones.font(folder, z -> z.set(Generator.SCALE_TUNING, 0));
    float[][] out = rig().sysex(0, singleNote(REAL_TIME)).note(0.02, 60, 100, 1).play(0.7);
    assertThat(late(out)).as("a sound without keys").isEqualTo(0, within(0.1));
  }

  @Test
  void masterTuningsMoveEverything() throws Exception {
    byte[] fine = Exclusives.of(0xF0, REAL_TIME, 0x7F, 4, 3, 0, 96, 0xF7);
    byte[] coarse = Exclusives.of(0xF0, REAL_TIME, 0x7F, 4, 4, 0, 67, 0xF7);
    float[][] out = rig().note(0, 60, 100, 1).sysex(0.3, fine).sysex(0.3, coarse).play(0.7);
    assertThat(late(out)).isEqualTo(350, within(0.1));
  }

  @Test
  void whatIsTooShortOrHasStatusBytesInItIsIgnored() throws Exception {
    byte[] whole = bulk(0);
    Rig rig = rig();
    for (int length = 0; length < 40; length++) {
      rig.sysex(0, Arrays.copyOf(whole, length));
      byte[] ended = Arrays.copyOf(whole, length + 1);
      ended[length] = (byte) 0xF7;
      rig.sysex(0, ended);
    }
    byte[] broken = singleNote(REAL_TIME);
    broken[8] = (byte) 0x90;
    float[][] out = rig.sysex(0, broken).note(0.02, 60, 100, 1).play(0.7);
    assertThat(late(out)).isEqualTo(0, within(0.1));
  }
}
