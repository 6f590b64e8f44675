package studio.overdub.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house, as rules: which room may import which. The table stands in docs/architecture.md too. */
class ArchitectureTest {
  private static final String ROOT = "studio.overdub.";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("studio.overdub");

  /** A room, and the rooms it may import, parted by spaces. */
  private static final Map<String, String> MAY_IMPORT = new TreeMap<>();

  static {
    MAY_IMPORT.put("base", "");
    MAY_IMPORT.put("dsp", "");
    MAY_IMPORT.put("midi", "base");
    MAY_IMPORT.put("song", "base");
    MAY_IMPORT.put("device", "base midi");
    MAY_IMPORT.put("audiofile", "base");
    MAY_IMPORT.put("soundfont", "base audiofile");
    MAY_IMPORT.put("instruments", "base midi dsp device soundfont audiofile effects");
    MAY_IMPORT.put("effects", "base midi dsp device");
    MAY_IMPORT.put("bank", "base dsp");
    MAY_IMPORT.put("service", "base midi device instruments effects soundfont audiofile");
    MAY_IMPORT.put("edit", "base song device");
    MAY_IMPORT.put("engine", "base dsp midi song device");
    MAY_IMPORT.put("record", "base dsp midi song audiofile");
    MAY_IMPORT.put("format", "base midi song device");
    MAY_IMPORT.put("host", "base midi audiofile engine record");
    MAY_IMPORT.put("app", "base dsp midi song device edit engine record format audiofile soundfont");
    MAY_IMPORT.put("cli", "base app");
    MAY_IMPORT.put("ui.kit", "base");
    MAY_IMPORT.put("ui.view", "base song device edit app");
    MAY_IMPORT.put("ui.canvas", "base song ui.kit ui.view");
    MAY_IMPORT.put("ui.shell", "base app ui.kit ui.view ui.canvas");
  }

  @TestFactory
  Stream<DynamicTest> eachRoomImportsOnlyWhatThePlanAllows() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () -> {
                      String[] allowed =
                          Stream.concat(Stream.of(room.getKey()), Arrays.stream(room.getValue().split(" ")))
                              .filter(name -> !name.isEmpty())
                              .map(name -> ROOT + name + "..")
                              .toArray(String[]::new);
                      noClasses()
                          .that()
                          .resideInAPackage(ROOT + room.getKey() + "..")
                          .should()
                          .dependOnClassesThat(
                              DescribedPredicate.describe(
                                  "reside in another room than " + String.join(", ", allowed),
                                  (JavaClass c) ->
                                      c.getPackageName().startsWith("studio.overdub")
                                          && !JavaClass.Predicates.resideInAnyPackage(allowed).test(c)))
                          .allowEmptyShould(true)
                          .check(HOUSE);
                    }));
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("studio.overdub.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void swingStaysInTheUserInterface() {
    rule("javax.swing..", "ui.kit", "ui.canvas", "ui.shell", "main").check(HOUSE);
  }

  @Test
  void javaSoundStaysWhereDevicesAndFormatsAreRead() {
    rule("javax.sound..", "host", "audiofile", "format", "instruments.gervill", "service").check(HOUSE);
  }

  private static ArchRule rule(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Arrays.stream(rooms).map(r -> ROOT + r + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @Test
  void unitsOfSoundKnowNumbersOnly() {
    classes()
        .that()
        .resideInAPackage(ROOT + "dsp..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java.lang..", "java.util..", "org.jtransforms..", ROOT + "dsp..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void theSongIsMadeOfValues() {
    classes()
        .that()
        .resideInAPackage(ROOT + "song..")
        .and()
        .areNotInterfaces()
        .should()
        .haveOnlyFinalFields()
        .orShould()
        .haveSimpleName("Notes")
        .check(HOUSE);
  }
}
