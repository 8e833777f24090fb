// How often parts of words stand in source text: it decides how fast the kernel is, not what it finds.

import { KINDS, RATES, stepOf } from '../pair-rates.ts';

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

const PAIRS = RATES.map((row) => [...row].map((letter) => 2 ** (-stepOf(letter) / 2)));
const SINGLES = PAIRS.map((row) => row.reduce((sum, rate) => sum + rate, 0));

/**
 * Threes that pairs tell too little of, as they come from words that code is full of: with the share of places in JavaScript and
 * Python where each stands, or more.
 */
const COMMON = new Map([
  ...common(
    0.001,
    'ion tio con ons ing ent str nst ter tur ate ect ret typ tri ype ame etu for urn his ode sta par nam res def ' +
      'val ati rin ort cti exp pro com and ext rea por end dat ble ine men get pti key',
  ),
  ...common(
    0.0005,
    'ess tor ver all ers is. mat alu lue set err ile opt tex unc che ite per ass pre fun ara nct fil len ert mod ' +
      'lse que ult jec ted orm ata obj equ cod rro sio pat nod rom ram imp ror ope tru abl ase ead arg fin ith not ' +
      'nce ule nal bje use cal fro lic efi ack num age ace mpo ali nts met req out mes mpl ire tem als new pen omm ' +
      'cha pac eve ner omp .co tch arr loc ref att ple art rra ray map ken oke xpo tok',
  ),
  ...common(
    0.0002,
    'ica ize ues pec ord und ars cla odu tim lat our las ull dul app rse wit rce rma fer els ces er. ber ign act ' +
      'ssi cat man mbe ned rop ice nul 000 sou siz ive urc pla cto uff ato dis rue rep har ial lea umb but ngt has ' +
      'wor atc gin pos bas ool gth rsi _in anc ini efa sed igh col aul ang buf ach min add oin spa fau oid ffe ain ' +
      'esu dir esp scr loa fal spe ibu rib inf fie dex sig voi rip cre xpr cri ove han boo ven try can clu rac ght ' +
      'nit del lud qui pli :// .re cur ttr whi rou ept ies ncl _co bac ude ipt on. tte sol sul hea ild unk nfo .ge ' +
      'uir lid doc ts. run hro mit thr lem rti uni rts uil bui .le reg put htt log ttp ock any aut tps flo low erv ' +
      'acc ail cce ook egi api hoo beg www cry zat nne do( ria lie riv sum url',
  ),
]);

function common(rate: number, grams: string): (readonly [string, number])[] {
  return grams.split(' ').map((gram) => [gram, rate]);
}

/** The share of places in source text where a gram stands, roughly: by its pairs, in lower case. */
export function gramRate(gram: string): number {
  const codes = [...gram.toLowerCase()].map((char) => char.charCodeAt(0));
  const byPairs = codes.slice(1).reduce((product, code, i) => {
    const before = codes[i]!;
    return i === 0 ? pairRate(before, code) : (product * pairRate(before, code)) / rate(before);
  }, 1);
  return Math.max(byPairs, COMMON.get(gram) ?? 0);
}

/** The share of places in source text where byte `first` stands and byte `second` after it. */
export function pairRate(first: number, second: number): number {
  return PAIRS[KIND_OF[first]!]![KIND_OF[second]!]! * SHARE[first]! * SHARE[second]!;
}

/** The share of places in source text where byte `code` stands. */
export function rate(code: number): number {
  return SINGLES[KIND_OF[code]!]! * SHARE[code]!;
}
