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
