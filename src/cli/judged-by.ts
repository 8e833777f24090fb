import { join } from 'node:path';
import { FILES } from '../config/config-file.ts';
import { IGNORE_FILE, parseIgnores } from '../config/ignore-file.ts';
import { type Layers, layersFor, stacked } from '../config/layers.ts';
import { realFolder } from '../config/path-scope.ts';
import { policiesOf } from '../config/policies.ts';
import { checkRules, type Settings, settingsNotices, settingsOf } from '../config/settings.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from '../scan/options.ts';
import { pathBelow, slashed } from '../util/path-below.ts';
import type { Io } from './io.ts';
import { rulebookFor, type ScanArguments } from './scan-command.ts';

/** A commit that what is scanned is judged by. */
interface Judge {
  /** Folder that its paths are relative to. */
  readonly root: string;
  /** What a file of it holds; null when there is none. */
  readonly textOf: (path: string) => string | null;
  /** For people: `of the base`. */
  readonly name: string;
  /** Configurations that are stronger than its own. */
  readonly over?: Layers;
}

/** What a scan is judged with. */
export interface Judgement {
  readonly rulebook: Rulebook;
  readonly options: ScanOptions;
  readonly settings: Settings;
}

/**
 * What was accepted and configured in a commit, where what is scanned is not to judge itself: ignores, configurations in
 * all folders, and the files of rules that they name.
 * @throws ScannerError when a file of it is not understood.
 */
export async function judgedBy(io: Io, judge: Judge, args: ScanArguments, options: ScanOptions): Promise<Judgement> {
  const { textOf, over } = judge;
  const root = realFolder(judge.root);
  const committed = (file: string): string | null => {
    const path = pathBelow(root, file);
    // Packages are installed, not committed.
    if ((path ?? slashed(file)).split('/').includes('node_modules')) return FILES.read(file);
    return path === null ? null : textOf(path);
  };
  const own = layersFor(root, { read: committed });
  const layers = over ? stacked(own, over) : own;
  const settings = settingsOf(layers.here);
  const given = new Set([...args.rules, ...settingsOf(over?.here ?? []).rules.map(({ value }) => value)]);
  const textOfRules = (file: string) => {
    const text = given.has(file) ? FILES.read(file) : committed(file);
    if (text === null) throw Object.assign(new Error('there is no such file'), { code: 'ENOENT' });
    return text;
  };
  const rulebook = await rulebookFor(io, args.rules, settings, textOfRules);
  const ids = () => new Set(rulebook.rules.map(({ id }) => id));
  checkRules(settings, ids);
  const ignores = [
    ...parseIgnores(textOf(IGNORE_FILE) ?? '', join(root, `${IGNORE_FILE} ${judge.name}`)),
    ...settings.ignores,
  ];
  return {
    rulebook,
    settings,
    options: {
      ...options,
      gate: args.failOn ?? settings.failOn?.value ?? 'high',
      ignores,
      policies: policiesOf(layers, args.failOn ?? null, ids),
      inlineAllow: args.inlineAllow ?? settings.inlineAllow?.value ?? true,
      notices: settingsNotices(settings),
    },
  };
}
