package studio.overdub.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.Requires;

/** The committed bank as another player takes it. */
class OtherPlayersTest {
  private static final int HEADER = 44;

  @TempDir Path folder;

  @Test
  void fluidSynthPlaysEveryProgramAndTheKitWithoutAWarning() throws Exception {
    Path song = folder.resolve("all.mid");
    Path sound = folder.resolve("all.wav");
    write(song);
    Process process = new ProcessBuilder(Requires.program("fluidsynth").toString(), "-ni", "-R", "0", "-C", "0",
            "-r", "22050", "-F", sound.toString(), Path.of("soundfonts", "overdub-gm.sf2").toString(), song.toString())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said.toLowerCase()).doesNotContain("warning", "error");
    byte[] frames = Files.readAllBytes(sound);
    for (int half = 0; half < 128 + 61; half++) {
      assertThat(loudest(frames, HEADER + half * 11025 * 4)).as("note " + half).isGreaterThan(60);
    }
  }

  private static int loudest(byte[] frames, int from) {
    int loudest = 0;
    for (int i = from; i < from + 11025 * 4; i += 2) {
      loudest = Math.max(loudest, Math.abs((frames[i] & 0xff) | frames[i + 1] << 8));
    }
    return loudest;
  }

  /** Each program and then each drum for half a second: 500 ticks at 500 a quarter and 120 quarters a minute. */
  private static void write(Path file) throws InvalidMidiDataException, IOException {
    Sequence sequence = new Sequence(Sequence.PPQ, 500);
    Track track = sequence.createTrack();
    for (int note = 0; note < 128 + 61; note++) {
      int channel = note < 128 ? 0 : 9;
      int key = note < 128 ? 60 : note - 128 + 27;
      long tick = note * 500L;
      if (note < 128) {
        track.add(new MidiEvent(new ShortMessage(ShortMessage.PROGRAM_CHANGE, channel, note, 0), tick));
      }
      track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, channel, key, 100), tick));
      track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, channel, key, 0), tick + 450));
    }
    MidiSystem.write(sequence, 0, file.toFile());
  }
}
