/** Bytes between a key and what belongs to it: a line or two, as between the halves of a credential. */
const FAR = 300;

const ONE_WORD = /^[^\s"'`<>]*$/;
const COMMAND = /(?:^|[\s$>`(])(?:curl|wget|https?|xh|docker login)\s/;
const GOES_ON = /[\\`^][ \t\r]*$/;
const COMMENT = /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|rem\s)|\s(?:#|\/\/)\s/i;
/** Behind `=`, `:`, a quote or the `machine` of a .netrc, perhaps with a scheme, a user or a deeper name before it. */
const VALUE =
  /(?:[=:]\s{0,8}["'`]?|["'`]|\bmachine\s{1,8})(?:[a-z][a-z0-9+.-]{0,20}:(?:\/\/)?)?(?:[\w.%-]{0,64}@)?[\w.-]{0,64}$/i;
const PLACEHOLDER = /\$?\{{1,2}[\w\s.:-]{0,80}\}{1,2}/g;
const SEPARATORS = [/\n[ \t\r]*\n/, /\n[ \t]*\[[^\]\n]*\][ \t\r]*\n/, /\}[\s\S]*\{/];
const NAME = /([a-z_][\w.-]*)["']?\s*(?:=>|[:=])[^=\n]*$/i;
/** What tells one set of keys from another in the names of variables. */
const SORTS = words(
  'prod production live stage staging dev development test testing qa uat sandbox demo old new legacy backup local',
);
/** What names of any provider's variables are made of. */
const COMMON = words(
  `access account add address admin api app application auth authorization base bearer client cluster config connection
  consumer credentials customer database db domain email endpoint env host hostname http https id instance key login machine
  mail my name namespace oauth oauth2 org organization organisation pass password path personal private project public
  region secret server service shop site space store team tenant token url uri user username value workspace x`,
);

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the form of a text binds what stands near a key to it, so that it can hardly be of another: both in one address or
 * connection string, in one command, or values side by side in one block of settings. What a comment or a sentence names
 * is not bound, nor what lies in another block, under another section, or under names of another sort (`STAGING_HOST`, `PROD_TOKEN`).
 */
export function isBound(text: string, part: Range, key: Range): boolean {
  const [first, second] = part.start < key.start ? [part, key] : [key, part];
  const between = text.slice(first.end, second.start);
  if (between.length > FAR) return false;
  if (ONE_WORD.test(between)) return true;
  const partLine = lineBefore(text, part.start);
  const keyLine = lineBefore(text, key.start);
  if (COMMAND.test(lineBefore(text, first.start) + text.slice(first.start, first.end)) || COMMAND.test(keyLine)) {
    if (
      between
        .split('\n')
        .slice(0, -1)
        .every((line) => GOES_ON.test(line))
    )
      return true;
  }
  if (COMMENT.test(partLine) && between.includes('\n')) return false;
  const plain = between.replace(PLACEHOLDER, '');
  return (
    VALUE.test(partLine) &&
    !SEPARATORS.some((separator) => separator.test(plain)) &&
    !leavesBlock(plain, [partLine, keyLine]) &&
    areNamedAlike(partLine, keyLine)
  );
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/** A line between them is indented less than both: each is in a block of its own. */
function leavesBlock(between: string, lines: readonly string[]): boolean {
  const own = Math.min(...lines.map(indentOf));
  return between
    .split('\n')
    .slice(1, -1)
    .some((line) => line.trim() !== '' && indentOf(line) < own);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Their variables are called alike: of one environment, of one number, and of one product where both name one. */
function areNamedAlike(a: string, b: string): boolean {
  const [one, other] = [namedIn(a), namedIn(b)];
  if (one.sort !== other.sort) return false;
  return one.told.length === 0 || other.told.length === 0 || one.told.some((word) => other.told.includes(word));
}

function namedIn(line: string): { readonly sort: string; readonly told: readonly string[] } {
  const name = NAME.exec(line)?.[1] ?? '';
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  const all = [...words(spaced)].map((word) => word.replace(/\d+$/, ''));
  const sort = [...all.filter((word) => SORTS.has(word)), /\d+$/.exec(name)?.[0] ?? ''].join(' ');
  return { sort, told: all.filter((word) => word !== '' && !SORTS.has(word) && !COMMON.has(word)) };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/[^a-z0-9]+/).filter(Boolean));
}
