import type { ChunkKind, Matcher } from '../match/match-chunk.ts';
import type { Match } from '../model/match.ts';
import type { Decoder } from './decoder.ts';

export interface Probed {
  readonly matches: readonly Match[];
  /** Where something stands, in order, that only the whole of an origin shows: a container that is encoded, or a broken private key. */
  readonly unsettled: readonly number[];
}

/**
 * What the engine finds in bytes that are no origin of their own: stretches of many versions side by side. Many are alike, so
 * `how` has texts of windows that held nothing; those that follow each other too closely for the kernel's memory.
 */
export function probe(
  matcher: Matcher,
  decoder: Decoder,
  bytes: Uint8Array,
  how: Pick<ChunkKind, 'binary' | 'empty' | 'parts'>,
): Probed {
  matcher.input.set(bytes);
  const broken: number[] = [];
  const kind = { ...how, first: true, last: true, broken };
  const found = matcher.match(bytes.length, kind);
  decoder.begin();
  const decoded = decoder.decode(bytes.length, kind, 0);
  const packed = decoder.packed().map(({ start }) => start);
  return {
    matches: decoded.length > 0 ? [...found, ...decoded].sort((a, b) => a.start - b.start) : found,
    unsettled: [...packed, ...broken].sort((a, b) => a - b),
  };
}
