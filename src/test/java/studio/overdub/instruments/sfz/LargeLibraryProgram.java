package studio.overdub.instruments.sfz;

import java.nio.file.Path;

/** Plays a large library within a small heap; run by {@link LargeLibraryTest} in a process of its own. */
final class LargeLibraryProgram {
  private LargeLibraryProgram() {}

  public static void main(String[] args) throws Exception {
    SfzRig rig = new SfzRig(Path.of(args[0])).cached(Path.of(args[1]));
    for (int key = 0; key < 128; key += Integer.parseInt(args[2])) {
      rig.note(.02 * key, key, 100, 2);
    }
    Heard heard = rig.play(5);
    System.out.println(heard.peak(1, 4) > .01 ? "heard" : "silent");
    System.out.println(Runtime.getRuntime().maxMemory() >> 20);
  }
}
