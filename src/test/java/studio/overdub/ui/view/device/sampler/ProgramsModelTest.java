package studio.overdub.ui.view.device.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.overdub.testing.FakeFonts;
import studio.overdub.ui.view.Stroke;

class ProgramsModelTest {
  private final SamplerBench bench = new SamplerBench("Keys", Map.of("gain", 3.0));
  private final ProgramsModel programs = bench.programs;

  @Test
  void programsStandUnderTheirBanksAndKitsApart() {
    assertThat(programs.rows()).extracting(ProgramRow::text)
        .containsExactly("Programs", "Piano", "Organ", "Bank 8", "Old piano", "Drum kits", "Standard kit");
    assertThat(programs.rows().stream().filter(ProgramRow::chosen)).extracting(ProgramRow::text)
        .containsExactly("Piano");
    assertThat(programs.rows()).extracting(ProgramRow::number).contains("1", "17", "8:1");
  }

  @Test
  void aSearchKeepsTheHeadingsOfWhatItFinds() {
    programs.search("piano");
    assertThat(programs.rows()).extracting(ProgramRow::text)
        .containsExactly("Programs", "Piano", "Bank 8", "Old piano");
    programs.search("tuba");
    assertThat(programs.rows()).extracting(ProgramRow::text).containsExactly("Nothing found");
  }

  @Test
  void choosingAProgramLeavesGainAsItIs() {
    programs.choose(FakeFonts.OLD_PIANO, false);
    assertThat(bench.playing().params()).containsEntry("gain", 3.0).containsEntry("bank", 1024.0);
    assertThat(programs.currentName()).isEqualTo("Old piano");
    assertThat(bench.playing().preset()).isEqualTo("Old piano");
    programs.choose(FakeFonts.KIT, false);
    assertThat(bench.playing().params()).containsEntry("drums", 1.0).doesNotContainKey("bank");
    assertThat(programs.current()).contains(FakeFonts.KIT);
  }

  @Test
  void manyStepsAreOneUndoAndAClickIsOneOfItsOwn() {
    programs.choose(FakeFonts.ORGAN, false);
    programs.beginStepping();
    programs.choose(FakeFonts.OLD_PIANO, true);
    programs.choose(FakeFonts.KIT, true);
    programs.choose(FakeFonts.PIANO, true);
    assertThat(bench.session.history().past()).hasSize(2);
    bench.session.undo();
    assertThat(programs.current()).contains(FakeFonts.ORGAN);
    bench.session.undo();
    assertThat(programs.current()).contains(FakeFonts.PIANO);
  }

  @Test
  void aTrackThatIsNamedAfterItsSoundGoesAlongAndAnyOtherKeepsItsName() {
    programs.choose(FakeFonts.ORGAN, false);
    assertThat(bench.trackName()).isEqualTo("Keys");
    SamplerBench fresh = new SamplerBench("Sampler", Map.of());
    fresh.programs.choose(FakeFonts.ORGAN, false);
    assertThat(fresh.trackName()).isEqualTo("Organ");
    fresh.programs.choose(FakeFonts.PIANO, false);
    assertThat(fresh.trackName()).isEqualTo("Piano");
    fresh.session.undo();
    fresh.session.undo();
    assertThat(fresh.trackName()).isEqualTo("Sampler");
  }

  @Test
  void anotherFontIsOneStepAndAMissingOneSaysSo() {
    programs.font("/fonts/Small.sf2");
    assertThat(programs.fontTitle()).isEqualTo("Small");
    assertThat(programs.currentName()).as("what it falls back on").isEqualTo("Organ");
    programs.font("/gone/Lost.sf2");
    assertThat(programs.status()).contains("no such font");
    assertThat(programs.fonts()).extracting(f -> f.title()).contains("Built-in bank", "Small", "Lost.sf2");
    assertThat(programs.rows()).isEmpty();
  }

  @Test
  void aDrumKitIsHeardAsABeatAndAnythingElseAsAChord() {
    assertThat(programs.audition()).extracting(Stroke::key).containsExactly(48, 60, 67);
    programs.choose(FakeFonts.KIT, false);
    assertThat(programs.audition()).extracting(Stroke::key).containsExactly(36, 42, 38, 42);
    programs.press(programs.audition().getFirst());
    programs.release(programs.audition().getFirst());
    assertThat(bench.playback.sent).hasSize(2);
  }
}
