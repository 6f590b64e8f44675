package studio.overdub.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.ParamWatch;
import studio.overdub.engine.Playback;
import studio.overdub.midi.Message;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Note;
import studio.overdub.song.Track;

/** The transport, keys played by hand, knobs being turned, and the meters of a session. Event thread only. */
public final class Transport {
  private final Session session;
  private final Playback playback;
  private final List<Runnable> listeners = new ArrayList<>();
  private LongConsumer performed = message -> {};
  private boolean metronome;
  private boolean countIn;
  private TimelineTick startedAt = TimelineTick.ZERO;

  Transport(Session session, Playback playback) {
    this.session = session;
    this.playback = playback;
  }

  /** Runs {@code listener} when the transport starts, stops or is moved, and when click or count-in is switched. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Whether the song runs. */
  public boolean playing() {
    return playback.playing();
  }

  /** Where the song is as it is heard now. */
  public TimelineTick position() {
    return playback.position();
  }

  /** Where the song is, in seconds from its start. */
  public double positionSeconds() {
    return session.song().tempo().seconds(position());
  }

  /** When the last clip ends, in seconds from the song's start. */
  public double endSeconds() {
    return session.song().tempo().seconds(session.song().end());
  }

  /** Goes to the start of a bar; bars count from 1. */
  public void seekBar(int bar) {
    seek(session.song().meter().barStart(bar));
  }

  /** Starts where the transport stands; stops where it runs, and goes back to where it started. */
  public void playOrStop() {
    if (playing()) {
      stop();
      seek(startedAt);
    } else {
      play();
    }
  }

  /** Starts where the transport stands. */
  public void play() {
    startedAt = position();
    playback.play();
    tell();
  }

  /** Stops where the transport is. */
  public void stop() {
    playback.stop();
    tell();
  }

  /** Goes to a position; not before the song's start. */
  public void seek(TimelineTick position) {
    startedAt = position.isBefore(TimelineTick.ZERO) ? TimelineTick.ZERO : position;
    playback.seek(startedAt);
    tell();
  }

  /** Whether the metronome clicks. */
  public boolean metronome() {
    return metronome;
  }

  /** Switches the metronome. */
  public void metronome(boolean on) {
    metronome = on;
    playback.metronome(on);
    tell();
  }

  /** Whether a bar is counted in before playing. */
  public boolean countIn() {
    return countIn;
  }

  /** Switches the count-in of one bar. */
  public void countIn(boolean on) {
    countIn = on;
    playback.countIn(on ? 1 : 0);
    tell();
  }

  /** Plays a key on a track's instrument until {@link #release}. */
  public void press(TrackId track, int key, int velocity) {
    playback.send(track, Message.noteOn(channel(track), key, velocity));
  }

  /** Lets a key go that {@link #press} played. */
  public void release(TrackId track, int key) {
    playback.send(track, Message.noteOff(channel(track), key, Note.DEFAULT_RELEASE));
  }

  /** Plays a key as a performer does: heard as {@link #press}, and kept by a recording that runs. */
  public void perform(TrackId track, int key, int velocity) {
    press(track, key, velocity);
    performed.accept(Message.noteOn(channel(track), key, velocity));
  }

  /** Lets a key go that {@link #perform} played. */
  public void endPerformed(TrackId track, int key) {
    release(track, key);
    performed.accept(Message.noteOff(channel(track), key, Note.DEFAULT_RELEASE));
  }

  /** Hands what is performed to {@code listener}, packed as {@link Message}. */
  void onPerformed(LongConsumer listener) {
    performed = listener;
  }

  private int channel(TrackId track) {
    return session.song().track(track).map(Track::midi).orElse(MidiAddress.DEFAULT).channel();
  }

  /** Moves a parameter while its knob is being turned, before the edit that ends the turn. */
  public void adjust(DeviceId device, String param, double value) {
    playback.adjust(device, param, value);
  }

  /**
   * Has {@code watch} told where the parameters of a device stand as they sound, until it is called with null. To be
   * called anew for each picture that is drawn.
   */
  public void watch(DeviceId device, ParamWatch watch) {
    playback.watch(device, watch);
  }

  /** Moves a fader while it is being dragged; the master's for null. */
  public void adjustGain(TrackId track, double db) {
    playback.adjustGain(track, db);
  }

  /** Moves a pan while it is being dragged; the master's for null. */
  public void adjustPan(TrackId track, double pan) {
    playback.adjustPan(track, pan);
  }

  /** The highest peak of a track's channel (0 left, 1 right) since the last call, in dBFS; the master's for null. */
  public double peakDb(TrackId track, int channel) {
    return playback.peakDb(track, channel);
  }

  /** Loudness of the master over the last 3 s, in LUFS. */
  public double shortTermLufs() {
    return playback.shortTermLufs();
  }

  /** Loudness of the master over the last 400 ms, in LUFS. */
  public double momentaryLufs() {
    return playback.momentaryLufs();
  }

  /** Gated loudness of the master since {@link #resetMeters}, in LUFS. */
  public double integratedLufs() {
    return playback.integratedLufs();
  }

  /** The master's highest true peak since {@link #resetMeters}, in dBTP. */
  public double truePeakDb() {
    return playback.truePeakDb();
  }

  /** Begins integrated loudness and highest peak anew. */
  public void resetMeters() {
    playback.resetMeters();
  }

  /** The share of its time that the audio thread needs, 0 to 1 and beyond when it is late. */
  public double load() {
    return playback.load();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
