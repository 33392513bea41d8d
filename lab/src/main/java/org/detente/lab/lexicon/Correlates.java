package org.detente.lab.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Correlates-of-War country abbreviations as ISO 3166-1 alpha-3. */
final class Correlates {
  private static final Map<String, String> ISO3 = new HashMap<>();

  static {
    String pairs =
        "AAB ATG AFG AFG ALB ALB ALG DZA AND AND ANG AGO ARG ARG ARM ARM AUL AUS AUS AUT AZE AZE BAH"
            + " BHR BAR BRB BEL BEL BEN BEN BFO BFA BHM BHS BHU BTN BLR BLR BLZ BLZ BNG BGD BOL BOL"
            + " BOS BIH BOT BWA BRA BRA BRU BRN BUI BDI BUL BGR CAM KHM CAN CAN CAO CMR CAP CPV CDI"
            + " CIV CEN CAF CHA TCD CHL CHL CHN CHN COL COL COM COM CON COG COS CRI CRO HRV CUB CUB"
            + " CYP CYP CZE CZE CZR CZE DEN DNK DJI DJI DMA DMA DOM DOM DRC COD DRV VNM ECU ECU EGY"
            + " EGY EQG GNQ ERI ERI EST EST ETH ETH ETM TLS FIJ FJI FIN FIN FRN FRA FSM FSM GAB GAB"
            + " GAM GMB GDR DEU GFR DEU GHA GHA GMY DEU GNB GNB GRC GRC GRG GEO GRN GRD GUA GTM GUI"
            + " GIN GUY GUY HAI HTI HON HND HUN HUN ICE ISL IND IND INS IDN IRE IRL IRN IRN IRQ IRQ"
            + " ISR ISR ITA ITA JAM JAM JOR JOR JPN JPN KEN KEN KIR KIR KOS XKX KUW KWT KYR KGZ KZK"
            + " KAZ LAO LAO LAT LVA LBR LBR LEB LBN LES LSO LIB LBY LIE LIE LIT LTU LUX LUX MAA MRT"
            + " MAC MKD MAD MDV MAG MDG MAL MYS MAS MUS MAW MWI MEX MEX MLD MDA MLI MLI MLT MLT MNC"
            + " MCO MNG MNE MON MNG MOR MAR MSI MHL MYA MMR MZM MOZ NAM NAM NAU NRU NEP NPL NEW NZL"
            + " NIC NIC NIG NGA NIR NER NOR NOR NTH NLD OMA OMN PAK PAK PAL PLW PAN PAN PAR PRY PER"
            + " PER PHI PHL PNG PNG POL POL POR PRT PRK PRK QAT QAT ROK KOR ROM ROU RUS RUS RVN VNM"
            + " RWA RWA SAF ZAF SAL SLV SAU SAU SEN SEN SEY SYC SIE SLE SIN SGP SKN KNA SLO SVK SLU"
            + " LCA SLV SVN SNM SMR SOL SLB SOM SOM SPN ESP SRI LKA SSD SSD STP STP SUD SDN SUR SUR"
            + " SVG VCT SWA SWZ SWD SWE SWZ CHE SYR SYR TAJ TJK TAZ TZA THI THA TKM TKM TOG TGO TON"
            + " TON TRI TTO TUN TUN TUR TUR TUV TUV TAW TWN UAE ARE UGA UGA UKG GBR UKR UKR URU URY"
            + " USA USA UZB UZB VAN VUT VEN VEN WSM WSM YAR YEM YEM YEM YPR YEM YUG SRB ZAM ZMB ZIM"
            + " ZWE";
    String[] words = pairs.split(" ");
    for (int i = 0; i + 1 < words.length; i += 2) {
      ISO3.put(words[i], words[i + 1]);
    }
  }

  private Correlates() {}

  /** The ISO code, empty where there is none. */
  static String iso3(String cow) {
    return ISO3.getOrDefault(cow, "");
  }
}
