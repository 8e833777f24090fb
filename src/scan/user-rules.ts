import { Buffer } from 'node:buffer';
import { tablesOf } from '../match/kernel/tables.ts';
import { createRuleIndex, indexRules } from '../match/rule-index.ts';
import { ScannerError } from '../model/problem.ts';
import type { Provider } from '../model/provider.ts';
import type { Rulebook } from '../model/rule.ts';
import { compileRulebook } from '../rulebook/compile.ts';
import { fitSentinels } from '../rulebook/fit-sentinels.ts';
import { keptTables } from '../rulebook/kept-tables.ts';
import { loadKernel } from '../rulebook/load.ts';
import type { TextOf } from '../rulebook/rule-file.ts';
import { readUserRules, takenOver } from '../rulebook/user-rules.ts';
import { shellWord } from '../util/shell-word.ts';
import { checkRulebook, checkTexts } from './check-given.ts';
import { createScanner, type Scanner } from './scanner.ts';

/** Bytes of an example that are tried: the scanner takes so many at once. */
const LONGEST_EXAMPLE = 1024 * 1024;
const NO_ROOM = 'there is no room for more texts that are searched for in all bytes';

/**
 * The rulebook with the rules of the user's files on top of it. Each rule's examples are tried on the whole engine.
 * @param onNotice is told which rules there is no room for, and what of another scanner's could not be taken over
 * @param textOf reads the files, where they are not to be those of the disk
 * @param isTrial an example that fails is only told of, for whoever wants to know why it does
 * @throws ScannerError when a file is wrong, or a rule or an example of our own format is.
 */
export async function addUserRules(
  builtIn: Rulebook,
  files: readonly string[],
  onNotice: (notice: string) => void = () => {},
  textOf?: TextOf,
  isTrial = false,
): Promise<Rulebook> {
  checkRulebook(builtIn);
  checkTexts(files, 'files');
  let rulebook = builtIn;
  for (const file of files) {
    const read = await readUserRules(file, textOf);
    const { providers, imported } = read;
    for (const notice of read.notices) onNotice(notice);
    const before = rulebook.rules.length;
    if (read.rules.length === 0)
      throw bad(file, 'nothing of it can be taken over', 'docs/rules.md tells which formats are known');
    // What another scanner asks for may be more than this engine can do; what we are asked for in our own words may not.
    const own = compileRulebook(providers);
    for (const id of idsTaken(rulebook, own)) {
      const why = `there is a rule ${id} already`;
      if (!imported) throw bad(await read.placeOf(id), why, 'give it an id of its own');
      onNotice(`${file}: ${id} is left out: ${why}`);
    }
    rulebook = withRules(rulebook, file, own, (id) => onNotice(`${file}: ${id} is left out: ${NO_ROOM}`));
    const told = takenOver(file, read, rulebook.rules.length - before);
    if (told) onNotice(told);
    for (const { id, why } of failedExamples(rulebook, providers)) {
      if (!imported && !isTrial) throw bad(await read.placeOf(id), `${id}: ${why}`, seeWhy(file, id));
      onNotice(`${file}: ${id}: ${why}`);
    }
  }
  return rulebook;
}

function idsTaken({ rules }: Rulebook, own: Rulebook): string[] {
  const known = new Set(rules.map(({ id }) => id));
  return own.rules.map(({ id }) => id).filter((id) => known.has(id));
}

function withRules(rulebook: Rulebook, file: string, own: Rulebook, onLeft: (id: string) => void): Rulebook {
  const taken = new Set(idsTaken(rulebook, own));
  const added = own.rules.filter(({ id }) => !taken.has(id));
  const { rules, left } = fitSentinels(added, new Set((rulebook.ready ?? indexRules(rulebook.rules)).sentinelTexts));
  for (const id of left) onLeft(id);
  const factsOf = new Map(own.rules.map(({ id }, i) => [id, own.facts[i]!]));
  const hash = `${rulebook.hash}+${own.hash}`;
  const all = [...rulebook.rules, ...rules];
  return {
    hash,
    providers: { ...own.providers, ...rulebook.providers },
    rules: all,
    tables: keptTables(hash, () => tablesOf(createRuleIndex({ rules: all }).vocabulary)),
    facts: [...rulebook.facts, ...rules.map(({ id }) => factsOf.get(id)!)],
    calls: rulebook.calls,
    files: [...(rulebook.files ?? []), { path: file, rules: rules.length }],
  };
}

/** What of the examples and near-misses does not come out as it should, rule by rule. */
function* failedExamples(
  rulebook: Rulebook,
  providers: Readonly<Record<string, Provider>>,
): Iterable<{ id: string; why: string }> {
  const tried = Object.entries(providers).flatMap(([provider, { keys }]) =>
    keys.map((key) => ({ ...key, id: `${provider}.${key.id}` })),
  );
  if (tried.every(({ examples, nearMisses }) => examples.length + nearMisses.length === 0)) return;
  const scanner = createScanner(rulebook, loadKernel());
  const present = new Set(rulebook.rules.map(({ id }) => id));
  for (const { id, examples, nearMisses } of tried.filter((key) => present.has(key.id))) {
    for (const [i, text] of examples.entries()) {
      if (!finds(scanner, rulebook, id, text)) yield { id, why: `example ${i + 1} is not found` };
    }
    for (const [i, text] of nearMisses.entries()) {
      if (finds(scanner, rulebook, id, text)) yield { id, why: `near-miss ${i + 1} is found` };
    }
  }
}

function finds(scanner: Scanner, rulebook: Rulebook, id: string, text: string): boolean {
  const { matches } = scanner.probe(Buffer.from(text).subarray(0, LONGEST_EXAMPLE), false);
  return matches.some((match) => rulebook.rules[match.rule]!.id === id && !match.doubts.includes('unexpected-length'));
}

function seeWhy(file: string, id: string): string {
  return `see why, with that text in a FILE: unleak rules test FILE --rule ${id} --rules ${shellWord(file)}`;
}

function bad(where: string, message: string, hint: string): ScannerError {
  return new ScannerError('bad-rules', `${where}: ${message}`, { hint });
}
