package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalDouble;
import studio.overdub.base.Progress;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Preparation;
import studio.overdub.engine.FrameSink;
import studio.overdub.engine.LiveEngine;
import studio.overdub.engine.OfflineRenderer;
import studio.overdub.engine.RenderResult;
import studio.overdub.engine.RenderSettings;
import studio.overdub.song.Song;

/** The same samples for all blocks, threads, and live. */
final class BitExactness implements Figure {
  private static final int RATE = 48_000;
  private static final int[] BLOCKS = {1, 17, 64, 441, 4096};
  private static final int[] BUFFERS = {441, 512, 3, 1024, 64, 700, 1};
  private static final int SHOWN = 16;
  private static final int BARS = 12;

  @Override
  public String name() {
    return "exact";
  }

  @Override
  public String method() {
    return """
        SHA-256 of the 32-bit float samples of the demo song and of the first %d bars of groove.mid through \
        FluidR3_GM at 48 kHz, rendered in blocks of 1, 17, 64, 441 and 4096 frames by 1 and 2 threads, and \
        played by the live engine through a device that asks for buffers of 441, 512, 3, 1024, 64, 700 and 1 \
        frames in turn. Sums begin at the first sound, since live the latency of devices comes before it, \
        and end at the same frame of the song. The first %d digits are shown. The bar: one sum a song."""
        .formatted(BARS, SHOWN);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException {
    report.table("Song", "Blocks", "Threads", "SHA-256", "As the first");
    try (WorkFolder folder = new WorkFolder()) {
      if (Files.exists(Furniture.builtInFont())) {
        compare(report, "demo song", Furniture.demo(), Furniture.catalog(Furniture.builtInFont()));
      } else {
        report.remark("The demo song was left out: this checkout has no `soundfonts/overdub-gm.sf2`.");
      }
      Catalog catalog = Furniture.catalog(Programs.font("FluidR3_GM.sf2"));
      compare(report, "groove.mid", Furniture.song(catalog, MidiFiles.groove(folder.path(), BARS)), catalog);
    } catch (MissingException e) {
      report.remark("A General MIDI song was left out: this machine lacks %s.", e.getMessage());
    }
  }

  private static void compare(Report report, String name, Song song, Catalog catalog)
      throws IOException, InterruptedException {
    String first = null;
    long sounding = 0;
    for (int threads = 1; threads <= 2; threads++) {
      for (int block : BLOCKS) {
        Digest digest = new Digest(Long.MAX_VALUE);
        RenderSettings settings =
            new RenderSettings(RATE, block, threads, Interpolation.CUBIC, OptionalDouble.of(2), false);
        RenderResult result =
            OfflineRenderer.render(song, catalog, AudioSources.NONE, settings, digest, Progress.NONE);
        if (!result.problems().isEmpty()) {
          throw result.problems().getFirst();
        }
        sounding = result.frames() - digest.silent;
        String sum = digest.sum();
        first = first == null ? sum : first;
        report.row(name, block, threads, sum, Report.met(sum.equals(first)));
      }
    }
    String live = live(song, catalog, sounding);
    report.row(name, "live", 1, live, Report.met(live.equals(first)));
  }

  private static String live(Song song, Catalog catalog, long sounding) throws IOException, InterruptedException {
    Digest digest = new Digest(sounding);
    Preparation preparation = new Preparation(RATE, 512, 1, Interpolation.CUBIC);
    try (LiveEngine engine = new LiveEngine(catalog, AudioSources.NONE, preparation, 1)) {
      engine.show(song.withLoop(Song.EMPTY.loop()));
      engine.awaitShown();
      engine.play();
      float[][] in = new float[0][];
      for (int i = 0; !digest.full(); i++) {
        float[][] out = new float[2][BUFFERS[i % BUFFERS.length]];
        engine.process(in, out, out[0].length);
        digest.write(out, out[0].length);
      }
    }
    return digest.sum();
  }

  /** The sum of the samples of so many frames from the first sound on, left and right in turn. */
  private static final class Digest implements FrameSink {
    private final MessageDigest sum;
    private final ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    private boolean sounds;
    private long silent;
    private long left;

    Digest(long frames) {
      left = frames;
      try {
        sum = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void write(float[][] channels, int frames) {
      for (int i = 0; i < frames && left > 0; i++) {
        sounds |= channels[0][i] != 0 || channels[1][i] != 0;
        if (!sounds) {
          silent++;
          continue;
        }
        left--;
        bytes.clear();
        bytes.putFloat(channels[0][i]).putFloat(channels[1][i]);
        sum.update(bytes.array());
      }
    }

    boolean full() {
      return left == 0;
    }

    String sum() {
      return HexFormat.of().formatHex(sum.digest()).substring(0, SHOWN);
    }
  }
}
