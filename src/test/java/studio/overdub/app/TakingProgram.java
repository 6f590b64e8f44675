package studio.overdub.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.overdub.song.Song;

/** A program that records onto a track of a song that was never saved, without end; made to be killed. */
final class TakingProgram {
  private static final int FRAME_BYTES = 6;

  private TakingProgram() {}

  /** Records into the folder {@code arguments[0]}, telling how many frames have reached the file. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    Path folder = Path.of(arguments[0]);
    Studio studio = new Studio(folder, true).open(Song.EMPTY, Optional.empty());
    studio.live.keepSafe();
    studio.arm("Voice");
    studio.recorder().start();
    studio.ready();
    Path take = folder.resolve("audio/Voice take 1.wav");
    for (long frames = 0; ; frames += SteppedRig.BLOCK) {
      studio.rig.run(SteppedRig.BLOCK);
      while (frames - Files.size(take) / FRAME_BYTES > SteppedRig.RATE) {
        Thread.onSpinWait();
      }
      out.println("frames " + frames);
    }
  }
}
