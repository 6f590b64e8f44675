package studio.overdub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void numbersOfEqualLengthAreEquallyWide() {
    Graphics2D g = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
    g.setFont(Typeface.POSITION.font());
    assertThat(Figures.width(g, "11.1.111")).isEqualTo(Figures.width(g, "88.8.888"));
  }

  @Test
  void textThatIsTooLongIsCutWithAnEllipsis() {
    Graphics2D g = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
    g.setFont(Typeface.BODY.font());
    String cut = Ellipsis.fit(g, "Vocal double", 50);
    assertThat(cut).endsWith("\u2026").startsWith("Voc");
    assertThat(g.getFontMetrics().stringWidth(cut)).isLessThanOrEqualTo(50);
  }
}
