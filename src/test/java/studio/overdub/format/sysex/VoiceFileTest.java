package studio.overdub.format.sysex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.device.Preset;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.midi.dx7.VoiceMessage;
import studio.overdub.midi.dx7.VoiceParameter;

/** DX7 banks and voices, read, written and refused. */
class VoiceFileTest {
  private static Voice random(long seed) {
    Random random = new Random(seed);
    Map<String, Double> values = new HashMap<>();
    for (VoiceParameter parameter : VoiceParameter.ALL) {
      values.put(parameter.id(), (double) random.nextInt(parameter.most() + 1) + parameter.shift());
    }
    return Voice.of("VOICE " + seed, values);
  }

  private static byte[] bank() {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      voices.add(random(i));
    }
    return VoiceMessage.ofBank(voices, random(99));
  }

  @Test
  void aBankHasThePublishedForm() {
    byte[] bank = bank();
    assertThat(bank).hasSize(4104).startsWith(0xf0, 0x43, 0, 9, 0x20, 0).endsWith(0xf7);
    int sum = 0;
    for (int i = 6; i < 6 + 4096; i++) {
      sum += bank[i];
    }
    assertThat(bank[4102]).isEqualTo((byte) (-sum & 127));
    Voice first = random(0);
    // Operator 6 comes first: rates and levels whole, then what shares bytes.
    assertThat(bank[6]).isEqualTo((byte) first.sent(0));
    assertThat(bank[6 + 11]).isEqualTo((byte) (first.sent(12) << 2 | first.sent(11)));
    assertThat(bank[6 + 12]).isEqualTo((byte) (first.sent(20) << 3 | first.sent(13)));
    assertThat(bank[6 + 13]).isEqualTo((byte) (first.sent(15) << 2 | first.sent(14)));
    assertThat(bank[6 + 15]).isEqualTo((byte) (first.sent(18) << 1 | first.sent(17)));
    assertThat(bank[6 + 110]).isEqualTo((byte) first.sent(134));
    assertThat(bank[6 + 111]).isEqualTo((byte) (first.sent(136) << 3 | first.sent(135)));
    assertThat(bank[6 + 116]).isEqualTo((byte) (first.sent(143) << 4 | first.sent(142) << 1 | first.sent(141)));
    assertThat(bank[6 + 117]).isEqualTo((byte) first.sent(144));
    assertThat(new String(bank, 6 + 118, 10, StandardCharsets.US_ASCII)).isEqualTo("VOICE 0   ");
  }

  @Test
  void aVoiceHasThePublishedForm() {
    byte[] message = VoiceMessage.ofVoice(random(3));
    assertThat(message).hasSize(163).startsWith(0xf0, 0x43, 0, 0, 1, 0x1b).endsWith(0xf7);
    assertThat(VoiceMessage.is(VoiceMessage.Kind.VOICE, message)).isTrue();
  }

  @Test
  void whatIsWrittenIsReadBack() throws StudioException {
    VoiceFile read = VoiceFile.parse(bank(), "bank");
    assertThat(read.voices()).hasSize(32);
    for (int i = 0; i < 32; i++) {
      assertThat(read.voices().get(i)).isEqualTo(random(i));
    }
    assertThat(read.notices()).isEmpty();
    byte[] single = VoiceMessage.ofVoice(random(7));
    assertThat(VoiceFile.parse(single, "voice").voices()).containsExactly(random(7));
  }

  @Test
  void presetsBecomeABankAndComeBack(@TempDir Path folder) throws StudioException {
    List<Preset> presets = new VoiceFile(List.of(random(1), random(2)), List.of()).presets();
    Path file = folder.resolve("two.syx");
    VoiceFile.write(presets, random(50).values(), file);
    VoiceFile read = VoiceFile.read(file);
    assertThat(read.voices()).hasSize(32).startsWith(random(1), random(2));
    assertThat(read.presets().getFirst()).isEqualTo(presets.getFirst());
  }

  @Test
  void aNumberThatIsTooGreatIsLimitedAndTold() throws StudioException {
    byte[] bytes = random(1).bytes();
    bytes[0] = 120;
    VoiceFile file = VoiceFile.parse(VoiceMessage.ofVoice(Voice.of(bytes, 0)), "voice");
    assertThat(file.voices().getFirst().sent(0)).isEqualTo(99);
    assertThat(Voice.of(bytes, 0).repaired()).isEqualTo(1);
  }

  private static void assertRefused(byte[] bytes, String what) {
    assertThatThrownBy(() -> VoiceFile.parse(bytes, "bank.syx"))
        .isInstanceOfSatisfying(
            StudioException.class,
            e -> {
              assertThat(e.what()).contains(what);
              assertThat(e.where()).startsWith("bank.syx");
              assertThat(e.remedy()).isNotEmpty();
            });
  }

  private static byte[] changed(int at, int value) {
    byte[] bank = bank();
    bank[at] = (byte) value;
    return bank;
  }

  @Test
  void damagedBanksAreRefused() {
    assertRefused(changed(0, 0x41), "no system exclusive");
    assertRefused(changed(1, 0x41), "no voices");
    assertRefused(changed(3, 5), "no voices");
    assertRefused(changed(1000, bank()[1000] ^ 1), "checksum");
    assertRefused(changed(4102, bank()[4102] ^ 4), "checksum");
    assertRefused(changed(2000, 0x90), "above 127");
    assertRefused(Arrays.copyOf(bank(), 3000), "cut off");
    byte[] shortened = Arrays.copyOf(bank(), 2000);
    shortened[1999] = (byte) 0xf7;
    assertRefused(shortened, "should have 4104");
    assertRefused(new byte[0], "no voices");
  }
}
