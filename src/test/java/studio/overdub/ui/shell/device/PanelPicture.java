package studio.overdub.ui.shell.device;

import java.awt.Component;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.SwingUtilities;
import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Notice;
import studio.overdub.base.TrackId;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.FakeFonts;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.view.browser.KitSound;
import studio.overdub.ui.view.browser.PatchSound;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.browser.SoundLibrary;
import studio.overdub.ui.view.device.DeviceModel;

/** The panel of one device, painted without a display. */
final class PanelPicture {
  private static final TrackId TRACK = new TrackId(1);

  private static final SoundLibrary NO_SOUNDS =
      new SoundLibrary() {
        @Override
        public List<Sound> sounds() {
          return List.of();
        }

        @Override
        public boolean isOwn(Sound sound) {
          return false;
        }

        @Override
        public void fetch(PatchSound sound, Consumer<Patch> use) {
          // There are none to fetch.
        }

        @Override
        public void fetch(KitSound sound, Consumer<Preset> use) {
          // There are none to fetch.
        }

        @Override
        public List<Notice> problems() {
          return List.of();
        }

        @Override
        public boolean isFavourite(Sound sound) {
          return false;
        }

        @Override
        public void favourite(Sound sound, boolean on) {
          // There are none to mark.
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

  private final DeviceType type;
  private final Map<String, Double> params;
  private final Map<String, String> texts;
  private Theme theme = Theme.DARK;
  private FontSource fonts = new FakeFonts();
  private Path songFolder = Path.of("nowhere");
  private UnaryOperator<Song> change = song -> song;
  private Consumer<Component> then = panel -> {};

  PanelPicture(DeviceType type, Map<String, Double> params, Map<String, String> texts) {
    this.type = type;
    this.params = params;
    this.texts = texts;
  }

  PanelPicture in(Theme theme) {
    this.theme = theme;
    return this;
  }

  PanelPicture with(FontSource fonts) {
    this.fonts = fonts;
    return this;
  }

  PanelPicture of(Path songFolder) {
    this.songFolder = songFolder;
    return this;
  }

  /** Lets the panel show the device in a song that is more than its track. */
  PanelPicture in(UnaryOperator<Song> change) {
    this.change = change;
    return this;
  }

  /** Does something with the panel before it is painted. */
  PanelPicture after(Consumer<Component> then) {
    this.then = then;
    return this;
  }

  Picture paint(int width, int height, int scale) throws InterruptedException, InvocationTargetException {
    Picture[] picture = new Picture[1];
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          DevicePanel panel = panel();
          panel.setSize(width, height);
          Picture.layOut(panel);
          panel.refresh();
          then.accept(panel);
          Picture.layOut(panel);
          picture[0] = Picture.of(panel, width, height, scale);
        });
    return picture[0];
  }

  /** The panel. Event thread. */
  DevicePanel panel() {
    Device device = Device.of(new DeviceId(2), type.id(), 1).withSound("", params, texts);
    Track track = Track.of(TRACK, "Felt Upright", Track.Kind.INSTRUMENT, 3).withInstrument(Optional.of(device));
    Session session =
        new Session(
            change.apply(Song.EMPTY.withTracks(List.of(track)).withNextId(10)), new Catalog(List.of(type)),
            new FakePlayback());
    session.select(session.selection().withTrack(TRACK));
    FontShelf shelf = new FontShelf(List.of(fonts), Runnable::run, Runnable::run);
    SampleShelf samples = new SampleShelf(() -> songFolder, Runnable::run, Runnable::run);
    ToneShelf tones = new ToneShelf(session.catalog(), Runnable::run, Runnable::run);
    return new DevicePanel(
        new DeviceModel(session, NO_SOUNDS), new Faces(session, shelf, samples, tones, DeviceFiles.NONE), id -> {},
        StudioButton.ofText(StudioButton.Kind.CONTROL, "Add", "Add"));
  }
}
