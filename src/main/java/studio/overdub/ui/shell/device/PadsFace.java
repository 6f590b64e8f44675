package studio.overdub.ui.shell.device;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import studio.overdub.app.Kits;
import studio.overdub.ui.canvas.device.EnvelopeCurve;
import studio.overdub.ui.canvas.device.PadGrid;
import studio.overdub.ui.canvas.device.Waveform;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.pads.PadOutput;
import studio.overdub.ui.view.device.pads.PadsModel;

/** The drum rack's face: pads on the left, the sample, layers and knobs of the selected one on the right. */
final class PadsFace implements Face {
  private final DeviceModel model;
  private final PadsModel pads;
  private final DeviceFiles files;
  private final PadGrid grid;
  private final TextLabel name = TextLabel.of("", Typeface.NAME, ThemeKey.TEXT);
  private final TextLabel key = TextLabel.of("", Typeface.LABEL, ThemeKey.FAINT);
  private final PadLayers layers;
  private final EnvelopeCurve envelope;
  private final GroupFlow.Panel flow = new GroupFlow.Panel();
  private final List<ControlGroup> groups = new ArrayList<>();
  private final JComponent body;
  private final StudioButton kits;
  private int shownPad = -1;

  PadsFace(DeviceModel model, PadsModel pads, DeviceFiles files) {
    this.model = model;
    this.pads = pads;
    this.files = files;
    kits = button("Kits\u2026", "Loads a kit with its sounds, or saves this one", this::offerKits);
    grid = new PadGrid(pads);
    grid.setTransferHandler(new SoundDrop(new OntoPad()));
    layers =
        new PadLayers(
            pads, () -> files.chooseSound().ifPresent(file -> bring(List.of(file), pads.selected(), true)));
    envelope = new EnvelopeCurve(pads.envelope());
    pads.changes().add(this::showPad);
    body = new PadsAndPad(grid, detail());
  }

  private JComponent detail() {
    Plane title = Plane.clear(Line.row(8, 0, 0, 4, 0));
    Explanation.set(name, "The selected pad. [Double-click] to name it");
    name.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            if (e.getClickCount() == 2) {
              rename();
            }
          }
        });
    title.add(name);
    title.add(key, Line.GROW);
    title.add(button("Choose a sound\u2026", "Gives the pad a sound in place of what it has", this::choose));
    title.add(button("Name\u2026", "Names the pad", this::rename));
    title.add(button("Empty", "Takes samples and settings from the pad", pads::clear));
    Waveform wave = new Waveform(pads.wave());
    wave.setTransferHandler(new SoundDrop(new OntoWave()));
    ControlMenu.attach(wave, pads::controlledMark);
    return new PadDetail(title, wave, envelope, layers, GenericFace.scrolling(flow));
  }

  private static StudioButton button(String word, String explanation, Runnable action) {
    StudioButton button = StudioButton.ofSmallText(word, explanation);
    button.addActionListener(e -> action.run());
    return button;
  }

  private void rename() {
    ValueEntry.open(name, pads.selectedName(), true, pads::rename);
  }

  private void choose() {
    files.chooseSound().ifPresent(file -> bring(List.of(file), pads.selected(), false));
  }

  /** Sounds go to a pad and those after it, or all to one as its layers. */
  private void bring(List<Path> sounds, int pad, boolean asLayers) {
    files.bring(
        sounds,
        names -> {
          for (int i = 0; i < names.size(); i++) {
            pads.use(asLayers ? pad : Math.min(pad + i, PadsModel.PADS - 1), names.get(i), asLayers);
          }
        });
  }

  @Override
  public List<JComponent> head() {
    return List.of(kits);
  }

  private void offerKits() {
    JPopupMenu menu = new JPopupMenu();
    boolean own = false;
    for (Kits.Kit kit : files.kits(model.typeId())) {
      if (kit.own() && !own && menu.getComponentCount() > 0) {
        menu.addSeparator();
      }
      own = kit.own();
      item(menu, kit.name(), () -> model.id().ifPresent(rack -> files.loadKit(kit, rack)));
    }
    if (menu.getComponentCount() > 0) {
      menu.addSeparator();
    }
    item(menu, "Save as a kit\u2026", this::saveKit);
    menu.show(kits, 0, kits.getHeight());
  }

  private static void item(JPopupMenu menu, String label, Runnable action) {
    JMenuItem item = new JMenuItem(label);
    item.addActionListener(e -> action.run());
    menu.add(item);
  }

  private void saveKit() {
    String name = model.preset().isEmpty() ? "My kit" : model.preset();
    ValueEntry.open(
        kits, name, true,
        text -> model.id().filter(rack -> !text.isBlank()).ifPresent(rack -> files.saveKit(text.strip(), rack)));
  }

  @Override
  public JComponent body() {
    return body;
  }

  @Override
  public void refresh() {
    pads.refresh();
    showPad();
    grid.repaint();
  }

  private void showPad() {
    if (pads.selected() != shownPad) {
      shownPad = pads.selected();
      groups.clear();
      flow.removeAll();
      for (ParameterGroup group : pads.controls()) {
        ControlGroup card = new ControlGroup(group, this::control);
        groups.add(card);
        flow.add(card);
      }
      flow.revalidate();
      flow.repaint();
    }
    name.text(pads.selectedName());
    key.text(pads.selectedKey());
    layers.refresh();
    groups.forEach(ControlGroup::refresh);
    envelope.repaint();
  }

  private ParameterControls.Control control(Parameter parameter) {
    return PadsModel.isOutput(parameter)
        ? ParameterControls.choice(
            "Output",
            "Where the pad goes: through the effects and fader of its track, or past them to the master or a bus",
            () -> pads.destinations().stream().map(PadOutput.Destination::name).toList(),
            () -> pads.destinations().stream().map(PadOutput.Destination::chosen).toList().indexOf(true),
            choice -> pads.send(pads.destinations().get(choice)))
        : ParameterControls.make(model, parameter);
  }

  private final class OntoPad implements SoundDrop.Target {
    @Override
    public boolean over(Point point) {
      int pad = grid.padAt(point.x, point.y);
      grid.target(pad);
      return pad >= 0;
    }

    @Override
    public void drop(Point point, List<Path> sounds, boolean beside) {
      grid.target(-1);
      bring(sounds, grid.padAt(point.x, point.y), beside);
    }
  }

  private final class OntoWave implements SoundDrop.Target {
    @Override
    public boolean over(Point point) {
      return true;
    }

    @Override
    public void drop(Point point, List<Path> sounds, boolean beside) {
      bring(sounds, pads.selected(), beside || sounds.size() > 1);
    }
  }
}
