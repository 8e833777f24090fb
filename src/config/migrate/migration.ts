import type { AcceptedElsewhere } from '../../model/accepted-elsewhere.ts';
import { choicesOf, globOfExpression } from './patterns.ts';

/** What another scanner's file comes to. */
export interface Migration {
  /** The file, as it is shown. */
  readonly file: string;
  /** Findings that it accepts. */
  readonly accepted: readonly AcceptedElsewhere[];
  /** Patterns of ours for the paths that it leaves out. */
  readonly paths: readonly { readonly match: string; readonly from: string }[];
  /** What has no equivalent, with what to do instead. */
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
}

/** Collects what a file comes to. */
export class Collected {
  readonly #file: string;
  readonly #accepted: AcceptedElsewhere[] = [];
  readonly #paths: Migration['paths'][number][] = [];
  readonly #leftOut: Migration['leftOut'][number][] = [];

  constructor(file: string) {
    this.#file = file;
  }

  accept(one: Partial<AcceptedElsewhere>, at: string | number): void {
    const none = {
      path: null,
      line: null,
      commit: null,
      versions: 'now' as const,
      value: null,
      reason: `taken over from ${this.#file}`,
    };
    this.#accepted.push({ ...none, ...one, where: `${this.#file}:${at}` });
  }

  /** @param match null when the pattern cannot be said as one of ours */
  path(match: string | null, from: string): void {
    if (match !== null) this.#paths.push({ match, from });
    else this.leaveOut(`path ${from}`, 'the expression is no plain pattern of paths: write one under "paths"');
  }

  /** An expression that fits paths. */
  expression(source: string): void {
    for (const part of choicesOf(source)) this.path(globOfExpression(part), part);
  }

  leaveOut(what: string, why: string): void {
    this.#leftOut.push({ what: what.length > 100 ? `${what.slice(0, 100)}…` : what, why });
  }

  done(): Migration {
    return { file: this.#file, accepted: this.#accepted, paths: this.#paths, leftOut: this.#leftOut };
  }
}

/** Other tools' documents are looked into without a promise of their form. */
export type Loose = { readonly [key: string]: unknown };

export function mapOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** With keys in lower case: some tools do not mind case. */
export function lowerMapOf(value: unknown): Loose {
  return Object.fromEntries(Object.entries(mapOf(value)).map(([key, inner]) => [key.toLowerCase(), inner]));
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A line as a number or its digits. */
export function lineOf(value: unknown): number | null {
  const line = Number(value);
  return Number.isInteger(line) && line > 0 ? line : null;
}
