package studio.overdub.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.overdub.app.material.Font;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.Program;
import studio.overdub.app.material.Zone;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;

/** Two fonts that exist in memory alone: the built-in bank and "Small.sf2". */
public final class FakeFonts implements FontSource {
  /** A program of three zones side by side, the last with two layers. */
  public static final Program PIANO = new Program("Piano", 0, 0, false);

  public static final Program ORGAN = new Program("Organ", 0, 16, false);
  public static final Program OLD_PIANO = new Program("Old piano", 8, 0, false);
  public static final Program KIT = new Program("Standard kit", 0, 0, true);

  private static final Map<String, Font> FONTS =
      Map.of(
          "", new Font("Built-in bank", "made here", List.of(PIANO, ORGAN, OLD_PIANO, KIT), 0),
          "/fonts/Small.sf2", new Font("Small", "", List.of(ORGAN), 0));

  /** A shelf of these, which answers at once. */
  public static FontShelf shelf() {
    return new FontShelf(List.of(new FakeFonts()), Runnable::run, Runnable::run);
  }

  /** A zone as plain as can be. */
  public static Zone zone(String name, int lowKey, int highKey, int lowVelocity, int highVelocity) {
    Zone.Tone tone = new Zone.Tone(0, 0, 0, 20_000, 0, .001, .001, 1.5, 20, .3);
    return new Zone(
        name, name, 1, lowKey, highKey, lowVelocity, highVelocity, (lowKey + highKey) / 2, 44_100, 8_000, 0, 8_000,
        new Zone.Loop(Zone.LoopMode.ALWAYS, 6_000, 7_800), tone, 0);
  }

  @Override
  public List<Name> list() {
    return List.of(new Name("", "Built-in bank"), new Name("/fonts/Small.sf2", "Small"));
  }

  @Override
  public boolean reads(String setting) {
    return true;
  }

  @Override
  public Open open(String setting) throws StudioException {
    Font font = FONTS.get(setting);
    if (font == null) {
      throw new StudioException("There is no such font", setting, "Choose another one.");
    }
    return new Open() {
      @Override
      public Font font() {
        return font;
      }

      @Override
      public List<Zone> zones(Program program) {
        List<Zone> zones = new ArrayList<>();
        zones.add(zone(program.name() + " low", 0, 47, 0, 127));
        zones.add(zone(program.name() + " middle", 48, 71, 0, 127));
        zones.add(zone(program.name() + " high soft", 72, 127, 0, 90));
        zones.add(zone(program.name() + " high loud", 72, 127, 80, 127));
        return zones;
      }

      @Override
      public AudioSource sound(String name) {
        return new Swelling();
      }
    };
  }

  /** A tone of 100 frames a period, growing and fading. */
  public record Swelling() implements AudioSource {
    @Override
    public int sampleRate() {
      return 44_100;
    }

    @Override
    public int channels() {
      return 1;
    }

    @Override
    public long frames() {
      return 8_000;
    }

    @Override
    public void read(int channel, long frame, float[] out, int offset, int count) {
      for (int i = 0; i < count; i++) {
        double t = frame + i;
        double level = Math.min(1, t / 500) * Math.exp(-t / 4000);
        out[offset + i] = (float) (level * Math.sin(2 * Math.PI * t / 100));
      }
    }
  }
}
