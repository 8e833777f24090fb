import type { LocatedMatch } from '../model/finding.ts';
import type { Reading } from '../unpack/contents.ts';

type At = Pick<LocatedMatch, 'line' | 'column' | 'start' | 'end'>;

/**
 * A place in an entry of a container, or in a part of one.
 * @param nth number of the text
 */
export function placed(
  at: At,
  inside: string | undefined,
  { locate, base = 0, lines = 0, own = false }: Reading,
  nth: number,
): Pick<LocatedMatch, keyof At | 'inside' | 'text'> {
  const part = locate?.(at.start);
  const path = part && inside !== undefined ? `${inside}/${part.name}` : inside;
  const from = part ? -part.start : base;
  const line = part ? at.line - part.line + 1 : at.line + lines;
  return {
    ...at,
    line,
    start: at.start + from,
    end: at.end + from,
    ...(path === undefined ? {} : { inside: path }),
    ...(path === undefined || own ? {} : { text: nth }),
  };
}
