package studio.overdub.ui.shell;

import java.awt.Component;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import studio.overdub.app.Command;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.Readout;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.StudioButton.Kind;
import studio.overdub.ui.kit.StudioIcon;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.control.ControlModel;
import studio.overdub.ui.view.transport.TransportModel;

/** The bar above everything: the song, the transport, where it is, how fast, how loud. */
final class TransportBar extends Plane {
  private static final long serialVersionUID = 1;

  private final transient StudioContext context;
  private final transient TransportModel model;
  private final transient ControlModel controls;
  private final Readout song = Readout.of("song", 166);
  private final Readout position =
      Readout.position("Position", 142).typed(text -> model().seek(text));
  private final Readout tempo = Readout.of("tempo", 48).typed(text -> model().tempo(text));
  private final Readout meter = Readout.of("meter", 34).typed(text -> model().meter(text));
  private final Readout key = Readout.of("key", 58).pressed(this::chooseKey);
  private final Readout loudness = Readout.right("Loudness", 84);
  private final Readout audio = Readout.right("Audio", 92);
  /** What is left out where the bar is too narrow, first to last; menus have it all. */
  private final transient List<Component> dispensable = new ArrayList<>();
  private final transient List<Runnable> refresh = new ArrayList<>();

  TransportBar(StudioContext context, TransportModel model, ControlModel controls) {
    super(ThemeKey.PANEL, Line.row(0, 0, 12, 0, 12));
    this.context = context;
    this.model = model;
    this.controls = controls;
    explain();
    addAll(song, space(24, 1));
    add(button(Kind.CONTROL, StudioIcon.TO_START, CommandIds.TO_START));
    addAll(space(2, 1), button(Kind.CONTROL, StudioIcon.STOP, CommandIds.STOP));
    addAll(space(2, 1), button(Kind.CONTROL, StudioIcon.PLAY, CommandIds.PLAY));
    addAll(space(2, 1), button(Kind.CONTROL, StudioIcon.RECORD, CommandIds.RECORD).inked(ThemeKey.RECORD)
        .whenOn(ThemeKey.RECORD, ThemeKey.CANVAS));
    addAll(space(2, 1), button(Kind.CONTROL, StudioIcon.LOOP, CommandIds.LOOP));
    addAll(space(18, 1), position, space(14, 1), tempo, space(14, 1), meter, space(14, 1), key, space(14, 1));
    StudioButton countIn = word("Count-in", CommandIds.COUNT_IN);
    StudioButton keys = word("Keys", CommandIds.KEYBOARD);
    addAll(word("Click", CommandIds.CLICK), countIn, keys);
    add(Plane.clear(null), Line.GROW);
    StudioButton undo = button(Kind.QUIET, StudioIcon.UNDO, CommandIds.UNDO);
    StudioButton redo = button(Kind.QUIET, StudioIcon.REDO, CommandIds.REDO);
    Component beforeAudio = space(16, 1);
    addAll(undo, redo, space(12, 1), loudness, beforeAudio, audio, space(16, 1));
    dispensable.addAll(List.of(audio, beforeAudio, keys, countIn, undo, redo, loudness));
    StudioButton export = StudioButton.ofText(Kind.ACTION, "Export", "Export the song as sound or MIDI");
    export.addActionListener(e -> context.commands().run(CommandIds.EXPORT));
    add(export);
    refresh();
  }

  @Override
  public void doLayout() {
    dispensable.forEach(c -> c.setVisible(true));
    for (Component c : dispensable) {
      if (getLayout().preferredLayoutSize(this).width > getWidth()) {
        c.setVisible(false);
      }
    }
    super.doLayout();
  }

  private TransportModel model() {
    return model;
  }

  private void addAll(Component... components) {
    for (Component c : components) {
      add(c);
    }
  }

  private void explain() {
    Explanation.set(song, "The song and whether it is on disk as it stands. [Click] to rename");
    Explanation.set(position, "Where the song is: bar, beat and 960ths, and time. [Click] to type where to go");
    Explanation.set(tempo, "The tempo here, in quarter notes a minute. [Click] to type another");
    Explanation.set(meter, "The meter here. [Click] to type another, such as 3/4");
    Explanation.set(key, "The key here; the piano roll shades what is outside it. [Click] to choose");
    Explanation.set(loudness, "Loudness since it was last cleared, and the highest true peak. [Click] begins anew");
    Explanation.set(audio, "The audio driver, its latency, and how busy it is");
    loudness.pressed(r -> context.session().transport().resetMeters());
    song.typed(
        text -> {
          model.rename(text);
          return true;
        });
  }

  private StudioButton button(Kind kind, StudioIcon icon, String command) {
    return bind(StudioButton.ofIcon(kind, icon, command), command);
  }

  private StudioButton word(String word, String command) {
    return bind(StudioButton.ofText(Kind.QUIET, word, word), command);
  }

  private StudioButton bind(StudioButton button, String id) {
    button.setFocusable(true);
    button.addActionListener(e -> context.commands().run(id));
    context.commands().find(id).ifPresent(command -> describe(button, command));
    refresh.add(() -> refresh(button, id));
    refresh.add(ControlMenu.attach(button, () -> controls.ofCommand(id))::refresh);
    return button;
  }

  private static void describe(StudioButton button, Command command) {
    String keys = command.key().isEmpty() ? "" : " [" + KeyNames.of(command.key()) + "]";
    button.getAccessibleContext().setAccessibleName(command.label().get());
    Explanation.set(button, command.explanation() + keys);
  }

  private void refresh(StudioButton button, String id) {
    Command command = context.commands().find(id).orElse(null);
    button.setEnabled(command != null && command.enabled().getAsBoolean());
    boolean on = command != null && command.checked() != null && command.checked().getAsBoolean();
    button.on(id.equals(CommandIds.PLAY) ? model.playing() : id.equals(CommandIds.LOOP) ? model.looping() : on);
  }

  private void chooseKey(Readout at) {
    JPopupMenu menu = new JPopupMenu();
    menu.setLayout(new GridLayout(13, 2));
    List<String> keys = model.keys();
    for (int i = 0; i < 13; i++) {
      for (String name : List.of(keys.get(i), keys.get(13 + i))) {
        JMenuItem item = new JMenuItem(name);
        item.addActionListener(e -> model.key(name));
        menu.add(item);
      }
    }
    menu.show(at, 0, at.getHeight());
  }

  /** Shows what the session says now. */
  void refresh() {
    refresh.forEach(Runnable::run);
    tick();
  }

  /** Shows what moves while the song runs. */
  void tick() {
    song.show(model.songName(), model.savedState());
    position.show(model.position(), model.time());
    tempo.show(model.tempo());
    meter.show(model.meter());
    key.show(model.key());
    loudness.show(model.loudness(), model.truePeak());
    loudness.ink(model.overloaded() ? ThemeKey.RECORD_TEXT : ThemeKey.TEXT);
    audio.show(context.services().audioDriver(), model.load());
    audio.ink(ThemeKey.DIM);
  }
}
