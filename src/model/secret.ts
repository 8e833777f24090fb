import { inspect } from 'node:util';

/** Shortest value of which the last four characters are shown. */
const SHOWS_TAIL = 16;

/**
 * A leaked value. However it is printed, logged or serialised it shows no more than its public prefix and its last four
 * characters; only `reveal` gives the text.
 */
export class Secret {
  readonly #text: string;
  readonly #prefix: string;
  /** All that is known of it. */
  #shown: string | null = null;

  /** @param prefix literal beginning that all keys of the kind share; '' when there is none */
  constructor(text: string, prefix: string) {
    this.#text = text;
    this.#prefix = text.startsWith(prefix) ? prefix : '';
  }

  /** One of which no more was kept than what may be shown. */
  static shown(redacted: string): Secret {
    const secret = new Secret('', '');
    secret.#shown = redacted;
    return secret;
  }

  /** Prefix, `…`, and the last four characters when the rest is long enough to stay unknown. */
  get redacted(): string {
    if (this.#shown !== null) return this.#shown;
    const rest = this.#text.length - this.#prefix.length;
    return rest >= SHOWS_TAIL ? `${this.#prefix}…${printable(this.#text.slice(-4))}` : `${this.#prefix}…`;
  }

  /** @throws RangeError when it was not kept */
  reveal(): string {
    if (this.#shown !== null) throw new RangeError('no more was kept of a secret than what may be shown');
    return this.#text;
  }

  toString(): string {
    return this.redacted;
  }

  toJSON(): string {
    return this.redacted;
  }

  [inspect.custom](): string {
    return this.redacted;
  }

  /** By what it can: each file of the program is bundled with a class of its own. */
  static [Symbol.hasInstance](value: unknown): value is Secret {
    return typeof value === 'object' && value !== null && 'reveal' in value && 'redacted' in value;
  }
}

function printable(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, '·');
}
