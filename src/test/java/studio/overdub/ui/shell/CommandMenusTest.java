package studio.overdub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.app.Session;
import studio.overdub.app.SessionCommands;
import studio.overdub.device.Catalog;
import studio.overdub.edit.SongEdits;
import studio.overdub.testing.DrawnPeaks;
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.ArrangePointer;
import studio.overdub.ui.view.roll.RollModel;
import studio.overdub.ui.view.roll.RollPointer;
import studio.overdub.ui.view.transport.KeyboardNotes;

class CommandMenusTest {
  private final Session session = new Session(SmallSong.make(), new Catalog(List.of()), new FakePlayback());
  private final CommandTable table = new CommandTable();

  @BeforeAll
  static void theme() {
    Theme.DARK.install();
  }

  private JMenuBar bar() {
    SessionCommands.addHistory(session, table);
    SessionCommands.addTracksAndTransport(session, table);
    new Editors(session, table, new DrawnPeaks()).commands().forEach(table::add);
    ShellCommands shell = new ShellCommands(table);
    shell.addFiles(new FileActions(session, () -> "", null, null, null), () -> {});
    shell.addViews(view -> {}, () -> {});
    FloatingPlaces places = new FloatingPlaces(root -> {});
    places.over(new Places());
    shell.addPlaces(places);
    shell.addThemes(theme -> {}, () -> Theme.DARK);
    shell.addKeyboard(new KeyboardNotes(session));
    shell.addHelp(() -> {}, () -> {});
    return CommandMenus.bar(table);
  }

  @Test
  void menusStandInTheCustomaryOrder() {
    JMenuBar bar = bar();
    assertThat(IntStream.range(0, bar.getMenuCount()).mapToObj(i -> bar.getMenu(i).getText()))
        .containsExactly("File", "Edit", "Track", "Notes", "Grid", "Transport", "View", "Help");
  }

  @Test
  void undoNamesItsStepWhenTheMenuOpens() {
    JMenu edit = bar().getMenu(1);
    session.apply(SongEdits.tempoAt(session.transport().position(), 90));
    Arrays.stream(edit.getMenuListeners()).forEach(listener -> listener.menuSelected(null));
    String step = session.history().undoName().orElseThrow();
    assertThat(edit.getItem(0).getText()).isEqualTo("Undo " + step);
    assertThat(edit.getItem(1).isEnabled()).isFalse();
  }

  @Test
  void noTwoCommandsShareAKeyAndEveryKeyIsOne() {
    bar();
    Map<KeyStroke, String> keys = new HashMap<>();
    for (Command command : table.all()) {
      if (!command.key().isEmpty()) {
        KeyStroke key = KeyStroke.getKeyStroke(command.key());
        assertThat(key).as(command.id() + ": " + command.key()).isNotNull();
        assertThat(keys.put(key, command.id())).as(command.key() + " of " + command.id()).isNull();
      }
    }
  }

  @Test
  void everyCommandIsExplainedInASentenceAndNamedInTheMenus() {
    bar();
    for (Command command : table.all()) {
      assertThat(command.explanation()).as(command.id()).matches("[A-Z].{8,}\\.");
      assertThat(command.label().get()).as(command.id()).isNotBlank();
      assertThat(command.menu()).as(command.id()).isNotBlank();
    }
  }

  @Test
  void whatTheRightButtonOffersAreCommandsOfTheTable() {
    bar();
    ArrangeModel arranger = new ArrangeModel(session);
    arranger.resize(1183, 473);
    ArrangePointer pointer = new ArrangePointer(arranger, new DrawnPeaks(), null);
    assertThat(pointer.offer(Pointer.at(20, 60))).contains("track.mute").allMatch(this::known);
    assertThat(pointer.offer(Pointer.at(1100, 60))).allMatch(this::known);
    RollModel roll = new RollModel(session);
    roll.resize(1183, 421);
    assertThat(new RollPointer(roll).offer(Pointer.at(600, 200)))
        .contains("edit.change.quantize")
        .allMatch(this::known);
  }

  private boolean known(String id) {
    return id.isEmpty() || table.find(id).isPresent();
  }

  @Test
  void everyButtonOfTheWindowHasItsCommand() {
    bar();
    for (String id : List.of(CommandIds.TO_START, CommandIds.STOP, CommandIds.PLAY, CommandIds.LOOP, CommandIds.CLICK,
        CommandIds.COUNT_IN, CommandIds.UNDO, CommandIds.REDO, CommandIds.EXPORT, CommandIds.KEYBOARD,
        CommandIds.ADD_INSTRUMENT_TRACK)) {
      assertThat(table.find(id)).as(id).isPresent();
    }
  }

  @Test
  void keysAreNamedAsPeopleReadThem() {
    assertThat(KeyNames.of("ctrl shift Z")).isEqualTo("Ctrl+Shift+Z");
    assertThat(KeyNames.of("OPEN_BRACKET")).isEqualTo("[");
    assertThat(KeyNames.of("F5")).isEqualTo("F5");
  }
}
