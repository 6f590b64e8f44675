package studio.overdub.soundfont.sfz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;
import studio.overdub.base.StudioException;

/**
 * The text of an instrument, taken apart: comments left out, {@code #include} and {@code #define} followed, headers and
 * opcodes handed on.
 */
final class SfzText {
  private static final int DEEPEST = 16;

  /** All texts of one instrument together; a million regions stay well below. */
  private static final long MOST_BYTES = 512L << 20;

  private static final int MOST_INCLUDES = 10_000;
  private static final int MOST_DEFINED = 10_000;

  /** A define that uses others may double its length each time. */
  private static final int LONGEST_VALUE = 8192;

  /** Where the pieces go. */
  interface Sink {
    void header(String name);

    void opcode(String name, String value);
  }

  private final LibraryFolder folder;
  private final Notices notices;
  private final Sink sink;
  private final TreeMap<String, String> defines = new TreeMap<>();
  private final Deque<Path> open = new ArrayDeque<>();
  private long bytes;
  private int includes;
  private int line;
  private boolean inComment;
  private int headers;

  SfzText(LibraryFolder folder, Notices notices, Sink sink) {
    this.folder = folder;
    this.notices = notices;
    this.sink = sink;
  }

  /** Where reading is now, for people: "piano.sfz, line 12". */
  String where() {
    return open.isEmpty() ? "" : open.peek().getFileName() + ", line " + line;
  }

  /**
   * Reads the instrument's own text and all that it includes.
   *
   * @throws StudioException if it cannot be read, is too large, or is no text
   */
  void read(Path file) throws StudioException {
    String text = load(file);
    if (text.indexOf('\0') >= 0 && text.indexOf('<') < 0) {
      throw new StudioException("This is no SFZ instrument", file.toString(), "Choose a .sfz file.");
    }
    walk(file, text);
    if (headers == 0 && text.chars().filter(c -> c == '\0').count() > 4) {
      throw new StudioException("This is no SFZ instrument", file.toString(), "Choose a .sfz file.");
    }
  }

  private String load(Path file) throws StudioException {
    try {
      bytes += Files.size(file);
      if (bytes > MOST_BYTES) {
        throw new StudioException(
            "This instrument's text is larger than " + (MOST_BYTES >> 20) + " MB", file.toString(),
            "Check that its includes do not repeat.");
      }
      byte[] content = Files.readAllBytes(file);
      return decode(content);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This file cannot be read", file.toString(), "Check that it may be read.", e);
    }
  }

  private static String decode(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      // Older libraries are written in the code page of their makers.
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  private void walk(Path file, String text) throws StudioException {
    int outer = line;
    open.push(file);
    line = 0;
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line++;
      line(text.substring(at, end));
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    open.pop();
    line = outer;
    inComment = false;
  }

  private void line(String text) throws StudioException {
    int at = 0;
    while (at < text.length()) {
      if (inComment) {
        int end = text.indexOf("*/", at);
        inComment = end < 0;
        at = inComment ? text.length() : end + 2;
      } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\0') {
        at++;
      } else if (text.startsWith("//", at)) {
        return;
      } else if (text.startsWith("/*", at)) {
        inComment = true;
        at += 2;
      } else if (text.charAt(at) == '<') {
        at = header(text, at);
      } else if (text.charAt(at) == '#') {
        at = directive(text, at);
      } else {
        at = opcode(text, at);
      }
    }
  }

  private int header(String text, int at) {
    int end = text.indexOf('>', at);
    if (end < 0) {
      notices.add(where(), "a header is not closed: " + shortened(text.substring(at)));
      return text.length();
    }
    headers++;
    sink.header(text.substring(at + 1, end).strip().toLowerCase(java.util.Locale.ROOT));
    return end + 1;
  }

