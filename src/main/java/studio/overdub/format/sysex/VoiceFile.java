package studio.overdub.format.sysex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.device.Preset;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.midi.dx7.VoiceMessage;

/**
 * The voices in a file of DX7 messages: banks of 32 and single voices, one after another.
 *
 * @param voices in the order of the file
 * @param notices what was limited to its range
 */
public record VoiceFile(List<Voice> voices, List<Notice> notices) {
  /** What the names of such files end in. */
  public static final String ENDING = ".syx";

  private static final String DEVICE = "fm";
  private static final String REMEDY = "Get the file anew, or send the bank again from where it came.";
  private static final long LARGEST = 16 << 20;
  private static final int EXCLUSIVE = 0xf0;
  private static final int END = 0xf7;

  public VoiceFile {
    voices = List.copyOf(voices);
    notices = List.copyOf(notices);
  }

  /** Whether a file is one by its name. */
  public static boolean named(Path file) {
    return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Reads a file.
   *
   * @throws StudioException if it cannot be read, holds no voices, or is damaged
   */
  public static VoiceFile read(Path file) throws StudioException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new StudioException("This file is too large for voices of the DX7", file.toString(), "Choose another.");
      }
      return parse(Files.readAllBytes(file), file.toString());
    } catch (StudioException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new StudioException("There is no such file", file.toString(), "Check the name.", e);
    } catch (IOException e) {
      throw new StudioException(
          "This file cannot be read", file + " (" + e.getMessage() + ")", "Check that it may be read.", e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name what to call it where it is damaged
   * @throws StudioException if it holds no voices, or is damaged
   */
  public static VoiceFile parse(byte[] bytes, String name) throws StudioException {
    List<Voice> voices = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      if ((bytes[at] & 0xff) != EXCLUSIVE) {
        throw damage("This is no system exclusive message", name, at);
      }
      int end = end(bytes, at, name);
      read(bytes, at, end, name, voices);
      at = end;
    }
    if (voices.isEmpty()) {
      throw new StudioException("There are no voices of the DX7 in this file", name, "Choose a bank of voices.");
    }
    for (int i = 0; i < voices.size(); i++) {
      int repaired = voices.get(i).repaired();
      if (repaired > 0) {
        String numbers = repaired == 1 ? "1 number was" : repaired + " numbers were";
        notices.add(new Notice("voice " + (i + 1), numbers + " too great and limited"));
      }
    }
    return new VoiceFile(voices, notices);
  }

  /** Where the message that starts here ends, behind its last byte. */
  private static int end(byte[] bytes, int from, String name) throws StudioException {
    for (int i = from + 1; i < bytes.length; i++) {
      if ((bytes[i] & 0xff) == END) {
        return i + 1;
      }
      if (bytes[i] < 0) {
        throw damage("A byte in this message is above 127", name, i);
      }
    }
    throw damage("This message is cut off", name, bytes.length);
  }

  private static void read(byte[] bytes, int from, int to, String name, List<Voice> voices) throws StudioException {
    for (VoiceMessage.Kind kind : VoiceMessage.Kind.values()) {
      switch (VoiceMessage.fault(kind, bytes, from, to)) {
        case HEADER -> { }
        case NONE -> {
          add(kind, bytes, from + VoiceMessage.DATA, voices);
          return;
        }
        case LENGTH -> throw damage(
            "This message has " + (to - from) + " bytes and should have " + kind.length(), name, from);
        case HIGH_BIT -> throw damage("A byte in this message is above 127", name, from);
        case CHECKSUM -> throw damage("The checksum of this message is wrong", name, to - 2);
      }
    }
    throw damage("This message holds no voices of the DX7", name, from);
  }

  private static void add(VoiceMessage.Kind kind, byte[] bytes, int data, List<Voice> voices) {
    if (kind == VoiceMessage.Kind.VOICE) {
      voices.add(Voice.of(bytes, data));
      return;
    }
    for (int i = 0; i < VoiceMessage.BANK_VOICES; i++) {
      voices.add(Voice.ofPacked(bytes, data + i * Voice.PACKED_BYTES));
    }
  }

  private static StudioException damage(String what, String name, int offset) {
    return new StudioException(what, name + ", byte " + offset, REMEDY);
  }

  /** The voices as presets of the FM synthesizer, in order; those without a name are called by their number. */
  public List<Preset> presets() {
    List<Preset> presets = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      String name = voice.name().isEmpty() ? "Voice " + (i + 1) : voice.name();
      presets.add(new Preset(name, DEVICE, "", List.of(), "", "", voice.values(), Map.of()));
    }
    return presets;
  }

  /**
   * Writes sounds of the FM synthesizer, one as a voice and several as banks of 32, whole or not at all. What the DX7
   * does not know, such as unison, is left out.
   *
   * @param defaults the values of what a preset does not name, by id
   * @throws StudioException if there is nothing to write, a preset is of another device, or the file cannot be written
   */
  public static void write(List<Preset> presets, Map<String, Double> defaults, Path file) throws StudioException {
    List<Voice> voices = new ArrayList<>();
    for (Preset preset : presets) {
      if (!preset.type().equals(DEVICE)) {
        throw new StudioException(
            "This preset is of another instrument", preset.name(), "Choose presets of the FM synthesizer.");
      }
      Map<String, Double> values = new HashMap<>(defaults);
      values.putAll(preset.params());
      voices.add(Voice.of(preset.name(), values));
    }
    if (voices.isEmpty()) {
      throw new StudioException("There are no voices to write", file.toString(), "Choose at least one preset.");
    }
    save(bytes(voices, Voice.of("", defaults)), file);
  }

  private static byte[] bytes(List<Voice> voices, Voice blank) {
    if (voices.size() == 1) {
      return VoiceMessage.ofVoice(voices.getFirst());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < voices.size(); i += VoiceMessage.BANK_VOICES) {
      List<Voice> bank = voices.subList(i, Math.min(voices.size(), i + VoiceMessage.BANK_VOICES));
      out.writeBytes(VoiceMessage.ofBank(bank, blank));
    }
    return out.toByteArray();
  }

  private static void save(byte[] bytes, Path file) throws StudioException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try {
        Files.write(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new StudioException(
          "The voices could not be saved", file + " (" + e.getMessage() + ")", "Save them somewhere else.", e);
    }
  }
}
