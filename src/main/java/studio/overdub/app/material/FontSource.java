package studio.overdub.app.material;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;

/** Fonts of one kind of file. Called on a thread in the background; what it gives may be used on any thread. */
public interface FontSource {
  /** A font that is open. */
  interface Open {
    /** What it has to choose from. */
    Font font();

    /** The zones of one of its programs, in the order they are played. */
    List<Zone> zones(Program program);

    /**
     * The frames of a sound that a zone names.
     *
     * @throws StudioException if there is no such sound, or it cannot be read
     */
    AudioSource sound(String name) throws StudioException;
  }

  /**
   * A font to choose.
   *
   * @param setting what devices call it in their text setting
   * @param title what people call it
   */
  record Name(String setting, String title) {}

  /** The fonts that are known without being asked for. Reads folders. */
  List<Name> list();

  /** Whether fonts that devices call so are of this kind. */
  boolean reads(String setting);

  /**
   * Opens a font.
   *
   * @throws StudioException if it cannot be read
   */
  Open open(String setting) throws StudioException;
}
