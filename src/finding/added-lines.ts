const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The first and the last line of a key of many lines are the same for all keys. */
const FRAME = /^[\s"'`+,\\n]*-{4,5} ?(?:BEGIN|END) [^-]*-{4,5}[\s"'`+,\\n]*$/;
const LINES_WITH_FRAME = 3;

/** A range of bytes; end is exclusive. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Which of the ranges lie, in part at least, on a line that no earlier version has: a line counts as added when it
 * stands there more often than in each of them. So a line that only moved is not, nor one of which the end changed from
 * CR LF to LF.
 * @param before earlier versions, such as those of a merge's parents
 */
export function onAddedLines(now: Buffer, before: readonly Buffer[], ranges: readonly ByteRange[]): boolean[] {
  const lines = ranges.map((range) => linesAt(now, range));
  const wanted = new Set(lines.flat());
  const counts = countLines(now, wanted);
  const earlier = before.map((version) => countLines(version, wanted));
  const isAdded = (line: string) => earlier.every((version) => (counts.get(line) ?? 0) > (version.get(line) ?? 0));
  return lines.map((own) => own.length === 0 || own.some(isAdded));
}

/** The whole lines in which a range lies, one character a byte. */
function linesAt(text: Buffer, { start, end }: ByteRange): string[] {
  let from = start;
  while (from > 0 && !isEnd(text[from - 1])) from--;
  const lines: string[] = [];
  for (let at = from; at < end; ) {
    const to = endOfLine(text, at);
    const [first, last] = trimmed(text, at, to);
    if (last > first) lines.push(text.toString('latin1', first, last));
    at = to + 1;
  }
  const telling = lines.filter((line) => !FRAME.test(line));
  return lines.length >= LINES_WITH_FRAME && telling.length > 0 ? telling : lines;
}

function countLines(text: Buffer, wanted: ReadonlySet<string>): Map<string, number> {
  const lengths = new Set([...wanted].map((line) => line.length));
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; ) {
    const to = endOfLine(text, at);
    const [first, last] = trimmed(text, at, to);
    if (lengths.has(last - first)) {
      const line = text.toString('latin1', first, last);
      if (wanted.has(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    at = to + 1;
  }
  return counts;
}

/** Of text in UTF-16 and UTF-32 without the halves of line ends, and without the mark at the beginning, which no other line has. */
function trimmed(text: Buffer, from: number, to: number): [first: number, last: number] {
  let [first, last] = [from, to];
  if (from === 0 && /^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/.test(text.toString('latin1', 0, 3))) {
    first = text[0] === 0xef ? 3 : 2;
  }
  while (first < last && text[first] === 0) first++;
  while (last > first && text[last - 1] === 0) last--;
  return [first, last];
}

function endOfLine(text: Buffer, from: number): number {
  let at = from;
  while (at < text.length && !isEnd(text[at])) at++;
  return at;
}

function isEnd(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}
