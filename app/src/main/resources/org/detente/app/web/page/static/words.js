// How codes and figures read to a person.

const regions = new Intl.DisplayNames(["en"], { type: "region" });

const ALPHA2 = {};
// ISO 3166-1 alpha-3 to alpha-2, which the browser can name.
const PAIRS =
  "AFG:AF ALB:AL DZA:DZ AND:AD AGO:AO ATG:AG ARG:AR ARM:AM AUS:AU AUT:AT AZE:AZ BHS:BS BHR:BH BGD:BD BRB:BB BLR:BY BEL:BE " +
  "BLZ:BZ BEN:BJ BTN:BT BOL:BO BIH:BA BWA:BW BRA:BR BRN:BN BGR:BG BFA:BF BDI:BI CPV:CV KHM:KH CMR:CM CAN:CA CAF:CF TCD:TD " +
  "CHL:CL CHN:CN COL:CO COM:KM COG:CG COD:CD CRI:CR CIV:CI HRV:HR CUB:CU CYP:CY CZE:CZ DNK:DK DJI:DJ DMA:DM DOM:DO ECU:EC " +
  "EGY:EG SLV:SV GNQ:GQ ERI:ER EST:EE SWZ:SZ ETH:ET FJI:FJ FIN:FI FRA:FR GAB:GA GMB:GM GEO:GE DEU:DE GHA:GH GRC:GR GRD:GD " +
  "GTM:GT GIN:GN GNB:GW GUY:GY HTI:HT HND:HN HUN:HU ISL:IS IND:IN IDN:ID IRN:IR IRQ:IQ IRL:IE ISR:IL ITA:IT JAM:JM JPN:JP " +
  "JOR:JO KAZ:KZ KEN:KE KIR:KI PRK:KP KOR:KR KWT:KW KGZ:KG LAO:LA LVA:LV LBN:LB LSO:LS LBR:LR LBY:LY LIE:LI LTU:LT LUX:LU " +
  "MDG:MG MWI:MW MYS:MY MDV:MV MLI:ML MLT:MT MHL:MH MRT:MR MUS:MU MEX:MX FSM:FM MDA:MD MCO:MC MNG:MN MNE:ME MAR:MA MOZ:MZ " +
  "MMR:MM NAM:NA NRU:NR NPL:NP NLD:NL NZL:NZ NIC:NI NER:NE NGA:NG MKD:MK NOR:NO OMN:OM PAK:PK PLW:PW PSE:PS PAN:PA PNG:PG " +
  "PRY:PY PER:PE PHL:PH POL:PL PRT:PT QAT:QA ROU:RO RUS:RU RWA:RW KNA:KN LCA:LC VCT:VC WSM:WS SMR:SM STP:ST SAU:SA SEN:SN " +
  "SRB:RS SYC:SC SLE:SL SGP:SG SVK:SK SVN:SI SLB:SB SOM:SO ZAF:ZA SSD:SS ESP:ES LKA:LK SDN:SD SUR:SR SWE:SE CHE:CH SYR:SY " +
  "TWN:TW TJK:TJ TZA:TZ THA:TH TLS:TL TGO:TG TON:TO TTO:TT TUN:TN TUR:TR TKM:TM TUV:TV UGA:UG UKR:UA ARE:AE GBR:GB USA:US " +
  "URY:UY UZB:UZ VUT:VU VAT:VA VEN:VE VNM:VN YEM:YE ZMB:ZM ZWE:ZW HKG:HK MAC:MO GRL:GL XKX:XK ESH:EH PRI:PR";
for (const pair of PAIRS.split(" ")) {
  const [three, two] = pair.split(":");
  ALPHA2[three] = two;
}
const OTHERS = {
  IGO: "International organisation",
  NGO: "Non-governmental organisation",
  MNC: "Multinational company",
  NON: "No one country",
};

/** The name of a country's code; the code itself where it has no name. */
export function country(code) {
  if (!code) {
    return "";
  }
  return OTHERS[code] ?? (ALPHA2[code] ? regions.of(ALPHA2[code]) : code);
}

/** Codes and names of all countries, by name: for fields that a person types into. */
export function countries() {
  return Object.keys(ALPHA2)
    .map((code) => [code, country(code)])
    .sort((a, b) => a[1].localeCompare(b[1]));
}

/** The code that a person means by a code or a name; what was typed, where it is neither. */
export function codeOf(typed) {
  const text = typed.trim();
  const found = countries().find(([, name]) => name.localeCompare(text, "en", { sensitivity: "base" }) === 0);
  return found ? found[0] : text.toUpperCase();
}

export function pair(a, b) {
  return `${country(a)} – ${country(b)}`;
}

export const QUADS = {
  VC: "words of cooperation",
  MC: "deeds of cooperation",
  VX: "words of conflict",
  MX: "deeds of conflict",
};

/** A number to as many decimals as it deserves, with a true minus sign. */
export function figure(value, decimals = 2) {
  if (value === undefined || value === null || Number.isNaN(value)) {
    return "–";
  }
  const size = Math.abs(value);
  const kept = size >= 100 ? 0 : size >= 20 ? Math.min(1, decimals) : decimals;
  return value.toFixed(kept).replace(/^-(?=0(\.0*)?$)/, "").replace("-", "\u2212");
}

export function signed(value, decimals = 2) {
  return value > 0 ? `+${figure(value, decimals)}` : figure(value, decimals);
}

export function count(n) {
  return Number(n).toLocaleString("en-GB").replaceAll(",", "\u202f");
}

export function plural(n, one, many = `${one}s`) {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** "21 May 2024"; a range where the end is another day. */
export function day(start, end) {
  if (!start) {
    return "no date";
  }
  const first = spelled(start);
  return end && end !== start ? `${first} – ${spelled(end)}` : first;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function spelled(iso) {
  const [year, month, date] = iso.slice(0, 10).split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A party of an event: "GRC GOV Nikos Asteriou". */
export function party(one) {
  return [one.country, one.sector].filter(Boolean).join(" ") || one.text;
}

/** "ACCUSE · disapprove". */
export function eventName(event) {
  return event.mode ? `${event.type} · ${event.mode}` : event.type;
}
