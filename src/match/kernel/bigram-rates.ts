// How often two characters follow each other in source text, as counted over 50 MB of packages (the tree of the bench).
// It decides how fast the kernel is, not what it finds.

/** Kinds of characters: letters of either case, digits as one, blanks and line ends as one; the last row is all others. */
const KINDS = 'abcdefghijklmnopqrstuvwxyz0_- ./:="\'$({,;';

/** One row for each first character, one letter for each second: A for once in a place, each further letter for 1.41 times less. */
const RATES = [
  'WSSTbZUeVfVQRRdTdQRPWXYXVaYcdUXebXZfrYlYaU',
  'UcbdUebhWVgUddVbgWUZTggfXiZdeaYeeYehqarbbW',
  'ScXcRdeSWgTUbfPbfVYQWfefYjXYeWafcYcgpalabV',
  'TYZWPabeTgcYabUZfXWYVcedaeZWcRXeWYacpWoYYU',
  'SWQRVSWbWccSSPVTUOPPaVVRWdXUYOTaVXXalSaUWS',
  'UddcVVghSijWfbSeiVYYUigibjYceRaidadhqStbdX',
  'YaaeRdZXVjjWZXYciWWWWdhhbhbYeUZbbZbfqXoYaV',
  'SdcdQfigRgheacVdhXZVXgfiZjeZfUYgcZZgtVraaW',
  'UVSTURTidjcSTOQVcUQRdWiXiVddgXdfgZhjmbwccW',
  'afiiVjkihhjgkkbijkYidjilijgkjcgjjalnudyfeY',
  'adcdTdbeYkidbbcdicYdcgflhjfaeWadcaeitZucaX',
  'SZaVPYdcRidSbcSYhcTUTZdiWgdWdSXYVZbesYrYZW',
  'RWcbQeehUhgaWdTTfeWbXehfdgcYgUZadadgsamccY',
  'ScRQRVRdUdWXaYSXfbQPUWehYgbXbQWdaaXalVkYYV',
  'WUURaTWgVbWTSOUSfPVTSWVcdgebdUbheaahrbfdeY',
  'RcbZQegXWkgTceSViSWTUehhYkbaeWZebbeftYjacW',
  'chgihihjfjjejjjjffijUljijkfilRhnjcmozYsgfb',
  'QbVWOZUdQhYYUSRZgTTSUYbjVjaXcRVdZZaclVlXZU',
  'VbUaPZdUSfaUXaUUcZSOUcahXhYXbQRXWZXalVmWXU',
  'QYVVOYdOPhfYYZRUfQSUSaZdSbWUZPUaXZXalTfVYT',
  'XWVXSXYhVkjSURdVkRTSeajfjichkZflkbihuhvcfb',
  'SfegSgfiVjggdfWikgcefihjihZdjbchicijudmdea',
  'WfddWfhWVijeeZYekYZehgaijhdciVbkgdhjwcpefb',
  'ZdZdZcigaikfcfeTjedUjhfddiXXeXbiedaflalbcZ',
  'bcadadegajhbZYYSicYYggdigedYdTYdbbbfnWhYaW',
  'biiiVjhhclkhgiZijkhjhjggfhffgchjgchiuhyffc',
  'YZZZYZfefffdeegegeddcfgXefJYaMTbYaYbhYnRSP',
  'XXWXWXZZWjeYWYZXgYVUbYbcheYWeabslehkjckeca',
  'bcadbdefchhcddddjdadefejlgTmQWnqqgilkfppjY',
  'QSPSRRUVPZWRSRRSRRQOTTTZYbMWTHaRYQSVZRQklM',
  'WYVXXYXXXacXXYXVeXVXaZaabdTXkSXYnsbebjkioa',
  'ZbYZcdaeafiZabdZibZaceajlkbpdReRhkgjjhjilU',
  'bdZccaceajccabdcjcXadbgkljXifRoYTiZjkeYrqc',
  'YYZZZVbYaccbbabcebbYcdfeefUhcQolyTaifXdlxW',
  'YaaabbdZbhhbZbYbjbZabedYijacdVYcUcZgdehUYT',
  'dfdeedhgdkkfedfeleaadehhjjfjiYajcngegkjYZY',
  'ikfjjkjmgkpjikjhpehllnlqqrfeskihphilicZklf',
  'UWVWVWYXWaYYYXXXcXVVaYccddVYeSffjnVaeWagjS',
  'ZYZdcbedYeeccbcbgZZafaeigibiiRnrzzalggftzY',
  'ababZbccbddccbccebcbeeeffgYgjOrtvvWjheeorc',
  'aXZZZWbZWccbcbbddZdcdabfeelhqOyppugjioltlb',
  'XYWXWXbaVbcZZXaVeWWVZZacefPcZMVTVSXbbUUSPM',
];

const KIND_OF = Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  const kind = KINDS.indexOf(/\d/.test(char) ? '0' : /\s/.test(char) ? ' ' : char);
  return kind < 0 ? KINDS.length : kind;
});

/** The byte's share of its kind, roughly. */
const SHARE = Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z ]/.test(char)) return 0.9;
  return /[A-Z\d\s]/.test(char) || KIND_OF[code] === KINDS.length ? 0.1 : 1;
});

const PAIRS = RATES.map((row) =>
  [...row].map((letter) => 2 ** (-(letter < 'a' ? letter.charCodeAt(0) - 65 : letter.charCodeAt(0) - 71) / 2)),
);
const SINGLES = PAIRS.map((row) => row.reduce((sum, rate) => sum + rate, 0));

/** Threes that pairs tell too little of, as they come from words that code is full of; each stands in 1 of 5000 places or more. */
const COMMON = new Set(
  (
    'ion tio tri com pro put arg ass fil ack key loc ord tch htt log ttp ock atc any aut tok tps flo low wor erv acc ail ' +
    'cce ook egi api hoo beg www cry zat nne do( ria lie riv sum url'
  ).split(' '),
);

/** The share of places in source text where a gram stands, roughly: by its pairs, in lower case. */
export function gramRate(gram: string): number {
  const codes = [...gram.toLowerCase()].map((char) => char.charCodeAt(0));
  const byPairs = codes.slice(1).reduce((product, code, i) => {
    const before = codes[i]!;
    return i === 0 ? pairRate(before, code) : (product * pairRate(before, code)) / rate(before);
  }, 1);
  return COMMON.has(gram) ? Math.max(byPairs, 0.0002) : byPairs;
}

/** The share of places in source text where byte `first` stands and byte `second` after it. */
export function pairRate(first: number, second: number): number {
  return PAIRS[KIND_OF[first]!]![KIND_OF[second]!]! * SHARE[first]! * SHARE[second]!;
}

/** The share of places in source text where byte `code` stands. */
export function rate(code: number): number {
  return SINGLES[KIND_OF[code]!]! * SHARE[code]!;
}
