package studio.overdub.app.material;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;

/**
 * What strokes of synthesised drums look like, each rendered by its device in the background when it is first asked
 * for; who listens is told when there is more to show. Those asked for last are kept. Event thread only.
 */
public final class StrokeShelf extends Shelf {
  private static final int RATE = 48000;
  private static final int BLOCK = 480;
  private static final int LONGEST_BLOCKS = 600;
  private static final int STRETCHES = 2048;
  private static final int KEPT = 256;
  private static final int VELOCITY = 127;

  private final Loader<Stroke, StrokeShape> shapes;
  private final Set<Stroke> kept = new LinkedHashSet<>();

  private record Stroke(DeviceType type, Map<String, Double> params, int key) {}

  /**
   * An empty shelf.
   *
   * @param background where strokes are rendered
   * @param eventThread where answers arrive
   */
  StrokeShelf(Executor background, Executor eventThread) {
    shapes = new Loader<>(StrokeShelf::render, background, eventThread, this::tell);
  }

  /**
   * The hardest stroke of a key.
   *
   * @param params what differs from a fresh device
   */
  public Loading<StrokeShape> shape(DeviceType type, Map<String, Double> params, int key) {
    Stroke stroke = new Stroke(type, Map.copyOf(params), key);
    kept.remove(stroke);
    kept.add(stroke);
    if (kept.size() > KEPT) {
      Stroke oldest = kept.iterator().next();
      kept.remove(oldest);
      shapes.forget(oldest);
    }
    return shapes.get(stroke);
  }

  private static StrokeShape render(Stroke stroke) throws StudioException {
    Settings settings = Settings.of(stroke.type(), stroke.type().soundVersion(), stroke.params(), Map.of());
    float[] sound = new float[LONGEST_BLOCKS * BLOCK];
    int done = 0;
    try (Processor processor = stroke.type().create(settings, Preparation.of(RATE, BLOCK))) {
      Block block = new Block(2, BLOCK, 4);
      block.events().add(0, Message.noteOn(0, stroke.key(), VELOCITY));
      do {
        processor.process(block.at(done, BLOCK));
        block.events().clear();
        System.arraycopy(block.channel(Block.LEFT), 0, sound, done, BLOCK);
        done += BLOCK;
      } while (!processor.idle() && done < sound.length);
    }
    return shape(sound, done);
  }

  private static StrokeShape shape(float[] sound, int frames) {
    int stretches = Math.min(STRETCHES, frames);
    float[] low = new float[stretches];
    float[] high = new float[stretches];
    for (int i = 0; i < frames; i++) {
      int stretch = (int) ((long) i * stretches / frames);
      low[stretch] = Math.min(low[stretch], sound[i]);
      high[stretch] = Math.max(high[stretch], sound[i]);
    }
    return new StrokeShape((double) frames / RATE, low, high);
  }
}
