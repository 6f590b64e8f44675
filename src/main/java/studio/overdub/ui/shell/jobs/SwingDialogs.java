package studio.overdub.ui.shell.jobs;

import java.awt.Component;
import java.awt.Window;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.ui.view.saving.SoundForm;

/** The questions and answers as windows over the studio's own. */
public final class SwingDialogs implements Dialogs {
  private static final int PROGRESS_AFTER_MS = 300;

  private final Component over;
  private final Foot foot;
  private ProgressDialog progress;
  private Timer progressTimer;
  private Path lastFolder;

  /** Where the window says what just happened. */
  public interface Foot {
    /** Says it. */
    void tell(String message);

    /** Says it, and offers to do something about it. */
    void offer(String message, String action, Runnable run);
  }

  /** Dialogs over a component's window. */
  public SwingDialogs(Component over, Foot foot) {
    this.over = over;
    this.foot = foot;
  }

  private Window window() {
    return SwingUtilities.getWindowAncestor(over);
  }

  @Override
  public Optional<Path> chooseFile(String title, List<String> endings, String songEnding) {
    JFileChooser chooser = new SongChooser(songEnding);
    chooser.setDialogTitle(title);
    chooser.setFileSelectionMode(
        songEnding.isEmpty() ? JFileChooser.FILES_ONLY : JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setFileFilter(new EndingFilter(endings, songEnding));
    goToLastFolder(chooser);
    return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION ? chosen(chooser) : Optional.empty();
  }

  @Override
  public Optional<Path> chooseSongFolder(Path suggestion, String songEnding) {
    JFileChooser chooser = new SongChooser(songEnding);
    chooser.setDialogTitle("Save the song");
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    chooser.setSelectedFile(suggestion.toFile());
    if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    return chosen(chooser).map(path -> withEnding(path, songEnding)).filter(this::mayReplace);
  }

  @Override
  public Optional<Path> chooseNewFile(String title, String name, String ending) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(title);
    goToLastFolder(chooser);
    chooser.setSelectedFile(chooser.getCurrentDirectory().toPath().resolve(name + "." + ending).toFile());
    if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    return chosen(chooser).map(path -> withEnding(path, ending)).filter(this::mayReplace);
  }

  @Override
  public Optional<ExportChoice> chooseExport(String songName, List<String> endings) {
    ExportPanel panel = new ExportPanel(endings);
    if (!DialogFrame.ask(window(), "Export", panel, "Choose where\u2026")) {
      return Optional.empty();
    }
    String ending = panel.ending();
    return chooseNewFile("Export to " + ending.toUpperCase(Locale.ROOT), songName, ending)
        .map(path -> new ExportChoice(path, panel.options()));
  }

  private void goToLastFolder(JFileChooser chooser) {
    if (lastFolder != null) {
      chooser.setCurrentDirectory(lastFolder.toFile());
    }
  }

  private Optional<Path> chosen(JFileChooser chooser) {
    lastFolder = chooser.getCurrentDirectory().toPath();
    return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
  }

  private static Path withEnding(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
  }

  private boolean mayReplace(Path path) {
    return !Files.exists(path) || mayReplace(path.getFileName().toString(), path.toString());
  }

  private boolean mayReplace(String what, String where) {
    return DialogFrame.ask(
        window(), "Replace?", new MessagePanel(what + " is already there", where, "Replacing it cannot be undone."),
        "Replace");
  }

  @Override
  public boolean fillIn(SoundForm form) {
    JButton save = new JButton("Save");
    SoundFormPanel panel = new SoundFormPanel(form, save::setEnabled);
    return DialogFrame.ask(window(), (form.changes() ? "Change the " : "Save the ") + form.kind(), panel, save)
        && (!form.replaces()
            || mayReplace("\u201c" + form.name() + "\u201d", "One of your own " + plural(form.kind())));
  }

  private static String plural(String kind) {
    return kind.endsWith("ch") ? kind + "es" : kind + "s";
  }

  @Override
  public Unsaved askUnsaved(String songName) {
    Object[] answers = {"Save", "Don\u2019t save", "Cancel"};
    int answer =
        JOptionPane.showOptionDialog(
            over,
            new MessagePanel(
                "Save the changes to \u201c" + songName + "\u201d?", "", "Changes that are not saved will be lost."),
            "Unsaved changes",
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.PLAIN_MESSAGE,
            null,
            answers,
            answers[0]);
    return answer == 0 ? Unsaved.SAVE : answer == 1 ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public void started(String title, Runnable cancel) {
    progress = new ProgressDialog(window(), title, cancel);
    progressTimer = new Timer(PROGRESS_AFTER_MS, e -> progress.open());
    progressTimer.setRepeats(false);
    progressTimer.start();
  }

  @Override
  public void progressed(double fraction, String activity) {
    if (progress != null) {
      progress.show(fraction, activity);
    }
  }

  @Override
  public void ended() {
    progressTimer.stop();
    progress.close();
    progress = null;
  }

  @Override
  public void failed(StudioException error) {
    DialogFrame.tell(window(), "Overdub", new MessagePanel(error.what(), error.where(), error.remedy()));
  }

  @Override
  public void noticed(String title, List<Notice> notices) {
    DialogFrame.tell(window(), "Overdub", new NoticePanel(title, notices));
  }

  @Override
  public void told(String message) {
    foot.tell(message);
  }

  @Override
  public void offered(String message, String action, Runnable run) {
    foot.offer(message, action, run);
  }
}
