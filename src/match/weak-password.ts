const DISGUISED: Readonly<Record<string, string>> = {
  '%40': 'a',
  '@': 'a',
  '3': 'e',
  '4': 'a',
  $: 's',
  '5': 's',
  '0': 'o',
};

/**
 * A password that says itself that it is one (`password-for-30001`, `P4$$w0rD`), or that is a word and a count (`Berlin@123`), or
 * keys that lie side by side: made up for a text or a test as often as for a lock.
 */
export function isWeakPassword(value: string): boolean {
  const plain = undisguised(value);
  if (/passw(?:or)?d/i.test(plain) || isNamedPass(value) || isNamedPass(plain)) return true;
  if (COUNTED.test(value) || isWalk(value)) return true;
  return [value, plain].some((text) => says(undisguised(text.replace(/[^A-Za-z]{1,6}$/, ''))));
}

/** A fifth of it says at its end what it is. */
const SAID_SHARE = 0.2;

/** `serverMemberPass`, `locDCpass1`, `Oth3rP@ss`. */
function isNamedPass(value: string): boolean {
  const said = /(?:Pass|PASS|(?<![a-z])pass)(?:phrase|code)?\d{0,3}[!.#]?$/.exec(value)?.[0];
  return said !== undefined && said.length >= value.length * SAID_SHARE;
}

/** Nothing but words that say what it is: `MySecurePass123!`, `Th3_S3cret`. */
const SAYING =
  /^(?:(?:my|the|some|new|old|other|super|very|top|strong|secured?|secur|secret|pass(?:word|phrase|code)?|wrong|admin|user|root|db|database|test|initi?al|init|default)[_.-]?)+$/i;

function says(text: string): boolean {
  return SAYING.test(text) && /pass|secre|secur/i.test(text);
}

/** `Berlin@123`, `Welcome#1234!`: a word, and behind one sign a count from one on. */
const COUNTED = /^[A-Za-z][a-z]{2,}[@#$!_.*-]?123(?:4(?:5(?:6)?)?)?[!@#$.]?$/;

/** What lies side by side on a keyboard, along its rows and down its columns. */
const LINES = ['1234567890', '!@#$%^&*()', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefgh'];
const COLUMNS = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '!qaz', '@wsx', '#edc', '$rfv'];
const WALKS: readonly string[] = [...LINES, ...COLUMNS].flatMap((line) => [line, [...line].reverse().join('')]);
/** Shortest stretch of keys side by side, and the share of a password that such make up, that was typed so. */
const STRETCH = 3;
const WALKED = 0.75;
const STRETCHES: ReadonlySet<string> = new Set(
  WALKS.flatMap((line) => [...line].slice(STRETCH - 1).map((_, at) => line.slice(at, at + STRETCH))),
);

/** `1234qwer!@#$`, `1qaz@WSX`. */
function isWalk(value: string): boolean {
  if (value.length < 8) return false;
  const typed = value.toLowerCase();
  let walked = 0;
  for (let at = 0; at < typed.length; ) {
    let length = STRETCH;
    if (!isOnLine(typed.slice(at, at + length))) {
      at++;
      continue;
    }
    while (at + length < typed.length && isOnLine(typed.slice(at, at + length + 1))) length++;
    walked += length;
    at += length;
  }
  return walked >= value.length * WALKED;
}

function isOnLine(keys: string): boolean {
  return keys.length === STRETCH
    ? STRETCHES.has(keys)
    : keys.length > STRETCH && WALKS.some((line) => line.includes(keys));
}

function undisguised(value: string): string {
  return value.replace(/%40|[@3450$]/g, (c) => DISGUISED[c]!);
}
