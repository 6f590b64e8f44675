package studio.overdub.format.json;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.overdub.base.StudioException;
import studio.overdub.song.Extras;

/** The members of an object that was read, asked for by name. A missing one is a {@link StudioException}. */
public final class Fields {
  private final JsonSource source;
  private final String where;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, String> unknown = new LinkedHashMap<>();

  Fields(JsonSource source, String where) {
    this.source = source;
    this.where = where;
  }

  void put(String name, Object value) throws StudioException {
    if (values.containsKey(name)) {
      throw source.damaged("The field \"" + name + "\" stands here twice");
    }
    values.put(name, value);
  }

  void putUnknown(String name, String json) {
    unknown.put(name, json);
  }

  private Object value(String name) throws StudioException {
    Object value = values.get(name);
    if (value == null) {
      throw damaged("The field \"" + name + "\" is missing");
    }
    return value;
  }

  /** The exception for members that do not go together. */
  public StudioException damaged(String what) {
    return source.damaged(what, where);
  }

  /** A whole number within bounds. */
  public long whole(String name, long least, long most) throws StudioException {
    if (!(value(name) instanceof Long value)) {
      throw damaged("The field \"" + name + "\" should be a whole number");
    }
    if (value < least || value > most) {
      throw damaged("The field \"" + name + "\" should be from " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  /** A number. */
  public double number(String name) throws StudioException {
    return source.number(value(name), where + "/" + name);
  }

  /** A text. */
  public String text(String name) throws StudioException {
    if (!(value(name) instanceof String value)) {
      throw damaged("The field \"" + name + "\" should be a text");
    }
    return value;
  }

  /** A text, or {@code otherwise} where there is none. */
  public String text(String name, String otherwise) throws StudioException {
    return values.get(name) == null ? otherwise : text(name);
  }

  /** True or false. */
  public boolean flag(String name) throws StudioException {
    if (!(value(name) instanceof Boolean value)) {
      throw damaged("The field \"" + name + "\" should be true or false");
    }
    return value;
  }

  /** What the schema's reader made of a member. */
  @SuppressWarnings("unchecked")
  public <T> T read(String name) throws StudioException {
    return (T) value(name);
  }

  /** What the schema's reader made of a member, or {@code otherwise} where it is not there. */
  @SuppressWarnings("unchecked")
  public <T> T readOr(String name, T otherwise) {
    return values.get(name) == null ? otherwise : (T) values.get(name);
  }

  /** What the schema's reader made of a member; empty where it is null. A member that is not there is missing. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> readOptional(String name) throws StudioException {
    if (!values.containsKey(name)) {
      throw damaged("The field \"" + name + "\" is missing");
    }
    return Optional.ofNullable((T) values.get(name));
  }

  /** The whole object on one line, its members in order of name. Only of single values. */
  public String json() throws IOException {
    StringWriter text = new StringWriter();
    JsonLayout out = new JsonLayout(text).rowObject();
    for (Map.Entry<String, Object> member : new TreeMap<>(values).entrySet()) {
      out.name(member.getKey());
      switch (member.getValue()) {
        case null -> out.none();
        case Long whole -> out.value(whole);
        case Double number -> out.value(number);
        case Boolean flag -> out.value(flag);
        case String string -> out.value(string);
        default -> throw damaged("The field \"" + member.getKey() + "\" should be a single value");
      }
    }
    out.extras(extras()).endObject();
    return text.toString();
  }

  /** The members that the schema does not know. */
  public Extras extras() {
    return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
  }
}
