package org.detente.lab.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which places have their head of state in common with another state. */
final class Dependencies {
  private static final Map<String, String> SOVEREIGN = new HashMap<>();
  private static final Set<String> REALMS =
      Set.of(
          "ATG", "AUS", "BHS", "BLZ", "BRB", "CAN", "GRD", "JAM", "KNA", "LCA", "NZL", "PNG", "SLB",
          "TUV", "VCT");

  static {
    String rows =
        "AUS CCK CXR NFK,CHN HKG MAC,DNK FRO GRL,FIN ALA,"
            + "FRA ATF BLM GLP GUF MAF MTQ MYT NCL PYF REU SPM WLF,"
            + "GBR AIA BMU CYM FLK GGY GIB IMN IOT JEY MSR PCN SGS SHN TCA VGB,"
            + "NLD ABW BES CUW SXM,NOR BVT SJM,NZL COK NIU TKL,USA ASM GUM MNP PRI UMI VIR";
    for (String row : rows.split(",")) {
      String[] codes = row.split(" ");
      for (int i = 1; i < codes.length; i++) {
        SOVEREIGN.put(codes[i], codes[0]);
      }
    }
  }

  private Dependencies() {}

  /** The state that a territory belongs to, empty for states. */
  static Optional<String> sovereign(String country) {
    return Optional.ofNullable(SOVEREIGN.get(country));
  }

  static boolean isTerritory(String country) {
    return SOVEREIGN.containsKey(country);
  }

  /** The states among whose leaders a head of this country may be, the nearest one first. */
  static Set<String> homes(String country) {
    Set<String> homes = new java.util.LinkedHashSet<>();
    sovereign(country).ifPresent(homes::add);
    if (REALMS.contains(country) || homes.stream().anyMatch(REALMS::contains)) {
      homes.add("GBR");
    }
    if (country.equals("AND")) {
      homes.add("FRA");
    }
    return homes;
  }

  /** Territories of the same state, which may share an administrator. */
  static Set<String> siblings(String country) {
    Set<String> siblings = new HashSet<>();
    sovereign(country)
        .ifPresent(
            state ->
                SOVEREIGN.forEach(
                    (territory, of) -> {
                      if (of.equals(state) && !territory.equals(country)) {
                        siblings.add(territory);
                      }
                    }));
    return siblings;
  }
}
