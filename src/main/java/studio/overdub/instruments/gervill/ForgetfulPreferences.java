package studio.overdub.instruments.gervill;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/**
 * Preferences that remember nothing. Gervill looks for settings of its own in Java's preferences whenever it is opened,
 * and the JDK's usual ones create files in the user's home only to be asked. Named in {@code META-INF/services}, so
 * that the JDK finds this factory instead.
 */
public final class ForgetfulPreferences implements PreferencesFactory {
  private final Preferences root = new Node(null, "");

  @Override
  public Preferences systemRoot() {
    return root;
  }

  @Override
  public Preferences userRoot() {
    return root;
  }

  /** A node without values or children. */
  private static final class Node extends AbstractPreferences {
    Node(AbstractPreferences parent, String name) {
      super(parent, name);
    }

    @Override
    protected void putSpi(String key, String value) {}

    @Override
    protected String getSpi(String key) {
      return null;
    }

    @Override
    protected void removeSpi(String key) {}

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() {
      return new String[0];
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      return new Node(this, name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
  }
}