  private int directive(String text, int at) throws StudioException {
    if (text.startsWith("#define", at)) {
      int name = skipSpace(text, at + 7);
      int nameEnd = wordEnd(text, name);
      int value = skipSpace(text, nameEnd);
      int valueEnd = wordEnd(text, value);
      define(text.substring(name, nameEnd), text.substring(value, valueEnd));
      return valueEnd;
    }
    if (text.startsWith("#include", at)) {
      int from = text.indexOf('"', at);
      int to = text.indexOf('"', from + 1);
      if (from < 0 || to < 0) {
        notices.add(where(), "an include names no file in quotes");
        return text.length();
      }
      include(expand(text.substring(from + 1, to)));
      return to + 1;
    }
    notices.add(where(), "this is no opcode: " + shortened(text.substring(at)));
    return text.length();
  }

  private void define(String name, String value) {
    if (!name.startsWith("$") || name.length() < 2 || defines.size() >= MOST_DEFINED) {
      notices.add(where(), "a define without a name that begins with $: " + shortened(name));
      return;
    }
    defines.put(name, expand(value));
  }

  private void include(String name) throws StudioException {
    LibraryFolder.Found found = folder.text(name);
    if (found.path() == null) {
      notices.add(where(), "the included file " + shortened(name) + " " + found.failure().words());
      return;
    }
    if (open.contains(found.path())) {
      notices.add(where(), "the file " + shortened(name) + " includes itself; that include is left out");
      return;
    }
    if (open.size() >= DEEPEST || ++includes > MOST_INCLUDES) {
      notices.add(where(), "files include each other too deeply; " + shortened(name) + " is left out");
      return;
    }
    walk(found.path(), load(found.path()));
  }

  private int opcode(String text, int at) {
    int equals = at;
    while (equals < text.length() && isNameCharacter(text.charAt(equals))) {
      equals++;
    }
    if (equals == at || equals >= text.length() || text.charAt(equals) != '=') {
      int end = Math.max(at + 1, wordEnd(text, at));
      notices.add(where(), "this is no opcode: " + shortened(text.substring(at, end)));
      return end;
    }
    String name = text.substring(at, equals);
    int end = valueEnd(text, equals + 1, name.equals("sample") || name.equals("default_path"));
    String value = text.substring(equals + 1, end).strip();
    sink.opcode(
        name.indexOf('$') < 0 ? name : expand(name), value.indexOf('$') < 0 ? value : expand(value));
    return end;
  }

  /** Values may hold spaces: they end where a comment, a header or another opcode begins. */
  private static int valueEnd(String text, int from, boolean path) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = i == from || Character.isWhitespace(text.charAt(i - 1));
      if (c == '<' && isHeader(text, i) || c == '/' && (space || !path) && isComment(text, i)
          || space && i > from && beginsOpcode(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isComment(String text, int at) {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private static boolean isHeader(String text, int at) {
    int i = at + 1;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < text.length() && text.charAt(i) == '>';
  }

  private static boolean beginsOpcode(String text, int at) {
    if (text.startsWith("#define", at) || text.startsWith("#include", at)) {
      return true;
    }
    int i = at;
    while (i < text.length() && isNameCharacter(text.charAt(i))) {
      i++;
    }
    return i > at && i < text.length() && text.charAt(i) == '=';
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '.';
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Puts in what was defined; of names that begin alike the longest counts. */
  private String expand(String text) {
    int dollar = text.indexOf('$');
    if (dollar < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (dollar >= 0) {
      out.append(text, at, dollar);
      String name = longestName(text, dollar);
      if (name == null) {
        notices.addOnce(where(), "nothing is defined by this name: " + shortened(text.substring(dollar)));
        return text;
      }
      out.append(defines.get(name));
      if (out.length() > LONGEST_VALUE) {
        notices.addOnce(where(), "what was defined grows too long: " + shortened(name));
        return "";
      }
      at = dollar + name.length();
      dollar = text.indexOf('$', at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private String longestName(String text, int dollar) {
    String rest = text.substring(dollar, Math.min(text.length(), dollar + 256));
    String name = defines.floorKey(rest);
    while (name != null && !rest.startsWith(name)) {
      name = defines.lowerKey(name);
      if (name != null && name.charAt(0) != '$') {
        return null;
      }
    }
    return name;
  }

  /** What a person needs to see of a text that may be anything. */
  static String shortened(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
  }
}
