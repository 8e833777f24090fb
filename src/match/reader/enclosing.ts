import type { Surroundings } from './around.ts';

/** How much of a line tells what is opened at its end, in bytes; of an address only the host counts. */
const HEAD = 60;
const LINE = 240;
const PATH_OF_ADDRESS = /(:\/\/[\w.:-]{1,80})[^\s"'`]*/g;
/** How many brackets, blocks and elements around a name are looked at. */
const DEPTH = 4;

const [ROUND, SQUARE, CURLY, POINT] = [0x28, 0x5b, 0x7b, 0x2e];

/** The places of brackets that are still open, from the inside out. */
export function openings(before: string): number[] {
  const open: number[] = [];
  const closed: number[] = [];
  for (let at = before.length - 1; at >= 0 && open.length < DEPTH; at--) {
    const c = before.charCodeAt(at);
    const opens = openedBy(c);
    if (opens !== 0) closed.push(opens);
    else if (c === ROUND || c === SQUARE || c === CURLY) {
      if (closed.at(-1) === c) closed.pop();
      // The parts of a web token, decoded: nobody's settings.
      else if (before.charCodeAt(at - 1) === POINT) return open;
      else if (closed.length === 0) open.push(at);
      else return open;
    }
  }
  return open;
}

/** What stands on its line before a bracket. The path of an address, `/v1/stable-diffusion/`, is not whose it is. */
export function headAt(before: string, at: number): string {
  const line = /[^\n;]*$/.exec(before.slice(Math.max(0, at - LINE), at))![0];
  return (line.includes('://') ? line.replace(PATH_OF_ADDRESS, '$1') : line).slice(-HEAD);
}

/** The bracket that one closes; 0 for what closes none. */
function openedBy(c: number): number {
  return c === 0x29 ? ROUND! : c === 0x5d ? SQUARE! : c === 0x7d ? CURLY! : 0;
}

/** The keys of YAML under which a line stands, or the lines that begin its block in code, and the table of TOML or INI. */
export function outerKeys({ before, line }: Surroundings): string[] {
  const keys: string[] = [];
  let depth = /^[ \t]*/.exec(line)![0].length;
  for (const outer of before.split('\n').slice(0, -1).reverse()) {
    const key = /^([ \t]*)(?:- )?["']?([\w.-]{3,40})["']?:[ \t]*(?:#.*)?\r?$/.exec(outer);
    const block =
      key ??
      /^([ \t]*)((?:class|def|module|namespace|object|enum|struct|func|fn) [^\n]{3,80}|[^\n]{3,60} do(?: \|\w+\|)?)\r?$/.exec(
        outer,
      );
    if (block && block[1]!.length < depth) {
      keys.push(block[2]!);
      depth = block[1]!.length;
    }
    const table = /^[ \t]*\[{1,2}([\w."': -]{3,60})\]{1,2}[ \t]*\r?$/.exec(outer)?.[1];
    if (table !== undefined) return [...keys, table];
  }
  return keys;
}

/** The elements of XML that are still open, from the inside out, with their attributes. */
export function outerElements(before: string): string[] {
  if (!before.includes('<')) return [];
  const open: string[] = [];
  for (const [tag, closes, name = '', rest = ''] of before.matchAll(
    /<(\/?)([A-Za-z][\w.:-]{0,60})([^<>\n]{0,120})(?:>|$)/g,
  )) {
    if (closes === '/')
      open.splice(
        open.findLastIndex((one) => one.slice(1).startsWith(name)),
        1,
      );
    else if (!rest.endsWith('/')) open.push(tag);
  }
  return open.slice(-DEPTH).reverse();
}
