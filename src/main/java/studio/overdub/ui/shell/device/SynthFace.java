package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.awt.event.HierarchyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.Timer;
import javax.swing.border.EmptyBorder;
import studio.overdub.ui.kit.Plane;
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
  private final PageDeck deck;
  private final Plane body = Plane.clear(new BorderLayout(UIScale.scale(8), 0));
  private final Timer timer = new Timer(PICTURE_MS, e -> showMoving());

  SynthFace(SynthModel synth, DeviceFiles files) {
    this.synth = synth;
    controls = new SynthControls(synth);
    pages = new SynthPages(synth, controls, files);
    matrix = new SynthMatrix(synth, controls);
    deck =
        new PageDeck(pages::refresh)
            .page("Oscillators", pages::oscillators)
            .page("Filters", pages::filters)
            .page("Envelopes", pages::envelopes)
            .page("LFOs", pages::lfos)
            .page("Matrix", matrix::page)
            .page("Voice", pages::voice)
            .page("Effects", pages::effects);
    sources = new SynthSources(synth.modulations(), controls, deck::reach);
    presets = new PresetChooser(synth.device());
    body.setBorder(new EmptyBorder(UIScale.scale(new Insets(6, 12, 8, 12))));
    body.add(sources, BorderLayout.WEST);
    body.add(deck.pages(), BorderLayout.CENTER);
    body.addHierarchyListener(this::watchWhileShowing);
    deck.show("Oscillators");
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
    return List.of(presets, deck.tabs());
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
