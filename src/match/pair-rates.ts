// How often two characters follow each other in source text, as counted over 50 MB of packages (the tree of the bench).

/** Kinds of characters: letters of either case, digits as one, blanks and line ends as one; the last row is all others. */
export const KINDS = 'abcdefghijklmnopqrstuvwxyz0_- ./:="\'$({,;';

/** One row for each first character, one letter for each second: A for once in a place, each further letter for 1.41 times less. */
export const RATES = [
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

/** How often 1.41 times less than once in a place: 0 and up, by a letter of RATES. */
export function stepOf(letter: string): number {
  return letter < 'a' ? letter.charCodeAt(0) - 65 : letter.charCodeAt(0) - 71;
}
