import { Buffer } from 'node:buffer';
import type { Match } from '../model/match.ts';

/** Texts that are remembered, so that one which comes again is kept once. */
const MOST = 1024;

/** Gives matches texts of their own. What is cut out of a long text keeps all of it in memory. */
export class OwnTexts {
  readonly #known = new Map<string, string>();

  /** The match itself, changed. */
  give(match: Match): void {
    const own: { -readonly [Name in keyof Match]: Match[Name] } = match;
    own.value = this.#own(match.value);
    if (match.address !== undefined) own.address = this.#own(match.address);
  }

  /** @param text one character a byte */
  #own(text: string): string {
    let own = this.#known.get(text);
    if (own !== undefined) return own;
    own = Buffer.from(text, 'latin1').toString('latin1');
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(own, own);
    return own;
  }
}
