package studio.overdub.app;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.overdub.device.Catalog;
import studio.overdub.device.SampleLayer;
import studio.overdub.device.TextSpec;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Device;
import studio.overdub.song.Song;

/** The sound files that a song plays, as it names them: paths within its folder. */
final class SongSounds {
  private SongSounds() {}

  /** Those of clips and of devices whose types are in a catalogue. */
  static Set<String> of(Song song, Catalog catalog) {
    Stream<Device> devices =
        Stream.concat(
            song.tracks().stream()
                .flatMap(
                    track ->
                        Stream.of(
                                track.noteEffects().stream(), track.instrument().stream(),
                                track.channel().inserts().stream())
                            .flatMap(all -> all)),
            song.master().inserts().stream());
    return Stream.concat(ofClips(song).stream(), devices.flatMap(device -> ofDevice(device, catalog)))
        .collect(Collectors.toSet());
  }

  /** Those of clips alone. */
  static Set<String> ofClips(Song song) {
    return song.tracks().stream()
        .flatMap(track -> track.clips().stream())
        .flatMap(clip -> clip instanceof AudioClip audio ? Stream.of(audio.file()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static Stream<String> ofDevice(Device device, Catalog catalog) {
    return catalog.find(device.type()).stream()
        .flatMap(type -> type.texts().stream())
        .filter(text -> text.kind() == TextSpec.Kind.SAMPLES && device.texts().containsKey(text.id()))
        .flatMap(text -> SampleLayer.parse(device.texts().get(text.id())).stream())
        .map(SampleLayer::file);
  }
}
