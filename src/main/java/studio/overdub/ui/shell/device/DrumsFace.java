package studio.overdub.ui.shell.device;

import java.awt.event.HierarchyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.Timer;
import studio.overdub.ui.canvas.device.DrumGraph;
import studio.overdub.ui.canvas.device.DrumPads;
import studio.overdub.ui.kit.Flow;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.drums.DrumsModel;

/**
 * The face of the drum machine: all drums in a row, below each its part of the mix, and below them the curves and knobs
 * of the selected one, with what works on all.
 */
final class DrumsFace implements Face {
  private static final int PICTURE_MS = 40;

  private final DrumsModel drums;
  private final DrumPads pads;
  private final DrumMix mix;
  private final DrumGraph graph;
  private final PresetChooser presets;
  private final GroupFlow flow = new GroupFlow();
  private final List<ControlGroup> groups = new ArrayList<>();
  private final JComponent body;
  private final Timer timer = new Timer(PICTURE_MS, e -> showSounding());
  private final Runnable rendered = this::showRendered;
  private int shown = -1;

  DrumsFace(DrumsModel drums) {
    this.drums = drums;
    pads = new DrumPads(drums);
    mix = new DrumMix(drums);
    graph = new DrumGraph(drums.curves(), drums::title, drums::outline);
    presets = new PresetChooser(drums.device());
    drums.changes().add(this::showDrum);
    body = new DrumsBody(pads, mix, graph, GenericFace.scrolling(flow));
    body.addHierarchyListener(this::watchWhileShowing);
  }

  private void watchWhileShowing(HierarchyEvent e) {
    if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) == 0) {
      return;
    }
    if (body.isShowing()) {
      drums.strokes().addListener(rendered);
      timer.start();
    } else {
      timer.stop();
      drums.strokes().removeListener(rendered);
      drums.moving().end();
      pads.showSounding();
    }
  }

  private void showSounding() {
    drums.moving().look();
    pads.showSounding();
  }

  private void showRendered() {
    pads.repaint();
    graph.repaint();
  }

  @Override
  public List<JComponent> head() {
    return List.of(presets);
  }

  @Override
  public JComponent body() {
    return body;
  }

  @Override
  public void refresh() {
    presets.refresh();
    mix.refresh();
    pads.repaint();
    showDrum();
  }

  private void showDrum() {
    if (drums.selected() != shown) {
      shown = drums.selected();
      groups.clear();
      flow.removeAll();
      drums.controls().forEach(this::addCard);
      drums.master().forEach(this::addCard);
      groups.getLast().putClientProperty(Flow.AT_THE_RIGHT, true);
      flow.revalidate();
      flow.repaint();
    }
    groups.forEach(ControlGroup::refresh);
    graph.repaint();
  }

  private void addCard(ParameterGroup group) {
    ControlGroup card = ControlGroup.inTwoRows(drums.device(), group);
    groups.add(card);
    flow.add(card);
  }
}
