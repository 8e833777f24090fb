import type { Window } from './window.ts';

/** A whole line that gives a value to a name, or ends in one: `DB_PASSWORD=…`, `  token: …`. A NUL ends lines too. */
const SETTING =
  /(?:^|[\0\r\n])((?:[ \t]*|- |export |set )["']?[a-z_][\w.-]{1,63}["']?[ \t]*[:=][\x20-\x7e]{0,2048})(?=[\0\r\n]|$)/gi;

/**
 * The lines of settings in binary data, with nothing else around them: a file that lies in an image of a disk, or the
 * environment in the memory of a process. Null when there are none that matter.
 */
export function settingsIn(window: Window): Window | null {
  const { text, words, assignments, cutBefore, cutAfter } = window;
  if (assignments.length === 0 && !words.some(({ use }) => use.contextOf.length > 0)) return null;
  let shown = '';
  const ranges: [from: number, to: number][] = [];
  for (const { index, 0: whole, 1: line } of text.matchAll(SETTING)) {
    const to = index + whole.length;
    const from = to - line!.length;
    if ((from === 0 && cutBefore) || (to === text.length && cutAfter)) continue;
    shown += '\0'.repeat(from - shown.length) + line;
    ranges.push([from, to]);
  }
  if (ranges.length === 0) return null;
  const isShown = (at: number) => ranges.some(([from, to]) => at >= from && at < to);
  return {
    ...window,
    bytes: undefined,
    text: shown.replaceAll('\0', '\n') + '\n'.repeat(text.length - shown.length),
    words: words.filter(({ at }) => isShown(at)),
    sentinels: [],
    assignments: assignments.filter(({ name }) => isShown(name)),
  };
}
