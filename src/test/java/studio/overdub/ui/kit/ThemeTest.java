package studio.overdub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final double READABLE = 4.5;

  @AfterEach
  void darkAgain() {
    Theme.DARK.install();
  }

  @ParameterizedTest
  @EnumSource
  void everyThemeHasEveryKey(Theme theme) {
    theme.install();
    for (ThemeKey key : ThemeKey.values()) {
      assertThat(key.color()).as(key.property()).isNotNull();
    }
    for (int i = 0; i < TrackPalette.SIZE; i++) {
      assertThat(TrackPalette.color(i)).as(TrackPalette.property(i)).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsToBeReadStandsOut(Theme theme) {
    theme.install();
    for (ThemeKey ground : List.of(ThemeKey.CANVAS, ThemeKey.PANEL, ThemeKey.RAISED)) {
      for (ThemeKey voice : List.of(ThemeKey.TEXT, ThemeKey.DIM, ThemeKey.FAINT, ThemeKey.RECORD_TEXT)) {
        assertReadable(voice, ground);
      }
    }
    for (ThemeKey ground : List.of(ThemeKey.CONTROL, ThemeKey.CONTROL_HOVER, ThemeKey.CHOSEN)) {
      assertReadable(ThemeKey.TEXT, ground);
      assertReadable(ThemeKey.DIM, ground);
    }
    assertReadable(ThemeKey.ON_ACCENT, ThemeKey.ACCENT);
    assertReadable(ThemeKey.ON_ACTION, ThemeKey.ACTION);
    assertReadable(ThemeKey.ON_CAP, ThemeKey.CAP);
    assertReadable(ThemeKey.ON_WHITE_KEY, ThemeKey.WHITE_KEY);
    for (int i = 0; i < TrackPalette.SIZE; i++) {
      assertThat(contrast(ThemeKey.ON_TRACK.color(), TrackPalette.color(i)))
          .as("text on track colour " + i)
          .isGreaterThanOrEqualTo(READABLE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void focusAndMarksCanBeSeen(Theme theme) {
    theme.install();
    for (ThemeKey ground : List.of(ThemeKey.CANVAS, ThemeKey.PANEL, ThemeKey.RAISED)) {
      for (ThemeKey mark : List.of(ThemeKey.FOCUS, ThemeKey.ACCENT, ThemeKey.RECORD, ThemeKey.LEVEL)) {
        assertThat(contrast(mark.color(), ground.color())).as(mark + " on " + ground).isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void swingsOwnComponentsTakeTheStudiosColours() {
    Theme.LIGHT.install();
    assertThat(UIManager.getColor("Panel.background")).isEqualTo(ThemeKey.PANEL.color());
    assertThat(UIManager.getColor("Label.foreground")).isEqualTo(ThemeKey.TEXT.color());
    assertThat(UIManager.getFont("Label.font").getFamily()).isEqualTo("Inter");
  }

  private static void assertReadable(ThemeKey text, ThemeKey ground) {
    assertThat(contrast(text.color(), ground.color())).as(text + " on " + ground).isGreaterThanOrEqualTo(READABLE);
  }

  /** The contrast ratio of WCAG 2.2, 1 to 21. */
  private static double contrast(Color a, Color b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + .05) / (Math.min(la, lb) + .05);
  }

  private static double luminance(Color c) {
    return .2126 * linear(c.getRed()) + .7152 * linear(c.getGreen()) + .0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double v = channel / 255.0;
    return v <= .04045 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4);
  }
}
