package studio.overdub.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.song.Song;

/** A program that edits a song and saves it now and then, without end; made to be killed. */
final class EditingProgram {
  private EditingProgram() {}

  /** Goes on with the song in the folder {@code arguments[0]}, its name a number that counts up. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    Path folder = Path.of(arguments[0]);
    SongFiles files = new SongFiles(new Catalog(List.of()));
    LiveStudio live =
        new LiveStudio(
            Song.EMPTY, new Catalog(List.of()), new SteppedRig(true), files,
            new UnsavedFolder(folder.resolveSibling("unsaved/a.overdub")), new ConcurrentLinkedQueue<Runnable>()::add,
            problem -> out.println("problem " + problem.getMessage()));
    live.keepSafe();
    live.session().open(SongRecovery.open(files, folder));
    for (int n = Integer.parseInt(live.session().song().name()) + 1; ; n++) {
      String name = String.valueOf(n);
      live.session().apply(new Edit("Count", song -> song.withName(name)));
      if (n % 4 == 0) {
        live.save();
        out.println("saved " + n);
      } else {
        live.keepNow();
        out.println("kept " + n);
      }
    }
  }
}
