package studio.overdub.format.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import studio.overdub.song.Extras;

/**
 * Writes JSON in a layout that is the same for the same content, made to be compared line by line: a member a line,
 * except in rows, which stand on one line whole.
 */
public final class JsonLayout {
  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  /** Whole numbers below this are written as such. */
  private static final double EXACT = 1e15;

  private final Writer out;
  private int depth;
  private int rowDepth;
  private boolean first = true;
  private boolean named;

  public JsonLayout(Writer out) {
    this.out = out;
  }

  private void separate() throws IOException {
    if (named) {
      named = false;
      return;
    }
    if (!first) {
      out.write(',');
    }
    if (rowDepth == 0) {
      newLine();
    } else if (!first) {
      out.write(' ');
    }
    first = false;
  }

  private void newLine() throws IOException {
    if (depth > 0) {
      out.write('\n');
      for (int i = 0; i < depth; i++) {
        out.write("  ");
      }
    }
  }

  private void open(char bracket, boolean row) throws IOException {
    separate();
    out.write(bracket);
    depth++;
    rowDepth += row || rowDepth > 0 ? 1 : 0;
    first = true;
  }

  private void close(char bracket) throws IOException {
    depth--;
    if (rowDepth > 0) {
      rowDepth--;
    } else if (!first) {
      out.write('\n');
      for (int i = 0; i < depth; i++) {
        out.write("  ");
      }
    }
    out.write(bracket);
    first = false;
  }

  /** Opens an object of a member a line. */
  public JsonLayout object() throws IOException {
    open('{', false);
    return this;
  }

  /** Opens an object that stands on one line. */
  public JsonLayout rowObject() throws IOException {
    open('{', true);
    return this;
  }

  public JsonLayout endObject() throws IOException {
    close('}');
    return this;
  }

  /** Opens an array of an element a line. */
  public JsonLayout array() throws IOException {
    open('[', false);
    return this;
  }

  /** Opens an array that stands on one line. */
  public JsonLayout row() throws IOException {
    open('[', true);
    return this;
  }

  public JsonLayout endArray() throws IOException {
    close(']');
    return this;
  }

  /** Names the value that is written next. */
  public JsonLayout name(String name) throws IOException {
    separate();
    quote(name);
    out.write(": ");
    named = true;
    return this;
  }

  private void quote(String text) throws IOException {
    out.write('"');
    out.write(ENCODER.quoteAsString(text));
    out.write('"');
  }

  public JsonLayout value(String text) throws IOException {
    separate();
    quote(text);
    return this;
  }

  public JsonLayout value(long number) throws IOException {
    return raw(Long.toString(number));
  }

  public JsonLayout value(boolean flag) throws IOException {
    return raw(Boolean.toString(flag));
  }

  /** Writes a number as briefly as gives it back exactly; what JSON has no number for, as a string. */
  public JsonLayout value(double number) throws IOException {
    if (!Double.isFinite(number)) {
      return value(Double.toString(number));
    }
    boolean negativeZero = Double.doubleToRawLongBits(number) == Long.MIN_VALUE;
    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT && !negativeZero;
    return raw(whole ? Long.toString((long) number) : Double.toString(number));
  }

  public JsonLayout none() throws IOException {
    return raw("null");
  }

  /** Writes a value that is JSON already, on one line. */
  public JsonLayout raw(String json) throws IOException {
    separate();
    out.write(json);
    return this;
  }

  /** Writes the fields that this version does not know, in order of name. */
  public JsonLayout extras(Extras extras) throws IOException {
    for (String name : extras.fields().keySet().stream().sorted().toList()) {
      name(name).raw(extras.fields().get(name));
    }
    return this;
  }
}
