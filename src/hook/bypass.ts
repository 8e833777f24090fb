import { commandsIn } from './shell-words.ts';
import { SWITCHES } from './switches.ts';

/** Options of git, and of `git commit`, with a value of its own in the next word. */
const GIT_VALUES = /^(?:-C|-c|--git-dir|--work-tree|--namespace|--exec-path|--config-env)$/;
const COMMIT_VALUES =
  /^(?:-[mFCct]|--(?:message|file|author|date|reuse-message|reedit-message|template|fixup|squash|cleanup))$/;
/** Of a cluster of short options, those whose value goes on in the same word. */
const TAKES_REST = /[mFCctuS]/;
/** Programs that run the command behind them. */
const WRAPPERS = /^(?:sudo|command|env|time|nohup|nice|exec|builtin|xargs)$/;
const SHELLS = /^(?:ba|z|da|k|fi)?sh$/;
/** Those that have a command to take their hooks out. */
const MANAGER = /(?:^|\/)(?:lefthook|pre[-_]commit)$/;
/** What may stand before them: programs that run those of a package, and their words. */
const RUNNERS = /^(?:-.*|npx|npm|pnpm|yarn|bunx?|uvx?|poetry|pipenv|python3?|exec|run|dlx|x)$/;
const HOOK_FILES = /(?:^|\/)(?:\.git\/hooks|\.husky)(?:\/|$)|(?:^|\/)hooks\/(?:pre-commit|commit-msg|pre-push)$/;
/** Programs, and commands of PowerShell and cmd, after which a hook is not there, or not run. */
const REMOVERS = /^(?:rm|mv|chmod|unlink|del|erase|rd|rmdir|ren|move|ri|(?:remove|move|rename)-item)$/i;
/** How PowerShell sets a variable of the environment. */
const VARIABLE = /\$env:(\w+)[ \t]*=[ \t]*/gi;

/** A shell in a shell in a shell: deeper nobody looks. */
const DEEPEST = 3;

/**
 * What in a command line keeps the hooks of git from running, as it stands there: `git commit --no-verify`, `HUSKY=0`,
 * `git config core.hooksPath …`. Null where nothing does. What a program or a script does inside is not seen.
 */
export function bypassIn(line: string, depth = 0): string | null {
  const plain = line.replace(VARIABLE, '$1=');
  for (const words of commandsIn(plain)) {
    const found = inCommand(words, depth);
    if (found !== null) return found;
  }
  // What escapes in other shells stands between folders in those of Windows.
  const removed = commandsIn(plain.replaceAll('\\', '/')).map((words) => hookRemovedBy(words));
  return removed.find((one) => one !== null) ?? null;
}

function inCommand(words: readonly string[], depth: number): string | null {
  let i = 0;
  for (; i < words.length; i++) {
    const word = words[i]!;
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined) {
      if (isSwitch(name, value!)) return word;
    } else if (!WRAPPERS.test(word) && !(i > 0 && WRAPPERS.test(words[i - 1]!) && word.startsWith('-'))) break;
  }
  const [program = '', ...rest] = words.slice(i);
  const name = program.replace(/^.*[\\/]/, '').replace(/\.(?:exe|cmd)$/i, '');
  if (name === 'git') return inGit(rest);
  if (SHELLS.test(name)) return depth < DEEPEST ? inShell(rest, depth) : null;
  if (name === 'eval') return depth < DEEPEST ? bypassIn(rest.join(' '), depth + 1) : null;
  if (/^(?:export|set|setx|declare)$/.test(name)) return rest.find(isSwitched) ?? null;
  return hooksTakenOutBy(words.slice(i));
}

/** A manager takes the hooks out of git, or we take ourselves out of them; what runs it (`npx`) may stand before. */
function hooksTakenOutBy(words: readonly string[]): string | null {
  const at = words.findIndex((word) => !RUNNERS.test(word));
  if (MANAGER.test(words[at] ?? '') && words[at + 1] === 'uninstall') return `${words[at]} uninstall`;
  const takesOut = /\binit .*--undo|\bhook uninstall/.exec(words.join(' '));
  return takesOut && words.some((word) => /(?:^|\/)unleak$/.test(word)) ? `unleak ${takesOut[0]}` : null;
}

function hookRemovedBy([program = '', ...rest]: readonly string[]): string | null {
  const file = REMOVERS.test(program) ? rest.find((word) => HOOK_FILES.test(word)) : undefined;
  return file === undefined ? null : `${program} ${file}`;
}

function isSwitch(name: string, value: string): boolean {
  if (name.startsWith('GIT_CONFIG_')) return /core\.hookspath/i.test(value);
  return SWITCHES.some(([, one, off]) => one === name && off.test(value));
}

function isSwitched(word: string): boolean {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(word) ?? [];
  return name !== undefined && isSwitch(name, value!);
}

function inShell(args: readonly string[], depth: number): string | null {
  const at = args.findIndex((word) => /^-\w*c$/.test(word));
  const script = at < 0 ? undefined : args[at + 1];
  return script === undefined ? null : bypassIn(script, depth + 1);
}

function inGit(args: readonly string[]): string | null {
  let i = 0;
  for (; i < args.length && args[i]!.startsWith('-'); i++) {
    const word = args[i]!;
    const value = GIT_VALUES.test(word) ? args[++i] : word;
    if (/^(?:--config-env=)?(?:-c)?core\.hookspath/i.test(value ?? '')) return `git ${word} ${value}`;
  }
  const [command = '', ...rest] = args.slice(i);
  if (command === 'config') {
    const reads = rest.some((word) => /^(?:--get|get|--list|-l|list)/.test(word));
    const key = rest.findIndex((word) => /^core\.hookspath$/i.test(word));
    return key >= 0 && !reads && rest.length > 1 ? 'git config core.hooksPath' : null;
  }
  if (!/^(?:commit|push|merge|rebase|am|cherry-pick|revert|pull)$/.test(command)) return null;
  const skip = rest.find((word, at) => isNoVerify(word, command) && !COMMIT_VALUES.test(rest[at - 1] ?? ''));
  return skip === undefined ? null : `git ${command} ${skip}`;
}

/** Git takes what an option begins with for it, where no other begins so. `-n` is that of `git commit` alone. */
function isNoVerify(word: string, command: string): boolean {
  if (/^--no-veri(?:f|fy)?$/.test(word)) return true;
  if (command !== 'commit' || !/^-[a-zA-Z]+/.test(word)) return false;
  const cluster = word.slice(1);
  const end = cluster.search(TAKES_REST);
  return (end < 0 ? cluster : cluster.slice(0, end)).includes('n');
}
