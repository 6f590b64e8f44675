package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Insets;
import java.awt.event.HierarchyEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.Timer;
import javax.swing.border.EmptyBorder;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.synth.SynthModel;

/** The face of the Synthesizer: pages of cards, and beside them the sources that are dragged onto knobs. */
final class SynthFace implements Face {
  private static final int PICTURE_MS = 40;

  private final SynthModel synth;
  private final SynthControls controls;
  private final SynthPages pages;
  private final SynthMatrix matrix;
  private final SynthSources sources;
  private final PresetChooser presets;
  private final Map<String, Supplier<JComponent>> unmade = new HashMap<>();
  private final Map<StudioButton, String> tabs = new LinkedHashMap<>();
  private final Plane tabRow = Plane.clear(Line.row(2, 0, 8, 0, 0));
  private final CardLayout layout = new CardLayout();
  private final Plane deck = Plane.clear(layout);
  private final Plane body = Plane.clear(new BorderLayout(UIScale.scale(8), 0));
  private final Timer timer = new Timer(PICTURE_MS, e -> showMoving());

  SynthFace(SynthModel synth, DeviceFiles files) {
    this.synth = synth;
    controls = new SynthControls(synth);
    pages = new SynthPages(synth, controls, files);
    matrix = new SynthMatrix(synth, controls);
    sources = new SynthSources(synth.modulations(), controls, this::reach);
    presets = new PresetChooser(synth.device());
    page("Oscillators", pages::oscillators);
    page("Filters", pages::filters);
    page("Envelopes", pages::envelopes);
    page("LFOs", pages::lfos);
    page("Matrix", matrix::page);
    page("Voice", pages::voice);
    page("Effects", pages::effects);
    body.setBorder(new EmptyBorder(UIScale.scale(new Insets(6, 12, 8, 12))));
    body.add(sources, BorderLayout.WEST);
    body.add(deck, BorderLayout.CENTER);
    body.addHierarchyListener(this::watchWhileShowing);
    show("Oscillators");
  }

  /** A page, made when it is first shown. */
  private void page(String name, Supplier<JComponent> page) {
    unmade.put(name, page);
    StudioButton tab = StudioButton.ofSmallText(name, "Shows the page " + name);
    tab.whenOn(ThemeKey.CONTROL, ThemeKey.ACCENT);
    tab.addActionListener(e -> show(name));
    tabs.put(tab, name);
    tabRow.add(tab);
  }

  private void show(String name) {
    Supplier<JComponent> first = unmade.remove(name);
    if (first != null) {
      deck.add(first.get(), name);
      pages.refresh();
    }
    layout.show(deck, name);
    tabs.forEach((tab, page) -> tab.on(page.equals(name)));
  }

  /** A source is held over a button: where that is a tab, its page is wanted. */
  private void reach(StudioButton button) {
    if (tabs.containsKey(button)) {
      show(tabs.get(button));
    }
  }

  private void watchWhileShowing(HierarchyEvent e) {
    if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) == 0) {
      return;
    }
    if (body.isShowing()) {
      timer.start();
    } else {
      timer.stop();
      controls.stopMoving();
      synth.moving().end();
    }
  }

  private void showMoving() {
    synth.moving().look();
    controls.showMoving();
  }

  @Override
  public List<JComponent> head() {
    return List.of(presets, tabRow);
  }

  @Override
  public JComponent body() {
    return body;
  }

  @Override
  public void refresh() {
    presets.refresh();
    pages.refresh();
    matrix.refresh();
    sources.refresh();
  }
}
