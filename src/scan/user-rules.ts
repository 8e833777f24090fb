import { Buffer } from 'node:buffer';
import { createMatcher, type Matcher } from '../match/match-chunk.ts';
import { ScannerError } from '../model/problem.ts';
import type { Rulebook } from '../model/rule.ts';
import { compileRulebook } from '../rulebook/compile.ts';
import { loadKernel } from '../rulebook/load.ts';
import { readUserRules } from '../rulebook/user-rules.ts';

/**
 * The rulebook with the rules of the user's files on top of it. Each rule's examples are tried on the whole engine.
 * @throws ScannerError when a file, a rule or an example is wrong.
 */
export async function addUserRules(builtIn: Rulebook, files: readonly string[]): Promise<Rulebook> {
  let rulebook = builtIn;
  for (const file of files) {
    const providers = await readUserRules(file);
    const own = compileRulebook(providers);
    for (const rule of own.rules) {
      if (rulebook.rules.some((other) => other.id === rule.id)) throw bad(file, `there is a rule ${rule.id} already`);
    }
    rulebook = {
      hash: `${rulebook.hash}+${own.hash}`,
      providers: { ...own.providers, ...rulebook.providers },
      rules: [...rulebook.rules, ...own.rules],
      facts: [...rulebook.facts, ...own.facts],
      calls: builtIn.calls,
    };
    const matcher = createMatcher(rulebook, loadKernel());
    for (const [provider, { keys }] of Object.entries(providers)) {
      for (const key of keys) {
        const id = `${provider}.${key.id}`;
        for (const [i, text] of key.examples.entries()) {
          if (!finds(matcher, rulebook, id, text)) throw bad(file, `${id}: example ${i + 1} is not found`);
        }
        for (const [i, text] of key.nearMisses.entries()) {
          if (finds(matcher, rulebook, id, text)) throw bad(file, `${id}: near-miss ${i + 1} is found`);
        }
      }
    }
  }
  return rulebook;
}

function finds(matcher: Matcher, rulebook: Rulebook, id: string, text: string): boolean {
  const bytes = Buffer.from(text);
  matcher.input.set(bytes.subarray(0, matcher.input.length));
  const matches = matcher.match(bytes.length, { binary: false, first: true, last: true });
  return matches.some((match) => rulebook.rules[match.rule]!.id === id && !match.doubts.includes('unexpected-length'));
}

function bad(file: string, message: string): ScannerError {
  return new ScannerError('bad-rules', `${file}: ${message}`, {
    hint: `see why with: unleak rules test FILE --rules ${file}`,
  });
}
