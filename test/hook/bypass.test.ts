import { describe, expect, test } from 'vitest';
import { bypassIn } from '../../src/hook/bypass.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

describe('what passes over the hooks is named', () => {
  test.each([
    ['git commit --no-verify -m x', 'git commit --no-verify'],
    ['git commit -m x --no-veri', 'git commit --no-veri'],
    ['git commit -n -m x', 'git commit -n'],
    ['git commit -anm "a message"', 'git commit -anm'],
    ['git add . && git -C sub commit -nm x', 'git commit -nm'],
    ['cd a; /usr/bin/git push --no-verify origin main', 'git push --no-verify'],
    ['git merge --no-verify topic', 'git merge --no-verify'],
    ['HUSKY=0 git commit -m x', 'HUSKY=0'],
    ['export HUSKY=0; git commit -m x', 'HUSKY=0'],
    ['env LEFTHOOK=false git commit -m x', 'LEFTHOOK=false'],
    ['SKIP=lint,unleak git commit -m x', 'SKIP=lint,unleak'],
    ['LEFTHOOK_EXCLUDE=unleak git commit -m x', 'LEFTHOOK_EXCLUDE=unleak'],
    ['lefthook uninstall', 'lefthook uninstall'],
    ['npx --yes lefthook uninstall && git commit -m x', 'lefthook uninstall'],
    ['python3 -m pre_commit uninstall -t pre-push', 'pre_commit uninstall'],
    ['git -c core.hooksPath=/dev/null commit -m x', 'git -c core.hooksPath=/dev/null'],
    ['git config --local core.hookspath /tmp', 'git config core.hooksPath'],
    [`bash -lc "git commit -n -m 'x'"`, 'git commit -n'],
    [`sudo sh -c 'HUSKY=0 git commit'`, 'HUSKY=0'],
    ['echo "$(git commit -nm x)"', 'git commit -nm'],
    ['git \\\n  commit \\\n  --no-verify', 'git commit --no-verify'],
    ['bash <<EOF\ngit commit -n\nEOF', 'git commit -n'],
    ['rm -f .git/hooks/pre-commit', 'rm .git/hooks/pre-commit'],
    ['chmod -x .husky/pre-commit', 'chmod .husky/pre-commit'],
    ['npx unleak init --undo', 'unleak init --undo'],
    ['$env:HUSKY=0; git commit -m x', 'HUSKY=0'],
    ['$Env:LEFTHOOK = "false"; git commit -m x', 'LEFTHOOK=false'],
    ['set HUSKY=0&& git commit -m x', 'HUSKY=0'],
    ['del .git\\hooks\\pre-commit', 'del .git/hooks/pre-commit'],
    ['Remove-Item -Force .git\\hooks\\pre-commit', 'Remove-Item .git/hooks/pre-commit'],
    ['"C:\\Program Files\\Git\\cmd\\git.exe" commit -n', 'git commit -n'],
  ])('%s', (line, found) => expect(bypassIn(line)).toBe(found));
});

describe('and nothing else', () => {
  test.each([
    'git commit -m "say no to --no-verify and -n"',
    'git commit -m --no-verify',
    'git commit -mn',
    'git commit -am "HUSKY=0 git commit -n"',
    'git push -n origin main',
    'git log -n 3 && git diff',
    'grep -n commit file',
    'echo git commit --no-verify',
    '# git commit --no-verify\ngit commit -m x',
    `git commit -m "$(cat <<'EOF'\nAbout "quotes"\n\ngit commit --no-verify is refused\nEOF\n)"`,
    'cat > notes.md <<END\ngit commit -n\nEND\ngit add notes.md',
    'git config --get core.hooksPath',
    'git config user.name x',
    'HUSKY=1 git commit -m x',
    'SKIP=lint git commit -m x',
    'rm -rf node_modules && unleak init',
    'lefthook install && npm uninstall lefthook',
    'echo lefthook uninstall takes them out',
    'LEFTHOOK_EXCLUDE=lint git commit -m x',
    'cat .git/hooks/pre-commit',
    'type .git\\hooks\\pre-commit',
    'git commit -m "\\"rm -f .git/hooks\\" is refused"',
  ])('%s', (line) => expect(bypassIn(line)).toBeNull());
});

describe('unleak hook agent', () => {
  const run = (input: unknown) =>
    runMain(['hook', 'agent'], tempFolder(), typeof input === 'string' ? input : JSON.stringify(input));

  test.each([
    [{ tool_name: 'Bash', tool_input: { command: 'git commit -n -m x' } }, 2],
    [{ hook_event_name: 'beforeShellExecution', command: 'git push --no-verify', cwd: '/' }, 2],
    [{ tool_input: { command: ['bash', '-lc', 'git commit --no-verify'] } }, 2],
    [{ tool_name: 'Bash', tool_input: { command: 'git commit -m x' } }, 0],
    [{ tool_name: 'Write', tool_input: { file_path: 'a', content: 'git commit -n' } }, 0],
    ['no JSON', 3],
  ])('%j: %i', async (input, expected) => {
    const { code, stdout, stderr } = await run(input);
    expect([code, stdout]).toEqual([expected, '']);
    if (expected === 2) expect(stderr).toMatch(/^unleak: "git (?:commit|push) .* passes over the hooks/);
    else expect(stderr).toMatch(expected === 0 ? /^$/ : /nothing was checked/);
  });
});
