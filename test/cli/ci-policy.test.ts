import { describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const ALLOW = '# unleak:allow github -- made up';
const JUDGED = ['ci', '--base', 'main', '--no-annotations'];

/** On main a key that a comment accepts; then a branch. */
function branched(files: Readonly<Record<string, string>> = {}): TempRepo {
  const repo = tempRepo({ 'old.yml': `token: ${key(1)} ${ALLOW}\n`, ...files });
  repo.commit('first');
  repo.git('checkout', '--quiet', '-b', 'topic');
  return repo;
}

describe('a change that is judged by its base', () => {
  test('is not let through by a comment of its own, which is shown; one that stood there before counts', async () => {
    const repo = branched();
    repo.write('new.yml', `token: ${key(2)} ${ALLOW}\n`);
    repo.commit('add');
    const { code, stdout } = await runMain(JUDGED, repo.root);
    expect(code).toBe(1);
    expect(stdout).toContain('policy change  new.yml  (It counts after the merge: review it.)');
    expect(stdout).toContain(`+ a comment in line 1 accepts GitHub personal access token (classic) ghp_…`);
    const all = await reportOf([...JUDGED, '--scope', 'history'], repo.root);
    expect([all.code, all.report.findings.map(({ places }) => places[0]?.path)]).toEqual([1, ['new.yml']]);
    expect(all.report.scan.ignored).toHaveLength(1);
    for (const trusting of ['--inline-allow', '--policy-from=head'])
      expect((await runMain([...JUDGED, trusting], repo.root)).code).toBe(0);
  });

  test('may use comments where the base says that they are trusted', async () => {
    const repo = branched({ '.unleak.yaml': 'inlineAllow: true\n' });
    repo.write('new.yml', `token: ${key(2)} ${ALLOW}\n`);
    repo.commit('add');
    expect((await runMain(JUDGED, repo.root)).code).toBe(0);
  });

  test('is judged by the rules of its base, and by its configurations in folders; their changes are shown', async () => {
    const rules = (sign: string) => `- id: acme.token\n  pattern: "acme${sign}[a-z0-9]{20}"\n`;
    const repo = branched({ '.unleak.yaml': 'rules: rules.yaml\n', 'rules.yaml': rules('_') });
    repo.write('rules.yaml', rules('-'));
    repo.write('a.txt', `see ${plant('acme_<lownum:20>')}\n`);
    repo.write('sub/.unleak.yaml', 'disable: [github.personal-access-token]\n');
    repo.write('sub/new.yml', `token: ${key(2)}\n`);
    repo.commit('switch off');
    const { code, stdout, stderr } = await runMain(JUDGED, repo.root);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('sub/new.yml:1');
    expect(stdout).toMatch(/policy change {2}sub\/\.unleak\.yaml .*\n {2}\+ disable: \[github/);
    expect(stdout).toContain('a.txt:1');
    expect(stdout).toMatch(/policy change {2}rules\.yaml .*\n.*\n? {2}\+.*acme-/);
  });
});
