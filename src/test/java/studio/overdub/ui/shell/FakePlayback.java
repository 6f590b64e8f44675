package studio.overdub.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.engine.Playback;
import studio.overdub.song.Song;

/** Playback without sound: it stands where it is put, and remembers what it was asked. */
public final class FakePlayback implements Playback {
  public final List<String> asked = new ArrayList<>();
  private boolean playing;
  private TimelineTick position = TimelineTick.ZERO;

  @Override
  public void show(Song song) {
    asked.add("show " + song.name());
  }

  @Override
  public void play() {
    playing = true;
  }

  @Override
  public void stop() {
    playing = false;
  }

  @Override
  public void seek(TimelineTick position) {
    this.position = position;
  }

  @Override
  public void countIn(int bars) {
    asked.add("count in " + bars);
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
    asked.add("send " + Long.toHexString(message) + " to " + track.value());
  }

  @Override
  public void adjust(DeviceId device, String param, double value) {
    asked.add("adjust " + device.value() + " " + param + " " + value);
  }

  @Override
  public void adjustGain(TrackId track, double db) {
    asked.add("gain " + (track == null ? "master" : track.value()) + " " + db);
  }

  @Override
  public void adjustPan(TrackId track, double pan) {
    asked.add("pan " + (track == null ? "master" : track.value()) + " " + pan);
  }

  @Override
  public double peakDb(TrackId track, int channel) {
    long seed = track == null ? 3 : track.value() * 7 + 5;
    return -4 - (seed * 13 + channel * 5) % 17;
  }

  @Override
  public double momentaryLufs() {
    return -13.1;
  }

  @Override
  public double shortTermLufs() {
    return -13.8;
  }

  @Override
  public double integratedLufs() {
    return -14.2;
  }

  @Override
  public double truePeakDb() {
    return -1.3;
  }

  @Override
  public void resetMeters() {
    asked.add("reset meters");
  }

  @Override
  public double load() {
    return .18;
  }

  @Override
  public void onProblem(Consumer<StudioException> listener) {
    asked.add("on problem");
  }

  @Override
  public void close() {
    asked.add("close");
  }
}
