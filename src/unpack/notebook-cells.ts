const QUOTE = 34;
const BACKSLASH = 92;
const [OPEN, CLOSE] = [91, 93];
const [BEGIN, END] = [123, 125];

/** The bytes of a cell; end is exclusive. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
}

/** Where the cells of a notebook stand in its JSON. */
export function cellRanges(bytes: Uint8Array): CellRange[] {
  const cells: CellRange[] = [];
  let depth = 0;
  let name = '';
  let within = false;
  let start = 0;
  for (let p = 0; p < bytes.length; p++) {
    const c = bytes[p]!;
    if (c === QUOTE) {
      const from = p + 1;
      for (p = from; p < bytes.length && bytes[p] !== QUOTE; p++) if (bytes[p] === BACKSLASH) p++;
      if (depth === 1) name = Buffer.from(bytes.subarray(from, Math.min(p, from + 8))).toString('latin1');
    } else if (c === OPEN || c === BEGIN) {
      depth++;
      if (depth === 2) within = c === OPEN && name === 'cells';
      if (depth === 3 && within) start = p;
    } else if (c === CLOSE || c === END) {
      if (depth === 3 && within) cells.push({ start, end: p + 1 });
      depth--;
    }
  }
  return cells;
}

/** What stands in each cell and in its outputs, lines joined; none when the JSON is damaged. */
export function cellTexts(bytes: Buffer): string[] {
  let notebook: unknown;
  try {
    notebook = JSON.parse(bytes.toString('utf8'));
  } catch {
    return [];
  }
  const cells = fieldOf(notebook, 'cells');
  return Array.isArray(cells) ? cells.map((cell) => cellText(cell)) : [];
}

function cellText(cell: unknown): string {
  const outputs = fieldOf(cell, 'outputs');
  const texts = Array.isArray(outputs) ? outputs.flatMap((output) => outputTexts(output)) : [];
  return [fieldOf(cell, 'source'), ...texts].map((text) => `${joined(text)}\n`).join('');
}

function outputTexts(output: unknown): unknown[] {
  const data = fieldOf(output, 'data');
  const shown = typeof data === 'object' && data !== null ? Object.values(data) : [];
  return [fieldOf(output, 'text'), fieldOf(output, 'traceback'), ...shown];
}

/** A text, which may be kept as a list of its lines. */
function joined(text: unknown): string {
  if (typeof text === 'string') return text;
  return Array.isArray(text) && text.every((line) => typeof line === 'string') ? text.join('') : '';
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
