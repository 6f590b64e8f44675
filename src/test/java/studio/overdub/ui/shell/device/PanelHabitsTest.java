package studio.overdub.ui.shell.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.main.Furnishing;
import studio.overdub.song.MappingTarget;
import studio.overdub.ui.canvas.device.StepLane;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ValueControl;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.device.Parameter;

/** What holds for the panel of every device there is. A new device is covered when it is registered. */
class PanelHabitsTest {
  /** Parameters without a control of their own, by device and id, and where they are reached instead. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "synth lfo\\d\\.point\\d+", "drawn into the LFO",
          "synth mod\\d+\\.(source|via|target)", "choices in the rows of the matrix",
          "sampler (bank|program|drums)", "the list of programs",
          "sample (start|end|loop\\.start|loop\\.end)", "marks on the waveform",
          "drumrack pad\\d+\\.(start|end)", "marks on the pad's waveform",
          "dr\\w+ \\w+\\.output", "a choice of the places that there are",
          "arpeggiator (step|accent|shift)\\.\\d+", "the lane of steps");

  @BeforeAll
  static void furnish() throws Exception {
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  static Stream<DeviceType> devices() {
    Path nowhere = Path.of("nowhere");
    return new Furnishing(nowhere, nowhere, nowhere).catalog().types().stream();
  }

  private static void visit(Component component, Consumer<JComponent> visitor) {
    if (component instanceof JComponent c) {
      visitor.accept(c);
    }
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        visit(child, visitor);
      }
    }
  }

  /** The controls of a panel as it shows now, by the parameter they stand for. */
  private static Map<String, JComponent> controls(Component panel) {
    Map<String, JComponent> controls = new TreeMap<>();
    visit(
        panel,
        c -> {
          boolean own = ControlMenu.of(c).isPresent() && !ControlMenu.of(c).equals(ControlMenu.of(c.getParent()));
          Optional<MappingTarget> target =
              own ? ControlMenu.of(c).flatMap(ControlMenu::target).map(Controlled::target) : Optional.empty();
          if (target.isPresent() && target.get() instanceof MappingTarget.Parameter parameter) {
            controls.put(parameter.param(), c);
          }
        });
    return controls;
  }

  /** Settings between which every part of a panel shows. */
  private static List<Map<String, Double>> settings(DeviceType type) {
    List<Map<String, Double>> all = new ArrayList<>();
    for (double kind = 0; kind < (type.id().equals("synth") ? 4 : 1); kind++) {
      Map<String, Double> params = new HashMap<>();
      for (ParamSpec spec : type.params()) {
        if (spec.id().matches("osc\\d\\.kind")) {
          params.put(spec.id(), kind);
        } else if (spec.id().matches("mod\\d+\\.(source|target)")) {
          params.put(spec.id(), 5.0);
        }
      }
      all.add(params);
    }
    return all;
  }

