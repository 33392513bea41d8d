package org.detente.lab.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans the names of a leaders' list, where titles and offices have run into the name. */
final class LeaderNames {
  private static final Pattern NICKNAME = Pattern.compile("\\s*[\"“(]([^\"”)]+)[\"”)]");
  private static final Set<String> OFFICE_WORDS =
      Set.of(
          ("president vice first second third acting interim prime minister ministers deputy premier"
                  + " premiers of the and republic islamic swiss confederation new zealand high"
                  + " commissioner commonwealth australia governor general sir dame lt lt. col col."
                  + " gen gen. maj maj. brig brig. sr sr. dr dr. ms ms. mr mr. mrs mrs. sheikh"
                  + " sheikha shaykh prefect territorial council interior defense defence affairs"
                  + " foreign transport infrastructure science higher education ceo cnsp gnu co-vice"
                  + " co-prince coprince spanish french polynesia archbishop lord mann king queen"
                  + " mayor chairman chairperson island house representatives people's assembly"
                  + " permanent privy superior air marshal marshall vice-marshal rear admiral major"
                  + " vice-admiral lieutenant-governor lieutenant safeguard safeguarding homeland"
                  + " temporary transitional aka or also previously minister/minister finance"
                  + " justice economy state planning development social supreme national leader"
                  + " amir crown grand chief union cabinet presidential government transition"
                  + " emperor sultan senior senator capt capt. president-elect pres. hon. prof."
                  + " executive wife former designate caretaker commander pm coordinator member"
                  + " trade industry health agriculture environment energy tourism culture labor"
                  + " public works communications security for military emeritus provisional"
                  + " rights human local regional reform regions federal united kingdom china"
                  + " co-president afghanistan taliban")
              .split(" "));

  private static final Set<String> ROMAN = Set.of("v", "x");

  private LeaderNames() {}

  /** The people that one cell names: several, where it joins them by "and". */
  static List<String> people(String cell) {
    List<String> people = new ArrayList<>();
    for (String one : cell.split(" and ")) {
      String name = clean(one);
      if (name.length() > 2 && !isOfficeWord(name)) {
        people.add(name);
      }
    }
    return people;
  }

  private static String clean(String cell) {
    String text = cell.replaceFirst(" - .*", "").replaceFirst(" serves$", "");
    text = text.replace("al- ", "al-").replaceAll(",? Jr\\.?$", " Jr.").strip();
    List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
    while (words.size() > 1 && isOfficeWord(words.get(0))) {
      words.remove(0);
    }
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.length() == 0 ? "" : " ").append(caps(word));
    }
    return out.toString();
  }

  private static boolean isOfficeWord(String word) {
    return OFFICE_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code al-SARAJ} to {@code al-Saraj}. */
  private static String caps(String word) {
    if (word.length() < 2
        || word.matches("[IVX]+|[A-Z]\\.?([A-Z]\\.?)*")
        || !word.replaceAll("^(al|el|as|ash|ad|an|at|ar)-", "").matches("[\\p{Lu}'’-]{2,}")) {
      return word;
    }
    Matcher start = Pattern.compile("\\p{Lu}\\p{Lu}+").matcher(word);
    return start.replaceAll(
        m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT));
  }

  /** Other forms the press uses: without middle names, without initials, by the nickname. */
  static Set<String> shorter(String name, boolean spanish) {
    Set<String> forms = new LinkedHashSet<>();
    Matcher nickname = NICKNAME.matcher(name);
    String full = name;
    if (nickname.find()) {
      String given = nickname.group(1);
      full = nickname.replaceAll("").strip();
      String[] rest = full.split(" ");
      forms.add(full);
      forms.add(given + " " + rest[rest.length - 1]);
    }
    String bare = full.replaceAll(" Jr\\.$", "");
    List<String> words = List.of(bare.split(" "));
    int n = words.size();
    if (!bare.equals(full)) {
      forms.add(bare);
    }
    String last = surname(words);
    int father = Math.max(words.indexOf("bin"), words.indexOf("Bin"));
    for (int i = 0; i < (father > 0 ? father : n - 1) && n > 2; i++) {
      if (words.get(i).length() > 2 && !words.get(i).equals(last) && !isParticle(words.get(i))) {
        forms.add(words.get(i) + " " + last);
      }
    }
    if (spanish && n >= 3) {
      forms.add(words.get(0) + " " + words.get(n - 2));
      if (n >= 4) {
        forms.add(words.get(0) + " " + words.get(1) + " " + words.get(2));
        forms.add(words.get(1) + " " + words.get(2));
      }
    }
    forms.remove(name);
    forms.removeIf(form -> isParticle(form.substring(form.lastIndexOf(' ') + 1)));
    return forms;
  }

  /** The last word with the particles before it ("da Silva", "al Thani"). */
  private static String surname(List<String> words) {
    int at = words.size() - 1;
    while (at > 1 && isParticle(words.get(at - 1))) {
      at--;
    }
    return String.join(" ", words.subList(at, words.size()));
  }

  private static boolean isParticle(String word) {
    return word.matches(
        "(?i)da|de|di|do|dos|del|la|van|von|der|al|el|bin|ibn|ben|e|le|ould|ter|of|the");
  }

  /** True where the words of a name of one person are all among those of a name of the other. */
  static boolean isSame(Collection<String> one, Collection<String> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> isSame(a, b)));
  }

  /** In order, or all of them in another order ("Issoufou Mahamadou"). */
  private static boolean isSame(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    List<String> few = a.size() < b.size() ? a : b;
    List<String> many = few == a ? b : a;
    if (a.size() == b.size()) {
      return !a.isEmpty() && Set.copyOf(a).equals(Set.copyOf(b));
    }
    int at = 0;
    for (String word : many) {
      at += at < few.size() && few.get(at).equals(word) ? 1 : 0;
    }
    return few.size() >= 2 && at == few.size();
  }

  /** The words that tell people apart: without particles and initials. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : key(name).split(" ")) {
      if (word.length() > 1 && !isParticle(word) || ROMAN.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{ASCII}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z ]", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
