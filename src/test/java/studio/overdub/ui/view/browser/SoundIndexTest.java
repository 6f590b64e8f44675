package studio.overdub.ui.view.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.overdub.device.Preset;

class SoundIndexTest {
  private final SoundIndex index =
      new SoundIndex(
          List.of(
              sound("Amber", "Pad", "Slow strings over a wide choir.", "warm"),
              sound("Wide Pad", "Texture", "", "air"),
              sound("Padlock", "Effects", "", "metal"),
              sound("Stopped Pad", "Bass", "", "warm"),
              sound("Caf\u00e9 Noir", "Keys", "Bass and pads of a small room.", "jazz")));

  private static Sound sound(String name, String category, String description, String... tags) {
    return new DeviceSound(
        "Synthesizer",
        new Preset(name, "synth", category, List.of(tags), "Ana", description, Map.of(), Map.of()), category);
  }

  private List<String> find(String text) {
    return index.find(text, sound -> true).stream().map(Sound::name).toList();
  }

  @Test
  void namesComeBeforeFactsAndFactsBeforeProse() {
    assertThat(find("pad")).containsExactly("Padlock", "Wide Pad", "Stopped Pad", "Amber", "Caf\u00e9 Noir");
  }

  @Test
  void aTagComesBeforeWhatMerelyOccursInAName() {
    SoundIndex bees =
        new SoundIndex(List.of(sound("Swarm", "Texture", ""), sound("Amber", "Pad", "", "warm")));
    assertThat(bees.find("warm", sound -> true)).extracting(Sound::name).containsExactly("Amber", "Swarm");
  }

  @Test
  void aWholeNameComesFirst() {
    assertThat(find("wide pad")).containsExactly("Wide Pad", "Amber");
    assertThat(find("amber")).containsExactly("Amber");
  }

  @Test
  void everyWordMustOccurSomewhere() {
    assertThat(find("warm pad")).containsExactly("Stopped Pad", "Amber");
    assertThat(find("warm pad choir")).containsExactly("Amber");
    assertThat(find("warm tuba")).isEmpty();
  }

  @Test
  void accentsAndCapitalsMakeNoDifference() {
    assertThat(find("CAFE")).containsExactly("Caf\u00e9 Noir");
    assertThat(find("caf\u00e9")).containsExactly("Caf\u00e9 Noir");
  }

  @Test
  void authorsAndGroupsAreFound() {
    assertThat(find("ana synthesizer")).hasSize(5);
  }

  @Test
  void whatIsNotKeptIsNotFound() {
    assertThat(index.find("", sound -> sound.facts().tags().contains("warm"))).extracting(Sound::name)
        .containsExactly("Amber", "Stopped Pad");
  }
}
