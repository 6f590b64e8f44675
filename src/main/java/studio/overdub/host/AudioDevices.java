package studio.overdub.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;
import studio.overdub.base.StudioException;

/** The sound devices that javax.sound knows. Any thread but the audio thread. */
public final class AudioDevices {
  private AudioDevices() {}

  /** The devices there are now, in the system's order. */
  public static List<AudioDevice> list() {
    List<AudioDevice> devices = new ArrayList<>();
    for (Mixer.Info info : AudioSystem.getMixerInfo()) {
      Mixer mixer = AudioSystem.getMixer(info);
      boolean plays = has(mixer.getSourceLineInfo(), SourceDataLine.class);
      boolean records = has(mixer.getTargetLineInfo(), TargetDataLine.class);
      if (plays || records) {
        devices.add(new AudioDevice(info.getName(), info.getDescription(), plays, records));
      }
    }
    return devices;
  }

  private static boolean has(Line.Info[] lines, Class<?> kind) {
    for (Line.Info line : lines) {
      if (kind.isAssignableFrom(line.getLineClass())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Opens a line of a kind.
   *
   * @param name the device, or empty for the default
   * @param bufferFrames what its buffer should hold
   * @throws StudioException if there is no such device, or it is taken, or has no such format
   */
  static <T extends DataLine> T line(Class<T> kind, Optional<String> name, AudioFormat format, int bufferFrames)
      throws StudioException {
    String role = kind == SourceDataLine.class ? "output" : "input";
    String where = name.orElse("the system's default " + role);
    try {
      DataLine.Info wanted = new DataLine.Info(kind, format);
      Line line = name.isPresent() ? mixer(name.get(), role).getLine(wanted) : AudioSystem.getLine(wanted);
      T data = kind.cast(line);
      int bytes = bufferFrames * format.getFrameSize();
      if (data instanceof SourceDataLine output) {
        output.open(format, bytes);
      } else if (data instanceof TargetDataLine input) {
        input.open(format, bytes);
      }
      return data;
    } catch (LineUnavailableException taken) {
      throw new StudioException(
          "The audio " + role + " cannot be opened (" + taken.getMessage() + ")",
          where,
          "Close the program that uses it, or choose another device.",
          taken);
    } catch (IllegalArgumentException missing) {
      throw new StudioException(
          "There is no audio " + role + " for " + (int) format.getSampleRate() + " Hz",
          where,
          "Connect one, or choose another device or sample rate.",
          missing);
    } catch (SecurityException forbidden) {
      throw new StudioException("The audio " + role + " may not be used", where, "Allow it.", forbidden);
    }
  }

  private static Mixer mixer(String name, String role) throws StudioException {
    for (Mixer.Info info : AudioSystem.getMixerInfo()) {
      if (info.getName().equals(name)) {
        return AudioSystem.getMixer(info);
      }
    }
    throw new StudioException("This audio " + role + " is not there", name, "Connect it, or choose another device.");
  }
}
