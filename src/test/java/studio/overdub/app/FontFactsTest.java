package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.soundfont.DlsBuilder;
import studio.overdub.soundfont.FontBuilder;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Modulator;
import studio.overdub.soundfont.SoundFont;

class FontFactsTest {
  @TempDir Path folder;

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> facts, String name) {
    return (List<Map<String, Object>>) facts.get(name);
  }

  private SoundFont font() throws Exception {
    return SoundFont.open(
        new FontBuilder()
            .sample(new short[64])
            .loop(8, 56)
            .instrument(Generator.KEY_RANGE, 20 | 90 << 8)
            .instrument(Generator.VOL_ENV_ATTACK, 1200)
            .instrument(Generator.INITIAL_FILTER_CUTOFF, 6900)
            .instrument(new Modulator(0x0502, Generator.PAN.ordinal(), 250, 0x0081, 0))
            .preset(Generator.VOL_ENV_ATTACK, -1200)
            .preset(Generator.PAN, -250)
            .write(folder.resolve("test.sf2")));
  }

  @Test
  void inBriefAFontIsItsPresets() throws Exception {
    Map<String, Object> facts = new FontFacts(font()).brief();
    assertThat(facts).containsEntry("kind", "SoundFont").containsEntry("name", "Test font").containsEntry("samples", 1);
    assertThat(list(facts, "presets")).containsExactly(Map.of("bank", 0, "program", 0, "name", "Preset"));
  }

  @Test
  void theWholeReachesToEveryGenerator() throws Exception {
    Map<String, Object> facts = new FontFacts(font()).whole();
    Map<String, Object> zone = list(list(facts, "instruments").getFirst(), "zones").getFirst();
    assertThat(zone).containsEntry("keys", List.of(20, 90)).containsEntry("sample", 0);
    assertThat(list(zone, "generators"))
        .containsExactly(
            Map.of("name", "initial filter cutoff", "amount", 6900, "value", 440.0, "unit", "Hz"),
            Map.of("name", "vol env attack", "amount", 1200, "value", 2.0, "unit", "s"));
    assertThat(list(zone, "modulators"))
        .containsExactly(
            Map.of(
                "source", "velocity, concave, falling", "amount source", "controller 1, linear", "destination", "pan",
                "amount", 250, "transform", "linear"));
    Map<String, Object> preset = list(list(facts, "presets").getFirst(), "zones").getFirst();
    assertThat(list(preset, "generators"))
        .containsExactly(
            Map.of("name", "pan", "amount", -250, "value", -25.0, "unit", "%"),
            Map.of("name", "vol env attack", "amount", -1200, "value", 0.5, "unit", "times"));
    assertThat(preset).containsEntry("instrument", 0);
    assertThat(list(facts, "samples").getFirst())
        .containsEntry("frames", 64L)
        .containsEntry("loop start", 8L)
        .containsEntry("loop end", 56L)
        .containsEntry("root key", 60)
        .containsEntry("type", "mono");
    assertThat(list(facts, "default modulators")).hasSameSizeAs(Modulator.DEFAULTS);
  }

  @Test
  void aDlsFilesArticulationsAreToldInTheSameWords() throws Exception {
    Path file =
        new DlsBuilder()
            .wave(new short[64])
            .region(0, 0, 0x206, 0, 1200 << 16)
            .region(2, 0, 1, 1 << 15 | 1 << 10, -480 * 65_536)
            .write(folder.resolve("test.dls"));
    Map<String, Object> facts = new FontFacts(SoundFont.open(file)).whole();
    Map<String, Object> zone = list(list(facts, "instruments").getFirst(), "zones").getFirst();
    assertThat(facts).containsEntry("kind", "Downloadable Sounds");
    assertThat(list(zone, "generators"))
        .contains(Map.of("name", "vol env attack", "amount", 1200, "value", 2.0, "unit", "s"));
    assertThat(list(zone, "modulators"))
        .extracting(m -> m.get("destination") + " " + m.get("amount"))
        .containsExactly("initial attenuation 480");
  }
}
