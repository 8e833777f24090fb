// Editing YAML by its lines: a parser would not give back comments, quotes and blank lines as they were.

const BEGIN = '# >>> unleak (unleak init --undo takes this out)';
const END = '# <<< unleak';

/** An entry of a block mapping. Line numbers count from 0. */
interface Entry {
  /** Line of the key. */
  readonly at: number;
  /** The line after its last. */
  readonly to: number;
  /** Spaces before its children; null when it has none. */
  readonly indent: number | null;
  /** Something stands behind the colon: a value in flow form, an anchor, a text. */
  readonly inline: boolean;
}

/** Each with its line end. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The entry of a key among the lines [from, to) that are indented by so many spaces.
 * @param indent of the key
 */
export function entryOf(
  lines: readonly string[],
  key: string,
  indent: number,
  from = 0,
  to = lines.length,
): Entry | null {
  const start = new RegExp(`^ {${indent}}(?:${key}|"${key}"|'${key}')\\s*:(.*)$`, 's');
  for (let at = from; at < to; at++) {
    const match = start.exec(lines[at]!);
    if (!match) continue;
    let end = at + 1;
    let child: number | null = null;
    for (; end < to; end++) {
      const line = lines[end]!;
      if (isBlank(line)) continue;
      const own = indentOf(line);
      // A list may stand as far left as its key.
      if (own < indent || (own === indent && !/^ *- /.test(line))) break;
      child ??= own;
    }
    return { at, to: end, indent: child, inline: !isBlank(match[1]!) };
  }
  return null;
}

/** Puts marked lines in before a line. Their own line ends follow those of the text. */
export function insertLines(lines: readonly string[], at: number, indent: number, ours: readonly string[]): string {
  const end = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  const marked = [BEGIN, ...ours, END].map((line) => `${' '.repeat(indent)}${line}${end}`);
  return [...lines.slice(0, at), ...marked, ...lines.slice(at)].join('');
}

/** Takes all marked lines out. The text is then as it was. */
export function removeLines(text: string): string {
  let ours = false;
  const kept = linesOf(text).filter((line) => {
    const trimmed = line.trim();
    if (trimmed === BEGIN) ours = true;
    const keep = !ours;
    if (trimmed === END) ours = false;
    return keep;
  });
  return kept.join('');
}

/** The first line that may hold an entry: after a byte order mark's line, directives and the mark of the document. */
export function firstEntryLine(lines: readonly string[]): number {
  const mark = lines.findIndex((line) => /^---\s*(?:#.*)?$/.test(line));
  const entry = lines.findIndex((line) => !isBlank(line) && !/^(?:%|---)/.test(line));
  return mark >= 0 && (entry < 0 || mark < entry) ? mark + 1 : 0;
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line.trimEnd());
}

function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}
