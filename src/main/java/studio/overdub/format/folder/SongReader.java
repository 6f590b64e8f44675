package studio.overdub.format.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.Bytes;
import studio.overdub.base.PatternId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.json.Fields;
import studio.overdub.format.json.JsonSource;
import studio.overdub.format.json.Schema;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.Channel;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Loop;
import studio.overdub.song.Marker;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Step;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Reads the JSON of a song. What is not as it should be is a {@link StudioException} with line and path. */
final class SongReader {
  private static final String REMEDY = "Open a backup from the song's \"backups\" folder.";
  private static final int MOST_STEPS = 1 << 16;

  /** A song without its origin's bytes, and where those are. */
  record Read(Song song, Optional<StoredOrigin> origin) {}

  private final JsonSource in;
  private final String file;
  private final TrackReader tracks;
  private final MappingReader mappings;
  private final Schema tempo = Schema.of("at", "microsPerQuarter", "ramp");
  private final Schema meter = Schema.of("at", "beats", "unit", "clocksPerClick", "thirtySeconds");
  private final Schema key = Schema.of("at", "fifths", "minor");
  private final Schema marker = Schema.of("at", "name");
  private final Schema loop = Schema.of("start", "end", "on");
  private final Schema origin = Schema.of("name", "file", "sha256");
  private final Schema row;
  private final Schema pattern;

  private SongReader(JsonSource in, String file) {
    this.in = in;
    this.file = file;
    tracks = new TrackReader(in);
    mappings = new MappingReader(in);
    row = Schema.of("key", "name", "steps").with("on", () -> in.list(this::step));
    pattern = Schema.of("id", "name", "steps", "stepLength", "swing").with("rows", () -> in.list(this::row));
  }

  /**
   * Reads a song.
   *
   * @param file what to call it in messages
   */
  static Read read(InputStream stream, String file) throws IOException {
    try (JsonSource in = new JsonSource(stream, file, REMEDY)) {
      return new SongReader(in, file).song();
    }
  }

  private Read song() throws IOException {
    if (!in.opensWith("format", SongJson.FORMAT)) {
      throw new StudioException("This is not an Overdub song", in.where(), "Choose another, or open a backup.");
    }
    Schema schema =
        Schema.of("name", "ppq", "nextId")
            .with("version", this::version)
            .with("tempo", () -> in.list(this::tempo))
            .with("meter", () -> in.list(this::meter))
            .with("keys", () -> in.list(this::key))
            .with("markers", () -> in.list(this::marker))
            .with("loop", this::loop)
            .with("events", () -> in.list(this::event))
            .with("patterns", () -> in.list(this::pattern))
            .with("tracks", () -> in.list(tracks::track))
            .with("master", tracks::channel)
            .with("masterLanes", () -> in.list(tracks::lane))
            .with("midiMappings", () -> in.list(mappings::mapping))
            .with(SongJson.LATER_MAPPINGS, () -> in.list(mappings::later))
            .with("origin", this::origin);
    Fields fields = in.members(schema);
    in.end();
    fields.<Long>read("version");
    List<Tempo> tempos = fields.read("tempo");
    List<Meter> meters = fields.read("meter");
    if (tempos.isEmpty() || meters.isEmpty()) {
      throw fields.damaged("A song has a tempo and a meter at least");
    }
    List<MappingReader.Later> later = fields.readOr(SongJson.LATER_MAPPINGS, List.of());
    Song song =
        new Song(
            fields.text("name"), (int) fields.whole("ppq", 1, 32767), TempoMap.of(tempos), MeterMap.of(meters),
            fields.<List<KeySignature>>read("keys"), fields.<List<Marker>>read("markers"), fields.read("loop"),
            fields.<List<Pattern>>read("patterns"), fields.<List<Track>>read("tracks"), fields.<Channel>read("master"),
            fields.<List<AutomationLane>>readOr("masterLanes", List.of()),
            MappingReader.Later.merge(fields.readOr("midiMappings", List.of()), later),
            fields.<List<SongEvent>>read("events"), Optional.empty(), fields.whole("nextId", 1, Long.MAX_VALUE),
            MappingReader.Later.keep(later, fields.extras()));
    return new Read(song, fields.readOptional("origin"));
  }

