package studio.overdub.ui.kit;

import java.awt.Color;
import javax.swing.UIManager;

/**
 * The colours of the studio by what they are for. What they look like stands in the themes' properties files alone;
 * every theme has every key.
 */
public enum ThemeKey {
  /** Where music is drawn. */
  CANVAS("canvas"),
  /** Between panels: what shows where they part. */
  GAP("gap"),
  /** The lowest of three depths: bars, lists, strips. */
  PANEL("panel"),
  /** What lies on a panel: cards, menus, the master's strip. */
  RAISED("raised"),
  /** What can be pressed. */
  CONTROL("control"),
  /** What can be pressed, under the mouse. */
  CONTROL_HOVER("controlHover"),
  /** Bars on a canvas that shows steps. */
  BAR_LINE("barLine"),
  /** Bars, or beats where {@link #BAR_LINE} marks bars; borders of fields. */
  LINE("line"),
  /** Beats and steps; lines between rows. */
  FAINT_LINE("faintLine"),
  /** The first voice of text: names and values. */
  TEXT("text"),
  /** The second voice of text: what can be chosen and is not. */
  DIM("dim"),
  /** The third voice of text: units, counts, headings. Readable on canvas, panel and raised. */
  FAINT("faint"),
  /** Marks that need not be read: ticks, dots that are off, disabled text. */
  MARK("mark"),
  /** What plays, what is chosen. */
  ACCENT("accent"),
  /** Text and icons on {@link #ACCENT}. */
  ON_ACCENT("onAccent"),
  /** Recording and clipping, and nothing else. */
  RECORD("record"),
  /** {@link #RECORD} as text. */
  RECORD_TEXT("recordText"),
  /** The ring around what has the keyboard. */
  FOCUS("focus"),
  /** The background of a chosen row. */
  CHOSEN("chosen"),
  /** Meters below -6 dB, devices that are on. */
  LEVEL("level"),
  /** The cap of a fader. */
  CAP("cap"),
  /** The line on a {@link #CAP}. */
  ON_CAP("onCap"),
  /** The one button of a place that matters most. */
  ACTION("action"),
  /** Text on {@link #ACTION}. */
  ON_ACTION("onAction"),
  /** Rows of the piano roll whose key is in the scale. */
  ROW_IN_SCALE("rowInScale"),
  /** Rows of the piano roll whose key is not. */
  ROW_OUT_OF_SCALE("rowOutOfScale"),
  /** Every other track's background in the arranger. */
  LANE_EVEN("laneEven"),
  /** The tracks between. */
  LANE_ODD("laneOdd"),
  /** Steps that are off, in every other beat. */
  STEP_EVEN("stepEven"),
  /** Steps that are off, in the beats between. */
  STEP_ODD("stepOdd"),
  /** White keys of a keyboard. */
  WHITE_KEY("whiteKey"),
  /** Black keys of a keyboard. */
  BLACK_KEY("blackKey"),
  /** Text on {@link #WHITE_KEY}. */
  ON_WHITE_KEY("onWhiteKey"),
  /** The outline of chosen notes and clips. */
  OUTLINE("outline"),
  /** Text on a track's colour. */
  ON_TRACK("onTrack");

  private final String property;

  ThemeKey(String name) {
    property = "Overdub." + name;
  }

  /** The key as it stands in properties files: "Overdub.canvas". */
  public String property() {
    return property;
  }

  /** The colour in the theme that is installed. */
  public Color color() {
    return UIManager.getColor(property);
  }

  /** The colour, only so opaque: 0 clear to 1 solid. */
  public Color color(double opacity) {
    return TrackPalette.translucent(color(), opacity);
  }
}
