package studio.overdub.ui.view.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.effects.CompressorType;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.FakePlayback;
import studio.overdub.ui.view.arrange.ArrangeModel;

class ParameterChooserTest {
  private static final Catalog CATALOG =
      new Catalog(List.of(new DrumRackType(new SampleStore()), new FmType(), new CompressorType()));
  private static final TrackId TRACK = new TrackId(1);
  private static final DeviceId RACK = new DeviceId(40);

  private final Session session = new Session(Song.EMPTY, CATALOG, new FakePlayback());
  private final ArrangeModel model = new ArrangeModel(session);
  private final List<ParameterChooser> asked = new ArrayList<>();

  @BeforeEach
  void aRackWithThreePads() {
    Device rack =
        Device.of(RACK, "drumrack", 1)
            .withText("pad36.name", "Thud")
            .withText("pad38.samples", "audio/Dry Snare.wav")
            .withParam("pad42.circuit", 1);
    session.apply(
        TrackEdits.add("Drums", Track.Kind.INSTRUMENT, CATALOG.find("drumrack"))
            .then(new Edit("Rack", song -> song.mapTrack(TRACK, t -> t.withInstrument(Optional.of(rack)))))
            .then(TrackEdits.addEffect(Optional.of(TRACK), CATALOG.find("compressor").orElseThrow())));
    session.select(session.selection().withTrack(TRACK));
    model.resize(1183, 900);
    model.onChoosing(asked::add);
  }

  private ParameterChooser open() {
    model.automate();
    return asked.getLast();
  }

  private static List<String> texts(ParameterChooser chooser) {
    return chooser.rows().stream().map(ParameterRow::text).toList();
  }

  private static int row(ParameterChooser chooser, String text) {
    return texts(chooser).indexOf(text);
  }

  @Test
  void theRackIsOneRowUntilItIsOpened() {
    ParameterChooser chooser = open();
    assertThat(texts(chooser))
        .containsSequence("Mixer", "Volume", "Pan", "Drum Rack", "Compressor")
        .hasSizeLessThan(30);
    assertThat(chooser.rows().get(chooser.start()).text()).isEqualTo("Volume");
    chooser.use(row(chooser, "Drum Rack"));
    assertThat(texts(chooser))
        .containsSequence("Drum Rack", "Gain", "Thud", "Dry Snare", "Closed hat", "C-1");
    ParameterRow thud = chooser.rows().get(row(chooser, "Thud"));
    assertThat(thud.detail()).isEqualTo("C2");
    assertThat(thud.quiet()).isFalse();
    assertThat(chooser.rows().stream().filter(ParameterRow::quiet)).as("empty pads stand last").hasSize(125);
  }

  @Test
  void aPageOpensToItsParametersAndClosesFromWithin() {
    ParameterChooser chooser = open();
    chooser.open(row(chooser, "Drum Rack"), true);
    int page = row(chooser, "Closed hat");
    chooser.open(page, true);
    List<String> labels = texts(chooser).subList(page + 1, page + 20);
    assertThat(labels).startsWith("Gain", "Pan", "Tune");
    assertThat(texts(chooser)).contains("Membrane \u00b7 Decay");
    assertThat(chooser.open(page + 3, false)).as("left goes to the page").isEqualTo(page);
    chooser.open(page, false);
    assertThat(texts(chooser)).doesNotContain("Tune");
  }

  @Test
  void wordsFindAPadsParameterByTheNamesAsTheyAreSeen() {
    ParameterChooser chooser = open();
    chooser.search("thud tune");
    ParameterRow first = chooser.rows().getFirst();
    assertThat(first.text()).isEqualTo("Tune");
    assertThat(first.detail()).isEqualTo("Thud \u00b7 Drum Rack");
    assertThat(chooser.start()).isZero();
    assertThat(chooser.use(0)).isTrue();
    assertThat(model.lanes()).extracting(lane -> lane.parameter().label()).containsExactly("Thud \u00b7 Tune");
    assertThat(model.lanes().getFirst().parameter().target()).isEqualTo(new LaneTarget.Parameter(RACK, "pad36.tune"));
    chooser.search("f#2 tune");
    assertThat(chooser.rows())
        .as("a key finds its pad")
        .extracting(ParameterRow::detail)
        .contains("Closed hat \u00b7 Drum Rack");
  }

  @Test
  void manyFindsAreCutShortAndSayHowManyMore() {
    ParameterChooser chooser = open();
    chooser.search("gain");
    assertThat(chooser.rows()).hasSizeLessThanOrEqualTo(201);
    assertThat(chooser.rows().getFirst().quiet()).isFalse();
    chooser.search("decay");
    assertThat(chooser.rows().getLast().kind()).isEqualTo(ParameterRow.Kind.HEADING);
    assertThat(chooser.rows().getLast().text()).endsWith("more; type another word");
    chooser.search("snare dec");
    assertThat(chooser.rows().getFirst().detail()).as("a pad by its name").isEqualTo("Dry Snare \u00b7 Drum Rack");
    chooser.search("nowhere at all");
    assertThat(texts(chooser)).containsExactly("Nothing found");
    assertThat(chooser.start()).isNegative();
  }

  @Test
  void whatWasMovedLastStandsOnTop() {
    session.apply(TrackEdits.parameter(RACK, "pad38.cutoff", 900, "Cutoff"));
    session.apply(TrackEdits.parameter(RACK, "pad36.tune", 3, "Tune"));
    Edit preset =
        IntStream.range(40, 49)
            .mapToObj(pad -> TrackEdits.parameter(RACK, "pad" + pad + ".gain", -3, "Gain"))
            .reduce(Edit::then)
            .orElseThrow();
    session.apply(preset);
    assertThat(texts(open())).startsWith("Moved last", "Tune", "Cutoff").contains("All", "Mixer");
    assertThat(open().rows().get(1).detail()).isEqualTo("Thud");
  }

  @Test
  void theWayToWhatIsChosenStandsOpen() {
    model.automation().show(TRACK, new LaneTarget.Parameter(RACK, "pad38.cutoff"));
    ParameterChooser chooser = open();
    ParameterRow at = chooser.rows().get(chooser.start());
    assertThat(at.text()).isEqualTo("Cutoff");
    assertThat(at.on()).isTrue();
    assertThat(at.depth()).isEqualTo(2);
  }
}
