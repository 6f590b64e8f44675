package studio.overdub.record;

import java.io.PrintStream;
import java.nio.file.Path;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.TrackId;

/** A program that records without end, telling after each block how much is in its file; made to be killed. */
final class RecordingProgram {
  private RecordingProgram() {}

  /** Records into the song folder {@code arguments[0]}, a sound in which every frame tells its own number. */
  public static void main(String[] arguments) throws Exception {
    AudioFormat format = new AudioFormat(48000, 1, SampleFormat.FLOAT_32);
    TakeSource source = new TakeSource(new TrackId(3), "Guitar", 0, format, 480);
    PrintStream out = System.out;
    TakeRecorder recorder = TakeRecorder.begin(Path.of(arguments[0]), source, failure -> out.println(failure));
    float[][] block = new float[1][512];
    for (long frames = 0; ; frames += 512) {
      for (int i = 0; i < 512; i++) {
        block[0][i] = frames + i;
      }
      recorder.capture(block, 0, 512, 96_000 + frames);
      while (frames - recorder.written() > 48_000) {
        Thread.onSpinWait();
      }
      out.println(recorder.written());
      out.flush();
    }
  }
}
