package studio.overdub.ui.shell.device;

import java.awt.CardLayout;
import java.awt.Point;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.Timer;
import studio.overdub.app.Kits;
import studio.overdub.ui.canvas.device.DrumGraph;
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
import studio.overdub.ui.view.device.PartOutput;
import studio.overdub.ui.view.device.pads.PadsModel;

/** The drum rack's face: pads on the left, the sample, layers and knobs of the selected one on the right. */
final class PadsFace implements Face {
  private static final int PICTURE_MS = 40;
  private static final String SAMPLE = "sample";
  private static final String CIRCUIT = "circuit";

  private final DeviceModel model;
  private final PadsModel pads;
  private final DeviceFiles files;
  private final PadGrid grid;
  private final TextLabel name = TextLabel.of("", Typeface.NAME, ThemeKey.TEXT);
  private final TextLabel key = TextLabel.of("", Typeface.LABEL, ThemeKey.FAINT);
  private final PadLayers layers;
  private final EnvelopeCurve envelope;
  private final GroupFlow flow = new GroupFlow();
  private final List<ControlGroup> groups = new ArrayList<>();
  private final JComponent body;
  private final StudioButton kits;
  private final StudioButton circuits;
  private final CardLayout pictures = new CardLayout();
  private final Plane picture = Plane.clear(pictures);
  private final DrumGraph curves;
  private final Timer timer = new Timer(PICTURE_MS, e -> showSounding());
  private final Runnable rendered = this::showRendered;
  private List<ParameterGroup> shown = List.of();

  PadsFace(DeviceModel model, PadsModel pads, DeviceFiles files) {
    this.model = model;
    this.pads = pads;
    this.files = files;
    kits = button("Kits\u2026", "Loads a kit with its sounds, or saves this one", this::offerKits);
    circuits =
        button(
            "Circuit\u2026", "Lets the pad play a drum of the drum machine, beside its samples", this::offerCircuits);
    curves = new DrumGraph(pads.circuit().curves(), pads.circuit()::name, pads.circuit()::outline);
    grid = new PadGrid(pads);
    grid.setTransferHandler(new SoundDrop(new OntoPad()));
    layers =
        new PadLayers(
            pads, () -> files.chooseSound().ifPresent(file -> bring(List.of(file), pads.selected(), true)));
    envelope = new EnvelopeCurve(pads.envelope());
    pads.changes().add(this::showPad);
    body = new PadsAndPad(grid, detail());
    body.addHierarchyListener(this::watchWhileShowing);
  }

  private void watchWhileShowing(HierarchyEvent e) {
    if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) == 0) {
      return;
    }
    if (body.isShowing()) {
      pads.circuit().strokes().addListener(rendered);
      timer.start();
    } else {
      timer.stop();
      pads.circuit().strokes().removeListener(rendered);
      pads.moving().end();
      grid.showSounding();
    }
  }

  private void showSounding() {
    pads.moving().look();
    grid.showSounding();
  }

  private void showRendered() {
    curves.repaint();
  }

  private void offerCircuits() {
    PadCircuitMenu.open(pads.circuit(), circuits);
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
    title.add(circuits);
    title.add(button("Choose a sound\u2026", "Gives the pad a sound in place of what it has", this::choose));
    title.add(button("Name\u2026", "Names the pad", this::rename));
    title.add(button("Empty", "Takes samples and settings from the pad", pads::clear));
    Waveform wave = new Waveform(pads.wave());
    wave.setTransferHandler(new SoundDrop(new OntoWave()));
    ControlMenu.attach(wave, pads::controlledMark);
    picture.add(wave, SAMPLE);
    picture.add(curves, CIRCUIT);
    return new PadDetail(title, picture, envelope, layers, GenericFace.scrolling(flow));
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
    List<ParameterGroup> controls = pads.controls();
    if (!controls.equals(shown)) {
      shown = controls;
      groups.clear();
      flow.removeAll();
      for (ParameterGroup group : controls) {
        boolean ofCircuit = pads.circuit().controls().contains(group);
        ControlGroup card =
            ofCircuit ? ControlGroup.inTwoRows(model, group) : new ControlGroup(group, this::control);
        groups.add(card);
        flow.add(card);
      }
      flow.revalidate();
      flow.repaint();
    }
    name.text(pads.selectedName());
    key.text(pads.selectedKey());
    layers.refresh();
    pictures.show(picture, pads.showsCircuit() ? CIRCUIT : SAMPLE);
    curves.repaint();
    groups.forEach(ControlGroup::refresh);
    envelope.repaint();
  }

  private ParameterControls.Control control(Parameter parameter) {
    return PadsModel.isOutput(parameter)
        ? ParameterControls.choice(
            "Output",
            "Where the pad goes: through the effects and fader of its track, or past them to the master or a bus",
            () -> pads.destinations().stream().map(PartOutput.Destination::name).toList(),
            () -> pads.destinations().stream().map(PartOutput.Destination::chosen).toList().indexOf(true),
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
