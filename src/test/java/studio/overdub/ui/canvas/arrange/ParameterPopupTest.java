package studio.overdub.ui.canvas.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.Picture;
import studio.overdub.ui.kit.SearchField;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.automation.ParameterChooser;
import studio.overdub.ui.view.automation.ParameterRow;

/** What can be automated of a drum rack and a synthesizer, painted and worked by keys. */
class ParameterPopupTest {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 412;
  private static final TrackId TRACK = new TrackId(1);

  private final Catalog catalog = new Catalog(List.of(new DrumRackType(new SampleStore()), new SynthType()));
  private final Session session = new Session(Song.EMPTY, catalog, new FakePlayback());
  private final ArrangeModel model = new ArrangeModel(session);
  private final List<ParameterChooser> asked = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private ParameterPopup popup;

  private void open(String type) {
    session.apply(TrackEdits.add("Track", Track.Kind.INSTRUMENT, catalog.find(type)));
    DeviceId device = session.song().track(TRACK).orElseThrow().instrument().orElseThrow().id();
    if (type.equals("drumrack")) {
      Device rack =
          Device.of(device, type, 1).withText("pad36.name", "Thud").withText("pad38.samples", "audio/Dry Snare.wav")
              .withParam("pad42.circuit", 1).withParam("pad46.circuit", 2);
      session.apply(new Edit("Rack", song -> song.mapTrack(TRACK, t -> t.withInstrument(Optional.of(rack)))));
      session.apply(TrackEdits.parameter(device, "pad36.tune", 3, "Tune"));
    }
    session.select(session.selection().withTrack(TRACK));
    model.resize(1183, 900);
    model.onChoosing(asked::add);
    model.automate();
    popup = new ParameterPopup(asked.getLast(), () -> done.add("closed"));
  }

  private JList<?> list() {
    return find(popup, JList.class);
  }

  private String selected() {
    return ((ParameterRow) list().getSelectedValue()).text();
  }

  private static <T> T find(Container in, Class<T> kind) {
    for (Component child : in.getComponents()) {
      T found =
          kind.isInstance(child)
              ? kind.cast(child)
              : child instanceof Container container ? find(container, kind) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void press(String... keys) {
    SearchField field = find(popup, SearchField.class);
    for (String key : keys) {
      Object action = field.getInputMap().get(KeyStroke.getKeyStroke(key));
      field.getActionMap().get(action).actionPerformed(new ActionEvent(field, ActionEvent.ACTION_PERFORMED, key));
    }
  }

  private void paint(String name) {
    popup.setSize(WIDTH, HEIGHT);
    Picture.layOut(popup);
    for (int scale = 1; scale <= 2; scale++) {
      Picture picture = Picture.of(popup, WIDTH, HEIGHT, scale).save(name + " " + scale);
      assertThat(picture.count(ThemeKey.CHOSEN.color(), 0, 0, WIDTH, HEIGHT)).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void groupsAndWhatIsFoundCanBeRead(Theme theme) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          theme.install();
          open("drumrack");
          paint("automate closed " + theme.label());
          while (!selected().equals("Drum Rack")) {
            press("DOWN");
          }
          press("RIGHT", "DOWN", "DOWN", "RIGHT");
          paint("automate open " + theme.label());
          find(popup, SearchField.class).setText("snare dec");
          paint("automate found " + theme.label());
        });
  }

  @Test
  void theSynthesizersPartsAreItsPages() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.DARK.install();
          open("synth");
          while (!selected().equals("Synthesizer")) {
            press("DOWN");
          }
          press("RIGHT");
          paint("automate synthesizer");
          assertThat(asked.getLast().rows()).extracting(ParameterRow::text).contains("Oscillator 1", "Filter 1");
        });
  }

  @Test
  void keysGoThroughOpenCloseChooseAndLeave() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.DARK.install();
          open("drumrack");
          assertThat(selected()).as("what was moved last").isEqualTo("Tune");
          while (!selected().equals("Drum Rack")) {
            press("DOWN");
          }
          press("RIGHT", "DOWN", "DOWN");
          assertThat(selected()).isEqualTo("Thud");
          press("ENTER", "DOWN", "DOWN", "LEFT");
          assertThat(selected()).as("left goes to the page").isEqualTo("Thud");
          press("LEFT", "DOWN");
          assertThat(selected()).as("and closes it").isEqualTo("Dry Snare");
          find(popup, SearchField.class).setText("thud cutoff");
          assertThat(selected()).isEqualTo("Cutoff");
          press("ESCAPE");
          assertThat(done).as("first empties the field").isEmpty();
          find(popup, SearchField.class).setText("thud cutoff");
          press("ENTER");
          assertThat(done).containsExactly("closed");
          assertThat(model.lanes()).extracting(lane -> lane.parameter().label()).contains("Thud \u00b7 Cutoff");
          press("ESCAPE", "ESCAPE");
          assertThat(done).hasSize(2);
        });
  }

  /** However much a device has, few components stand for it, and rows are made for what is open alone. */
  @Test
  void aRackOfThousandsOfParametersIsFewRowsAndComponents() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          Theme.DARK.install();
          open("drumrack");
          assertThat(catalog.find("drumrack").orElseThrow().params()).hasSizeGreaterThan(10_000);
          assertThat(list().getModel().getSize()).isLessThan(20);
          assertThat(count(popup)).isLessThan(20);
        });
  }

  private static int count(Container in) {
    int count = in.getComponentCount();
    for (Component child : in.getComponents()) {
      count += child instanceof Container container ? count(container) : 0;
    }
    return count;
  }
}
