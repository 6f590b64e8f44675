package studio.overdub.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import studio.overdub.base.StudioException;

/**
 * Reads JSON front to back. Whatever is not as it should be is a {@link StudioException} that names the file, the line
 * and the path within the document.
 */
public final class JsonSource implements AutoCloseable {
  private static final int LONGEST_STRING = 1 << 27;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
          .build();

  private final JsonParser parser;
  private final String file;
  private final String remedy;

  /**
   * A source over a stream, which {@link #close} closes.
   *
   * @param file what to call it in messages
   * @param remedy what a person can do when it is damaged
   */
  public JsonSource(InputStream in, String file, String remedy) throws IOException {
    this.file = file;
    this.remedy = remedy;
    parser = FACTORY.createParser(in);
    next();
  }

  /** Reads a value of whatever kind, standing on its first token and leaving on its last. */
  public interface Reader<T> {
    T read() throws IOException;
  }

  private JsonToken next() throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException | CharConversionException e) {
      throw unreadable(e);
    }
  }

  /** The place of the value being read. */
  public String where() {
    String path = parser.getParsingContext().pathAsPointer().toString();
    return file + ", line " + parser.currentTokenLocation().getLineNr() + (path.isEmpty() ? "" : ", at " + path);
  }

  /** The exception for a value that is not as it should be. */
  public StudioException damaged(String what) {
    return damaged(what, where());
  }

  private StudioException unreadable(IOException e) {
    String detail = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    // What follows a bracket points into the parser, not into the file.
    return new StudioException(
        "This is damaged: " + detail.replaceFirst("(?s)\\s*[(\\[].*", ""), where(), remedy, e);
  }

  StudioException damaged(String what, String where) {
    return new StudioException(what, where, remedy);
  }

  /** Whether the value is an object that begins with a string member of this name and value; stands after it then. */
  public boolean opensWith(String name, String value) throws IOException {
    return parser.currentToken() == JsonToken.START_OBJECT
        && next() == JsonToken.FIELD_NAME
        && parser.currentName().equals(name)
        && next() == JsonToken.VALUE_STRING
        && value.equals(scalar());
  }

  /** Reads an object's members, whose names {@code schema} knows; the others are kept as they are. */
  public Fields object(Schema schema) throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    return members(schema);
  }

  /** As {@link #object}, standing behind one of its members. */
  public Fields members(Schema schema) throws IOException {
    Fields fields = new Fields(this, where());
    while (next() != JsonToken.END_OBJECT) {
      if (parser.currentToken() == null) {
        throw damaged("This file ends too early");
      }
      String name = parser.currentName();
      next();
      if (schema.readers().containsKey(name)) {
        fields.put(name, schema.readers().get(name).read());
      } else if (schema.scalars().contains(name)) {
        fields.put(name, scalar());
      } else {
        fields.putUnknown(name, raw());
      }
    }
    return fields;
  }

  /** Reads an array's elements. */
  public <T> List<T> list(Reader<T> element) throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    List<T> list = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw damaged("This file ends too early");
      }
      list.add(element.read());
    }
    return list;
  }

  /** Reads an object whose member names are data. */
  public <T> TreeMap<String, T> map(Reader<T> value) throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    TreeMap<String, T> map = new TreeMap<>();
    while (next() != JsonToken.END_OBJECT) {
      if (parser.currentToken() == null) {
        throw damaged("This file ends too early");
      }
      String name = parser.currentName();
      next();
      map.put(name, value.read());
    }
    return map;
  }

  /** Whether the value is null. */
  public boolean isNone() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  private void expect(JsonToken token, String what) throws IOException {
    if (parser.currentToken() != token) {
      throw damaged("Here should be " + what);
    }
  }

  /** Goes to the first element of a row. */
  public void beginRow() throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    next();
  }

  /** Goes on to the next element of a row. */
  public void nextInRow() throws IOException {
    next();
  }

  /** Leaves a row after its last element. */
  public void endRow() throws IOException {
    if (next() != JsonToken.END_ARRAY) {
      throw damaged("This row has too many values");
    }
  }

  /** The value as a whole number within bounds. */
  public long whole(long least, long most) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw damaged("Here should be a whole number");
    }
    long value;
    try {
      value = parser.getLongValue();
    } catch (JsonProcessingException e) {
      throw new StudioException("This number is too large", where(), remedy, e);
    }
    if (value < least || value > most) {
      throw damaged("This number should be from " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  /** The value as a number. */
  public double number() throws IOException {
    return number(scalar(), where());
  }

  double number(Object scalar, String where) throws StudioException {
    return switch (scalar) {
      case null -> throw damaged("Here should be a number", where);
      case Long whole -> whole;
      case Double number -> number;
      case String text when text.equals("NaN") -> Double.NaN;
      case String text when text.equals("Infinity") -> Double.POSITIVE_INFINITY;
      case String text when text.equals("-Infinity") -> Double.NEGATIVE_INFINITY;
      default -> throw damaged("Here should be a number", where);
    };
  }

  /** The value as true or false. */
  public boolean flag() throws IOException {
    if (!(scalar() instanceof Boolean flag)) {
      throw damaged("Here should be true or false");
    }
    return flag;
  }

  /** Whether the value is a text. */
  public boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** The value as text. */
  public String text() throws IOException {
    if (!isText()) {
      throw damaged("Here should be a text");
    }
    return (String) scalar();
  }

  /** The value as a Long, Double, String or Boolean; null where it is null. */
  private Object scalar() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw damaged("This file ends too early");
    }
    try {
      return switch (token) {
        case VALUE_STRING -> parser.getText();
        case VALUE_NUMBER_INT -> parser.getLongValue();
        case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        case VALUE_NULL -> null;
        default -> throw damaged("Here should be a single value");
      };
    } catch (JsonProcessingException | CharConversionException e) {
      throw unreadable(e);
    }
  }

  /** The value's own text. */
  private String raw() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.copyCurrentStructureExact(parser);
    } catch (JsonProcessingException | CharConversionException e) {
      throw unreadable(e);
    }
    return text.toString();
  }

  /** Makes sure that nothing follows. */
  public void end() throws IOException {
    if (next() != null) {
      throw damaged("Something follows where the file should end");
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
