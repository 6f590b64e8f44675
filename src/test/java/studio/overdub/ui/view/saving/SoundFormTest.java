package studio.overdub.ui.view.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.device.SoundFacts;

class SoundFormTest {
  private final SoundForm form =
      new SoundForm(
          "patch", List.of("Bass", "Pad"), new SoundFacts("Wool", "Night Bank", List.of("warm", "slow"), "Ana", ""),
          name -> name.equals("Wool") ? SoundForm.Taken.OWN
              : name.equals("Halogen") ? SoundForm.Taken.FIXED : SoundForm.Taken.FREE);

  @Test
  void tagsAreTypedWithCommas() {
    assertThat(form.tags()).isEqualTo("warm, slow");
    form.tags("Warm, lo-fi ;slow  ,, two words,warm");
    assertThat(form.facts().tags()).containsExactly("warm", "lo-fi", "slow", "two words");
  }

  @Test
  void aCategoryThatIsNoneOfThoseOfferedIsLeftOut() {
    assertThat(form.category()).isEmpty();
  }

  @Test
  void aNameIsNeededThatNoFixedSoundHas() {
    assertThat(form.objection()).isEmpty();
    assertThat(form.replaces()).isTrue();
    form.name(" ");
    assertThat(form.objection()).contains("Give it a name.");
    form.name("Halogen");
    assertThat(form.objection()).isPresent();
    form.name(" Halogen at Night ");
    assertThat(form.objection()).isEmpty();
    assertThat(form.replaces()).isFalse();
    assertThat(form.facts().name()).isEqualTo("Halogen at Night");
  }
}
