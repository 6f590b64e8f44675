package studio.overdub.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.ParamWatch;
import studio.overdub.engine.Playback;
import studio.overdub.song.Song;

/** A playback without sound that remembers what it was asked. Tests set its position and levels by hand. */
public final class FakePlayback implements Playback {
  /** Where the song is. */
  public TimelineTick position = TimelineTick.ZERO;

  /** The peak of every channel, in dBFS. */
  public double peakDb = -120;

  /** The loudness of the master, in LUFS. */
  public double lufs = -70;

  /** The song that is played. */
  public Song song = Song.EMPTY;

  /** What was asked for, in order: "play", "noteOn 60" and so on. */
  public final List<String> asked = new ArrayList<>();

  /** The messages that were sent, in order. */
  public final List<Long> sent = new ArrayList<>();

  /** Who is told how devices' parameters move. */
  public final Map<DeviceId, ParamWatch> watches = new HashMap<>();

  private boolean playing;

  @Override
  public void show(Song song) {
    this.song = song;
  }

  @Override
  public void play() {
    playing = true;
    asked.add("play");
  }

  @Override
  public void stop() {
    playing = false;
    asked.add("stop");
  }

  @Override
  public void seek(TimelineTick position) {
    this.position = position;
    asked.add("seek " + position.value());
  }

  @Override
  public void countIn(int bars) {
    asked.add("countIn " + bars);
  }

  @Override
  public void metronome(boolean on) {
    asked.add("metronome " + on);
  }

  @Override
  public boolean playing() {
    return playing;
  }

  @Override
  public TimelineTick position() {
    return position;
  }

  @Override
  public void send(TrackId track, long message) {
    sent.add(message);
  }

  @Override
  public void adjust(DeviceId device, String param, double value) {
    asked.add("adjust " + param + " " + value);
  }

  @Override
  public void watch(DeviceId device, ParamWatch watch) {
    if (watch == null) {
      watches.remove(device);
    } else {
      watches.put(device, watch);
    }
  }

  @Override
  public void adjustGain(TrackId track, double db) {
    asked.add("gain " + db);
  }

  @Override
  public void adjustPan(TrackId track, double pan) {
    asked.add("pan " + pan);
  }

  @Override
  public void adjustSend(TrackId track, TrackId bus, double db) {
    asked.add("send " + db);
  }

  @Override
  public double peakDb(TrackId track, int channel) {
    return peakDb;
  }

  @Override
  public double momentaryLufs() {
    return lufs;
  }

  @Override
  public double shortTermLufs() {
    return lufs;
  }

  @Override
  public double integratedLufs() {
    return lufs;
  }

  @Override
  public double truePeakDb() {
    return peakDb;
  }

  @Override
  public void resetMeters() {
    asked.add("resetMeters");
  }

  @Override
  public double load() {
    return 0;
  }

  @Override
  public void onProblem(Consumer<StudioException> listener) {
    asked.add("onProblem");
  }

  @Override
  public void close() {
    asked.add("close");
  }
}
