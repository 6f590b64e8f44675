package studio.overdub.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import studio.overdub.ui.kit.Theme;
import studio.overdub.ui.shell.control.LearnKeys;
import studio.overdub.ui.shell.control.MappingList;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.shell.jobs.JobRunner;
import studio.overdub.ui.shell.jobs.SoundCare;
import studio.overdub.ui.shell.jobs.SoundSaving;
import studio.overdub.ui.shell.jobs.SwingDialogs;
import studio.overdub.ui.view.control.MappingsModel;
import studio.overdub.ui.view.transport.KeyboardNotes;
import studio.overdub.ui.view.transport.TransportModel;

/** The studio's window on a display. Event thread only. */
public final class StudioFrame {
  private final StudioContext context;
  private final JFrame frame = new JFrame();
  private final FloatingPlaces places;
  private final KeyboardNotes notes;
  private final TransportModel model;
  private final FileActions files;
  private final StudioPanel panel;
  private Theme theme = Theme.DARK;
  private JDialog controllers;

  /** A window on {@code context}; its own commands are added to the table. {@link #open} shows it. */
  public StudioFrame(StudioContext context) {
    this.context = context;
    places = new FloatingPlaces(root -> CommandKeys.bind(root, context.commands()));
    notes = new KeyboardNotes(context.session());
    model = new TransportModel(context.session(), InstantSource.system());
    SwingDialogs dialogs = new SwingDialogs(frame.getRootPane(), new Foot());
    JobRunner runner =
        new JobRunner(
            dialogs, job -> Thread.ofPlatform().name("job").start(job), SwingUtilities::invokeLater);
    files = new FileActions(context.session(), model::songName, context.jobs(), dialogs, runner);
    SoundCare care = new SoundCare(context.jobs().ownSounds(), dialogs, runner);
    addCommands(new SoundSaving(context.jobs(), dialogs, runner), care);
    panel =
        new StudioPanel(
            context, places, new WindowSounds(files, care), new WindowFiles(context.jobs(), dialogs, runner));
    places.over(panel.places());
    panel.editorCommands().forEach(context.commands()::add);
    build();
  }

  /** Says at the window's foot what just happened, or what is wrong. */
  public void tell(String message) {
    panel.tell(message);
  }

  private final class Foot implements SwingDialogs.Foot {
    @Override
    public void tell(String message) {
      StudioFrame.this.tell(message);
    }

    @Override
    public void offer(String message, String action, Runnable run) {
      panel.offer(message, action, run);
    }
  }

  private void addCommands(SoundSaving saving, SoundCare care) {
    ShellCommands commands = new ShellCommands(context.commands());
    commands.addFiles(files, this::quit);
    commands.addSounds(context.session(), saving, care);
    commands.addViews(view -> panel().show(view), () -> panel().search());
    commands.addPlaces(places);
    commands.addThemes(this::install, () -> theme);
    commands.addKeyboard(notes);
    commands.addControllers(LearnKeys::learnFocused, this::showControllers);
    commands.addHelp(this::showCommands, this::showAbout);
  }

  private StudioPanel panel() {
    return panel;
  }

  private void build() {
    frame.setIconImages(StudioMark.images());
    frame.setJMenuBar(CommandMenus.bar(context.commands()));
    frame.setContentPane(panel);
    panel.setFocusable(true);
    CommandKeys.bind(frame.getRootPane(), context.commands());
    panel.setTransferHandler(new FileDrop(files::use));
    panel.takeFiles(files);
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            quit();
          }

          @Override
          public void windowDeactivated(WindowEvent e) {
            notes.releaseAll();
          }
        });
    KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    keys.addKeyEventDispatcher(new LearnKeys(context.session().midiLearn()));
    keys.addKeyEventDispatcher(new KeyboardPlayer(notes));
    Toolkit.getDefaultToolkit().addAWTEventListener(this::follow, AWTEvent.MOUSE_MOTION_EVENT_MASK);
    context.session().addListener(this::title);
    title();
  }

  private void follow(AWTEvent event) {
    if (event instanceof MouseEvent e && e.getID() == MouseEvent.MOUSE_MOVED) {
      panel.underMouse(e.getComponent());
    }
  }

  private void title() {
    frame.setTitle(model.songName() + (context.session().modified() ? "* " : " ") + "\u2013 Overdub");
  }

  /**
   * Shows the window, as large as the screen lets it up to 1600 by 1000.
   *
   * @param shown run once the window stands
   */
  public void open(Runnable shown) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowOpened(WindowEvent e) {
            SwingUtilities.invokeLater(shown);
          }
        });
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    Dimension wanted = UIScale.scale(new Dimension(1600, 1000));
    frame.setSize(Math.min(screen.width, wanted.width), Math.min(screen.height, wanted.height));
    frame.setMinimumSize(UIScale.scale(new Dimension(960, 600)));
    frame.setLocationRelativeTo(null);
    frame.setVisible(true);
    panel.focusArranger();
  }

  /** The content, for pictures and tests. */
  public StudioPanel content() {
    return panel;
  }

  /** Opens or imports a file, as if it had been dropped onto the window. */
  public void use(Path path) {
    files.use(path);
  }

  /** Closes the window, asking first where the song has changed, then ends the studio. */
  public void quit() {
    files.guard(
        () -> {
          places.close();
          frame.dispose();
          context.services().exit();
        });
  }

  private void install(Theme next) {
    theme = next;
    next.install();
    panel.refresh();
  }

  private void showCommands() {
    JOptionPane.showMessageDialog(
        frame, new CommandList(context.commands(), panel.editorKeys()), "Keys and commands", JOptionPane.PLAIN_MESSAGE);
  }

  private void showControllers() {
    if (controllers == null) {
      controllers = new JDialog(frame, "MIDI controllers", false);
      controllers.setContentPane(new MappingList(new MappingsModel(context.session())));
      controllers.pack();
      controllers.setLocationRelativeTo(frame);
    }
    controllers.setVisible(true);
  }

  private void showAbout() {
    JOptionPane.showMessageDialog(
        frame, "Overdub, a sequencer and synthesizer studio. One person, one layer at a time.", "About Overdub",
        JOptionPane.PLAIN_MESSAGE);
  }
}
