import type { Gate } from './finding.ts';
import type { Ignore } from './ignore.ts';
import type { Notice } from './notice.ts';
import type { Scope } from './result.ts';

/** What the user's configuration says of one path. */
export interface Policy {
  /** The path in full, with `/`; null where no path is known. */
  readonly file: string | null;
  readonly gate: Gate;
  /** Rules that are switched off there, each with the place that says so: `.unleak.yaml:7`. */
  readonly off: ReadonlyMap<string, string>;
  /** What is said of the path by patterns. */
  readonly paths: readonly PathPolicy[];
  /** Entries of configurations that hold there. */
  readonly ignores: readonly Ignore[];
}

export interface PathPolicy {
  /** `lower`: one level less sure. `skip-generic`: what was found by its name or form alone is left out. */
  readonly confidence: 'lower' | 'skip-generic';
  /** The place that says so: `.unleak.yaml:9`. */
  readonly where: string;
}

export type PolicyOf = (path: string | null) => Policy;

/** Policies of all paths of a scan, which are relative to what was scanned. */
export type Policies = (scope: Scope, target: string) => PolicyOf;

/** Finds configurations whose settings are not used, because the scan was begun above them. */
export interface UnusedBelow {
  /** Where the scan was begun, and how: another one has other settings that are not used. */
  readonly from: string;
  /** @param folder that the paths are relative to, with `/` */
  among(folder: string, paths: readonly string[]): readonly Notice[];
  /** In the folders that files lie in, which were not listed themselves. @param paths of a scan, relative to what is scanned */
  above(scope: Scope, target: string, paths: readonly string[]): readonly Notice[];
}

/** One gate for all paths, and nothing else. */
export function onlyGate(gate: Gate): PolicyOf {
  return (path) => ({ file: path, gate, off: NONE, paths: NOTHING, ignores: NOTHING });
}

const NONE: ReadonlyMap<string, string> = new Map();
const NOTHING: readonly never[] = [];
