import { TELLING } from './name-strength.ts';

/** Words that names in code and texts of a program are made of. */
const OF_CODE =
  /^(?:user|users|username|name|login|logon|field|error|errors|invalid|valid|reset|change|confirm\w*|enter|type|form|auth\w*|label|text|title|message|page|view|model|account|settings?|config\w*|security|email|forgot\w*|new|old|current|wrong|missing|required|default|content|encrypted|hash|the|your)$/;

/**
 * `Garden-silver-Needle-38`, `89_Guitar_temple`: two to four words and a number, joined by one sign, as people and generators make
 * passphrases; three words or four need no number where their first letters differ in case, or the sign is in no name.
 */
export function isPassphrase(value: string, quoted: boolean): boolean {
  const sign = /^(?:\d{1,4}|[A-Za-z][a-z]{2,9})([-_.:=~])/.exec(value)?.[1];
  if (sign === undefined || !/[A-Z]/.test(value)) return false;
  const parts = value.replace(/[!?$#]$/, '').split(sign);
  const last = parts.at(-1)!;
  const words = [...parts.slice(0, -1), last.replace(/\d{1,4}$/, '')].filter((part) => !/^\d{0,4}$/.test(part));
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[A-Za-z][a-z]{2,9}$/.test(word))) return false;
  if (words.some((word) => TELLING.has(word.toLowerCase()) || OF_CODE.test(word.toLowerCase()))) return false;
  // Without quotes code has names with points, and versions.
  if (/\d/.test(value)) return words.length + 1 >= parts.length && (quoted || sign !== '.');
  if (!quoted) return false;
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  if (sign === '~') return true;
  return words.length >= 3 && capitals < words.length && sign !== ':';
}
