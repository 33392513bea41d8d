package org.detente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of docs/pipeline.md: a package sees those before it, never one after it. */
class PipelineOrderTest {
  private static final List<String> ORDER =
      List.of(
          "record",
          "table",
          "report",
          "syntax",
          "topic",
          "actor",
          "date",
          "place",
          "statement",
          "event",
          "issue",
          "reading");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.detente");

  @TestFactory
  List<DynamicTest> aPackageNeverSeesALaterOne() {
    return IntStream.range(0, ORDER.size() - 1)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    ORDER.get(i),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("org.detente." + ORDER.get(i) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packages(ORDER.subList(i + 1, ORDER.size())))
                            .allowEmptyShould(true)
                            .check(CORE)))
        .toList();
  }

  @Test
  void theCoreKnowsNoDatabaseNoHttpAndNoSpark() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net.http..", "com.sun.net..", "org.apache.spark..")
        .check(CORE);
  }

  @Test
  void theRecordDependsOnTheJdkAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.detente.record..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.detente.record..", "java..", "org.jspecify..")
        .check(CORE);
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(n -> "org.detente." + n + "..").toArray(String[]::new);
  }
}
