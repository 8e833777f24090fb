import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plant } from '../helper/canary.ts';
import { providerServer } from '../helper/provider-server.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

const GITLAB = plant('token: glpat-<alnum:20>\n');
const VENICE = plant('VENICE_API_KEY=VENICE_ADMIN_KEY_<alnum:42>\n');

/** A folder with two keys, and the id of each. */
async function twoKeys() {
  const root = tempFolder({ 'a.yml': GITLAB, 'b.env': VENICE });
  const { report } = await reportOf(['scan', '.'], root);
  const idOf = (provider: string) => report.findings.find(({ rule }) => rule.startsWith(provider))!.id;
  return { root, gitlab: idOf('gitlab'), venice: idOf('venice-ai') };
}

test('the plan names accepted keys, which are asked about too', async () => {
  const { root, gitlab } = await twoKeys();
  writeIn(root, '.unleakignore', `${gitlab} gitlab.access-token of the demo\n`);
  const { stdout } = await runMain(['scan', 'a.yml', '--verify', '--plan'], root);
  expect(stdout).toMatch(new RegExp(`^${gitlab} .* {2}accepted: \\.unleakignore:1\\n {2}GET gitlab\\.com/`));
  expect(stdout).not.toContain('At most 0 requests');
});

test('an accepted key can be replaced and checked by its id', async () => {
  const { root, gitlab } = await twoKeys();
  await runMain(['baseline', '--reason', 'old'], root);
  const steps = await runMain(['rotate', gitlab], root);
  expect([steps.code, steps.stdout]).toEqual([0, expect.stringContaining('a.yml:1')]);
  const plan = await runMain(['verify', gitlab, '--plan'], root);
  expect([plan.code, plan.stdout]).toEqual([0, expect.stringContaining('GET gitlab.com/')]);
});

test('what is asked about one key by its id, or those of a report, is asked about no other', async () => {
  const server = await providerServer();
  server.answer(() => ({ status: 401, body: { message: '401 Unauthorized' } }));
  try {
    const { root, gitlab, venice } = await twoKeys();
    await runMain(['scan', 'a.yml', '--report', 'json=report.json'], root);
    writeIn(root, 'a.yml', GITLAB + VENICE);
    writeIn(root, '.unleakignore', `${venice} venice-ai.admin-key old\n`);
    const at = ['gitlab', 'venice-ai'].flatMap((name) => ['--endpoint', `${name}=${server.url}`]);
    for (const target of [gitlab, 'report.json']) await runMain(['verify', target, ...at], root);
    expect(server.seen.filter(({ url }) => !url.startsWith('/api/v4/'))).toEqual([]);
    expect(server.seen).not.toEqual([]);
  } finally {
    await server.close();
  }
});

test('a key of a report that was accepted since is still asked about', async () => {
  const { root } = await twoKeys();
  await runMain(['scan', '.', '--report', 'json=report.json'], root);
  await runMain(['baseline', '--reason', 'old'], root);
  const { stdout } = await runMain(['verify', 'report.json', '--plan'], root);
  expect(stdout).toContain('GET gitlab.com/');
  expect(stdout).toContain('GET api.venice.ai/');
});

test('a key of a rule of your own is found again by its id and by a report', async () => {
  const root = tempFolder({
    'a.yml': plant('t: acme_<lownum:20>\n'),
    'rules.json': '[{"id": "acme.token", "name": "Acme token", "pattern": "acme_[0-9a-z]{20}"}]',
    '.unleak.yaml': 'rules: rules.json\n',
  });
  await runMain(['scan', 'a.yml', '--report', 'json=report.json'], root);
  const { id } = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')).findings[0];
  const steps = await runMain(['rotate', id], root);
  expect([steps.code, steps.stdout]).toEqual([0, expect.stringContaining('a.yml:1')]);
  for (const target of [id, 'report.json']) {
    const { code, stdout } = await runMain(['verify', target], root);
    expect([code, stdout]).toEqual([3, expect.stringContaining('there is no check for this kind of key')]);
    expect(stdout).not.toContain('its places hold it no more');
  }
});
