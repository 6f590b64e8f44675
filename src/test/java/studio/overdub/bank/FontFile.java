package studio.overdub.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A SoundFont taken apart for tests by the letter of SoundFont 2.04 §5 to §7, without the writer's own code. */
final class FontFile {
  /** A sample's header with its frames. */
  record Recording(String name, int rate, int root, int loopStart, int loopEnd, short[] frames) {
    boolean loops() {
      return loopEnd > loopStart;
    }
  }

  /** A zone that plays a recording; generators by number, those of the instrument's global zone among them. */
  record Region(Recording recording, Map<Integer, Integer> generators) {
    boolean plays(int key, int velocity) {
      return within(KEY_RANGE, key) && within(VELOCITY_RANGE, velocity);
    }

    private boolean within(int range, int value) {
      int word = generators.getOrDefault(range, 127 << 8);
      return (word & 0xff) <= value && value <= word >> 8;
    }
  }

  /** A preset with its instrument's zones. */
  record Sound(int bank, int program, String name, List<Region> regions) {
    /** What plays a note of velocity 100. */
    Region at(int key) {
      return at(key, 100);
    }

    Region at(int key, int velocity) {
      return regions.stream().filter(region -> region.plays(key, velocity)).findFirst().orElseThrow();
    }
  }

  private static final int KEY_RANGE = 43;
  private static final int VELOCITY_RANGE = 44;
  private static final int SAMPLE_ID = 53;

  private final Map<String, ByteBuffer> chunks = new HashMap<>();
  private final List<Recording> recordings = new ArrayList<>();
  private final List<Sound> sounds = new ArrayList<>();

  FontFile(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(text(file, 4)).isEqualTo("RIFF");
    assertThat(file.getInt()).isEqualTo(bytes.length - 8);
    assertThat(text(file, 4)).isEqualTo("sfbk");
    for (String list : List.of("INFO", "sdta", "pdta")) {
      assertThat(text(file, 4)).isEqualTo("LIST");
      int end = file.getInt() + file.position();
      assertThat(text(file, 4)).isEqualTo(list);
      readChunks(file, end);
    }
    assertThat(file.remaining()).isZero();
    readRecordings();
    readSounds();
  }

  List<Recording> recordings() {
    return recordings;
  }

  List<Sound> sounds() {
    return sounds;
  }

  Sound sound(int bank, int program) {
    return sounds.stream().filter(s -> s.bank == bank && s.program == program).findFirst().orElseThrow();
  }

  ByteBuffer chunk(String id) {
    return chunks.get(id);
  }

  private void readChunks(ByteBuffer file, int end) {
    while (file.position() < end) {
      String id = text(file, 4);
      int size = file.getInt();
      assertThat(size % 2).as("size of " + id).isZero();
      chunks.put(id, file.slice(file.position(), size).order(ByteOrder.LITTLE_ENDIAN));
      file.position(file.position() + size);
    }
    assertThat(file.position()).isEqualTo(end);
  }

  private void readRecordings() {
    ByteBuffer headers = chunks.get("shdr");
    ByteBuffer frames = chunks.get("smpl");
    for (int i = 0; i < headers.capacity() / 46 - 1; i++) {
      headers.position(46 * i);
      String name = text(headers, 20);
      int start = headers.getInt();
      int end = headers.getInt();
      int loopStart = headers.getInt() - start;
      int loopEnd = headers.getInt() - start;
      int rate = headers.getInt();
      int root = headers.get();
      short[] sound = new short[end - start];
      frames.position(2 * start).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(sound);
      for (int j = 0; j < 46; j++) {
        assertThat(frames.getShort(2 * (end + j))).as("silence after " + name).isZero();
      }
      recordings.add(new Recording(name, rate, root, loopStart, loopEnd, sound));
    }
    headers.position(headers.capacity() - 46);
    assertThat(text(headers, 20)).isEqualTo("EOS");
  }

  private void readSounds() {
    ByteBuffer headers = chunks.get("phdr");
    for (int i = 0; i < headers.capacity() / 38 - 1; i++) {
      headers.position(38 * i);
      String name = text(headers, 20);
      int program = headers.getShort();
      int bank = headers.getShort();
      int bag = headers.getShort();
      Map<Integer, Integer> link = generators("pbag", "pgen", bag);
      sounds.add(new Sound(bank, program, name, regions(link.get(41))));
    }
    headers.position(headers.capacity() - 38);
    assertThat(text(headers, 20)).isEqualTo("EOP");
  }

  private List<Region> regions(int instrument) {
    ByteBuffer headers = chunks.get("inst");
    List<Region> regions = new ArrayList<>();
    Map<Integer, Integer> common = Map.of();
    int to = headers.getShort(22 * instrument + 42) & 0xffff;
    for (int bag = headers.getShort(22 * instrument + 20) & 0xffff; bag < to; bag++) {
      Map<Integer, Integer> generators = new HashMap<>(common);
      generators.putAll(generators("ibag", "igen", bag));
      if (generators.containsKey(SAMPLE_ID)) {
        regions.add(new Region(recordings.get(generators.get(SAMPLE_ID)), generators));
      } else {
        common = generators;
      }
    }
    return regions;
  }

  private Map<Integer, Integer> generators(String bags, String lists, int bag) {
    ByteBuffer list = chunks.get(lists);
    Map<Integer, Integer> generators = new HashMap<>();
    int to = chunks.get(bags).getShort(4 * bag + 4) & 0xffff;
    for (int i = chunks.get(bags).getShort(4 * bag) & 0xffff; i < to; i++) {
      int id = list.getShort(4 * i);
      int amount = list.getShort(4 * i + 2);
      generators.put(id, id == SAMPLE_ID ? amount & 0xffff : amount);
    }
    return generators;
  }

  private static String text(ByteBuffer from, int length) {
    byte[] ascii = new byte[length];
    from.get(ascii);
    String whole = new String(ascii, StandardCharsets.US_ASCII);
    int end = whole.indexOf(0);
    return end < 0 ? whole : whole.substring(0, end);
  }
}
