import type { HookKind } from '../../hook/kind.ts';
import { ScannerError } from '../../model/problem.ts';
import type { Push, Rewrite, Tip } from '../../model/push.ts';
import { scanPushed } from '../../scan/scan-pushed.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import type { judgedByHead as JudgedByHead } from '../judged-by-head.ts';
import { readStdin } from '../read-stdin.ts';
import { runScan, type ScanArguments } from '../scan-command.ts';

type PushKind = Exclude<HookKind, 'pre-commit' | 'commit-msg'>;

/** `unleak hook run pre-push|pre-receive|update`: the commits that the other side does not have. */
export async function hookPush(
  io: Io,
  args: ScanArguments & { readonly args: readonly string[] },
  kind: PushKind,
): Promise<ExitCode> {
  const push = await readers[kind](io, args.args);
  let rewrite: Rewrite | undefined;
  const code = await runScan(io, args, '.', async (rulebook, options) => {
    const judged = kind === 'pre-push' ? { rulebook, options } : await byHead(io, args, rulebook, options);
    const result = await scanPushed('.', push, judged.rulebook, judged.options);
    ({ rewrite } = result);
    return result;
  });
  if (code === EXIT.findings && rewrite) {
    const { pushStopped } = await import('../push-stopped.ts');
    await write(io.stderr, pushStopped(rewrite, kind === 'pre-push' ? nameOf(args.args) : null));
  }
  return code;
}

const byHead: typeof JudgedByHead = async (...given) => (await import('../judged-by-head.ts')).judgedByHead(...given);

const readers: Readonly<Record<PushKind, (io: Io, args: readonly string[]) => Promise<Push>>> = {
  async 'pre-push'(io, [remote, url]) {
    const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_REMOTE_NAME: name } = io.env;
    // pre-commit reads git's lines itself, and tells of a range, or of a branch that is new as a whole.
    const to = io.env.PRE_COMMIT_TO_REF ?? io.env.PRE_COMMIT_LOCAL_BRANCH;
    const ref = io.env.PRE_COMMIT_LOCAL_BRANCH ?? null;
    if (to) return pushOf([{ id: to, ref }], from ? [from] : [], remotesOf(name ?? remote, url));
    const { isTTY = false } = io.stdin() as { isTTY?: boolean };
    const lines = isTTY ? [] : await linesOf(io, 4, '<local ref> <local id> <remote ref> <remote id>');
    // Somebody calls it by hand, or what runs the hooks has swallowed the input: nothing must pass unseen for that.
    if (lines.length === 0) return pushOf([{ id: 'HEAD', ref: 'HEAD' }], [], remotesOf(remote, url));
    return pushOf(
      lines.map(([ref, id]) => ({ id: id!, ref: ref! })),
      lines.map(([, , , id]) => id!),
      remotesOf(remote, url),
    );
  },

  async 'pre-receive'(io) {
    const lines = await linesOf(io, 3, '<old id> <new id> <ref>');
    return pushOf(
      lines.map(([, id, ref]) => ({ id: id!, ref: ref! })),
      lines.map(([id]) => id!),
      ['--all'],
      true,
    );
  },

  async update(_io, [ref, old, id]) {
    if (!ref || !old || !id) {
      throw new ScannerError('usage', 'update needs the ref, its old id and its new one', {
        hint: 'in the hook: unleak hook run update "$@"',
      });
    }
    return pushOf([{ id, ref }], [old], ['--all'], true);
  },
};

/** Ids of nothing but 0 stand for a ref that is made, or deleted. */
function pushOf(tips: readonly Tip[], known: readonly string[], knownRefs: readonly string[], incoming = false): Push {
  const isThere = (id: string) => !/^0+$/.test(id);
  return { tips: tips.filter((tip) => isThere(tip.id)), known: known.filter(isThere), knownRefs, incoming };
}

/** The remote that is pushed to; null where it has no name, and is called by its address. */
function nameOf([remote, url]: readonly string[]): string | null {
  return remote === undefined || remote === url ? null : remote;
}

/** A remote without a name is known by nothing but what it says. */
function remotesOf(remote: string | undefined, url: string | undefined): string[] {
  if (remote === undefined) return ['--remotes'];
  return remote === url ? [] : [`--remotes=${remote}`];
}

async function linesOf(io: Io, fields: number, form: string): Promise<string[][]> {
  const lines = (await readStdin(io))
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const words = line.trim().split(' ');
    const ids = words.filter((word) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word));
    if (words.length !== fields || ids.length < 2) {
      throw new ScannerError('usage', 'the input is not understood', { hint: `git writes lines to it: ${form}` });
    }
    return words;
  });
}
