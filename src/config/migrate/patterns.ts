import { globFault } from '../../util/glob.ts';

/**
 * The pattern of ours that fits what a regular expression finds anywhere in a path; null when there is none. Plain ones are
 * most of what people write: names of files and folders, endings, folders with all below.
 */
export function globOfExpression(expression: string): string | null {
  let source = expression.replace(/^\(\?i\)/, '');
  const fromStart = /^\^/.test(source);
  const toEnd = /\$$/.test(source) && !/\\\$$/.test(source);
  source = source.replace(/^\^/, '').replace(/\$$/, '');
  const atPart = /^(?:\(\?:?\^\|\/\)|\(\^\|\/\)|\/)/.exec(source)?.[0];
  if (atPart !== undefined && !fromStart) source = source.slice(atPart.length);
  const anyStart = /^(?:\(\.\*\??\)|\.\*\??)/.exec(source)?.[0];
  if (anyStart) source = source.slice(anyStart.length);
  const anyEnd = /(?:\(\.\*\??\)|\.\*\??)$/.exec(source)?.[0];
  if (anyEnd) source = source.slice(0, -anyEnd.length);
  const body = source
    .replace(/\(\?:/g, '(')
    .replace(/\(\.\*\??\)/g, '.*')
    .replace(/\[\^\/\]\*\??/g, ANY)
    .replace(/\[\^\/\]\+\??/g, `.${ANY}`)
    .replace(/(^|\/)\.\*\??/g, `$1${ANY}${ANY}/${ANY}`)
    .replace(/\.\*\??/g, ANY);
  const plain = plainOf(body);
  if (plain === null || plain === '') return null;
  const glob = expression.startsWith('(?i)') ? inAnyCase(plain) : plain;
  const before = fromStart && !anyStart ? '' : atPart !== undefined && !anyStart ? '**/' : '**/*';
  const after = toEnd && !anyEnd ? '' : glob.endsWith('/') ? '**' : '*{,/**}';
  const whole = `${before}${glob}${after}`.replace(/\*{3,}/g, '**').replace(/\*\*\/\*(?=\*)/g, '**/');
  return globFault(whole) === null ? whole : null;
}

/** Parts of an expression that each may fit, as `a|(b|c)` is of `a` and `(b|c)`. */
export function choicesOf(expression: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const [sign] of expression.matchAll(/\\?./gs)) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === '|' && depth === 0) choices.push('');
    else choices.push(`${choices.pop()}${sign}`);
  }
  return choices;
}

/** Stands for a `*` of a pattern while a `*` of the expression is still another thing. */
const ANY = '\0';

/** Alternatives, escaped signs, what may be missing, and a choice of signs; null for what only an expression can say. */
function plainOf(body: string): string | null {
  const open: number[] = [];
  let glob = '';
  /** Where what a `?` makes optional begins; null where there is nothing of the kind. */
  let last: number | null = null;
  for (const [sign] of body.matchAll(/\\?[^\\[]|\[[^\]]*\]|./gs)) {
    const at = glob.length;
    if (sign === '?') {
      if (last === null) return null;
      glob = glob[last] === '{' ? `${glob.slice(0, -1)},}` : `${glob.slice(0, last)}{${glob.slice(last)},}`;
      last = null;
      continue;
    }
    if (sign === '(') {
      open.push(at);
      glob += '{';
      last = null;
      continue;
    }
    if (sign === ')') {
      last = open.pop() ?? null;
      if (last === null) return null;
      glob += '}';
      continue;
    }
    if (sign === '|') {
      if (open.length === 0) return null;
      glob += ',';
    } else if (/^\\[./\-_ +()]$/.test(sign)) glob += sign[1];
    else if (sign === '.') glob += '?';
    else if (sign === ANY) glob += '*';
    else if (/^\[[\w.-]+\]$|^[\w/ @~=%!-]$/.test(sign)) glob += sign;
    else return null;
    last = sign === '|' || sign === ANY ? null : at;
  }
  return open.length === 0 ? glob : null;
}

/** A pattern of ours minds case: each letter becomes a choice. */
function inAnyCase(glob: string): string {
  return glob.replace(/\[([^\]]*)\]|[a-z]/gi, (sign, choice?: string) => {
    const signs = choice ?? sign;
    return `[${signs.toLowerCase()}${signs.toUpperCase()}]`;
  });
}

/** A line of a file like .gitignore as a pattern of ours; null for one that takes paths back, and where there is none. */
export function globOfIgnoreLine(line: string): string | null {
  const text = line.trim();
  if (text.startsWith('!')) return null;
  const isFolder = text.endsWith('/');
  const plain = text
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/\\([#! ])/g, '$1');
  const anchored = text.startsWith('/') || plain.includes('/');
  const glob = `${anchored || plain.startsWith('**/') ? '' : '**/'}${plain}${isFolder ? '/**' : '{,/**}'}`;
  return globFault(glob) === null ? glob : null;
}

/** A glob of another tool, relative to its folder; a folder stands for all below. */
export function globOfGlob(text: string): string | null {
  const plain = text.replace(/^\.?\//, '');
  const glob = plain.endsWith('/') ? `${plain}**` : plain;
  return globFault(glob) === null ? glob : null;
}

/** A pattern of ggshield, which fits in any folder unless it begins with `/`. */
export function globOfGgshield(text: string): string | null {
  const glob = globOfGlob(text);
  return glob === null || /^(?:\/|\*\*\/)/.test(text) ? glob : `**/${glob}`;
}

/** A path as it is, so that no sign of it counts as one of a pattern. */
export function globOfPath(path: string): string | null {
  const glob = path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/[*?{}[\]]/g, '?');
  return globFault(glob) === null ? glob : null;
}
