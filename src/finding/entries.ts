import { placesAgain } from '../model/again.ts';
import type { LocatedMatch, Place, Places } from '../model/finding.ts';
import { PackedPlaces } from './packed-places.ts';
import type { Resolved } from './resolve-overlaps.ts';

/** A match with all that decides what is said of its value, and where it stands. */
export interface Entry extends Omit<Resolved, 'asFound'> {
  readonly places: Places;
  readonly paired: LocatedMatch | null;
  readonly parts: Readonly<Record<string, LocatedMatch>>;
  /** It and the other half can only belong to one another. */
  readonly together: boolean;
  /** No other key is near that wants the same of the text around. */
  readonly alone: boolean;
}

/** A value with more entries has those that say the same made one, and so many of them are looked through for that. */
const MOST = 64;
const NEAR = 8;
/** More places of a value are packed. */
const MOST_PLACES = 1024;

/** Adds the entry to those of its value. */
export function addEntry(entries: Entry[], entry: Entry): void {
  const last = entries.length >= MOST && isPlain(entry) ? entries.length - 1 : -1;
  for (let i = last; i >= MOST && i > last - NEAR; i--) {
    const { places } = entries[i]!;
    if (!(places instanceof PackedPlaces) || !saysTheSame(entries[i]!, entry)) continue;
    for (const place of entry.places) places.add(place);
    return;
  }
  entries.push(last < 0 ? entry : { ...entry, places: new PackedPlaces(entry.places) });
}

/** What was found in what was decoded, or has comments near it, stays by itself. */
function isPlain({ match, parts }: Entry): boolean {
  if (match.directives || match.decoded || match.beside) return false;
  for (const _ in parts) return false;
  return true;
}

function saysTheSame(a: Entry, b: Entry): boolean {
  return (
    a.match.rule === b.match.rule &&
    a.match.confidence === b.match.confidence &&
    a.address === b.address &&
    a.together === b.together &&
    a.alone === b.alone &&
    a.paired?.value === b.paired?.value &&
    a.paired?.rule === b.paired?.rule &&
    a.match.end - a.match.start === b.match.end - b.match.start &&
    a.match.word?.binds === b.match.word?.binds &&
    a.match.word?.distance === b.match.word?.distance &&
    a.match.word?.length === b.match.word?.length &&
    a.aliases.size === b.aliases.size &&
    isSubset(a.aliases, b.aliases) &&
    a.match.doubts.length === b.match.doubts.length &&
    a.match.doubts.every((doubt, i) => doubt === b.match.doubts[i])
  );
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

/** The places of a match, with those of its repetitions. */
export function withRepeats(own: readonly Place[], match: LocatedMatch): Places {
  return match.again ? new PackedPlaces(eachAgain(own, match)) : own;
}

function* eachAgain(own: readonly Place[], match: LocatedMatch): Generator<Place, void> {
  yield* own;
  for (const at of placesAgain(match)) for (const place of own) yield { ...place, ...at };
}

/** All places, each once, whichever source saw it. */
export function placesIn(entries: readonly Entry[]): Places {
  const count = entries.reduce((sum, { places }) => sum + places.length, 0);
  if (count > MOST_PLACES) return new PackedPlaces(each(entries)).once(nameOf);
  const seen = new Map<string, Place>();
  for (const place of each(entries)) {
    const key = `${nameOf(place)}\0${place.start}\0${place.end}`;
    const known = seen.get(key);
    if (!known || (known.commit === null && place.commit !== null)) seen.set(key, place);
  }
  return [...seen.values()];
}

function* each(entries: readonly Entry[]): Generator<Place, void> {
  for (const { places } of entries) yield* places;
}

/** The file, or what else of the repository, in which a place is. */
function nameOf(place: Place): string {
  const { path, part = '', commit, refs } = place;
  return `${path ?? `${commit}\0${refs?.[0]}`}\0${part}`;
}
