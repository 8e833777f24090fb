import { fillSecret } from './fill-secret.ts';

/** So many characters of a planted value in a row are a leak; a report shows the last four. */
const PIECE = 10;

const pieces = new Set<string>();

/** Fills the placeholders of the template and remembers what they became: from now on no program may print it. */
export function plant(template: string, seed = 1): string {
  const { text, parts } = fillSecret(template, seed);
  for (const part of parts) for (const piece of piecesOf(part)) pieces.add(piece);
  return text;
}

/** A key of the kind that most of the tests plant: it blocks wherever it stands. */
export function key(seed = 1): string {
  return plant('ghp_<crc62:30>', seed);
}

/** True when a piece of a planted value stands in the text. */
export function reveals(text: string): boolean {
  return (text.match(/[A-Za-z0-9+/_=-]{10,}/g) ?? []).some((run) => {
    for (let at = 0; at + PIECE <= run.length; at++) if (pieces.has(run.slice(at, at + PIECE))) return true;
    return false;
  });
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at + PIECE <= text.length; at++) yield text.slice(at, at + PIECE);
}
