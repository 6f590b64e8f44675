package studio.overdub.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.overdub.base.Decibels;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Preparation;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Compiles audio clips: opens their sounds and finds how to change their rates. Builder thread only. */
final class SoundCompiler {
  private final AudioSources sources;
  private final Preparation preparation;
  private final Consumer<StudioException> problems;
  private final Map<Integer, RateKernel> kernels = new HashMap<>();

  SoundCompiler(AudioSources sources, Preparation preparation, Consumer<StudioException> problems) {
    this.sources = sources;
    this.preparation = preparation;
    this.problems = problems;
  }

  /** The audio clips of a track that are not muted. */
  AudioTrack track(Track track, TempoMap tempo, AudioTrack.State state) {
    List<ClipSound> clips = new ArrayList<>();
    for (Clip clip : track.clips()) {
      if (clip instanceof AudioClip audio && !audio.muted()) {
        add(audio, tempo, clips);
      }
    }
    return new AudioTrack(
        clips.toArray(ClipSound[]::new), state, preparation.sampleRate(), preparation.maxFrames());
  }

  private void add(AudioClip clip, TempoMap tempo, List<ClipSound> clips) {
    try {
      AudioSource source = sources.open(clip.file());
      int rate = preparation.sampleRate();
      RateKernel kernel =
          source.sampleRate() == rate
              ? null
              : kernels.computeIfAbsent(source.sampleRate(), from -> new RateKernel(from, rate));
      clips.add(
          new ClipSound(
              tempo.frame(clip.start(), rate), tempo.frame(clip.end(), rate), source, clip.firstFrame(),
              (float) Decibels.toGain(clip.gainDb()), kernel, preparation.maxFrames()));
    } catch (StudioException problem) {
      problems.accept(problem);
    }
  }
}
