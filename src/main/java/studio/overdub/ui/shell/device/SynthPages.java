package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.swing.JComponent;
import studio.overdub.ui.canvas.device.EnvelopeCurve;
import studio.overdub.ui.canvas.device.FilterGraph;
import studio.overdub.ui.canvas.device.LfoGraph;
import studio.overdub.ui.canvas.device.WaveGraph;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.device.DeviceText;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.synth.SynthModel;

/** The pages of the Synthesizer's panel. */
final class SynthPages {
  private static final int IN_ROW = 4;
  private static final int FLOW_ROW = 12;
  private static final int WAVE_HEIGHT = 66;
  private static final int RESPONSE_HEIGHT = 82;

  private final SynthModel synth;
  private final SynthControls controls;
  private final DeviceFiles files;
  private final List<Runnable> refresh = new ArrayList<>();

  SynthPages(SynthModel synth, SynthControls controls, DeviceFiles files) {
    this.synth = synth;
    this.controls = controls;
    this.files = files;
  }

  void refresh() {
    refresh.forEach(Runnable::run);
  }

  private SynthCard card(String title, int inRow) {
    SynthCard card = new SynthCard(title, controls, inRow);
    refresh.add(card::refresh);
    return card;
  }

  private PlainChoice choice(String id, int width) {
    Parameter parameter = synth.device().parameter(id).orElseThrow();
    return PlainChoice.of(synth.device(), parameter, width);
  }

  /** A row of cards at the top of a page, all alike in height, each at its own width. */
  private static JComponent row(List<? extends JComponent> cards) {
    Plane row = Plane.clear(Line.fullRow(8));
    cards.forEach(row::add);
    Plane page = Plane.clear(new BorderLayout());
    page.add(row, BorderLayout.NORTH);
    return page;
  }

  /** Three oscillators. */
  JComponent oscillators() {
    List<SynthCard> cards = new ArrayList<>();
    for (int n = 0; n < SynthModel.OSCILLATORS; n++) {
      cards.add(oscillator(n));
    }
    return row(cards);
  }

  private SynthCard oscillator(int n) {
    String prefix = "osc" + (n + 1) + ".";
    SynthCard card = card("Oscillator " + (n + 1), IN_ROW);
    PlainChoice wave = choice(prefix + "wave", 84);
    PlainChoice table = table(n);
    StudioButton sound = sound(n);
    card.choice(table).beside(sound, () -> {}).choice(wave).choice(choice(prefix + "kind", 88));
    WaveGraph graph = new WaveGraph(synth.wave(n));
    graph.setTransferHandler(new SoundDrop(new TableDrop(n)));
    card.picture(graph, WAVE_HEIGHT);
    Runnable show =
        () -> {
          int kind = synth.kind(n);
          wave.setVisible(kind == 0);
          table.setVisible(kind == 1);
          sound.setVisible(kind == 1);
          card.showRows(synth.oscillator(n, kind));
        };
    refresh.add(show);
    show.run();
    return card;
  }

  private PlainChoice table(int n) {
    List<String> names = synth.wavetables();
    DeviceText text = synth.table(n).orElseThrow();
    return new PlainChoice(
        text.label(), "The wavetable of oscillator " + (n + 1) + ", in place of a sound where it reads one", names, 104,
        () -> Math.max(0, names.indexOf(synth.device().text(text))),
        chosen -> synth.useTable(n, names.get(chosen)));
  }

  /** What lets an oscillator read a sound as its wavetable. */
  private StudioButton sound(int n) {
    StudioButton button = StudioButton.ofSmallText("WAV", "A sound as wavetable of oscillator " + (n + 1));
    Explanation.set(
        button, "Chooses a sound to be read as a wavetable, a frame after every 2048 samples. It may be dropped on the"
            + " wave as well. The choice beside it takes it away");
    button.addActionListener(e -> files.chooseSound().ifPresent(file -> bringTable(n, List.of(file))));
    refresh.add(() -> button.on(!synth.soundName(n).isEmpty()));
    return button;
  }

  private void bringTable(int oscillator, List<Path> sounds) {
    files.bring(List.of(sounds.getFirst()), names -> synth.useSound(oscillator, names.getFirst()));
  }

  /** The wave of an oscillator takes a sound as its wavetable. */
  private final class TableDrop implements SoundDrop.Target {
    private final int oscillator;

    TableDrop(int oscillator) {
      this.oscillator = oscillator;
    }

    @Override
    public boolean over(Point point) {
      return true;
    }

    @Override
    public void drop(Point point, List<Path> sounds, boolean beside) {
      bringTable(oscillator, sounds);
    }
  }

  /** Two filters, and what goes into them beside the oscillators. */
  JComponent filters() {
    List<SynthCard> cards = new ArrayList<>();
    for (int n = 0; n < SynthModel.FILTERS; n++) {
      String prefix = "filter" + (n + 1) + ".";
      cards.add(
          card("Filter " + (n + 1), IN_ROW)
              .choice(choice(prefix + "type", 132))
              .picture(new FilterGraph(synth.filter(n)), RESPONSE_HEIGHT)
              .show(
                  synth.parameters(
                      prefix,
                      List.of("cutoff", "resonance", "drive", "mix", "envelope", "tracking", "velocity", "morph",
                          "pressure", "slide"))));
    }
    cards.add(
        card("Sub, noise and mix", IN_ROW)
            .showRows(
                List.of(
                    synth.parameters("sub.", List.of("level", "octave", "filter", "wave")),
                    synth.parameters("noise.", List.of("level", "colour", "filter")),
                    synth.parameters("mix.", List.of("gain", "balance", "routing")),
                    synth.parameters("mix.", List.of("ring12", "ring23")))));
    return row(cards);
  }

