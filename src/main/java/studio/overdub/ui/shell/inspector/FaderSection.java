package studio.overdub.ui.shell.inspector;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import studio.overdub.base.TrackId;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.DecibelRange;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Fader;
import studio.overdub.ui.kit.Knob;
import studio.overdub.ui.kit.LevelMeter;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.PanRange;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.mixer.Meters;
import studio.overdub.ui.view.mixer.MixerModel;
import studio.overdub.ui.view.mixer.Strip;

/** The foot of the inspector: the chosen track's pan, mute, solo, fader and meter. */
final class FaderSection extends Plane {
  private static final long serialVersionUID = 1;
  private static final double SHARE = .3;
  private static final int SHORTEST = 120;
  private static final int LONGEST = 250;

  private final transient Optional<TrackId> track;
  private final transient List<ControlMenu> menus = new ArrayList<>();
  private final Plane level = Plane.clear(Line.fullRow(0));
  private final Knob pan = new Knob("Pan", "", PanRange.PAN);
  private final Fader fader = new Fader("Fader", DecibelRange.FADER, 32);
  private final LevelMeter meter = new LevelMeter(8, true);
  private final TextLabel gain = new TextLabel("", Typeface.NAME, ThemeKey.TEXT, TextLabel.Side.CENTRE, 68);
  private final TextLabel peak = new TextLabel("", Typeface.LABEL, ThemeKey.DIM, TextLabel.Side.LEFT, 64);
  private final StudioButton mute = StudioButton.ofSmallText("M", "Mute").whenOn(ThemeKey.CAP, ThemeKey.ON_CAP);
  private final StudioButton solo = StudioButton.ofSmallText("S", "Solo");

  FaderSection(MixerModel model, Optional<TrackId> track) {
    super(ThemeKey.PANEL, Line.column(4, 4, 12, 12, 12));
    this.track = track;
    pan.onPreview(value -> model.previewPan(track, value));
    pan.onCommit(value -> model.pan(track, value));
    fader.onPreview(
        value -> {
          gain.text(DecibelRange.FADER.format(value));
          model.previewGain(track, value);
        });
    fader.onCommit(value -> model.gain(track, value));
    meter.onClear(() -> peak.text(""));
    track.ifPresent(
        id -> {
          mute.addActionListener(e -> model.toggleMute(id));
          solo.addActionListener(e -> model.toggleSolo(id));
          attach(mute, model.muteOf(id));
          attach(solo, model.soloOf(id));
        });
    attach(pan, model.panOf(track));
    attach(fader, model.gainOf(track));
    ContextMenu.add(pan, menu -> ContextMenu.item(menu, "Type a value\u2026", pan::type));
    ContextMenu.add(fader, menu -> ContextMenu.item(menu, "Type a value\u2026", fader::type));
    Explanation.set(mute, "Silence this track. [Right-click] MIDI Learn");
    Explanation.set(solo, "Hear this track alone, with all others that are soloed. [Right-click] MIDI Learn");
    Plane switches = Plane.clear(Line.row(4, 0, 8, 0, 0));
    switches.add(pan);
    switches.add(Plane.clear(null), Line.GROW);
    switches.add(mute);
    switches.add(solo);
    add(switches);
    level.add(space(14, 1));
    level.add(fader);
    level.add(space(22, 1));
    level.add(meter, Line.GROW);
    fit(Double.MAX_VALUE);
    add(level);
    Plane figures = Plane.clear(Line.row(8, 0, 0, 0, 0));
    figures.add(gain);
    figures.add(peak);
    add(figures);
  }

  private void attach(JComponent control, Controlled controlled) {
    menus.add(ControlMenu.attach(control, () -> Optional.of(controlled)));
  }

  /** Makes the fader as long as the inspector's height, in logical units, leaves it. */
  void fit(double inspectorHeight) {
    int length = (int) Math.clamp(inspectorHeight * SHARE, SHORTEST, LONGEST);
    level.setPreferredSize(UIScale.scale(new Dimension(100, length)));
  }

  void show(Strip strip) {
    pan.show(strip.pan());
    fader.show(strip.gainDb());
    gain.text(DecibelRange.FADER.format(strip.gainDb()));
    mute.on(strip.muted());
    solo.on(strip.solo());
    menus.forEach(ControlMenu::refresh);
  }

  void tick(Meters meters, long nanos) {
    meter.push(meters.peak(track, 0), meters.peak(track, 1), nanos);
    if (meter.highest() > -96) {
      peak.text(DecibelRange.number(meter.highest()));
      peak.ink(meter.clipped() ? ThemeKey.RECORD_TEXT : ThemeKey.DIM);
    }
  }
}
