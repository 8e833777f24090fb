import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';

/** @param off how many the configuration switches off */
export function rulesInForce(rulebook: Rulebook, off: number): Pick<ScanResult, 'rules' | 'ruleSources'> {
  const { ready, files = [] } = rulebook;
  // To ask for the rules is to read all of them.
  const all = ready?.count ?? rulebook.rules.length;
  const added = files.reduce((sum, file) => sum + file.rules, 0);
  return { rules: all - off, ruleSources: { builtIn: all - added, files, off } };
}
