package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.time.InstantSource;
import java.util.List;
import javax.swing.Timer;
import studio.overdub.app.Command;
import studio.overdub.app.Session;
import studio.overdub.app.SessionListener;
import studio.overdub.ui.canvas.EditorCanvas;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.shell.EditorTabs.Tab;
import studio.overdub.ui.shell.browser.BrowserActions;
import studio.overdub.ui.shell.browser.BrowserPanel;
import studio.overdub.ui.shell.device.DeviceFiles;
import studio.overdub.ui.shell.device.DevicePanel;
import studio.overdub.ui.shell.device.Faces;
import studio.overdub.ui.shell.inspector.InspectorPanel;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.shell.mixer.MixerPanel;
import studio.overdub.ui.view.browser.BrowserModel;
import studio.overdub.ui.view.browser.TrackSound;
import studio.overdub.ui.view.control.ControlModel;
import studio.overdub.ui.view.control.LanePlace;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.sampler.SoundNames;
import studio.overdub.ui.view.inspector.InspectorModel;
import studio.overdub.ui.view.mixer.Meters;
import studio.overdub.ui.view.mixer.MixerModel;
import studio.overdub.ui.view.opening.ClipOpener;
import studio.overdub.ui.view.transport.TransportModel;

/**
 * All of the window but its frame: transport bar, four places, foot line. Needs no display: laid out to a size, it
 * paints into any image. Event thread only.
 */