  private Long version() throws IOException {
    long version = in.whole(1, Long.MAX_VALUE);
    if (version > SongJson.VERSION) {
      throw new StudioException(
          "This song is of format " + version + ", later than " + SongJson.VERSION + ", the latest known here", file,
          "Open it with a newer Overdub.");
    }
    return version;
  }

  private static TimelineTick at(Fields fields, String name) throws StudioException {
    return new TimelineTick(fields.whole(name, -SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK));
  }

  private Tempo tempo() throws IOException {
    Fields fields = in.object(tempo);
    double micros = fields.number("microsPerQuarter");
    if (!(micros > 0) || Double.isInfinite(micros)) {
      throw fields.damaged("A quarter note cannot last " + micros + " microseconds");
    }
    return new Tempo(at(fields, "at"), micros, fields.flag("ramp"));
  }

  private Meter meter() throws IOException {
    Fields fields = in.object(meter);
    int unit = (int) fields.whole("unit", 1, 1 << 16);
    if (Integer.bitCount(unit) != 1) {
      throw fields.damaged("A meter's unit is a power of two, not " + unit);
    }
    return new Meter(
        at(fields, "at"), (int) fields.whole("beats", 1, 1 << 16), unit, (int) fields.whole("clocksPerClick", 0, 255),
        (int) fields.whole("thirtySeconds", 0, 255));
  }

  private KeySignature key() throws IOException {
    Fields fields = in.object(key);
    return new KeySignature(at(fields, "at"), (int) fields.whole("fifths", -7, 7), fields.flag("minor"));
  }

  private Marker marker() throws IOException {
    Fields fields = in.object(marker);
    return new Marker(at(fields, "at"), fields.text("name"));
  }

  private Loop loop() throws IOException {
    Fields fields = in.object(loop);
    TimelineTick start = at(fields, "start");
    TimelineTick end = at(fields, "end");
    if (end.isBefore(start)) {
      throw fields.damaged("A loop cannot end before it starts");
    }
    return new Loop(new TickRange(start, end), fields.flag("on"));
  }

  private SongEvent event() throws IOException {
    in.beginRow();
    TimelineTick at = new TimelineTick(in.whole(-SongJson.FARTHEST_TICK, SongJson.FARTHEST_TICK));
    in.nextInRow();
    Bytes message = TrackReader.bytes(in);
    in.endRow();
    return new SongEvent(at, message);
  }

  private StoredOrigin origin() throws IOException {
    if (in.isNone()) {
      return null;
    }
    Fields fields = in.object(origin);
    return new StoredOrigin(fields.text("name"), fields.text("file"), fields.text("sha256"));
  }

  private Pattern pattern() throws IOException {
    Fields fields = in.object(pattern);
    return new Pattern(
        new PatternId(fields.whole("id", 1, Long.MAX_VALUE)), fields.text("name"),
        (int) fields.whole("steps", 1, MOST_STEPS), fields.whole("stepLength", 1, Integer.MAX_VALUE),
        fields.number("swing"), fields.<List<PatternRow>>read("rows"), fields.extras());
  }

  private PatternRow row() throws IOException {
    Fields fields = in.object(row);
    return new PatternRow(
        (int) fields.whole("key", 0, 127), fields.text("name"), (int) fields.whole("steps", 1, MOST_STEPS),
        fields.<List<Step>>read("on"));
  }

  private Step step() throws IOException {
    in.beginRow();
    int index = (int) in.whole(0, MOST_STEPS);
    in.nextInRow();
    int velocity = (int) in.whole(1, 127);
    in.nextInRow();
    double gate = in.number();
    in.endRow();
    return new Step(index, velocity, gate);
  }
}
