package studio.overdub.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.app.Session;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.shell.jobs.SoundCare;
import studio.overdub.ui.shell.jobs.SoundSaving;
import studio.overdub.ui.view.transport.KeyboardNotes;

/** The commands that belong to the window: files, what shows, the computer's keyboard, help. */
final class ShellCommands {
  private static final String FILE = "File";
  private static final String EDIT = "Edit";
  private static final String VIEW = "View";
  private static final String HELP = "Help";
  private static final String TRANSPORT = "Transport";

  private final CommandTable table;

  ShellCommands(CommandTable table) {
    this.table = table;
  }

  private void add(String id, String menu, String label, String key, String explanation, Runnable action) {
    table.add(Command.of(id, menu, label, key, explanation, action));
  }

  void addFiles(FileActions files, Runnable quit) {
    add("file.new", FILE, "New song", "ctrl N", "Starts an empty song.", files::newSong);
    add("file.open", FILE, "Open\u2026", "ctrl O", "Opens a song or a MIDI file.", files::open);
    add("file.demo", FILE, "Open the demo song", "", "Opens the song that Overdub comes with.", files::openDemo);
    add("file.store.save", FILE, "Save", "ctrl S", "Saves the song where it is.", files::save);
    add("file.store.saveAs", FILE, "Save as\u2026", "ctrl shift S", "Saves the song somewhere else.", files::saveAs);
    table.add(
        Command.of(
                "file.store.revert", FILE, "Revert to saved", "",
                "Goes back to the song as it was last saved or opened; undo takes that back.", files::revert)
            .when(files::canRevert));
    add("file.exchange.import", FILE, "Import\u2026", "ctrl I", "Brings a MIDI or sound file into this song.",
        files::importFile);
    add(CommandIds.EXPORT, FILE, "Export\u2026", "ctrl shift E", "Renders the song to sound, or writes it as MIDI.",
        files::export);
    add("file.end.quit", FILE, "Quit", "ctrl Q", "Ends Overdub, asking first if the song has changed.", quit);
  }

  void addSounds(Session session, SoundSaving saving, SoundCare care) {
    table.add(
        Command.of(
                "sounds.restore", EDIT, "Bring back the deleted sound", "",
                "Puts the sound that was deleted last in the browser back where it was.", care::restore)
            .labelled(
                () ->
                    care.deleted()
                        .map(name -> "Bring back \u201c" + name + "\u201d")
                        .orElse("Bring back the deleted sound"))
            .when(() -> care.deleted().isPresent()));
    add("sounds.reread", VIEW, "Read my sounds again", "",
        "Looks through the folders of your own presets, patches and kits anew.", care::reread);
    table.add(
        Command.of(
                "track.savePatch", "Track", "Save as a patch\u2026", "",
                "Saves the chosen track\u2019s instrument, note effects and effects as one sound of your own.",
                () -> saving.savePatch(session.selection().track()))
            .when(() -> session.selection().track().flatMap(saving.jobs()::patchForm).isPresent()));
  }

  void addPlaces(PlaceActions places) {
    for (Place place : Place.values()) {
      table.add(
          Command.of(
                  "view.place." + place.name().toLowerCase(Locale.ROOT), VIEW, place.label(),
                  "alt " + (place.ordinal() + 1), place.explanation() + ". Opens or closes it.",
                  () -> places.toggle(place))
              .checkedWhen(() -> places.shows(place)));
    }
    for (Place place : Place.values()) {
      table.add(
          Command.of(
                  "view.float." + place.name().toLowerCase(Locale.ROOT), VIEW,
                  place.label() + " in its own window", "", "Takes the place out of this window, or back.",
                  () -> places.toggleFloat(place))
              .checkedWhen(() -> places.floats(place)));
    }
    add("view.swap.sides", VIEW, "Swap the sides", "", "The browser to the other side, the inspector to where it was.",
        () -> places.swap(Place.BROWSER));
    add("view.swap.middle", VIEW, "Swap arranger and editor", "", "The editor above, the arranger below, or back.",
        () -> places.swap(Place.EDITOR));
  }

  void addViews(Consumer<View> show, Runnable search) {
    for (View view : View.values()) {
      add("view.editor." + view.name().toLowerCase(Locale.ROOT), VIEW, view.label(),
          "F" + (view.ordinal() + 5), "Shows it in the editor.", () -> show.accept(view));
    }
    add("view.find.sounds", VIEW, "Search sounds", "ctrl F", "Puts the keyboard into the browser's search.", search);
  }

  void addThemes(Consumer<Theme> install, Supplier<Theme> current) {
    for (Theme theme : Theme.values()) {
      table.add(
          Command.of("view.theme." + theme.name().toLowerCase(Locale.ROOT), VIEW, theme.label() + " theme", "",
                  "Changes the colours of the window.", () -> install.accept(theme))
              .checkedWhen(() -> current.get() == theme));
    }
  }

  void addKeyboard(KeyboardNotes notes) {
    table.add(
        Command.of(CommandIds.KEYBOARD, TRANSPORT, "Play notes with these keys", "ctrl shift P",
                "The computer\u2019s keys play the chosen track: Z S X D C and on, an octave up Q 2 W 3 E and on.",
                () -> notes.on(!notes.on()))
            .checkedWhen(notes::on));
    add("keyboard.down", TRANSPORT, "Keys an octave down", "OPEN_BRACKET", "Moves the playing keys down by an octave.",
        () -> notes.shift(-1));
    add("keyboard.up", TRANSPORT, "Keys an octave up", "CLOSE_BRACKET", "Moves the playing keys up by an octave.",
        () -> notes.shift(1));
  }

  void addControllers(Runnable learn, Runnable list) {
    add("midi.learn", EDIT, "Learn a MIDI controller", "ctrl shift J",
        "Lets the control that has the keyboard be moved by the MIDI controller that is moved next.", learn);
    add("midi.controllers", EDIT, "MIDI controllers\u2026", "",
        "Lists what MIDI controllers move in this song, with range and takeover.", list);
  }

  void addHelp(Runnable keys, Runnable about) {
    add("help.keys", HELP, "Keys and commands", "F1", "Lists every command with its key.", keys);
    add("help.about", HELP, "About Overdub", "", "What this is.", about);
  }
}
