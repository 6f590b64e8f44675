package studio.overdub.engine;

import java.util.function.Consumer;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.ParamWatch;
import studio.overdub.song.Song;

/**
 * The running studio as the rest of the house sees it. Methods return at once: what they ask for crosses to the audio
 * thread on a ring or in a plan. Called on the event thread unless stated otherwise.
 */
public interface Playback extends AutoCloseable {
  /** Plays this song from now on, in place of the one before; sounding devices carry over by id, and nothing clicks. */
  void show(Song song);

  /** Starts the transport where it stands, after the count-in where one is set. */
  void play();

  /** Stops the transport; notes are let go, tails ring out. */
  void stop();

  /** Moves the transport. While it runs, it runs on from there. */
  void seek(TimelineTick position);

  /** How many bars are counted in before playing; 0 for none. */
  void countIn(int bars);

  /** Whether the metronome clicks while the song runs. */
  void metronome(boolean on);

  /** Whether the transport runs, the count-in included. Any thread. */
  boolean playing();

  /** Where the song is as it is heard now; during the count-in before the place it starts from. Any thread. */
  TimelineTick position();

  /** Plays a packed MIDI message ({@code midi.Message}) on a track's instrument, as soon as can be. Any one thread. */
  void send(TrackId track, long message);

  /** Moves a parameter of a device at once, without an edit: a knob being turned. Any thread. */
  void adjust(DeviceId device, String param, double value);

  /**
   * Tells {@code watch} from now on how a device's own modulation moves its parameters; null ends it. To be asked anew
   * for each picture that is drawn, since an edit may put another processor in the device's place. Any thread.
   */
  default void watch(DeviceId device, ParamWatch watch) {}

  /** Moves a track's fader at once, without an edit; the master's where {@code track} is null. Any thread. */
  void adjustGain(TrackId track, double db);

  /** Moves a track's pan at once, without an edit; the master's where {@code track} is null. Any thread. */
  void adjustPan(TrackId track, double pan);

  /** Moves the level of a track's send at once, without an edit; nothing where there is no such send. Any thread. */
  void adjustSend(TrackId track, TrackId bus, double db);

  /** The highest peak of a track's channel (0 left, 1 right) since the last call, in dBFS; the master's for null. */
  double peakDb(TrackId track, int channel);

  /** Loudness of the master over the last 400 ms, in LUFS. Any thread. */
  double momentaryLufs();

  /** Loudness of the master over the last 3 s, in LUFS. Any thread. */
  double shortTermLufs();

  /** Gated loudness of the master since {@link #resetMeters}, in LUFS. Any thread. */
  double integratedLufs();

  /** The master's highest true peak since {@link #resetMeters}, in dBTP. Any thread. */
  double truePeakDb();

  /** Begins the integrated loudness and the highest true peak anew. */
  void resetMeters();

  /** The share of its time that the audio thread needs, 0 to 1 and beyond when it is late. Any thread. */
  double load();

  /** Hears of what cannot be played, such as a missing font; called on the builder thread, once for each. */
  void onProblem(Consumer<StudioException> listener);

  @Override
  void close();
}
