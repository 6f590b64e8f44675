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
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.main.Furnishing;
import studio.overdub.song.MappingTarget;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.kit.ValueControl;
import studio.overdub.ui.shell.control.ControlMenu;

/** What holds for the panel of every device there is. A new device is covered when it is registered. */
class PanelHabitsTest {
  @TempDir static Path home;
  private static Catalog catalog;

  @BeforeAll
  static void furnish() throws Exception {
    catalog = new Furnishing(home, home, home).catalog();
    SwingUtilities.invokeAndWait(Theme.DARK::install);
  }

  static Stream<String> devices() {
    if (catalog == null) {
      catalog = new Furnishing(Path.of("nowhere"), Path.of("nowhere"), Path.of("nowhere")).catalog();
    }
    return catalog.types().stream().map(DeviceType::id);
  }

  private static void visit(Component component, java.util.function.Consumer<JComponent> visitor) {
    if (component instanceof JComponent c) {
      visitor.accept(c);
    }
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        visit(child, visitor);
      }
    }
  }

  private static Map<String, JComponent> controls(Component panel) {
    Map<String, JComponent> controls = new java.util.TreeMap<>();
    visit(panel, c -> {
      if (c.getParent() == null || ControlMenu.of(c).isPresent() && ControlMenu.of(c.getParent()).isEmpty()) {
        ControlMenu.of(c).flatMap(ControlMenu::target).ifPresent(t -> {
          if (t.target() instanceof MappingTarget.Parameter p) {
            controls.put(p.param(), c);
          }
        });
      }
    });
    return controls;
  }

  @ParameterizedTest
  @MethodSource("devices")
  void probe(String id) throws Exception {
    DeviceType type = catalog.find(id).orElseThrow();
    SwingUtilities.invokeAndWait(() -> {
      DevicePanel panel = new PanelPicture(type, Map.of(), Map.of()).panel();
      Map<String, JComponent> all = new java.util.TreeMap<>(controls(panel));
      List<StudioButton> buttons = new ArrayList<>();
      visit(panel, c -> { if (c instanceof StudioButton b) buttons.add(b); });
      for (StudioButton b : buttons) {
        if (Set.of("Oscillators", "Filters", "Envelopes", "LFOs", "Matrix", "Voice", "Effects").contains(b.getText())) {
          b.doClick(0);
          all.putAll(controls(panel));
        }
      }
      List<String> missing = new ArrayList<>();
      List<String> mute = new ArrayList<>();
      for (ParamSpec s : type.params()) {
        if (!all.containsKey(s.id())) missing.add(s.id());
        if (s.description().isEmpty()) mute.add(s.id());
      }
      System.out.println("PROBE " + id + " params " + type.params().size() + " missing " + missing.size() + " " + missing.stream().limit(60).toList());
      System.out.println("PROBE " + id + " undescribed " + mute.size() + " " + mute.stream().limit(40).toList());
    });
  }
}
