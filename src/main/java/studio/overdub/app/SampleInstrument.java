package studio.overdub.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 */
public record SampleInstrument(String name, SampleLayer layer, SoundAnalysis.Root root) {
  private static final String TYPE = "sample";

  /**
   * An instrument of a sound that is in the song folder. Any thread; takes its time.
   *
   * @throws StudioException if the sound cannot be read
   */
  public static SampleInstrument of(AudioSources sources, String name, SampleLayer layer) throws StudioException {
    return new SampleInstrument(name, layer, SoundAnalysis.root(sources, layer, name));
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
    Map<String, Double> params = new HashMap<>();
    params.put("root", (double) root.key());
    if (Math.abs(root.cents()) >= .5) {
      // Tuned back by what it is out.
      params.put("fine", -Math.rint(root.cents() * 10) / 10);
    }
    return new Preset(
        name, TYPE, "", List.of(), "", "", params, Map.of(TYPE, SampleLayer.format(List.of(layer))));
  }
}
