import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the classes of libraries that were compiled for Java 5 and before anew, as Java 8's, with the stack maps that
 * such classes lack: start-up caches leave out what has none. Run while the program is packaged: FOLDER of jars.
 */
final class RenewClasses {
  private static final ClassFileVersion VERSION = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);

  private final ClassFile files;

  private RenewClasses(ClassLoader libraries) {
    ClassHierarchyResolver hierarchy =
        ClassHierarchyResolver.ofResourceParsing(libraries).orElse(ClassHierarchyResolver.defaultResolver());
    files =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(hierarchy));
  }

  public static void main(String[] args) throws IOException {
    List<Path> jars;
    try (Stream<Path> folder = Files.list(Path.of(args[0]))) {
      jars = folder.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    try (URLClassLoader libraries = new URLClassLoader(urls)) {
      RenewClasses work = new RenewClasses(libraries);
      for (Path jar : jars) {
        work.renew(jar);
      }
    }
  }

  private void renew(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        Stream<Path> all = Files.walk(inside.getPath("/"))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
        byte[] old = Files.readAllBytes(file);
        if (major(old) < ClassFile.JAVA_6_VERSION) {
          Files.write(file, renew(old));
        }
      }
    }
  }

  private static int major(byte[] file) {
    return (file[6] & 0xff) << 8 | file[7] & 0xff;
  }

  private byte[] renew(byte[] old) {
    ClassModel model = files.parse(old);
    ClassTransform bodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    ClassTransform version =
        (builder, element) -> builder.with(element instanceof ClassFileVersion ? VERSION : element);
    return files.transformClass(model, bodies.andThen(version));
  }
}
