import { Buffer } from 'node:buffer';
import { positionIn } from '../chunk/position-in.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Origin } from '../model/origin.ts';
import { LONGEST_STRETCH } from './assembly/layout.ts';
import { messageParts } from './message-parts.ts';
import type { Scanner } from './scanner.ts';
import { Texts } from './texts.ts';

/** Finds keys in what people wrote in commits and tags. */
export class MessageScan {
  readonly #scanner: Scanner;
  readonly #onMatch: (match: LocatedMatch) => void;
  readonly #texts: Texts;
  /** Names and addresses that were scanned in commits: see `atOldestCommit`. */
  readonly #people = new Set<string>();

  constructor(scanner: Scanner, onMatch: (match: LocatedMatch) => void) {
    this.#scanner = scanner;
    this.#onMatch = onMatch;
    this.#texts = new Texts(scanner);
  }

  add(kind: 'commit' | 'tag', object: string, content: Buffer): void {
    for (const [part, text] of messageParts(content)) {
      if (part === 'people' && kind === 'commit') {
        if (this.#people.has(text)) continue;
        this.#people.add(text);
      }
      this.#scan({ kind, object, part }, Buffer.from(text, 'latin1'));
    }
  }

  /** A name that is no object's: of a branch or tag. */
  addRef(ref: string): void {
    this.#scan({ kind: 'ref', ref }, Buffer.from(ref));
  }

  /** Scans what is left. Must be called at the end. */
  flush(): void {
    this.#texts.flush();
  }

  #scan(origin: Origin, text: Buffer): void {
    if (text.length > LONGEST_STRETCH) {
      this.#scanner.begin(origin);
      this.#scanner.push(text);
      this.#scanner.end();
      for (const match of this.#scanner.take()) this.#onMatch(match);
      return;
    }
    if (!this.#texts.fits(text.length)) this.#texts.flush();
    const found = (match: Match) => this.#onMatch({ origin, ...match, ...positionIn(text, match.start) });
    this.#texts.add(text, found);
  }
}
