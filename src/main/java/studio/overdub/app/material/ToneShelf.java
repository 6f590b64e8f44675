package studio.overdub.app.material;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Settings;
import studio.overdub.song.Device;

/**
 * What an instrument sounds like as it stands, rendered by the instrument itself in the background. Of many settings
 * that are asked for in a row, those that nobody waits for any longer are left out. Event thread only.
 */
public final class ToneShelf extends Shelf {
  private final Catalog catalog;
  private final Executor background;
  private final Executor eventThread;
  private Optional<Wanted> shown = Optional.empty();
  private Optional<Tone> tone = Optional.empty();
  private Optional<Wanted> wanted = Optional.empty();
  private boolean rendering;

  private record Wanted(DeviceType type, Settings settings) {
    boolean alike(Wanted other) {
      return type == other.type
          && Arrays.equals(settings.values(), other.settings.values())
          && settings.texts().equals(other.settings.texts());
    }
  }

  /**
   * A shelf of the instruments of a catalogue.
   *
   * @param background where notes are rendered
   * @param eventThread where answers arrive
   */
  public ToneShelf(Catalog catalog, Executor background, Executor eventThread) {
    this.catalog = catalog;
    this.background = background;
    this.eventThread = eventThread;
  }

  /**
   * The newest tone there is of a device's kind; asks for the one of its settings where that is another. Empty until
   * the first is there, and for what is no instrument of this catalogue.
   */
  public Optional<Tone> tone(Device device) {
    catalog.find(device.type()).ifPresent(
        type ->
            want(new Wanted(type, Settings.of(type, device.soundVersion(), device.params(), device.texts()))));
    return shown.filter(w -> w.type.id().equals(device.type())).flatMap(w -> tone);
  }

  private void want(Wanted next) {
    if (wanted.or(() -> shown).filter(next::alike).isPresent()) {
      return;
    }
    wanted = Optional.of(next);
    if (!rendering) {
      renderWanted();
    }
  }

  private void renderWanted() {
    Wanted now = wanted.orElseThrow();
    rendering = true;
    background.execute(
        () -> {
          Optional<Tone> rendered = render(now);
          eventThread.execute(() -> arrived(now, rendered));
        });
  }

  /** An instrument that lacks something it needs says so where it plays; here it has no tone. */
  private static Optional<Tone> render(Wanted now) {
    try {
      return Optional.of(Tone.of(now.type, now.settings));
    } catch (StudioException e) {
      return Optional.empty();
    }
  }

  private void arrived(Wanted of, Optional<Tone> rendered) {
    rendering = false;
    shown = Optional.of(of);
    tone = rendered;
    if (wanted.filter(of::alike).isPresent()) {
      wanted = Optional.empty();
    } else {
      renderWanted();
    }
    tell();
  }
}
