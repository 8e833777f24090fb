import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { readReport } from '../../src/cli/read-report.ts';
import { goneFromStdin } from '../../src/cli/typed-keys.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { plant } from '../helper/canary.ts';
import { carries, type ProviderServer, providerServer } from '../helper/provider-server.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const STABILITY = plant('STABILITY_API_KEY=sk-<alnum:48>\n');
const VENICE = plant('VENICE_API_KEY=VENICE_ADMIN_KEY_<alnum:42>\n');
const OKTA = plant('OKTA_URL=https://acme.okta.com\nOKTA_API_TOKEN=00<b64u:39><alnum:1>\n');
const OTHER = plant('# the same key, where nothing names its provider\nx = "<alnum:48>"\n');

function valueIn(text: string): string {
  return text.slice(text.lastIndexOf('=') + 1).trim();
}

let server: ProviderServer;
beforeAll(async () => {
  server = await providerServer();
});
afterAll(() => server.close());

const endpoints = () =>
  ['stability-ai', 'venice-ai', 'okta'].flatMap((provider) => ['--endpoint', `${provider}=${server.url}`]);

/** Refuses all keys, or all but one. */
function refuse(good = ''): void {
  server.answer((seen) => {
    if (good !== '' && carries(seen, good))
      return seen.url.endsWith('/balance')
        ? { status: 200, body: { credits: 4.2 } }
        : { status: 200, body: { id: 'user-1', email: 'owner@example.com', organizations: [] } };
    if (seen.url.startsWith('/api/v1/users'))
      return { status: 401, body: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' } };
    return seen.url.startsWith('/api/v1')
      ? { status: 401, body: { error: 'Authentication failed' } }
      : { status: 401, body: { id: 'x', name: 'unauthorized', message: 'no such key' } };
  });
}

/** A folder in which keys were found, and which holds them no more. None was ever committed. */
async function emptied(files: Readonly<Record<string, string>>, ...options: string[]): Promise<string> {
  const cwd = tempFolder(files);
  await runMain(['scan', '.', '--report', 'json=report.json', ...options], cwd);
  for (const name of Object.keys(files)) rmSync(join(cwd, name));
  return cwd;
}

function close(cwd: string, input: string | null, ...options: string[]) {
  const stdin = input === null ? [] : ['--stdin'];
  const args = ['verify', '--after-rotation', 'report.json', ...stdin, ...endpoints(), ...options];
  return runMain(args, cwd, input ?? '');
}

describe('a key that was never committed, and was taken out', () => {
  test('is closed by a command that a shell understands', async () => {
    const cwd = await emptied({ '.env': STABILITY });
    renameSync(join(cwd, 'report.json'), join(cwd, 'my report.json'));
    const { stdout } = await runMain(['verify', '--after-rotation', 'my report.json', ...endpoints()], cwd);
    expect(stdout).toContain("unleak verify --after-rotation 'my report.json' --stdin < COPY");
  });

  test('stays open, and it is said what closes it', async () => {
    refuse();
    const { code, stdout } = await close(await emptied({ '.env': STABILITY }), null);
    expect(stdout).toContain('unknown: its places hold it no more');
    expect(stdout).toContain('to close it: give its value, or a copy of the file that held it: unleak verify --after');
    expect(stdout).toContain('1 key not proven dead');
    expect(code).toBe(1);
  });

  test('is closed by a copy of the file, or by the key alone, when the provider refuses it', async () => {
    refuse();
    const cwd = await emptied({ '.env': STABILITY, 'b.env': VENICE });
    const half = await close(cwd, STABILITY);
    expect(half.stdout).toContain('0 active, 1 inactive, 1 unknown');
    expect(half.code).toBe(1);
    const all = await close(cwd, `${valueIn(STABILITY)}\n${VENICE}`);
    expect(all.stdout).toContain('Every key of the report is dead: it can be closed.');
    expect(all.code).toBe(0);
    refuse(valueIn(STABILITY));
    const alive = await close(cwd, STABILITY + VENICE);
    expect(alive.stdout).toContain('1 active, 1 inactive, 0 unknown');
    expect(alive.stdout).toMatch(/to close it: unleak rotate [0-9a-f]{16}/);
    expect(alive.code).toBe(1);
  });

  test('is not closed by another key', async () => {
    refuse();
    const before = server.seen.length;
    const { code, stdout } = await close(await emptied({ '.env': STABILITY }), OTHER + VENICE);
    expect(stdout).toContain('0 active, 0 inactive, 1 unknown; 0 requests made');
    expect(server.seen.length).toBe(before);
    expect(code).toBe(1);
  });

  test('is closed with what its check needs besides, which whoever types it vouches for', async () => {
    refuse();
    const cwd = await emptied({ '.env': OKTA });
    const args = ['verify', '--after-rotation', 'report.json', '--stdin', '--plan'];
    const plan = await runMain(args, cwd, `${valueIn(OKTA)}\nhost=https://acme.okta.com\n`);
    expect(plan.stdout).toContain('GET acme.okta.com/api/v1/users/me');
    expect((await close(cwd, `${valueIn(OKTA)}\nhost=acme.okta.com\n`)).code).toBe(0);
  });
});

describe('that it was dead before it was taken out', () => {
  test('is known from the file of verdicts that the user keeps', async () => {
    refuse();
    const kept = ['--verify-cache', 'kept.json'];
    const cwd = tempFolder({ '.env': STABILITY });
    await runMain(['scan', '.', '--report', 'json=report.json'], cwd);
    await runMain(['verify', 'report.json', ...kept, ...endpoints()], cwd);
    writeFileSync(join(cwd, '.env'), 'nothing any more\n');
    const { code, stdout } = await close(cwd, null, ...kept);
    expect(stdout).toContain('inactive: the provider refuses it; as it was kept');
    expect(code).toBe(0);
    expect((await close(cwd, null)).code).toBe(1);
  });

  test('is known from the report, if that is not old', async () => {
    refuse();
    const cwd = await emptied({ '.env': STABILITY }, '--verify', ...endpoints());
    const { code, stdout } = await close(cwd, null);
    expect(stdout).toContain('inactive: the provider refuses it; as the report says, asked 20');
    expect(code).toBe(0);
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    for (const request of report.scan.requests) request.time = '2026-01-02T03:04:05.000Z';
    writeFileSync(join(cwd, 'report.json'), JSON.stringify(report));
    expect((await close(cwd, null)).code).toBe(1);
  });
});

test('on a terminal each is asked for by its name, with what its check needs', async () => {
  const cwd = await emptied({ '.env': STABILITY, 'o.env': OKTA });
  const { findings } = readReport(join(cwd, 'report.json'));
  const order = findings.map(({ rule }) =>
    rule.startsWith('okta') ? `${valueIn(OKTA)}\racme.okta.com\r` : `${valueIn(STABILITY)}\r`,
  );
  let shown = '';
  const stream = new Writable({
    write(part, _, done) {
      shown += part;
      done();
    },
  });
  async function* keys() {
    yield Buffer.from(order.join(''));
  }
  const stdin = Object.assign(keys(), { isTTY: true, setRawMode: () => {} });
  const { signal } = new AbortController();
  const io: Io = { stdin: () => stdin, stdout: stream, stderr: stream, env: {}, signal };
  const found = await goneFromStdin(io, findings, loadRulebook());
  expect(found.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect(found.find(({ rule }) => rule.id === 'okta.api-token')?.parts.host?.together).toBe(true);
  expect(shown).toContain(`${findings[0]!.id} ${findings[0]!.kind}`);
  expect(shown).toContain('its host, which the check needs');
  expect(shown).not.toContain(valueIn(STABILITY).slice(-8));
});
