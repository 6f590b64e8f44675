package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.app.material.SfzSource;
import studio.overdub.base.TrackId;
import studio.overdub.edit.OutputEdits;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sample.SampleType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.instruments.sfz.SfzType;
import studio.overdub.soundfont.sfz.SfzLibrary;
import studio.overdub.testing.Picture;
import studio.overdub.testing.SongSoundFiles;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;

class SamplePanelsPictureTest {
  @TempDir Path song;

  @BeforeEach
  void writeSounds() throws IOException {
    SongSoundFiles.write(song, "Kick", "Snare", "Closed hat", "Open hat", "Rhodes D3 soft attack");
  }

  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private PanelPicture sample() {
    return new PanelPicture(
            new SampleType(new SampleStore()),
            Map.of("loop.mode", 1.0, "loop.start", .4, "loop.end", .8, "start", .05, "root", 62.0, "amp.sustain", .6,
                "amp.release", .8),
            Map.of("sample", "audio/Rhodes D3 soft attack.wav"))
        .of(song);
  }

  private PanelPicture rack() {
    Map<String, String> texts = new HashMap<>();
    texts.put("pad36.samples", "audio/Kick.wav\nvelocity=1-90 audio/Snare.wav");
    texts.put("pad38.samples", "audio/Snare.wav");
    texts.put("pad42.samples", "audio/Closed hat.wav");
    texts.put("pad46.samples", "audio/Open hat.wav");
    texts.put("pad46.name", "Long open hat that rings");
    Map<String, Double> params =
        Map.of("pad42.choke", 1.0, "pad46.choke", 1.0, "pad38.mute", 1.0, "pad36.start", .1, "pad36.sustain", 0.0,
            "pad36.decay", .3);
    return new PanelPicture(new DrumRackType(new SampleStore()), params, texts).of(song);
  }

  @ParameterizedTest
  @EnumSource
  void aRecordingShowsItsWaveformLoopAndRootInEveryTheme(Theme theme) throws Exception {
    Picture picture =
        sample().in(theme).paint(1180, 400, 2).save("sample-" + theme.name().toLowerCase(Locale.ROOT));
    assertThat(picture.count(ThemeKey.ACCENT.color(), 12, 40, 1150, 130)).as("loop flags").isPositive();
    assertThat(picture.count(ThemeKey.WHITE_KEY.color(), 12, 150, 1150, 100)).as("a keyboard").isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void padsShowTheirNamesAndTheSelectedOneItsKnobsInEveryTheme(Theme theme) throws Exception {
    Picture picture = rack().in(theme).paint(1180, 400, 2).save("pads-" + theme.name().toLowerCase(Locale.ROOT));
    assertThat(picture.count(ThemeKey.ACCENT.color(), 12, 40, 480, 350)).as("the selected pad").isPositive();
    assertThat(picture.count(ThemeKey.CONTROL.color(), 56, 40, 400, 350)).as("filled pads").isPositive();
    assertThat(picture.count(ThemeKey.ACCENT.color(), 520, 150, 640, 250)).as("knobs").isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void aPadWithACircuitShowsItsCurvesAndKnobsInEveryTheme(Theme theme) throws Exception {
    Map<String, Double> params =
        Map.of("pad36.circuit", 1.0, "pad36.membrane.decay", .6, "pad36.membrane.noise", .2, "pad38.circuit", 2.0);
    for (int scale = 1; scale <= 2; scale++) {
      Picture circuit =
          new PanelPicture(new DrumRackType(new SampleStore()), params, Map.of("pad36.samples", "audio/Kick.wav"))
              .of(song)
              .in(theme)
              .after(panel -> press(panel, "Membrane circuit"))
              .paint(1180, 400, scale)
              .save("pads-circuit-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale);
      assertThat(circuit.count(ThemeKey.FOCUS.color(), 470, 60, 400, 110)).as("its pitch").isPositive();
      assertThat(circuit.count(ThemeKey.ACCENT.color(), 470, 180, 640, 210)).as("knobs").isPositive();
    }
  }

  private static void press(Component panel, String word) {
    if (panel instanceof StudioButton button && button.getText().equals(word)) {
      button.doClick(0);
    } else if (panel instanceof Container container) {
      for (Component child : container.getComponents()) {
        press(child, word);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPadSaysWhichBusItGoesToInEveryTheme(Theme theme) throws Exception {
    for (int scale = 1; scale <= 2; scale++) {
      TrackId track = new TrackId(1);
      Picture routed =
          rack().in(theme)
              .in(
                  song ->
                      OutputEdits.toNewBus(track, "pad36.output", 17, "Kick bus")
                          .then(OutputEdits.past(track, "pad42.output", 17, Optional.empty()))
                          .apply(song))
              .paint(1180, 640, scale)
              .save("pads-routed-" + theme.name().toLowerCase(Locale.ROOT) + "-" + scale);
      Picture plain = rack().in(theme).paint(1180, 640, scale);
      assertThat(routed.count(ThemeKey.CONTROL.color(), 100, 604, 54, 22))
          .as("what the name of the bus leaves free at the foot of the selected pad")
          .isLessThan(plain.count(ThemeKey.CONTROL.color(), 100, 604, 54, 22));
    }
  }

  @Test
  void withoutASoundTheyOfferToTakeOne() throws Exception {
    new PanelPicture(new SampleType(new SampleStore()), Map.of(), Map.of()).paint(1180, 400, 1).save("sample-empty");
    new PanelPicture(new DrumRackType(new SampleStore()), Map.of(), Map.of()).paint(1180, 400, 1).save("pads-empty");
    Picture gone =
        new PanelPicture(new SampleType(new SampleStore()), Map.of(), Map.of("sample", "audio/Lost.wav"))
            .of(song).paint(1180, 400, 1).save("sample-gone");
    assertThat(gone.count(ThemeKey.ACCENT.color(), 12, 40, 700, 100)).as("no marks").isZero();
  }

  @Test
  void anSfzInstrumentShowsItsRegionsAndWithoutAFileAsksForOne() throws Exception {
    Path file = song.resolve("Keys.sfz");
    Files.writeString(
        file,
        """
        <group> sample=audio/Kick.wav loop_mode=loop_continuous loop_start=2000 loop_end=5000
        <region> lokey=0 hikey=47 pitch_keycenter=36
        <region> lokey=48 hikey=71 hivel=63 pitch_keycenter=60
        <region> lokey=48 hikey=71 lovel=64 pitch_keycenter=60 sample=audio/Snare.wav
        <region> lokey=72 hikey=127 pitch_keycenter=84
        """);
    Picture picture =
        new PanelPicture(new SfzType(), Map.of(), Map.of("file", file.toString()))
            .with(new SfzSource(new SfzLibrary())).paint(1180, 400, 2).save("sfz");
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).as("root marks").isPositive();
    Picture none =
        new PanelPicture(new SfzType(), Map.of(), Map.of()).with(new SfzSource(new SfzLibrary()))
            .paint(1180, 400, 1).save("sfz-none");
    assertThat(none.count(ThemeKey.CONTROL.color(), 400, 150, 400, 200)).as("buttons").isPositive();
  }

  @Test
  void smallPlacesKeepWhatMattersMost() throws Exception {
    sample().paint(544, 240, 1).save("sample-small");
    Picture pads = rack().paint(544, 240, 1).save("pads-small");
    assertThat(pads.count(ThemeKey.CONTROL.color(), 56, 40, 180, 190)).as("filled pads").isPositive();
  }
}