  /** Does something with all controls that a device's panel can show, on whatever page. */
  private static void everywhere(DeviceType type, Consumer<Map<String, JComponent>> consumer) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          for (Map<String, Double> params : settings(type)) {
            DevicePanel panel = new PanelPicture(type, params, Map.of()).panel();
            panel.setSize(1180, 900);
            consumer.accept(controls(panel));
            List<StudioButton> tabs = new ArrayList<>();
            visit(panel, c -> collectTab(c, tabs));
            for (StudioButton tab : List.copyOf(tabs)) {
              tab.doClick(0);
              panel.refresh();
              consumer.accept(controls(panel));
              List<StudioButton> inner = new ArrayList<>();
              visit(panel, c -> collectTab(c, inner));
              inner.removeAll(tabs);
              inner.forEach(
                  button -> {
                    button.doClick(0);
                    consumer.accept(controls(panel));
                  });
            }
          }
        });
  }

  private static void collectTab(JComponent c, List<StudioButton> tabs) {
    if (c instanceof StudioButton button && Explanation.of(button).startsWith("Shows the ")) {
      tabs.add(button);
    }
  }

  @ParameterizedTest
  @MethodSource("devices")
  void onlyWhatStandsBesideOtherGroupsIsGeneral(DeviceType type) throws Exception {
    List<String> headings = new ArrayList<>();
    List<ControlGroup> cards = new ArrayList<>();
    SwingUtilities.invokeAndWait(
        () ->
            visit(
                new PanelPicture(type, Map.of(), Map.of()).panel(),
                c -> {
                  if (c instanceof TextLabel label) {
                    headings.add(label.text());
                  } else if (c instanceof ControlGroup card) {
                    cards.add(card);
                  }
                }));
    if (cards.size() <= 1) {
      assertThat(headings).doesNotContain("General");
    }
  }

  @ParameterizedTest
  @MethodSource("devices")
  void everyParameterIsReached(DeviceType type) throws Exception {
    List<String> missing = new ArrayList<>(type.params().stream().map(ParamSpec::id).toList());
    missing.removeIf(
        id -> ELSEWHERE.keySet().stream().anyMatch(key -> (type.id() + " " + id).matches(key)));
    everywhere(type, controls -> missing.removeAll(controls.keySet()));
    if (type.id().equals("drumrack")) {
      // The knobs are those of the pad that is chosen; each has the same.
      missing.removeIf(id -> !id.startsWith("pad36."));
      // A pad's circuit is chosen from a menu, and its knobs show once it has one: PadsModelTest.
      missing.removeIf(id -> id.matches("pad36\\.(circuit.*|drift|.*\\..*)"));
    } else if (type.id().equals("drums")) {
      // The knobs are those of the drum that is chosen; DrumsModelTest goes over all.
      missing.removeIf(id -> !id.matches("(kick|master|touch)\\..*|.*\\.(level|pan|mute|solo|choke)"));
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("devices")
  void everyParameterSaysInASentenceWhatItDoes(DeviceType type) throws Exception {
    assertThat(type.params())
        .allSatisfy(
            spec -> assertThat(spec.description()).as(spec.id()).matches("[A-Z0-9].{8,}\\."));
    everywhere(
        type,
        controls ->
            controls.forEach(
                (id, control) -> {
                  String sentence = type.params().get(type.indexOf(id)).description();
                  assertThat(control instanceof StepLane
                      || Explanation.of(control).contains(sentence)).as(id).isTrue();
                }));
  }

  @ParameterizedTest
  @MethodSource("devices")
  void everyControlOffersLearnAutomationAndDefaultInItsMenu(DeviceType type) throws Exception {
    everywhere(
        type,
        controls ->
            controls.forEach(
                (id, control) -> {
                  List<String> offered = new ArrayList<>();
                  for (Component item : ContextMenu.menu(control).getComponents()) {
                    if (item instanceof JMenuItem entry) {
                      offered.add(entry.getText());
                    }
                  }
                  assertThat(offered).as(id).contains("MIDI Learn", "Show automation");
                  if (!(control instanceof StepLane)) {
                    assertThat(offered).as(id).anyMatch(text -> text.startsWith("Default: "));
                  }
                  if (control instanceof ValueControl) {
                    assertThat(offered).as(id).contains("Type a value\u2026");
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("devices")
  void whatAKnobShowsCanBeTypedIn(DeviceType type) {
    assertThat(type.params().stream().map(Parameter::new))
        .allSatisfy(
            p -> {
              for (double value : new double[] {p.spec().min(), p.defaultValue(), p.spec().max()}) {
                assertThat(p.parse(p.format(value))).as("%s of %s", p.format(value), p.id()).isPresent();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("devices")
  void everyKnobTurnsByMouseWheelAndKeys(DeviceType type) throws Exception {
    // Of parameters that differ by a number alone, one stands for all.
    Set<String> turned = new HashSet<>();
    everywhere(
        type,
        controls ->
            controls.forEach(
                (id, control) -> {
                  if (control instanceof ValueControl knob && turned.add(id.replaceAll("\\d+", ""))) {
                    turns(knob, new Parameter(type.params().get(type.indexOf(id))));
                  }
                }));
  }

  private static void turns(ValueControl knob, Parameter parameter) {
    String id = parameter.id();
    key(knob, KeyEvent.VK_HOME, 0);
    assertThat(knob.value()).as(id).isEqualTo(parameter.spec().min());
    key(knob, KeyEvent.VK_UP, 0);
    assertThat(knob.value()).as("%s by key", id).isGreaterThan(parameter.spec().min());
    key(knob, KeyEvent.VK_HOME, 0);
    knob.dispatchEvent(
        new MouseWheelEvent(
            knob, MouseEvent.MOUSE_WHEEL, 0, 0, 9, 9, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, -1));
    knob.dispatchEvent(
        new MouseWheelEvent(
            knob, MouseEvent.MOUSE_WHEEL, 0, 0, 9, 9, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, -1));
    assertThat(knob.value()).as("%s by wheel", id).isGreaterThan(parameter.spec().min());
    double coarse = dragged(knob, 0);
    double fine = dragged(knob, InputEvent.SHIFT_DOWN_MASK);
    assertThat(parameter.toTravel(fine)).as("%s finely", id).isLessThan(parameter.toTravel(coarse));
    mouse(knob, MouseEvent.MOUSE_PRESSED, 60, 0, 2);
    assertThat(knob.value()).as("%s by double-click", id).isEqualTo(parameter.defaultValue());
  }

  /** Where a knob at its least is after a drag of 150 units upwards. */
  private static double dragged(ValueControl knob, int modifiers) {
    key(knob, KeyEvent.VK_HOME, 0);
    mouse(knob, MouseEvent.MOUSE_PRESSED, 200, modifiers, 1);
    mouse(knob, MouseEvent.MOUSE_DRAGGED, 50, modifiers, 1);
    double value = knob.value();
    mouse(knob, MouseEvent.MOUSE_RELEASED, 50, modifiers, 1);
    return value;
  }

  private static void mouse(ValueControl knob, int id, int y, int modifiers, int clicks) {
    knob.dispatchEvent(
        new MouseEvent(
            knob, id, 0, modifiers | InputEvent.BUTTON1_DOWN_MASK, 9, y, clicks, false, MouseEvent.BUTTON1));
  }

  private static void key(ValueControl knob, int code, int modifiers) {
    for (var listener : knob.getKeyListeners()) {
      listener.keyPressed(new KeyEvent(knob, KeyEvent.KEY_PRESSED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED));
      listener.keyReleased(new KeyEvent(knob, KeyEvent.KEY_RELEASED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED));
    }
  }
}
