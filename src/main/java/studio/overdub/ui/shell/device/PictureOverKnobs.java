package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.sampler.ZoneLayout;

/**
 * A waveform with envelopes beside it, and a keyboard, above knobs; where there is too little height the keyboard gives
 * way, then the waveform.
 */
final class PictureOverKnobs extends Plane {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 12;
  private static final int LEAST_KNOBS = 128;
  private static final int LEAST_WAVE = 60;
  private static final int MOST_WAVE = 220;
  private static final int ENVELOPE = 200;

  private final JComponent wave;
  private final List<? extends JComponent> envelopes;
  private final JComponent keys;
  private final JComponent knobs;

  PictureOverKnobs(JComponent wave, List<? extends JComponent> envelopes, JComponent keys, JComponent knobs) {
    super(ThemeKey.PANEL, null);
    this.wave = wave;
    this.envelopes = List.copyOf(envelopes);
    this.keys = keys;
    this.knobs = knobs;
    add(wave);
    envelopes.forEach(this::add);
    add(keys);
    add(knobs);
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(900, 340));
  }

  @Override
  public void doLayout() {
    int margin = UIScale.scale(MARGIN);
    int top = UIScale.scale(8);
    int keyHeight = UIScale.scale((int) ZoneLayout.KEYBOARD);
    int spare = getHeight() - top - UIScale.scale(LEAST_KNOBS);
    boolean keyRoom = spare - keyHeight >= UIScale.scale(LEAST_WAVE);
    int below = keyRoom ? keyHeight : 0;
    int waveHeight = Math.clamp((getHeight() - below) * 36L / 100, 0, UIScale.scale(MOST_WAVE));
    waveHeight = spare - below < UIScale.scale(LEAST_WAVE) ? 0 : Math.min(waveHeight, spare - below);
    keys.setVisible(keyRoom);
    wave.setVisible(waveHeight > 0);
    int width = getWidth() - 2 * margin;
    int side = Math.min(UIScale.scale(ENVELOPE), width / 5);
    int gap = UIScale.scale(8);
    int right = margin + width - envelopes.size() * (side + gap);
    wave.setBounds(margin, top, right - margin, waveHeight);
    for (JComponent envelope : envelopes) {
      envelope.setVisible(waveHeight > 0);
      envelope.setBounds(right + gap, top, side, waveHeight);
      right += side + gap;
    }
    keys.setBounds(margin, top + waveHeight + UIScale.scale(2), width, below);
    int used = top + waveHeight + below;
    knobs.setBounds(0, used, getWidth(), Math.max(0, getHeight() - used));
  }
}
