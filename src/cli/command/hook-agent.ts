import { bypassIn } from '../../hook/bypass.ts';
import { printable } from '../../util/printable.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { readStdin } from '../read-stdin.ts';

/** More than any agent writes, in bytes. */
const LONGEST = 4 * 1024 * 1024;
/** Agents run the command unless the hook ends with this, and show the model what it said. */
const REFUSED = EXIT.usage;
/** Under these names agents put the command line that they are about to run. */
const NAMES = ['command', 'cmd', 'command_line', 'commandLine'];
/** Fields that hold it lie so deep at most. */
const DEEPEST = 4;

/**
 * `unleak hook agent`: keeps a coding agent from passing over the hooks of git, and keys out of what its tools put out. What
 * it is about to run, or has run, arrives as JSON on stdin.
 */
export async function hookAgent(io: Io): Promise<ExitCode> {
  const payload = await readJson(io);
  if (payload === undefined) {
    await write(
      io.stderr,
      'unleak: what an agent is about to run, or has run, is expected as JSON on stdin; nothing was checked\n',
    );
    return EXIT.incomplete;
  }
  const { answerToOutput } = await import('../agent-output.ts');
  const answer = await answerToOutput(payload, io.signal);
  if (answer !== null) {
    await write(io.stdout, answer);
    return EXIT.clean;
  }
  const [found] = commandLines(payload, 0).flatMap((line) => bypassIn(line) ?? []);
  if (found === undefined) return EXIT.clean;
  await write(
    io.stderr,
    `unleak: "${printable(found)}" passes over the hooks that keep keys out of this repository, so it was not run. Run it without.\n` +
      'Where a hook stops the commit, do what it says: take the value out, and stage the file again. Whether a finding is no\n' +
      'leak is for a person to say: unleak ignore ID --reason "…"\n',
  );
  return REFUSED;
}

async function readJson(io: Io): Promise<unknown> {
  try {
    return JSON.parse((await readStdin(io, LONGEST)).toString('utf8')) as unknown;
  } catch {
    return undefined; // or cut off where it was too long
  }
}

function commandLines(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (!NAMES.includes(name)) return commandLines(inner, depth + 1);
    if (typeof inner === 'string') return [inner];
    if (!Array.isArray(inner)) return [];
    const words = inner.filter((word) => typeof word === 'string');
    return [words.map(quoted).join(' ')];
  });
}

/** Given as a list, words are not split again. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