  /** Four envelopes, and the stages of the chosen one. */
  JComponent envelopes() {
    return chosenOf(
        n -> new EnvelopeCurve(synth.envelope(n)), "Envelope ", "env",
        List.of("delay", "attack", "hold", "decay", "sustain", "release", "attackcurve", "decaycurve",
            "releasecurve", "velocity", "loop"));
  }

  /** Four low-frequency oscillators, and how the chosen one runs. */
  JComponent lfos() {
    return chosenOf(
        n -> new LfoGraph(synth.lfo(n)), "LFO ", "lfo",
        List.of("wave", "sync", "mode", "reading", "rate", "delay", "fade", "phase", "steps", "unipolar"));
  }

  private JComponent chosenOf(IntFunction<JComponent> graph, String title, String prefix, List<String> ids) {
    Plane graphs = Plane.clear(new GridLayout(1, SynthModel.MOVERS, UIScale.scale(8), 0));
    Chosen chosen = new Chosen(title, prefix, ids);
    for (int n = 0; n < SynthModel.MOVERS; n++) {
      JComponent one = graph.apply(n);
      refresh.add(one::repaint);
      chosen.add(one);
      graphs.add(chosen.column(one, n));
    }
    Plane page = Plane.clear(new BorderLayout(0, UIScale.scale(8)));
    page.add(graphs, BorderLayout.CENTER);
    page.add(chosen.controls(), BorderLayout.SOUTH);
    return page;
  }

  /** Which of four alike shows its controls. */
  private final class Chosen {
    private final String title;
    private final String prefix;
    private final List<String> ids;
    private final List<StudioButton> buttons = new ArrayList<>();
    private final List<SynthCard> cards = new ArrayList<>();
    private final Plane place = Plane.clear(new BorderLayout());

    Chosen(String title, String prefix, List<String> ids) {
      this.title = title;
      this.prefix = prefix;
      this.ids = ids;
    }

    void add(JComponent graph) {
      int n = cards.size();
      cards.add(SynthPages.this.card(title + (n + 1), FLOW_ROW).show(synth.parameters(prefix + (n + 1) + ".", ids)));
      graph.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
              choose(n);
            }
          });
    }

    JComponent column(JComponent graph, int n) {
      StudioButton button = StudioButton.ofSmallText(title + (n + 1), "Shows the knobs of " + title + (n + 1));
      button.whenOn(ThemeKey.CONTROL, ThemeKey.ACCENT);
      button.addActionListener(e -> choose(n));
      buttons.add(button);
      Plane column = Plane.clear(new BorderLayout(0, UIScale.scale(4)));
      column.add(button, BorderLayout.NORTH);
      column.add(graph, BorderLayout.CENTER);
      return column;
    }

    JComponent controls() {
      choose(0);
      return place;
    }

    private void choose(int n) {
      for (int i = 0; i < buttons.size(); i++) {
        buttons.get(i).on(i == n);
      }
      place.removeAll();
      place.add(cards.get(n));
      place.revalidate();
      place.repaint();
    }
  }

  /** Macros, unison, and how notes are played. */
  JComponent voice() {
    Plane page = Plane.clear(Line.column(8, 0, 0, 0, 0));
    List<String> macros = List.of("1", "2", "3", "4", "5", "6", "7", "8");
    page.add(
        row(
            List.of(
                card("Macros", FLOW_ROW).show(synth.parameters("macro", macros)),
                card("Unison", FLOW_ROW)
                    .show(synth.parameters("unison.", List.of("voices", "detune", "spread", "blend"))))));
    page.add(
        row(
            List.of(
                card("Playing", FLOW_ROW)
                    .show(
                        synth.parameters(
                            "voice.", List.of("mode", "glidemode", "glide", "limit", "mpe", "bendrange"))),
                card("Each note", FLOW_ROW)
                    .show(synth.parameters("voice.", List.of("level", "pan", "spread"))))));
    page.add(
        row(
            List.of(
                card("Pitch", FLOW_ROW)
                    .show(
                        synth.parameters("voice.", List.of("transpose", "tune", "vibratorate", "vibratodepth"))),
                tuning())));
    return page;
  }

  private JComponent tuning() {
    SynthCard card = card("Tuning", FLOW_ROW);
    for (String id : List.of("tuning.scale", "tuning.mapping")) {
      synth.text(id).ifPresent(text -> card.beside(tuningFile(text), () -> {}));
    }
    return card;
  }

  private JComponent tuningFile(DeviceText text) {
    StudioButton button = StudioButton.ofText(StudioButton.Kind.CONTROL, text.label(), text.label());
    button.addActionListener(
        e -> {
          if (synth.device().text(text).isEmpty()) {
            files.chooseFont(List.of(text.id().endsWith("scale") ? "scl" : "kbm"))
                .ifPresent(file -> synth.device().text(text, file.toString()));
          } else {
            synth.device().text(text, "");
          }
        });
    refresh.add(() -> button.word(text.label() + ": " + fileName(synth.device().text(text))));
    return button;
  }

  private static String fileName(String path) {
    return path.isEmpty() ? "none" : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** The rack of effects, in the order in which sound goes through them. */
  JComponent effects() {
    GroupFlow flow = new GroupFlow();
    for (var group : synth.effects()) {
      flow.add(card(group.title(), FLOW_ROW).show(group.parameters()));
    }
    return GenericFace.scrolling(flow);
  }
}
