package studio.overdub.ui.view.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.app.Session;
import studio.overdub.app.Transport;
import studio.overdub.base.Decibels;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.SongEdits;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Meter;
import studio.overdub.song.Track;

/** The transport bar's words and figures, and what typing into them does. Event thread only. */
public final class TransportModel {
  private static final Pattern METER = Pattern.compile("\\s*(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*");
  private static final Pattern POSITION = Pattern.compile("\\s*(\\d{1,6})(?:\\.(\\d{1,3}))?(?:\\.(\\d{1,4}))?\\s*");
  private static final int TICKS_SHOWN = 960;

  private final Session session;
  private final Transport transport;
  private final InstantSource clock;
  private Instant savedAt;
  private boolean wasModified;

  /** A model over {@code session}; {@code clock} tells how long ago the song was saved. */
  public TransportModel(Session session, InstantSource clock) {
    this.session = session;
    this.transport = session.transport();
    this.clock = clock;
    this.wasModified = session.modified();
    session.addListener(this::noteSaving);
  }

  private void noteSaving() {
    if (wasModified && !session.modified() && session.folder().isPresent()) {
      savedAt = clock.instant();
    }
    wasModified = session.modified();
  }

  /** The song's name. */
  public String songName() {
    return session.song().name();
  }

  /** Renames the song; nothing happens for an empty name. */
  public void rename(String name) {
    if (!name.isBlank()) {
      session.apply(SongEdits.rename(name.strip()));
    }
  }

  /** Whether the song is on disk as it stands: "saved 12 s ago", "changed since it was saved", "not saved yet". */
  public String savedState() {
    if (session.folder().isEmpty()) {
      return "not saved yet";
    }
    if (session.modified()) {
      return "changed since it was saved";
    }
    return savedAt == null ? "saved" : "saved " + ago(Duration.between(savedAt, clock.instant()));
  }

  private static String ago(Duration d) {
    if (d.toSeconds() < 60) {
      return Math.max(0, d.toSeconds()) + " s ago";
    }
    return d.toMinutes() < 60 ? d.toMinutes() + " min ago" : d.toHours() + " h ago";
  }

  /** Bar, beat and 960ths: "17.3.240". */
  public String position() {
    return session.song().meter().position(transport.position()).toString();
  }

  /** The same in minutes and seconds: "0:38.412". */
  public String time() {
    double seconds = session.song().tempo().seconds(transport.position());
    long millis = Math.round(Math.abs(seconds) * 1000);
    return String.format(
        Locale.ROOT, "%s%d:%02d.%03d", seconds < 0 ? "\u2212" : "", millis / 60000, millis / 1000 % 60, millis % 1000);
  }

  /** Goes to a typed position: "17", "17.3" or "17.3.240"; false where the text is none. */
  public boolean seek(String text) {
    Matcher m = POSITION.matcher(text);
    if (!m.matches()) {
      return false;
    }
    TimelineTick bar = session.song().meter().barStart(Math.max(1, Integer.parseInt(m.group(1))));
    Meter meter = session.song().meter().at(bar);
    long beats = m.group(2) == null ? 0 : Math.max(0, Long.parseLong(m.group(2)) - 1);
    long ticks = m.group(3) == null ? 0 : Long.parseLong(m.group(3)) * Ticks.PER_QUARTER / TICKS_SHOWN;
    transport.seek(bar.plus(Math.min(beats, meter.beats() - 1) * meter.beatLength() + ticks));
    return true;
  }

  /** The tempo where the song is, in quarter notes a minute: "104.00". */
  public String tempo() {
    return String.format(Locale.ROOT, "%.2f", session.song().tempo().bpmAt(transport.position()));
  }

  /** Sets the tempo that holds here to a typed one; false where the text is none or out of range. */
  public boolean tempo(String text) {
    double bpm;
    try {
      bpm = Double.parseDouble(text.strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      return false;
    }
    if (!(bpm >= SongEdits.SLOWEST && bpm <= SongEdits.FASTEST)) {
      return false;
    }
    session.apply(SongEdits.tempoAt(transport.position(), bpm));
    return true;
  }

  /** The meter where the song is: "4/4". */
  public String meter() {
    return session.song().meter().at(transport.position()).name();
  }

  /** Sets the meter that holds here to a typed one; false where the text is none. */
  public boolean meter(String text) {
    Matcher m = METER.matcher(text);
    if (!m.matches()) {
      return false;
    }
    int beats = Integer.parseInt(m.group(1));
    int unit = Integer.parseInt(m.group(2));
    if (beats < 1 || unit < 1 || unit > 64 || Integer.bitCount(unit) != 1) {
      return false;
    }
    session.apply(SongEdits.meterAt(transport.position(), beats, unit));
    return true;
  }

  /** The key where the song is: "D minor"; "none" where the song names none. */
  public String key() {
    return session.song().keyAt(transport.position()).map(KeySignature::name).orElse("none");
  }

  /** All keys that can be chosen, major before minor, in the circle of fifths. */
  public List<String> keys() {
    List<String> names = new ArrayList<>();
    for (boolean minor : new boolean[] {false, true}) {
      for (int fifths = -6; fifths <= 6; fifths++) {
        names.add(new KeySignature(TimelineTick.ZERO, fifths, minor).name());
      }
    }
    return names;
  }

  /** Sets the key that holds here to one of {@link #keys}. */
  public void key(String name) {
    TimelineTick at =
        session.song().keyAt(transport.position()).map(KeySignature::at).orElse(TimelineTick.ZERO);
    int index = keys().indexOf(name);
    session.apply(SongEdits.key(new KeySignature(at, index % 13 - 6, index >= 13)));
  }

  /** Whether the song runs. */
  public boolean playing() {
    return transport.playing();
  }

  /** Whether the loop repeats. */
  public boolean looping() {
    return session.song().loop().on();
  }

  /** Whether a track is armed for recording. */
  public boolean armed() {
    return session.song().tracks().stream().anyMatch(Track::armed);
  }

  /** Integrated loudness: "−14.2 LUFS"; a dash before anything sounded. */
  public String loudness() {
    double lufs = transport.integratedLufs();
    return (lufs > -70 ? level(lufs) : "\u2013") + " LUFS";
  }

  /** The highest true peak: "−1.3 dBTP". */
  public String truePeak() {
    double peak = transport.truePeakDb();
    return (peak > Decibels.SILENCE ? level(peak) : "\u2013") + " dBTP";
  }

  /** Whether the true peak went over 0 dB. */
  public boolean overloaded() {
    return transport.truePeakDb() > 0;
  }

  private static String level(double db) {
    return String.format(Locale.ROOT, "%.1f", db).replace('-', '\u2212');
  }

  /** The audio thread's load: "audio 18 %". */
  public String load() {
    return "audio " + Math.round(transport.load() * 100) + " %";
  }

  /** How many steps can be undone, for the line at the foot: "41 steps of history". */
  public String historyState() {
    int steps = session.history().past().size();
    return steps == 0 ? "No changes yet" : steps == 1 ? "1 step of history" : steps + " steps of history";
  }
}
