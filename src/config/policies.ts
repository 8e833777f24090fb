import { isAbsolute, resolve } from 'node:path';
import type { Gate } from '../model/finding.ts';
import type { Ignore } from '../model/ignore.ts';
import type { PathPolicy, Policies, Policy } from '../model/policy.ts';
import type { Scope } from '../model/result.ts';
import { slashed } from '../util/path-below.ts';
import { type Layer, type Layers, rootOf } from './layers.ts';
import { coveredBy, realFile, realFolder } from './path-scope.ts';
import { checkRules, settingsOf } from './settings.ts';

/** What all layers for one folder say, made ready to be asked for many paths. */
interface Prepared {
  readonly gate: Gate;
  readonly off: ReadonlyMap<string, string>;
  readonly paths: readonly { readonly covers: (file: string | null) => boolean; readonly policy: PathPolicy }[];
  readonly ignores: readonly Ignore[];
}

/**
 * Policies for paths out of the layers that hold for each.
 * @param gate given on the command line: it holds everywhere; null leaves it to the configuration
 * @param ids of all rules, so that a wrong one is told
 */
export function policiesOf(layers: Layers, gate: Gate | null, ids: () => ReadonlySet<string>): Policies {
  const prepared = new Map<readonly Layer[], Prepared>();
  const ofLayers = (chain: readonly Layer[]): Prepared => {
    const known = prepared.get(chain);
    if (known) return known;
    const made = prepare(chain, gate, ids);
    prepared.set(chain, made);
    return made;
  };
  return (scope, target) => {
    const base = baseOf(scope, target);
    const known = new Map<string | null, Policy>();
    const at = (path: string | null): Policy => {
      const file = inFull(base, path);
      const { gate, off, paths, ignores } = ofLayers(layers.at(file));
      const full = file === null ? null : slashed(file);
      return {
        file: full,
        gate,
        off,
        paths: paths.flatMap(({ covers, policy }) => (covers(full) ? [policy] : [])),
        ignores,
      };
    };
    return (path) => {
      const policy = known.get(path) ?? at(path);
      known.set(path, policy);
      return policy;
    };
  };
}

/** The paths of a result in full, with `/`; null for what is no file. */
export function filesOf(scope: Scope, target: string): (path: string | null) => string | null {
  const base = baseOf(scope, target);
  return (path) => {
    const file = inFull(base, path);
    return file === null ? null : slashed(file);
  };
}

function inFull(base: string, path: string | null): string | null {
  return path === null || path === '-' ? null : fileAt(base, path);
}

function prepare(chain: readonly Layer[], gate: Gate | null, ids: () => ReadonlySet<string>): Prepared {
  const settings = settingsOf(chain);
  checkRules(settings, ids);
  return {
    gate: gate ?? settings.failOn?.value ?? 'high',
    off: new Map(settings.disable.map(({ value, where }) => [value, where])),
    paths: chain.flatMap(({ config, folder }) =>
      config.paths.map(({ value, where }) => ({
        covers: coveredBy(value.match, folder),
        policy: { confidence: value.confidence, where },
      })),
    ),
    ignores: settings.ignores,
  };
}

/** What the paths of a result are relative to. */
function baseOf(scope: Scope, target: string): string {
  if (scope === 'audit' || scope === 'introduced' || scope === 'head') return realFolder(target);
  return scope === 'staged' ? rootOf(realFolder(target)) : realFolder('.');
}

/** A path in full that somebody typed may lead through links. */
function fileAt(base: string, path: string): string {
  return isAbsolute(path) ? realFile(path) : resolve(base, path);
}
