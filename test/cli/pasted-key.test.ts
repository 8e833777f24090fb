import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plant, reveals } from '../helper/canary.ts';
import { carries, type ProviderServer, providerServer } from '../helper/provider-server.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const ADMIN = plant('VENICE_ADMIN_KEY_<alnum:43>');
const STABILITY = plant('sk-<alnum:48>');
const BALANCES = { accessPermitted: true, apiTier: { id: 'paid' }, balances: { USD: 5 } };
const ACCOUNT = { id: 'user-1', email: 'owner@example.com', organizations: [] };

let server: ProviderServer;
beforeAll(async () => {
  server = await providerServer();
  server.answer((seen) => {
    if (carries(seen, ADMIN)) return { status: 200, body: { data: BALANCES } };
    if (carries(seen, STABILITY)) return { status: 200, body: ACCOUNT };
    return seen.url.includes('rate_limits')
      ? { status: 401, body: { error: 'Authentication failed' } }
      : { status: 401, body: { id: 'x', name: 'unauthorized', message: 'no such key' } };
  });
});
afterAll(() => server.close());

async function verdictOf(input: string, ...args: string[]) {
  const endpoints = ['venice-ai', 'stability-ai'].flatMap((name) => ['--endpoint', `${name}=${server.url}`]);
  const outcome = await runHere(['verify', '--stdin', ...endpoints, ...args], { cwd: tempFolder(), input });
  expect(reveals(outcome.stdout + outcome.stderr)).toBe(false);
  return outcome;
}

describe('a live key is active, whatever was copied with it', () => {
  test.each([
    ['"KEY"', '"KEY"\n'],
    ["'KEY',", "'KEY',\r\n"],
    ['`KEY`', '`KEY`'],
    ['KEY;', 'KEY;\n'],
    ['Bearer KEY', 'Bearer KEY\n'],
    ['a header', 'Authorization: Bearer KEY\n'],
    ['a line of .env', 'TOKEN=KEY\n'],
    ['a line of a shell', 'export SOME_API_KEY="KEY"\n'],
    ['lines before it', '\n \nKEY\n\n'],
  ])('%s', async (_, input) => {
    const admin = await verdictOf(input.replace('KEY', ADMIN));
    expect([admin.code, admin.stdout]).toEqual([1, expect.stringContaining('ACTIVE')]);
    const named = await verdictOf(input.replace('KEY', STABILITY), '--rule', 'stability-ai.api-key');
    expect([named.code, named.stdout]).toEqual([1, expect.stringContaining('ACTIVE')]);
  });
});

test.each([
  ['a part of a key, as the rules know it', ADMIN.slice(0, 40), []],
  ['a part of a key of the kind that is named', STABILITY.slice(0, 30), ['--rule', 'stability-ai.api-key']],
  ['a key of another form than the kind has', `"${plant('sk-<alnum:48>', 2)}+x"`, ['--rule', 'stability-ai.api-key']],
])('%s is not told to be dead', async (_, input, args) => {
  const { code, stdout } = await verdictOf(`${input}\n`, ...args);
  expect(stdout).toContain('unknown: refused, but what was given has not the form of such a key');
  expect(code).toBe(3);
});

test("another provider's key is not sent where somebody takes it for one of this", async () => {
  const before = server.seen.length;
  const { code, stdout, stderr } = await verdictOf(`TOKEN=${ADMIN}\n`, '--rule', 'stability-ai.api-key');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain("unleak: this has the form of another provider's key: Venice.ai admin key\n");
  expect(server.seen.length).toBe(before);
});

test.each([
  ['a key that was broken in two', `${ADMIN.slice(0, 30)}\n${ADMIN.slice(30)}\n`],
  ['two keys', `${ADMIN}\n\n${plant('VENICE_ADMIN_KEY_<alnum:43>', 2)}\n`],
])('%s is refused: only the first line would be asked about', async (_, input) => {
  const { code, stdout, stderr } = await verdictOf(input);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('unleak: more lines came than one Venice.ai admin key has\n  hint: one key at a time');
});
