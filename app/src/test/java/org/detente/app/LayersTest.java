package org.detente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.detente.app");

  @Test
  void theAppSeesNeitherTheLabNorTheArchive() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.detente.lab..", "org.detente.archive..", "org.apache.spark..")
        .check(APP);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.detente.app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(APP);
  }

  @Test
  void viewsAndStepsDoNotKnowTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.detente.app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.detente.app.cli..")
        .check(APP);
  }

  @Test
  void onlyTheStoreKnowsTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.detente.app.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(APP);
  }
}
