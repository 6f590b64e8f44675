package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import studio.overdub.ui.canvas.device.EnvelopeCurve;
import studio.overdub.ui.canvas.device.fm.AlgorithmGrid;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.fm.FmModel;

/** The pages of the FM synthesizer's panel. */
final class FmPages {
  private static final int FLOW_ROW = 12;
  private static final int WORD = 38;
  private static final int CONTROLLER_WORD = 62;
  private static final int SWITCH_WIDTH = 72;
  private static final List<String> CONTROLLERS = List.of("wheel", "foot", "breath", "pressure");

  private final FmModel fm;
  private final ControlMaker controls;
  private final List<Runnable> refresh = new ArrayList<>();

  FmPages(FmModel fm) {
    this.fm = fm;
    controls = ControlMaker.of(fm.device());
  }

  void refresh() {
    refresh.forEach(Runnable::run);
  }

  private SynthCard card(String title, List<Parameter> parameters) {
    SynthCard card = new SynthCard(title, controls, FLOW_ROW).show(parameters);
    refresh.add(card::refresh);
    return card;
  }

  private JComponent curve(HandleCurve<?> model) {
    EnvelopeCurve curve = new EnvelopeCurve(model);
    refresh.add(curve::repaint);
    return curve;
  }

  private JComponent bars(String word, List<Parameter> parameters) {
    FmBars bars = new FmBars(fm).word(word, WORD).bars(parameters);
    refresh.add(bars::refresh);
    return bars.row();
  }

  /** The six operators, one of them in full. */
  JComponent operators() {
    FmOperators page = new FmOperators(fm);
    refresh.add(page::refresh);
    return page;
  }

  /** All algorithms. */
  JComponent algorithms() {
    AlgorithmGrid grid = new AlgorithmGrid(fm);
    refresh.add(grid::repaint);
    return grid;
  }

  /** What moves the pitch, and the LFO. */
  JComponent movements() {
    Plane page = Plane.clear(new GridLayout(1, 2, UIScale.scale(8), 0));
    page.add(pitch());
    page.add(lfo());
    return page;
  }

  private JComponent pitch() {
    Plane card = new Plane(ThemeKey.RAISED, 6, Line.column(4, 6, 8, 4, 8));
    Plane head = Plane.clear(Line.row(4, 0, 4, 0, 0));
    head.add(TextLabel.heading("Pitch"), Line.GROW);
    head.add(Plane.space(0, 22));
    card.add(head);
    card.add(curve(fm.pitchEnvelope()), Line.GROW);
    card.add(bars("Rate", fm.parameters("pitch.", "rate1", "rate2", "rate3", "rate4")));
    card.add(bars("Level", fm.parameters("pitch.", "level1", "level2", "level3", "level4")));
    card.add(knobs(fm.parameters("", "transpose", "tune", "bend.range", "voice.glide")));
    return card;
  }

  private JComponent knobs(List<Parameter> parameters) {
    Plane row = Plane.clear(Line.row(0, 0, 0, 0, 0));
    for (Parameter parameter : parameters) {
      // Its own name is too long for a knob's place.
      String label = parameter.id().equals("lfo.sensitivity") ? "Pitch answers" : parameter.label();
      ParameterControls.Control control = ParameterControls.make(fm.device(), parameter, label);
      refresh.add(control.refresh());
      row.add(control.component());
    }
    return row;
  }

  private JComponent lfo() {
    Plane card = new Plane(ThemeKey.RAISED, 6, Line.column(4, 6, 8, 4, 8));
    Plane head = Plane.clear(Line.row(4, 0, 4, 0, 0));
    head.add(TextLabel.heading("LFO"), Line.GROW);
    fm.parameters("lfo.", "sync").forEach(sync -> head.add(toggle(sync, "Key sync", 64)));
    PlainChoice wave = PlainChoice.of(fm.device(), fm.parameters("lfo.", "wave").getFirst(), 84);
    refresh.add(wave::refresh);
    head.add(wave);
    card.add(head);
    Plane pictures = Plane.clear(new GridLayout(1, 2, UIScale.scale(8), 0));
    pictures.add(curve(fm.lfo(true)));
    pictures.add(curve(fm.lfo(false)));
    card.add(pictures, Line.GROW);
    card.add(answers());
    card.add(knobs(fm.parameters("lfo.", "speed", "delay", "pitch", "sensitivity", "amp")));
    return card;
  }

  /** How much the level of each operator answers to the LFO. */
  private JComponent answers() {
    FmBars bars = new FmBars(fm).word("Level answers: 1", 88);
    IntStream.range(0, FmModel.OPERATORS)
        .forEach(
            op -> {
              if (op > 0) {
                bars.word(String.valueOf(op + 1), 8);
              }
              bars.bars(fm.parameters(FmModel.prefix(op), "sensitivity.amp"));
            });
    refresh.add(bars::refresh);
    return bars.row();
  }

  private StudioButton toggle(Parameter parameter, String word, int width) {
    ParameterControls.Control toggle = ParameterControls.toggle(fm.device(), parameter, parameter.label(), word);
    refresh.add(toggle.refresh());
    toggle.component().setPreferredSize(UIScale.scale(new Dimension(width, 20)));
    return (StudioButton) toggle.component();
  }

  /** How notes are played, and what controllers do. */
  JComponent playing() {
    Plane page = Plane.clear(Line.column(8, 0, 0, 0, 0));
    page.add(
        row(
            card("Voices", fm.parameters("voice.", "mode", "most", "glide", "spread")),
            card("Unison", fm.parameters("unison.", "voices", "detune", "spread"))));
    page.add(
        row(
            card("All operators", fm.parameters("", "sync", "feedback")),
            card("Pitch", fm.parameters("", "transpose", "tune", "bend.range")),
            card("Output", fm.parameters("", "quality", "gain"))));
    page.add(row(controllers()));
    return page;
  }

  private static JComponent row(JComponent... cards) {
    Plane row = Plane.clear(Line.fullRow(8));
    for (JComponent card : cards) {
      row.add(card, Line.GROW);
    }
    return row;
  }

  private JComponent controllers() {
    Plane card = new Plane(ThemeKey.RAISED, 6, Line.column(4, 6, 8, 8, 12));
    Plane head = Plane.clear(Line.row(4, 0, 4, 0, 0));
    head.add(TextLabel.heading("Controllers"), Line.GROW);
    head.add(Plane.space(0, 22));
    card.add(head);
    Plane columns = Plane.clear(new GridLayout(2, 2, UIScale.scale(32), UIScale.scale(8)));
    CONTROLLERS.forEach(controller -> columns.add(controller(controller)));
    card.add(columns);
    return card;
  }

  private JComponent controller(String id) {
    String word = Character.toUpperCase(id.charAt(0)) + id.substring(1);
    FmBars bars = new FmBars(fm).word(word, CONTROLLER_WORD).bars(fm.parameters(id + ".", "range"));
    List<String> goals = List.of("to pitch", "to level", "to envelope");
    List<Parameter> switches = fm.parameters(id + ".", "pitch", "amp", "bias");
    for (int i = 0; i < switches.size(); i++) {
      bars.with(toggle(switches.get(i), goals.get(i), SWITCH_WIDTH), () -> {});
    }
    refresh.add(bars::refresh);
    return bars.row();
  }
}
