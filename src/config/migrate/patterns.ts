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
    .replace(/\[\^\/\]\*/g, '*')
    .replace(/(^|\/)\.\*\??/g, '$1**/*')
    .replace(/\.\*\??/g, '*');
  const glob = plainOf(body);
  if (glob === null || glob === '') return null;
  const before = fromStart && !anyStart ? '' : atPart !== undefined && !anyStart ? '**/' : '**/*';
  const after = toEnd && !anyEnd ? '' : glob.endsWith('/') ? '**' : '*{,/**}';
  const whole = `${before}${glob}${after}`.replace(/\*{3,}/g, '**').replace(/\*\*\/\*(?=\*)/g, '**/');
  return globFault(whole) === null ? whole : null;
}

/** Alternatives and escaped signs only; null for what only an expression can say. */
function plainOf(body: string): string | null {
  let glob = '';
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const sign = body[i]!;
    if (sign === '\\') {
      const next = body[++i] ?? '';
      if (!/[./\-_ +()]/.test(next)) return null;
      glob += next;
    } else if (sign === '(') {
      depth++;
      glob += '{';
    } else if (sign === ')') {
      if (--depth < 0 || /[?*+{]/.test(body[i + 1] ?? '')) return null;
      glob += '}';
    } else if (sign === '|') {
      if (depth === 0) return null;
      glob += ',';
    } else if (sign === '.') glob += '?';
    else if (/[\w/ @~,=%!*-]/.test(sign)) glob += sign;
    else return null;
  }
  return depth === 0 ? glob : null;
}

/** A line of a file like .gitignore as a pattern of ours; null for one that takes paths back. */
export function globOfIgnoreLine(line: string): string | null {
  const text = line.trim();
  if (text.startsWith('!')) return null;
  const isFolder = text.endsWith('/');
  const plain = text.replace(/^\//, '').replace(/\/$/, '');
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

/** A path as it is, so that no sign of it counts as one of a pattern. */
export function globOfPath(path: string): string | null {
  const glob = path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/[*?{}[\]]/g, '?');
  return globFault(glob) === null ? glob : null;
}
