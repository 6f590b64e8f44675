package studio.overdub.ui.shell.device;

import java.awt.BorderLayout;
import java.awt.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import studio.overdub.ui.canvas.device.EnvelopeCurve;
import studio.overdub.ui.canvas.device.KeyStrip;
import studio.overdub.ui.canvas.device.Waveform;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.sample.SampleModel;

/** The face of the instrument made of one recording: its waveform above a keyboard, its knobs below. */
final class SampleFace implements Face {
  private final DeviceModel model;
  private final SampleModel sample;
  private final DeviceFiles files;
  private final TextLabel name = TextLabel.of("", Typeface.NAME, ThemeKey.TEXT);
  private final TextLabel summary = TextLabel.of("", Typeface.LABEL, ThemeKey.FAINT);
  private final StudioButton choose =
      StudioButton.ofText(StudioButton.Kind.CONTROL, "Choose a sound\u2026", "Choose a sound");
  private final List<ControlGroup> groups = new ArrayList<>();
  private final KeyStrip keys;
  private final EnvelopeCurve amplifier;
  private final EnvelopeCurve filter;
  private final JComponent body;

  SampleFace(DeviceModel model, SampleModel sample, DeviceFiles files) {
    this.model = model;
    this.sample = sample;
    this.files = files;
    keys = new KeyStrip(sample);
    amplifier = new EnvelopeCurve(sample.amplifier());
    filter = new EnvelopeCurve(sample.filter());
    choose.addActionListener(e -> files.chooseSound().ifPresent(this::bring));
    Waveform wave = new Waveform(sample.wave());
    wave.setTransferHandler(new SoundDrop(new WholeWave()));
    ControlMenu.attach(wave, sample::controlledMark);
    GroupFlow flow = new GroupFlow();
    for (var group : sample.controls()) {
      ControlGroup card = new ControlGroup(model, group);
      groups.add(card);
      flow.add(card);
    }
    body = new PictureOverKnobs(wave, List.of(amplifier, filter), keys, GenericFace.scrolling(flow));
  }

  private void bring(Path file) {
    files.makeInstrument(file, model.track());
  }

  @Override
  public List<JComponent> head() {
    Plane words = Plane.clear(Line.row(8, 0, 8, 0, 0));
    words.add(name);
    words.add(summary);
    Plane place = Plane.clear(new BorderLayout());
    place.add(words);
    return List.of(choose, place);
  }

  @Override
  public JComponent body() {
    return body;
  }

  @Override
  public void refresh() {
    sample.refresh();
    name.text(sample.name());
    summary.text(sample.summary());
    groups.forEach(ControlGroup::refresh);
    keys.repaint();
    amplifier.repaint();
    filter.repaint();
  }

  /** The whole waveform takes a sound in place of the one it shows. */
  private final class WholeWave implements SoundDrop.Target {
    @Override
    public boolean over(Point point) {
      return true;
    }

    @Override
    public void drop(Point point, List<Path> sounds, boolean beside) {
      bring(sounds.getFirst());
    }
  }
}
