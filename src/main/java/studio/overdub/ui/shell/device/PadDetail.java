package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Plane;

/**
 * A pad's title, its waveform and envelope beside its layers, and its knobs; where there is little height the knobs
 * come first.
 */
final class PadDetail extends Plane {
  private static final long serialVersionUID = 1;
  private static final int TITLE = 26;
  private static final int LAYERS = 184;
  private static final int LEAST_KNOBS = 126;
  private static final int LEAST_WAVE = 48;
  private static final int MOST_WAVE = 96;
  private static final int ENVELOPE = 140;

  private final JComponent title;
  private final JComponent wave;
  private final JComponent envelope;
  private final JComponent layers;
  private final JComponent knobs;

  PadDetail(JComponent title, JComponent wave, JComponent envelope, JComponent layers, JComponent knobs) {
    super(null, null);
    setOpaque(false);
    this.title = title;
    this.wave = wave;
    this.envelope = envelope;
    this.layers = layers;
    this.knobs = knobs;
    add(title);
    add(wave);
    add(envelope);
    add(layers);
    add(knobs);
  }

  @Override
  public void doLayout() {
    int edge = UIScale.scale(12);
    int width = getWidth() - edge;
    int top = UIScale.scale(TITLE);
    int side = Math.min(UIScale.scale(LAYERS), width / 3);
    int room = Math.min(UIScale.scale(MOST_WAVE), getHeight() - top - UIScale.scale(LEAST_KNOBS));
    int waveHeight = room < UIScale.scale(LEAST_WAVE) ? 0 : room;
    title.setBounds(0, 0, width, top);
    wave.setVisible(waveHeight > 0);
    layers.setVisible(waveHeight > 0);
    int curve = Math.min(UIScale.scale(ENVELOPE), width / 5);
    int gap = UIScale.scale(8);
    envelope.setVisible(waveHeight > 0);
    envelope.setBounds(width - side - edge - curve, top, curve, waveHeight);
    wave.setBounds(0, top, width - side - edge - curve - gap, waveHeight);
    layers.setBounds(width - side, top, side, waveHeight);
    int used = top + waveHeight;
    // The knobs' cards keep a margin of their own; taken back here, they begin where the waveform does.
    knobs.setBounds(-edge, used, getWidth() + edge, Math.max(0, getHeight() - used));
  }
}
