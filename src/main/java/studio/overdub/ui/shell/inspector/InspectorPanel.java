package studio.overdub.ui.shell.inspector;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.DecibelRange;
import studio.overdub.ui.kit.EmptyPlace;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.inspector.DeviceCard;
import studio.overdub.ui.view.inspector.InspectorModel;
import studio.overdub.ui.view.mixer.Effect;
import studio.overdub.ui.view.mixer.Meters;
import studio.overdub.ui.view.mixer.MixerModel;
import studio.overdub.ui.view.mixer.Strip;

/** The chosen track from note effects to fader, in the order sound flows. */
public final class InspectorPanel extends Plane {
  private static final long serialVersionUID = 1;

  private final transient InspectorModel model;
  private final transient MixerModel mixer;
  private final transient Meters meters;
  private final transient Runnable openDevice;
  private final transient Consumer<TrackId> savePatch;
  private final JComponent placeButtons;
  private final StudioButton addTrack;
  private final ChainList chain;
  private final transient List<ControlMenu> menus = new ArrayList<>();
  private transient FaderSection fader;
  private transient Optional<TrackId> shownTrack = Optional.empty();
  private transient List<Object> shownChain = List.of();

  /**
   * @param openDevice shows the device panel
   * @param savePatch saves a track's sound as a patch
   * @param placeButtons what moves and closes this place
   * @param addTrack what an empty inspector offers
   */
  public InspectorPanel(
      InspectorModel model,
      MixerModel mixer,
      Meters meters,
      Runnable openDevice,
      Consumer<TrackId> savePatch,
      JComponent placeButtons,
      StudioButton addTrack) {
    super(ThemeKey.PANEL, Line.column(0, 0, 0, 0, 0));
    this.model = model;
    this.mixer = mixer;
    this.meters = meters;
    this.openDevice = openDevice;
    this.savePatch = savePatch;
    this.placeButtons = placeButtons;
    this.addTrack = addTrack;
    chain = new ChainList(model::place);
    refresh();
  }

  /** Shows the chosen track as it stands. */
  public void refresh() {
    Optional<TrackId> track = model.track();
    Optional<Strip> strip = track.isEmpty() ? Optional.empty() : mixer.strip(track);
    List<Object> now =
        List.of(model.chain(), strip.map(Strip::sends).orElse(List.of()), model.name(), model.place(), model.colour());
    if (!track.equals(shownTrack) || !now.equals(shownChain) || getComponentCount() == 0) {
      boolean other = !track.equals(shownTrack) || fader == null;
      shownTrack = track;
      shownChain = now;
      if (other) {
        fader = track.isEmpty() ? null : new FaderSection(mixer, track);
      }
      Optional<DeviceId> focused = chain.focused();
      rebuild(strip);
      focused.ifPresent(chain::focus);
    }
    menus.forEach(ControlMenu::refresh);
    if (fader != null) {
      strip.ifPresent(fader::show);
    }
  }

  @Override
  public void doLayout() {
    if (fader != null) {
      fader.fit(Canvas.logical(getHeight()));
    }
    super.doLayout();
  }

