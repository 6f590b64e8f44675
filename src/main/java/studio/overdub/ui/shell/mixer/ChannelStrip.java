package studio.overdub.ui.shell.mixer;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import studio.overdub.base.TrackId;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.DecibelRange;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Fader;
import studio.overdub.ui.kit.Knob;
import studio.overdub.ui.kit.LevelMeter;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.PanRange;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.mixer.Effect;
import studio.overdub.ui.view.mixer.Meters;
import studio.overdub.ui.view.mixer.MixerModel;
import studio.overdub.ui.view.mixer.Strip;

/** A strip of the mixer, from the inserts at the top down to the fader, in the order sound flows. */
final class ChannelStrip extends Plane {
  private static final long serialVersionUID = 1;

  private final transient MixerModel model;
  private final transient Optional<TrackId> track;
  private final StripHead head = new StripHead();
  private final Plane slots = Plane.clear(Line.column(3, 2, 6, 0, 6));
  private final Knob pan;
  private final Fader fader;
  private final LevelMeter meter = new LevelMeter(6, true);
  private final TextLabel gain =
      new TextLabel("", Typeface.LABEL, ThemeKey.TEXT, TextLabel.Side.LEFT, 0);
  private final TextLabel peak =
      new TextLabel("", Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.RIGHT, 0);
  private final StudioButton mute = StudioButton.ofSmallText("M", "Mute").whenOn(ThemeKey.CAP, ThemeKey.ON_CAP);
  private final StudioButton solo = StudioButton.ofSmallText("S", "Solo");
  private final transient List<ControlMenu> menus = new ArrayList<>();
  private final transient List<ControlMenu> slotMenus = new ArrayList<>();
  private transient Strip shown;
  private int insertRows = -1;
  private int sendRows = -1;

  ChannelStrip(MixerModel model, Strip strip) {
    super(strip.master() ? ThemeKey.RAISED : ThemeKey.PANEL, Line.column(0, 0, 0, 6, 0));
    this.model = model;
    this.track = strip.track();
    pan = new Knob("Pan of " + strip.name(), "", PanRange.PAN);
    fader = new Fader("Fader of " + strip.name(), DecibelRange.FADER, 26);
    pan.onPreview(value -> model.previewPan(track, value));
    pan.onCommit(value -> model.pan(track, value));
    fader.onPreview(
        value -> {
          gain.text(DecibelRange.FADER.format(value));
          model.previewGain(track, value);
        });
    fader.onCommit(value -> model.gain(track, value));
    meter.onClear(() -> peak.text(""));
    attach(fader, model.gainOf(track), fader::type);
    attach(pan, model.panOf(track), pan::type);
    build(strip);
  }

  /** Gives a control its menu; {@code type} opens its field, null where nothing is typed. */
  private void attach(JComponent control, Controlled controlled, Runnable type) {
    menus.add(ControlMenu.attach(control, () -> Optional.of(controlled)));
    if (type != null) {
      ContextMenu.add(control, menu -> ContextMenu.item(menu, "Type a value\u2026", type));
    }
  }

