/** Hooks of git in which unleak has something to scan. */
export type HookKind = 'pre-commit' | 'commit-msg' | 'pre-push' | 'pre-receive' | 'update';

export const HOOK_KINDS: readonly HookKind[] = ['pre-commit', 'commit-msg', 'pre-push', 'pre-receive', 'update'];

/** What is stopped when the hook fails, for people. */
export const WHAT_IT_STOPS: Readonly<Record<HookKind, 'commit' | 'push'>> = {
  'pre-commit': 'commit',
  'commit-msg': 'commit',
  'pre-push': 'push',
  'pre-receive': 'push',
  update: 'push',
};

/** Git writes what is pushed to the hook's input. */
export const READS_REFS: ReadonlySet<HookKind> = new Set(['pre-push', 'pre-receive']);

export function isHookKind(name: string): name is HookKind {
  return (HOOK_KINDS as readonly string[]).includes(name);
}
