import type { Surroundings } from './around.ts';

/** What a setting is called that says whose the others of its block are: `name`, `provider`, `base_url`, `uses`. */
const TELLS_WHOSE =
  /(?:^|[\s{,<(;[])["']?((?:(?:api|app|auth|base|client|connection|credential|display|integration|provider|rest|root|server|service)[_-]?)*(?:backend|connector|description|domain|driver|endpoint|host|hostname|id|image|integration|issuer|kind|label|module|name|package|platform|provider|repository|service|site|source|title|type|ur[il]|uses|vendor))["']?(?:\s{0,8}(?:[:=]|=>)\s{0,8}["']?|>)\{?([^"'\n<>{}]{2,80})/gi;
/** How many lines above a name are read for what they speak of. */
const LINES = 8;

/**
 * What such settings in the same block say, the nearest first: the object in braces, or the lines up to an empty one.
 * @param openings places of the brackets that are open before it, from the inside out
 */
export function siblings({ before, after }: Surroundings, openings: readonly number[]): string[] {
  // Braces of an element of XML are part of its text.
  const opened = openings.find((at) => before[at - 1] !== '>');
  const above =
    opened === undefined || before.slice(opened).includes('\n\n')
      ? afterLast(before, /\n[ \t\r]*\n/g)
      : before.slice(opened);
  const below = opened === undefined ? after.split(/\n[ \t\r]*\n/, 1)[0]! : /^[^{}]*/.exec(after)![0];
  const told = new Map<string, string>();
  for (const [, key = '', value = ''] of [...above.matchAll(TELLS_WHOSE)]
    .reverse()
    .concat([...below.matchAll(TELLS_WHOSE)], [...outerSettings(before, openings, opened).matchAll(TELLS_WHOSE)]))
    if (!told.has(key.toLowerCase())) told.set(key.toLowerCase(), value);
  return [...told.values()];
}

/** What the object around this one says before it, without the other objects in it: `{ "name": "Finnhub", "auth": { "token": …`. */
function outerSettings(before: string, openings: readonly number[], opened: number | undefined): string {
  const outer = opened === undefined ? undefined : openings[openings.indexOf(opened) + 1];
  if (outer === undefined || before[opened!] !== '{' || before[outer] !== '{') return '';
  return before.slice(outer, opened).replace(/\{[^{}]*\}/g, '');
}

function afterLast(text: string, separator: RegExp): string {
  const last = [...text.matchAll(separator)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** The host of an address on the line, the remark behind the value, those right above the line, and whose API was last spoken of. */
export function remarks({ before, line, after }: Surroundings): string[] {
  const rest = /^[^\n]*/.exec(after)![0];
  const host = /:\/\/([\w.-]{4,60})/.exec(line.slice(-240) + rest)?.[1] ?? '';
  const behind = /^["'`]?[;,)\]}]{0,4}[ \t]*(?:#|\/\/|--|;|<!--|\/\*)[ \t]*([^\n=]{3,80})/.exec(rest)?.[1] ?? '';
  const above = before.slice(0, before.length - line.length);
  return [host, behind, ...remarksAbove(above), before.includes(' API') ? lastApi(before) : ''];
}

/** The lines of remarks right above, or above the settings that stand before it. */
function remarksAbove(above: string): string[] {
  const found =
    /(?:^|\n)((?:[ \t]*(?:#|\/\/|--|;|<!--|\/?\*)[^\n]{0,120}\n){1,8})(?:[ \t]*[\w.-]+[ \t]*[:=][^\n]*\n)*$/.exec(
      above,
    )?.[1] ?? '';
  return found
    .split('\n')
    .filter((one) => !/[=]/.test(one))
    .reverse();
}

function lastApi(before: string): string {
  return /([A-Za-z][\w.]{2,30}) API\b(?![\s\S]* API\b)/.exec(before)?.[1] ?? '';
}

/** The modules that are imported above. */
export function imported(before: string): string[] {
  const imports =
    /(?:^|\n)[ \t]*(?:from ([\w.]+) import|import (?:type )?[^\n;'"]*from ["']([\w@/.-]+)|(?:import|using|use) (?:static )?["']?([\w.:\\/@-]+)|[^\n]{0,60}require(?:_once)?[ (]["']([\w@/.-]+))/g;
  return [...before.matchAll(imports)].map(([, ...modules]) => modules.find((one) => one !== undefined) ?? '');
}

/** Lines of a text above, the nearest first: headings, steps, what a log says. What sets or calls something is none. */
export function linesAbove({ before, line }: Surroundings): string[] {
  const lines = before
    .slice(0, before.length - line.length)
    .trimEnd()
    .split('\n')
    .slice(-LINES)
    .reverse();
  return lines.filter(
    (one) =>
      /^#{1,6} /.test(one) ||
      (/[A-Za-z]{2,} [A-Za-z]/.test(one) &&
        !/^[ \t]*(?:from|import|include|package|use|using) /.test(one) &&
        !/[=(){};<>]|:\s*["'\w]/.test(one.replace(/^\S*\[?[A-Z]+\]? /, ''))),
  );
}
