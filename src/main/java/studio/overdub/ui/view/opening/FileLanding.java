package studio.overdub.ui.view.opening;

import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.song.Track;
import studio.overdub.ui.view.arrange.ArrangeLayout;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.TrackRow;

/**
 * What becomes of a file that is dropped onto the arranger.
 *
 * @param track the instrument track that is to play it; empty for a new one
 */
public record FileLanding(Use use, Optional<TrackId> track) {
  private static final FileLanding FILE_ALONE = new FileLanding(Use.FILE, Optional.empty());

  /** What a file is used as. */
  public enum Use {
    /** Opened or imported, as if dropped anywhere else on the window. */
    FILE,
    /** A sound becomes an instrument. */
    INSTRUMENT,
    /** A font is played by a sampler. */
    FONT,
    /** DX7 voices become presets of an FM synthesizer, which plays the first. */
    VOICES
  }

  /** What kind of file it is. */
  public enum Kind {
    SOUND,
    FONT,
    VOICES,
    OTHER
  }

  /**
   * What becomes of a file: a font or a bank of voices always plays, on the instrument track it is dropped on or a new
   * one; a sound becomes an instrument on the head of an instrument track, or anywhere with the modifier, and else a
   * clip.
   *
   * @param x on the arranger's canvas
   * @param y on the arranger's canvas
   * @param modified whether the key was held that asks for an instrument
   */
  public static FileLanding of(ArrangeModel model, double x, double y, Kind kind, boolean modified) {
    ArrangeLayout.Part part = model.layout().part(x, y);
    boolean onTracks = part == ArrangeLayout.Part.HEADS || part == ArrangeLayout.Part.LANES;
    Optional<TrackId> instrument =
        (onTracks ? model.rowAt(y) : Optional.<TrackRow>empty())
            .filter(row -> row.track().kind() == Track.Kind.INSTRUMENT)
            .map(row -> row.track().id());
    boolean onHead = part == ArrangeLayout.Part.HEADS && instrument.isPresent();
    return switch (kind) {
      case FONT -> new FileLanding(Use.FONT, instrument);
      case SOUND -> modified || onHead ? new FileLanding(Use.INSTRUMENT, instrument) : FILE_ALONE;
      case VOICES -> new FileLanding(Use.VOICES, instrument);
      case OTHER -> FILE_ALONE;
    };
  }

  /**
   * What becomes of DX7 voices that are opened, or dropped beside the arranger: the FM synthesizer of the chosen track,
   * whose panel shows, plays them, and without one a new track does.
   */
  public static FileLanding onChosen(Session session) {
    Optional<TrackId> playing =
        session
            .selection()
            .track()
            .flatMap(session.song()::track)
            .filter(track -> track.instrument().filter(device -> device.type().equals("fm")).isPresent())
            .map(Track::id);
    return new FileLanding(Use.VOICES, playing);
  }
}
