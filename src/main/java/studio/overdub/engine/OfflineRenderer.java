package studio.overdub.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preparation;
import studio.overdub.song.Song;

/** Renders songs without a device: the engine that plays live, stepped as fast as it goes. */
public final class OfflineRenderer {
  private static final int LONGEST_BLOCK = 8192;

  private OfflineRenderer() {}

  /**
   * Renders a song from its start, once through; its loop is left aside.
   *
   * @param sink takes the master
   * @throws IOException what the sink throws
   */
  public static RenderResult render(
      Song song, Catalog catalog, AudioSources sources, RenderSettings settings, FrameSink sink, Progress progress)
      throws IOException {
    return render(song, catalog, sources, settings, sink, Map.of(), progress);
  }

  /**
   * Renders a song and, in the same pass, tracks on their own: what each sends to its output, in time with the master
   * and of its length.
   *
   * @param sink takes the master
   * @param stems takes the tracks
   * @throws IOException what a sink throws
   */
  public static RenderResult render(
      Song song, Catalog catalog, AudioSources sources, RenderSettings settings, FrameSink sink,
      Map<TrackId, FrameSink> stems, Progress progress)
      throws IOException {
    int block = Math.min(settings.blockFrames(), LONGEST_BLOCK);
    Preparation preparation = new Preparation(settings.sampleRate(), block, 1, settings.interpolation());
    List<StudioException> problems = new ArrayList<>();
    try (PlanCompiler compiler = new PlanCompiler(catalog, sources, preparation, settings.dry(), problems::add);
        Crew crew = new Crew(settings.threads(), false)) {
      RenderPlan plan = compiler.compile(song.withLoop(Song.EMPTY.loop()), 1);
      Renderer renderer = new Renderer(settings.sampleRate(), block, crew, plan);
      float[][] audio = new float[2 + 2 * stems.size()][block];
      Delivery delivery = new Delivery(plan, settings, block, tap(renderer, plan, sink, stems, audio));
      renderer.play();
      Pipeline pipeline = new Pipeline(renderer, crew, delivery, audio, block);
      while (!delivery.complete()) {
        if (!progress.report(delivery.fraction(), "Rendering")) {
          return new RenderResult(false, delivery.written(), delivery.peakDb(), problems);
        }
        pipeline.step();
      }
      return new RenderResult(true, delivery.written(), delivery.peakDb(), problems);
    }
  }

  /** Taps the stems; the sinks of the channels of {@code audio}, the master's first. */
  private static FrameSink[] tap(
      Renderer renderer, RenderPlan plan, FrameSink master, Map<TrackId, FrameSink> stems, float[][] audio) {
    List<FrameSink> sinks = new ArrayList<>(List.of(master));
    List<StemTap> taps = new ArrayList<>();
    stems.forEach(
        (track, sink) -> {
          int channel = 2 * sinks.size();
          sinks.add(sink);
          Strip strip = plan.strip(track.value());
          if (strip != null) {
            taps.add(new StemTap(plan, strip, audio[channel], audio[channel + 1]));
          }
        });
    renderer.tap(taps.toArray(StemTap[]::new));
    return sinks.toArray(FrameSink[]::new);
  }
}