public final class StudioPanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int FRAME_MS = 33;

  private final transient StudioContext context;
  private final transient TransportModel transport;
  private final transient Meters meters;
  private final transient MixerModel mixerModel;
  private final transient ControlModel controls;
  private final TransportBar bar;
  private final FootLine foot = new FootLine();
  private final Places places = new Places();
  private final EditorTabs tabs;
  private final transient Editors editors;
  private final transient ClipOpener opener;
  private final BrowserPanel browser;
  private final InspectorPanel inspector;
  private transient MixerPanel mixer;
  private transient DevicePanel device;
  private Component underMouse = this;
  private long movesShown;
  private final transient SessionListener listener = this::refresh;
  private final transient Runnable materialListener = this::refresh;
  private final Timer timer = new Timer(FRAME_MS, e -> tick(System.nanoTime()));

  /**
   * @param actions opens, closes, moves and floats places
   * @param sounds what the browser does with files and with the person's sounds
   * @param deviceFiles where device panels get files from
   */
  StudioPanel(
      StudioContext context,
      PlaceActions actions,
      BrowserActions sounds,
      DeviceFiles deviceFiles) {
    super(ThemeKey.GAP, new BorderLayout(0, 1));
    this.context = context;
    Session session = context.session();
    transport = new TransportModel(session, InstantSource.system());
    meters = new Meters(session);
    editors = new Editors(session, context.commands(), context.peaks());
    mixerModel = new MixerModel(session);
    mixerModel.controls().onShowAutomation(this::showAutomation);
    controls = mixerModel.controls();
    bar = new TransportBar(context, transport, controls);
    bar.setPreferredSize(UIScale.scale(new Dimension(1000, 48)));
    tabs = new EditorTabs(new PlaceButtons(Place.EDITOR, actions));
    TrackSound trackSound = new TrackSound(session, context.sounds(), foot::tell);
    browser =
        new BrowserPanel(
            new BrowserModel(session, context.sounds(), trackSound), trackSound, sounds,
            new PlaceButtons(Place.BROWSER, actions));
    inspector =
        new InspectorPanel(
            new InspectorModel(session, new SoundNames(context.fonts())::of), mixerModel, meters,
            () -> show(View.DEVICE), deviceFiles::savePatch,
            new PlaceButtons(Place.INSPECTOR, actions), commandButton(CommandIds.ADD_INSTRUMENT_TRACK, "Add a track"));
    defineTabs(deviceFiles);
    opener = editors.opener(() -> tabs.show(Tab.PIANO_ROLL), () -> tabs.show(Tab.PATTERN));
    places.put(Place.BROWSER, browser);
    places.put(Place.ARRANGER, editors.arranger(meters, new PlaceButtons(Place.ARRANGER, actions)));
    places.put(Place.EDITOR, tabs);
    places.put(Place.INSPECTOR, inspector);
    tabs.show(Tab.PIANO_ROLL);
    add(bar, BorderLayout.NORTH);
    add(places, BorderLayout.CENTER);
    add(foot, BorderLayout.SOUTH);
    session.addListener(listener);
    session.transport().addListener(bar::refresh);
    context.sounds().onChange(browser::refresh);
    context.fonts().addListener(materialListener);
    context.samples().addListener(materialListener);
    context.tones().addListener(materialListener);
    refresh();
  }

  private void defineTabs(DeviceFiles deviceFiles) {
    tabs.define(Tab.PIANO_ROLL, editors::pianoRoll);
    tabs.tools(Tab.PIANO_ROLL, editors.rollTools());
    tabs.define(Tab.PATTERN, editors::pattern);
    tabs.define(Tab.MIXER, () -> mixer = new MixerPanel(mixerModel, meters));
    tabs.define(Tab.DEVICE, () -> device = devicePanel(deviceFiles));
  }

  private DevicePanel devicePanel(DeviceFiles deviceFiles) {
    DeviceModel model = new DeviceModel(context.session(), context.sounds());
    model.controls().onShowAutomation(this::showAutomation);
    return new DevicePanel(
        model, new Faces(context.session(), context.fonts(), context.samples(), context.tones(), deviceFiles),
        deviceFiles::savePreset, commandButton(CommandIds.ADD_INSTRUMENT_TRACK, "Add a track"));
  }

  /** Shows a lane of automation below its track, wherever the arranger stands. */
  private void showAutomation(LanePlace lane) {
    places.show(Place.ARRANGER, true);
    editors.showAutomation(lane);
  }

  private StudioButton commandButton(String command, String label) {
    StudioButton button = StudioButton.ofText(StudioButton.Kind.CONTROL, label, label);
    context.commands().find(command).ifPresent(c -> Explanation.set(button, c.explanation()));
    button.addActionListener(e -> context.commands().run(command));
    return button;
  }

  /** Shows one of the editor's views. */
  public void show(View view) {
    places.show(Place.EDITOR, true);
    tabs.show(view.tab());
    refresh();
  }

  /** The places, for the frame to move about. */
  Places places() {
    return places;
  }

  /** The commands of the editors. */
  List<Command> editorCommands() {
    return editors.commands();
  }

  /** The keys that act in one editor alone. */
  List<EditorCanvas.Key> editorKeys() {
    return editors.keys();
  }

  /** Lets files be dropped onto tracks. */
  void takeFiles(FileActions files) {
    editors.takeFiles(files);
  }

  /** Puts the keyboard where music is made. */
  void focusArranger() {
    editors.focusArranger();
  }

  /** Puts the keyboard into the browser's search. */
  void search() {
    places.show(Place.BROWSER, true);
    browser.focusSearch();
  }

  /** Notes what is under the mouse, which the foot explains from the next frame on. */
  void underMouse(Component component) {
    underMouse = component;
  }

  /** Says at the foot what just happened. */
  void tell(String message) {
    foot.tell(message);
  }

  /** Says at the foot what just happened, with a button that does something about it. */
  void offer(String message, String action, Runnable run) {
    foot.offer(message, action, run);
  }

  /** Shows what the session says now. */
  public void refresh() {
    if (tabs.shown() == Tab.PIANO_ROLL || tabs.shown() == Tab.PATTERN) {
      opener.follow();
    }
    bar.refresh();
    browser.refresh();
    inspector.refresh();
    if (mixer != null) {
      mixer.refresh();
    }
    if (device != null) {
      device.refresh();
    }
    String kept = context.services().keptState();
    foot.state(
        transport.historyState() + " \u00b7 " + transport.savedState() + (kept.isEmpty() ? "" : " \u00b7 " + kept));
  }

  /** Shows what moves by itself: position, loudness, meters. {@code nanos} is a steady clock. */
  public void tick(long nanos) {
    meters.poll();
    followControllers();
    bar.tick();
    editors.tick();
    inspector.tick(nanos);
    foot.explain(Explanation.of(underMouse));
    if (mixer != null && mixer.isShowing()) {
      mixer.tick(nanos);
    }
  }

  /** Shows what MIDI controllers have moved since the last frame, and what waits for one. */
  private void followControllers() {
    long moves = context.session().midiLearn().moves();
    if (moves != movesShown) {
      movesShown = moves;
      inspector.refresh();
      if (mixer != null) {
        mixer.refresh();
      }
      if (device != null) {
        device.refresh();
      }
      String reaching = controls.reaching();
      if (!reaching.isEmpty()) {
        foot.tell(reaching);
      }
    }
    foot.prompt(controls.prompt());
  }

  /** Moves the mixer's meters though no window shows them, for a picture. */
  void tickForPicture(long nanos) {
    tick(nanos);
    if (mixer != null) {
      mixer.tick(nanos);
    }
  }

  /** Hears of the session no more. */
  void close() {
    timer.stop();
    context.session().removeListener(listener);
    context.fonts().removeListener(materialListener);
    context.samples().removeListener(materialListener);
    context.tones().removeListener(materialListener);
  }

  @Override
  public void addNotify() {
    super.addNotify();
    timer.start();
  }

  @Override
  public void removeNotify() {
    timer.stop();
    super.removeNotify();
  }
}
