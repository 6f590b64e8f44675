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
import studio.overdub.testing.FakePlayback;
import studio.overdub.testing.SmallSong;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.view.EditorCommands;
import studio.overdub.ui.view.EditorFocus;
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
    new EditorCommands(new EditorFocus()).all().forEach(table::add);
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
        .containsExactly("File", "Edit", "Track", "Transport", "View", "Help");
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
