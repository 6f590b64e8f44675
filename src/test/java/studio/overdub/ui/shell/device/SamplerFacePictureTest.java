package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.SoundFontSource;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.instruments.sampler.SamplerType;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.testing.FakeFonts;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.testing.Requires;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;

class SamplerFacePictureTest {
  private static final TrackId TRACK = new TrackId(1);

  private static final SoundLibrary NO_SOUNDS =
      new SoundLibrary() {
        @Override
        public List<Sound> sounds() {
          return List.of();
        }

        @Override
        public List<Place> files() {
          return List.of();
        }

        @Override
        public void onChange(Runnable listener) {
          // There are none, ever.
        }
      };

  @AfterEach
  void dark() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  private static Picture paint(
      Theme theme, FontSource source, Map<String, Double> params, String font, int width, int height, int scale)
      throws Exception {
    Picture[] picture = new Picture[1];
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          DeviceType type = new SamplerType(new FontLibrary(Optional::empty, List.of()));
          Device device =
              Device.of(new DeviceId(2), type.id(), 1)
                  .withSound("", params, font.isEmpty() ? Map.of() : Map.of("font", font));
          Track track = Track.of(TRACK, "Felt Upright", Track.Kind.INSTRUMENT, 3).withInstrument(Optional.of(device));
          Session session =
              new Session(
                  Song.EMPTY.withTracks(List.of(track)).withNextId(10), new Catalog(List.of(type)), new FakePlayback());
          session.select(session.selection().withTrack(TRACK));
          FontShelf shelf = new FontShelf(List.of(source), Runnable::run, Runnable::run);
          DevicePanel panel =
              new DevicePanel(
                  new DeviceModel(session, NO_SOUNDS), new Faces(session, shelf, f -> null),
                  StudioButton.ofText(StudioButton.Kind.CONTROL, "Add", "Add"));
          panel.setSize(width, height);
          layOut(panel);
          panel.refresh();
          picture[0] = Picture.of(panel, width, height, scale);
        });
    return picture[0];
  }

  private static void layOut(java.awt.Component component) {
    component.doLayout();
    if (component instanceof java.awt.Container container) {
      for (java.awt.Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void programsZonesAndSampleShowInEveryTheme(Theme theme) throws Exception {
    String name = "sampler-" + theme.name().toLowerCase(Locale.ROOT);
    Picture picture = paint(theme, new FakeFonts(), Map.of(), "", 1180, 400, 2).save(name);
    assertThat(picture.count(ThemeKey.WHITE_KEY.color(), 260, 40, 700, 340)).as("a keyboard").isPositive();
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).as("root marks").isPositive();
    assertThat(picture.count(ThemeKey.OUTLINE.color(), 260, 40, 700, 300)).as("the selected zone").isPositive();
  }

  @Test
  void aFontThatIsMissingSaysSoWhereItsZonesWouldBe() throws Exception {
    Picture picture =
        paint(Theme.DARK, new FakeFonts(), Map.of(), "/gone/Lost.sf2", 1180, 400, 1).save("sampler-missing");
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).as("zones").isZero();
  }

  @Test
  void aSmallPlaceKeepsListAndKnobs() throws Exception {
    Picture picture = paint(Theme.DARK, new FakeFonts(), Map.of(), "", 544, 240, 1).save("sampler-small");
    assertThat(picture.count(ThemeKey.ACCENT.color(), 340, 40, 200, 200)).as("knobs").isPositive();
  }

  @Test
  void aPianoOfManyLayersShowsThem() throws Exception {
    Path font = Requires.systemFont("FluidR3_GM.sf2");
    SoundFontSource source = new SoundFontSource(new FontLibrary(Optional::empty, List.of(font.getParent())));
    Picture picture = paint(Theme.DARK, source, Map.of("program", 0.0), font.toString(), 1180, 400, 2)
        .save("sampler-fluid-piano");
    assertThat(picture.count(TrackPalette.color(5), 260, 40, 700, 300)).isPositive();
    paint(Theme.LIGHT, source, Map.of("drums", 1.0), font.toString(), 1180, 400, 2).save("sampler-fluid-kit");
  }
}
