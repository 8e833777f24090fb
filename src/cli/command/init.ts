import { applyChange, changedLines } from '../../hook/change.ts';
import { type Plan, planInit, planUndo } from '../../hook/init.ts';
import type { HookKind } from '../../hook/kind.ts';
import { type Manager, packageOf } from '../../hook/manager.ts';
import { type HookPlace, hasWorkTrees } from '../../hook/place.ts';
import { pathBelow, pathFrom } from '../../util/path-below.ts';
import { printable } from '../../util/printable.ts';
import { shellWord } from '../../util/shell-word.ts';
import { calledAs } from '../called-as.ts';
import { checkFolder } from '../check-folder.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';

export interface InitArguments {
  readonly hook: readonly HookKind[];
  readonly with?: Manager;
  readonly undo: boolean;
  readonly dryRun: boolean;
}

/** `unleak init`, and with `undo` the way back. */
export async function init(io: Io, args: InitArguments): Promise<ExitCode> {
  checkFolder();
  const plan = args.undo ? planUndo('.') : planInit('.', args.hook, args.with ?? null);
  if (!args.dryRun) for (const change of plan.changes) applyChange(change);
  await write(io.stdout, describe(plan, args));
  return EXIT.clean;
}

function describe(plan: Plan, { undo, dryRun }: InitArguments): string {
  const lines = plan.changes.flatMap((change) => {
    const same = change.before === change.after;
    const what = same ? 'already there' : `${dryRun ? 'would be ' : ''}${undo ? 'removed from' : 'added to'}`;
    const shown = dryRun && !same ? changedLines(change).map((line) => `  ${printable(line)}`) : [];
    return [`${what}  ${shownPath(plan, change.file)}`, ...shown];
  });
  if (undo && lines.length === 0) lines.push('unleak is in no hook of this repository.');
  if (!undo) lines.push(...promises(plan, dryRun));
  if (plan.next) lines.push(`${dryRun ? 'then' : 'now'} run: ${plan.next}`);
  if (!undo && !dryRun) lines.push(`to prove that it blocks: ${calledAs()} doctor`);
  return `${lines.join('\n')}\n`;
}

function promises(plan: Plan, dryRun: boolean): string[] {
  const { manager, kinds, place, next } = plan;
  const stops = [
    kinds.includes('pre-commit') ? 'each commit' : '',
    kinds.includes('commit-msg') ? 'each commit message' : '',
    kinds.includes('pre-push') ? 'each push from here' : '',
    kinds.some((kind) => kind === 'pre-receive' || kind === 'update') ? 'each push to here' : '',
  ].filter((text) => text !== '');
  const by = manager === 'git' ? '' : `, by ${manager}`;
  const since = next === null ? `from ${dryRun ? 'then' : 'now'} on` : 'once the command below was run';
  const lines = [`${listed(stops)} ${dryRun ? 'would be' : 'is'} scanned ${since}${by}`];
  if (manager !== 'git') lines.push('commit the change: then it holds for everybody');
  else if (!place.bare) lines.push(reachOf(place));
  else if (hasWorkTrees(place)) lines.push(`commits in its work trees are not: ${calledAs()} init in one of them`);
  if (!place.bare && 'lint-staged' in packageOf(place.root)) {
    lines.push('lint-staged stays as it is: unleak reads what is staged, before it');
  }
  return lines;
}

/** For whom git's own hooks hold. */
function reachOf({ root, hooks, configured }: HookPlace): string {
  const folder = pathBelow(root, hooks);
  if (configured !== null && folder === null)
    return 'core.hooksPath leads out of this repository: so it is in every repository that is led there';
  if (configured === null || folder === null || /^\.git(?:\/|$)/.test(folder))
    return "in this clone alone: the files of .git are nobody else's";
  return `commit the change: then it holds in each clone with: git config core.hooksPath ${shellWord(folder)}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function shownPath({ place }: Plan, file: string): string {
  return printable(pathFrom(place.root, file));
}
