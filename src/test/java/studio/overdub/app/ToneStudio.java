package studio.overdub.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.effects.CompressorType;
import studio.overdub.midi.Message;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * A studio that plays a tone, whose controllers come in at the rig as from a MIDI port, and whose level is measured.
 */
abstract class ToneStudio {
  static final TrackId TONE = new TrackId(1);
  static final TrackId BUS = new TrackId(2);
  static final DeviceId COMPRESSOR = new DeviceId(3);
  static final MappingTarget GAIN = new MappingTarget.Gain(TONE);
  static final MappingTarget MAKEUP = new MappingTarget.Parameter(COMPRESSOR, "makeup");
  static final MappingTarget MUTE = new MappingTarget.Mute(TONE);
  static final int CHANNEL = 4;
  static final int LONG = 40 * SteppedRig.BLOCK;
  static final float AMPLITUDE = .25f;

  @TempDir Path folder;
  Studio studio;
  private double now;

  @BeforeEach
  void playATone() throws Exception {
    Path song = folder.resolve("song.overdub");
    Device compressor = Device.of(COMPRESSOR, "compressor", 1).withParam("threshold", 0).withParam("makeup", 0);
    AudioClip clip =
        AudioClip.of(new ClipId(4), "Tone", TimelineTick.ZERO, 400 * Ticks.PER_QUARTER, "audio/tone.wav");
    Track tone =
        Track.of(TONE, "Tone", Track.Kind.AUDIO, 0)
            .withClips(List.of(clip))
            .withChannel(
                Channel.DEFAULT.withInserts(List.of(compressor)).withSends(List.of(new Send(BUS, -120, false))));
    Song whole =
        Song.EMPTY.withTracks(List.of(tone, Track.of(BUS, "Bus", Track.Kind.BUS, 1))).withNextId(10);
    Studio.FILES.save(Song.EMPTY, Optional.empty(), song);
    try (AudioWriter file =
        AudioFiles.create(
            song.resolve("audio/tone.wav"), new AudioFormat(SteppedRig.RATE, 1, SampleFormat.FLOAT_32), Tags.NONE)) {
      float[][] samples = new float[1][60 * SteppedRig.RATE];
      for (int i = 0; i < samples[0].length; i++) {
        samples[0][i] = i / 24 % 2 == 0 ? AMPLITUDE : -AMPLITUDE;
      }
      file.write(samples, samples[0].length);
    }
    studio =
        new Studio(folder.resolve("unsaved/now.overdub"), false, new Catalog(List.of(new CompressorType())))
            .open(whole, Optional.of(song));
    studio.session().transport().play();
    studio.rig.run(LONG);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  Session session() {
    return studio.session();
  }

  MidiLearn learn() {
    return session().midiLearn();
  }

  void control(int number, int... values) {
    for (int value : values) {
      now += .01;
      studio.rig.play(Message.control(CHANNEL, number, value), now);
    }
    studio.work();
  }

  /** Presses pads and lets them go again; velocity 0 lets go. */
  void note(int key, int... velocities) {
    for (int velocity : velocities) {
      now += .01;
      studio.rig.play(Message.noteOn(CHANNEL, key, velocity), now);
    }
    studio.work();
  }

  void learnFrom(MappingTarget target, int number) {
    learn().learn(target);
    control(number, 64);
  }

  /** The level that leaves now, once moves have settled. */
  double level() throws Exception {
    studio.ready();
    studio.rig.run(LONG);
    studio.rig.takePeak();
    studio.rig.run(LONG);
    return 20 * Math.log10(studio.rig.takePeak() / AMPLITUDE);
  }

  double gain() {
    return session().song().track(TONE).orElseThrow().channel().gainDb();
  }

  List<String> steps() {
    return session().history().past().stream().map(step -> step.name()).toList();
  }
}