  private void rebuild(Optional<Strip> strip) {
    removeAll();
    add(header());
    if (strip.isEmpty()) {
      add(
          new EmptyPlace(
              ThemeKey.PANEL, "No track is chosen", "Choose a track to see what its sound goes through, or add one.",
              addTrack),
          Line.GROW);
    } else {
      chain.clear();
      menus.clear();
      fillChain(strip.get());
      JScrollPane scroll =
          new JScrollPane(
              chain, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
      scroll.getVerticalScrollBar().setUnitIncrement(24);
      add(scroll, Line.GROW);
      add(fader);
    }
    revalidate();
    repaint();
  }

  private JComponent header() {
    Plane header = Plane.clear(Line.row(6, 0, 12, 0, 6));
    if (model.track().isPresent()) {
      ColourDot dot = new ColourDot(model.colour());
      Explanation.set(dot, "The track's colour. [Click] for the next one");
      dot.addActionListener(e -> model.colour((model.colour() + 1) % TrackPalette.SIZE));
      header.add(dot);
      TextLabel name = TextLabel.of(model.name(), Typeface.NAME, ThemeKey.TEXT);
      Explanation.set(name, "The chosen track. [Double-click] to rename it");
      name.addMouseListener(
          new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
              if (e.getClickCount() == 2) {
                ValueEntry.open(name, model.name(), true, model::rename);
              }
            }
          });
      header.add(name, Line.GROW);
      header.add(TextLabel.of(model.place(), Typeface.UNIT, ThemeKey.FAINT));
    } else {
      header.add(TextLabel.of("Inspector", Typeface.NAME, ThemeKey.DIM), Line.GROW);
    }
    header.add(placeButtons);
    header.setPreferredSize(UIScale.scale(new Dimension(176, 30)));
    return header;
  }

  private void fillChain(Strip strip) {
    List<DeviceCard> cards = model.chain();
    cards.forEach(card -> chain.add(card(card), card));
    if (model.playsNotes() && cards.stream().noneMatch(c -> c.place() == DeviceCard.Place.INSTRUMENT)) {
      chain.add(new TextLabel(
          model.playsThrough().map(name -> "Plays through " + name).orElse("No instrument: choose one in the browser"),
          Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.LEFT, 0));
    }
    StudioButton add = StudioButton.ofText(StudioButton.Kind.QUIET, "Add an effect", "Add an effect to this track");
    add.addActionListener(e -> openEffects(add));
    chain.add(add);
    if (cards.stream().anyMatch(c -> c.place() == DeviceCard.Place.INSTRUMENT)) {
      StudioButton save =
          StudioButton.ofText(
              StudioButton.Kind.QUIET, "Save as a patch\u2026",
              "Save instrument, note effects and effects as one sound of your own");
      save.addActionListener(e -> savePatch.accept(shownTrack.orElseThrow()));
      chain.add(save);
    }
    boolean busses = !mixer.busses(shownTrack.orElseThrow()).isEmpty();
    if (!strip.sends().isEmpty() || busses) {
      chain.add(TextLabel.heading("Sends"));
    }
    strip.sends().forEach(send -> chain.add(send(send)));
    if (busses) {
      StudioButton addSend = StudioButton.ofText(StudioButton.Kind.QUIET, "Add a send", "Send a share to a bus");
      addSend.addActionListener(e -> openBusses(addSend));
      chain.add(addSend);
    }
  }

  private CardButton card(DeviceCard card) {
    CardButton button =
        new CardButton(card.name(), card.preset(), "", card.enabled(), card.chosen(), () -> model.toggle(card));
    Explanation.set(
        button,
        card.name() + ". [Click] opens its panel  [Click on the dot] on or off"
            + (card.place() == DeviceCard.Place.INSTRUMENT ? "" : "  [Drag] or [Alt Up] [Alt Down] moves it")
            + "  [Right-click] more");
    button.wire(
        () -> {
          model.choose(card.id());
          openDevice.run();
        },
        menu -> {
          item(menu, card.enabled() ? "Switch off" : "Switch on", () -> model.toggle(card));
          if (card.place() != DeviceCard.Place.INSTRUMENT) {
            item(menu, "Move up", () -> model.move(card.id(), -1));
            item(menu, "Move down", () -> model.move(card.id(), 1));
            item(menu, "Remove", () -> model.remove(card.id()));
          }
        });
    menus.add(ControlMenu.attach(button, () -> Optional.of(mixer.switchOf(card.id()))));
    return button;
  }

  private CardButton send(Strip.SendLevel send) {
    TrackId track = shownTrack.orElseThrow();
    String level = DecibelRange.FADER.format(send.levelDb());
    CardButton button = new CardButton(send.name(), "", level, true, false, () -> {});
    Explanation.set(
        button, "How much goes to " + send.name() + ". [Click] to type it in dB  [Right-click] MIDI Learn, remove");
    button.wire(
        () ->
            ValueEntry.open(
                button,
                DecibelRange.number(send.levelDb()),
                true,
                text -> DecibelRange.FADER.parse(text).ifPresent(db -> mixer.send(track, send.bus(), db))),
        menu -> item(menu, "Remove", () -> mixer.removeSend(track, send.bus())));
    menus.add(ControlMenu.attach(button, () -> Optional.of(mixer.sendOf(track, send.bus()))));
    return button;
  }

  private void openEffects(JComponent over) {
    JPopupMenu menu = new JPopupMenu();
    for (Effect effect : model.effects()) {
      Explanation.set(item(menu, effect.name(), () -> model.addEffect(effect.type())), effect.description());
    }
    menu.show(over, 0, over.getHeight());
  }

  private void openBusses(JComponent over) {
    JPopupMenu menu = new JPopupMenu();
    TrackId track = shownTrack.orElseThrow();
    mixer.busses(track).forEach(bus -> item(menu, bus.name(), () -> mixer.send(track, bus.bus(), -12)));
    menu.show(over, 0, over.getHeight());
  }

  private static JMenuItem item(JPopupMenu menu, String label, Runnable action) {
    JMenuItem item = new JMenuItem(label);
    item.addActionListener(e -> action.run());
    menu.add(item);
    return item;
  }

  /** Moves the meter; {@code nanos} is a steady clock. */
  public void tick(long nanos) {
    if (fader != null) {
      fader.tick(meters, nanos);
    }
  }
}