  private void build(Strip strip) {
    add(head);
    add(slots);
    add(space(1, 4));
    add(pan);
    Plane level = Plane.clear(Line.fullRow(0));
    level.add(space(14, 1));
    level.add(fader);
    level.add(space(4, 1));
    level.add(meter, Line.GROW);
    add(level, Line.GROW);
    Plane figures = Plane.clear(Line.row(2, 0, 10, 2, 8));
    figures.add(gain, Line.GROW);
    figures.add(peak);
    add(figures);
    Plane switches = Plane.clear(Line.row(4, 0, 10, 0, 8));
    if (strip.master()) {
      switches.add(space(1, 20));
    } else {
      TrackId id = track.orElseThrow();
      mute.addActionListener(e -> model.toggleMute(id));
      solo.addActionListener(e -> model.toggleSolo(id));
      attach(mute, model.muteOf(id), null);
      attach(solo, model.soloOf(id), null);
      Explanation.set(mute, "Silence this track. [Right-click] MIDI Learn");
      Explanation.set(solo, "Hear this track alone, with all others that are soloed. [Right-click] MIDI Learn");
      switches.add(mute);
      switches.add(solo);
    }
    add(switches);
    head.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent e) {
            model.choose(track);
          }
        });
    Explanation.set(head, "The channel of " + strip.name() + ". [Click] chooses its track");
  }

  /** Shows the strip as it stands, with so many rows of slots, the same in all strips. */
  void show(Strip strip, boolean chosen, int inserts, int sends) {
    boolean same =
        shown != null && shown.inserts().equals(strip.inserts()) && shown.sends().equals(strip.sends())
            && shown.output().equals(strip.output()) && shown.routes().equals(strip.routes());
    if (!same || inserts != insertRows || sends != sendRows) {
      insertRows = inserts;
      sendRows = sends;
      fillSlots(strip);
    }
    shown = strip;
    head.show(strip.name(), strip.colour(), chosen);
    pan.show(strip.pan());
    fader.show(strip.gainDb());
    gain.text(DecibelRange.FADER.format(strip.gainDb()));
    gain.ink(strip.muted() || strip.silenced() ? ThemeKey.FAINT : ThemeKey.TEXT);
    mute.on(strip.muted());
    solo.on(strip.solo());
    menus.forEach(ControlMenu::refresh);
    slotMenus.forEach(ControlMenu::refresh);
  }

  private void fillSlots(Strip strip) {
    slots.removeAll();
    slotMenus.clear();
    int room = insertRows - (strip.inserts().size() > insertRows ? 1 : 0);
    strip.inserts().stream().limit(room).forEach(insert -> slots.add(insertSlot(insert)));
    if (strip.inserts().size() > insertRows) {
      slots.add(more(strip.inserts().subList(room, strip.inserts().size())));
    }
    for (int i = strip.inserts().size(); i < insertRows; i++) {
      slots.add(i == strip.inserts().size() ? emptySlot() : space(1, 20));
    }
    strip.sends().stream().limit(sendRows).forEach(send -> slots.add(sendSlot(send)));
    for (int i = strip.sends().size(); i < sendRows; i++) {
      boolean first = i == strip.sends().size() && track.isPresent() && !model.busses(track.get()).isEmpty();
      slots.add(first ? emptySend() : space(1, 20));
    }
    slots.add(track.isPresent() ? outputSlot(strip) : space(1, 20));
    slots.revalidate();
    slots.repaint();
  }

  private SlotButton insertSlot(Strip.Insert insert) {
    SlotButton slot = new SlotButton(insert.name(), "", insert.enabled(), false);
    Explanation.set(slot, insert.name() + ". [Click] opens its panel  [Right-click] on, off, remove, MIDI Learn");
    slot.addActionListener(e -> model.chooseDevice(track, insert.id()));
    slotMenus.add(ControlMenu.attach(slot, () -> Optional.of(model.switchOf(insert.id()))));
    ContextMenu.add(
        slot,
        menu -> {
          ContextMenu.item(menu, insert.enabled() ? "Switch off" : "Switch on", () -> model.toggleDevice(insert.id()));
          ContextMenu.item(menu, "Remove", () -> model.removeEffect(insert.id()));
        });
    return slot;
  }

  private SlotButton more(List<Strip.Insert> hidden) {
    SlotButton slot = new SlotButton(hidden.size() + " more\u2026", "", true, true);
    slot.addActionListener(
        e -> {
          JPopupMenu menu = new JPopupMenu();
          hidden.forEach(insert -> ContextMenu.item(menu, insert.name(), () -> model.chooseDevice(track, insert.id())));
          menu.show(slot, 0, slot.getHeight());
        });
    return slot;
  }

  private SlotButton emptySlot() {
    SlotButton slot = new SlotButton("Add effect", "", false, true);
    Explanation.set(slot, "Add an effect to this channel, after those above");
    slot.addActionListener(
        e -> {
          JPopupMenu menu = new JPopupMenu();
          for (Effect effect : model.effects()) {
            JMenuItem item = ContextMenu.item(menu, effect.name(), () -> model.addEffect(track, effect.type()));
            Explanation.set(item, effect.description());
          }
          menu.show(slot, 0, slot.getHeight());
        });
    return slot;
  }

  private SlotButton sendSlot(Strip.SendLevel send) {
    SlotButton slot = new SlotButton(send.name(), DecibelRange.number(send.levelDb()), true, false);
    Explanation.set(
        slot, "Send to " + send.name() + ". [Click] to type its level in dB  [Right-click] MIDI Learn, remove");
    slot.addActionListener(
        e ->
            ValueEntry.open(
                slot,
                DecibelRange.number(send.levelDb()),
                true,
                text ->
                    DecibelRange.FADER
                        .parse(text)
                        .ifPresent(db -> model.send(track.orElseThrow(), send.bus(), db))));
    slotMenus.add(ControlMenu.attach(slot, () -> Optional.of(model.sendOf(track.orElseThrow(), send.bus()))));
    ContextMenu.add(
        slot, menu -> ContextMenu.item(menu, "Remove", () -> model.removeSend(track.orElseThrow(), send.bus())));
    return slot;
  }

  /** Where the channel goes, and how many places parts of its instrument go to past it. */
  private SlotButton outputSlot(Strip strip) {
    String more = strip.routes().isEmpty() ? "" : "+" + strip.routes().size();
    SlotButton slot = SlotButton.output("\u2192 " + strip.output(), more);
    String past = strip.routes().isEmpty() ? "" : ", some pads to " + String.join(", ", strip.routes());
    Explanation.set(slot, "Goes to " + strip.output() + past + ". [Click] to choose another place");
    slot.addActionListener(
        e -> {
          JPopupMenu menu = new JPopupMenu();
          for (MixerModel.Output output : model.outputs(track.orElseThrow())) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(output.name(), output.chosen());
            item.addActionListener(chosen -> model.output(track.orElseThrow(), output.bus()));
            menu.add(item);
          }
          menu.show(slot, 0, slot.getHeight());
        });
    return slot;
  }

  private SlotButton emptySend() {
    SlotButton slot = new SlotButton("Add send", "", false, true);
    Explanation.set(slot, "Send a share of this channel to a bus");
    slot.addActionListener(
        e -> {
          JPopupMenu menu = new JPopupMenu();
          for (Strip.SendLevel bus : model.busses(track.orElseThrow())) {
            ContextMenu.item(menu, bus.name(), () -> model.send(track.orElseThrow(), bus.bus(), -12));
          }
          menu.show(slot, 0, slot.getHeight());
        });
    return slot;
  }

  /** Takes in the peaks of the last frame. */
  void tick(Meters meters, long nanos) {
    meter.push(meters.peak(track, 0), meters.peak(track, 1), nanos);
    if (meter.highest() > -96) {
      peak.text(DecibelRange.number(meter.highest()));
      peak.ink(meter.clipped() ? ThemeKey.RECORD_TEXT : ThemeKey.FAINT);
    }
  }
}
