import { readdirSync } from 'node:fs';
import type { KeyRule, Provider } from '../../src/model/provider.ts';
import type { CompiledRule } from '../../src/model/rule.ts';
import { compileRulebook } from '../../src/rulebook/compile.ts';
import { withTexts } from './rule-texts.ts';

const folder = new URL('../../rules/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => /^([a-z0-9].*)\.ts$/.exec(file)?.[1] ?? []);

/** All provider files by id, with what the built rulebook leaves out: examples and near-misses. */
export const providers: Readonly<Record<string, Provider>> = Object.fromEntries(
  await Promise.all(names.sort().map(async (name) => [name, withTexts(name, await written(name))] as const)),
);

export const rulebook = compileRulebook(providers);

async function written(name: string): Promise<Provider> {
  return (await import(`${folder}${name}.ts`)).default;
}

export interface RuleCase {
  readonly rule: CompiledRule;
  readonly key: KeyRule;
}

/**
 * Every rule that is written in a provider's file, with what was compiled of it, in the order of the rulebook. Not those for
 * a file as a whole: their examples say nothing within another text.
 */
export const ruleCases: readonly RuleCase[] = rulebook.rules.flatMap((rule) => {
  const [, id] = rule.id.split('.');
  const key = providers[rule.provider]!.keys.find((one) => one.id === id);
  return key && rule.reader !== 'file' ? [{ rule, key }] : [];
});
