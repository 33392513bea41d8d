package org.detente.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/detente/app/web/page/static");
  private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()\"(\\.{1,2}/[^\"]+)\"");
  private static final Pattern PINNED = Pattern.compile("[a-z0-9-]+-\\d+\\.\\d+\\.\\d+");

  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString())
          .filter(name -> !name.equals("files.txt"))
          .sorted()
          .toList();
    }
  }

  private static List<String> own(String ending) throws IOException {
    return files().stream()
        .filter(name -> name.endsWith(ending) && !name.startsWith("vendor/"))
        .toList();
  }

  @Test
  void theListNamesEveryFile() throws IOException {
    assertThat(Pages.names()).containsExactlyElementsOf(files());
  }

  @Test
  void everyModuleThatIsImportedIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String name : own(".js")) {
      Matcher imports = IMPORT.matcher(Files.readString(FOLDER.resolve(name)));
      while (imports.find()) {
        Path target = FOLDER.resolve(name).resolveSibling(imports.group(1));
        if (!Files.exists(target)) {
          missing.add(name + " imports " + imports.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noTextCanBecomeMarkup() throws IOException {
    for (String name : own(".js")) {
      assertThat(Files.readString(FOLDER.resolve(name)))
          .as(name)
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(");
    }
    assertThat(Files.readString(FOLDER.resolve("index.html")))
        .doesNotContain(" style=", "<style", "javascript:")
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern(" on[a-z]+=");
  }

  @Test
  void whatOthersMadeIsPinnedAndHasItsLicence() throws IOException {
    try (Stream<Path> vendored = Files.list(FOLDER.resolve("vendor"))) {
      assertThat(vendored)
          .isNotEmpty()
          .allSatisfy(
              folder -> {
                assertThat(folder.getFileName().toString()).matches(PINNED);
                assertThat(folder.resolve("LICENSE")).isNotEmptyFile();
              });
    }
  }
}
