import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { RuleFile } from '../rule-file.ts';
import { type Fields, isFields, textOf, textsOf } from './fields.ts';
import type { Importer, Source } from './imported.ts';

/** A rule as the file has it, with keys in lower case: theirs do not mind case. */
interface RawRule {
  readonly fields: Fields;
  readonly source: Source;
}

export interface RawConfig {
  readonly rules: readonly RawRule[];
  readonly allowlists: readonly Fields[];
}

/** As far as gitleaks follows one file to the next. */
const DEEPEST = 2;
const NOTHING: RawConfig = { rules: [], allowlists: [] };

interface Reading {
  readonly importer: Importer;
  readonly depth: number;
  readonly read: (file: string) => Promise<RuleFile>;
  readonly config: (file: RuleFile, importer: Importer, depth: number) => Promise<RawConfig>;
}

/** What `[extend]` brings in, less the rules that it disables. */
export async function baseOf(file: RuleFile, extend: unknown, reading: Reading): Promise<RawConfig> {
  if (!isFields(extend)) return NOTHING;
  const { importer, depth } = reading;
  if (extend.usedefault === true) {
    importer.note(
      "extend.useDefault: unleak's own rules stand for gitleaks' default ones, and are not changed by this file",
    );
  }
  if (extend.url !== undefined) importer.note('extend.url is not followed: nothing is loaded from the network');
  const path = textOf(extend.path);
  if (path === '') return NOTHING;
  if (depth >= DEEPEST) {
    importer.note(`extend.path is followed ${DEEPEST} times, not to ${path}`);
    return NOTHING;
  }
  // Theirs begins at the folder that one stands in; beside the file is where people mean it.
  const beside = resolve(dirname(file.file), path);
  const base = await reading.config(await reading.read(existsSync(beside) ? beside : path), importer, depth + 1);
  const disabled = new Set(textsOf(extend.disabledrules));
  return { ...base, rules: base.rules.filter(({ source }) => !disabled.has(source.name)) };
}
