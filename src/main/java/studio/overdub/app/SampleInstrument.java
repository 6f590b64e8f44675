package studio.overdub.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.overdub.app.SoundAnalysis.Root;
import studio.overdub.audiofile.SampleLoops;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.device.SampleLayer;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * A recording made into an instrument, its root key detected.
 *
 * @param name what people read
 * @param layer what of which sound of the song
 * @param root the key at which it plays as it was recorded
 * @param loop parameters of the loop that its file states; empty where it states none
 */
public record SampleInstrument(
    String name, SampleLayer layer, Root root, Map<String, Double> loop) {
  private static final String TYPE = "sample";
  private static final double FORWARD = 1;
  private static final double PING_PONG = 2;

  public SampleInstrument {
    loop = Map.copyOf(loop);
  }

  /**
   * An instrument of a sound that is in the song folder. Any thread; takes its time.
   *
   * @throws StudioException if the sound cannot be read
   */
  public static SampleInstrument of(AudioSources sources, String name, SampleLayer layer) throws StudioException {
    return new SampleInstrument(
        name, layer, SoundAnalysis.root(sources, layer, OptionalDouble.empty(), name), Map.of());
  }

  /**
   * An instrument of a sound that was just brought into the song folder, looped as its file states. Any thread; takes its
   * time.
   *
   * @throws StudioException if the sound cannot be read
   */
  public static SampleInstrument of(AudioSources sources, SoundImport.Brought sound) throws StudioException {
    SampleLayer layer = SampleLayer.of(sound.file());
    Root root = SoundAnalysis.root(sources, layer, sound.stated().rootKey(), sound.name());
    return new SampleInstrument(
        sound.name(), layer, root, loop(sound.stated(), sources.open(sound.file()).frames()));
  }

  private static Map<String, Double> loop(SampleLoops stated, long frames) {
    return stated.loops().stream()
        .filter(loop -> loop.start() < loop.end() && loop.end() < frames)
        .findFirst()
        .map(
            loop ->
                Map.of(
                    "loop.mode", loop.direction() == SampleLoops.Direction.ALTERNATE ? PING_PONG : FORWARD,
                    "loop.start", (double) loop.start() / frames,
                    "loop.end", (double) (loop.end() + 1) / frames))
        .orElse(Map.of());
  }

  /** Lets an instrument track play it; where there is none, adds one, whose id is the song's {@link Song#nextId}. */
  public Edit onto(Optional<TrackId> track, DeviceType type) {
    return new Edit(
        "Make an instrument of " + name,
        song -> {
          Optional<TrackId> there =
              track.filter(id -> song.track(id).filter(t -> t.kind() == Track.Kind.INSTRUMENT).isPresent());
          if (there.isPresent()) {
            return TrackEdits.play(there.get(), type, preset()).apply(song);
          }
          TrackId added = new TrackId(song.nextId());
          return TrackEdits.add(name, Track.Kind.INSTRUMENT, Optional.of(type))
              .then(TrackEdits.play(added, type, preset()))
              .apply(song);
        });
  }

  /** Its sound as a preset of the sample instrument. */
  public Preset preset() {
    Map<String, Double> params = new HashMap<>(loop);
    params.put("root", (double) root.key());
    if (Math.abs(root.cents()) >= .5) {
      // Tuned back by what it is out.
      params.put("fine", -Math.rint(root.cents() * 10) / 10);
    }
    return new Preset(
        name, TYPE, "", List.of(), "", "", params, Map.of(TYPE, SampleLayer.format(List.of(layer))));
  }
}
