package org.detente.lab.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that English text uses for a first-level region. */
final class RegionNames {
  private static final List<String> TITLES =
      List.of(
          " Oblast",
          " Oblast'",
          " Oblast’",
          " Krai",
          " Kray",
          " Republic",
          " Okrug",
          " Province",
          " Region",
          " Governorate",
          " Prefecture",
          " Voivodeship",
          " County",
          " District",
          " Department",
          " Emirate",
          " State",
          " Autonomous Region",
          " Municipality",
          " Division",
          " Canton",
          " Parish",
          " Territory",
          " Special Administrative Region",
          " Sheng",
          " Shi");

  private RegionNames() {}

  static Set<String> of(String name) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    for (String title : TITLES) {
      if (name.endsWith(title) && name.length() > title.length() + 2) {
        names.add(name.substring(0, name.length() - title.length()));
      }
    }
    if (name.startsWith("Republic of ")) {
      names.add(name.substring("Republic of ".length()));
    }
    return names;
  }

  private static final List<String> ARTICLES =
      List.of("Al ", "Al-", "Ar ", "Ar-", "As ", "Ad ", "An ", "Ash ", "At ", "Az ", "El ");

  /** The name without an Arabic article: "Qamishli" for "Al Qamishli". */
  static Set<String> withoutArticle(String name) {
    for (String article : ARTICLES) {
      if (name.startsWith(article) && name.length() > article.length() + 3) {
        return Set.of(name.substring(article.length()));
      }
    }
    return Set.of();
  }

  /** True for letters of the Latin script with a capital first, spaces, hyphens, apostrophes. */
  static boolean isLatin(String name) {
    if (name.length() < 3 || name.length() > 40 || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 0x24F || !Character.isLetter(c) && " -'.".indexOf(c) < 0) {
        return false;
      }
      lower |= Character.isLowerCase(c);
    }
    return lower;
  }
}
