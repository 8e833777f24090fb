import { describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { carries, providerServer } from '../helper/provider-server.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

describe('--strict: what is accepted and should not be any more ends with 1', () => {
  test('an entry that hides nothing', async () => {
    const { root } = tempRepo({
      'a.txt': 'one\n',
      '.unleakignore': 'aaaaaaaaaaaaaaaa github.personal-access-token old\n',
    });
    expect(await runMain(['audit'], root)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout, stderr } = await runMain(['audit', '--strict'], root);
    expect(stdout).toContain('is nowhere any more');
    expect([code, stderr]).toEqual([1, 'unleak: --strict: 1 note on what is accepted, see above\n']);
  });

  test('an entry whose time is up, of a finding that does not block', async () => {
    const root = tempFolder({ 'a.yml': 'password: hunter2-Blue-Lamp\n' });
    const { stdout } = await runMain(['scan', 'a.yml', '--report', 'json'], root);
    const { id } = JSON.parse(stdout).findings[0];
    writeIn(root, '.unleakignore', `${id} - expires=2020-01-01 old\n`);
    const scan = (...more: string[]) => runMain(['scan', 'a.yml', '--fail-on', 'high', ...more], root);
    const loose = await scan();
    expect(loose.stdout).toContain('was accepted until 2020-01-01 only');
    expect(await scan('--strict')).toMatchObject({ code: 1 });
  });

  test('nothing of it: the code is as ever', async () => {
    const root = tempFolder({ 'a.yml': `token: ${key()} # unleak:allow github -- demo\n` });
    expect(await runMain(['scan', 'a.yml', '--strict'], root)).toMatchObject({ code: 0, stderr: '' });
  });
});

test('a key that is accepted and active is never passed over in silence', async () => {
  const good = plant('glpat-<alnum:20>');
  const server = await providerServer();
  server.answer((seen) =>
    carries(seen, good)
      ? { status: 200, body: { id: 1, name: 'a', scopes: ['api'], active: true, revoked: false, user_id: 1 } }
      : { status: 401, body: { message: '401 Unauthorized' } },
  );
  try {
    const root = tempFolder({ 'a.yml': `token: ${good} # gitleaks:allow\n` });
    const scan = ['scan', 'a.yml', '--verify=gitlab', '--endpoint', `gitlab=${server.url}`];
    const { code, stdout } = await runMain(scan, root);
    expect(code).toBe(0);
    expect(stdout).toMatch(/note {2}a\.yml:1: [0-9a-f]{16} is accepted, but its provider says that it is ACTIVE/);
    expect(await runMain([...scan, '--strict'], root)).toMatchObject({ code: 1 });
  } finally {
    await server.close();
  }
});
