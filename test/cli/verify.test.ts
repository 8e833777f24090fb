import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plant } from '../helper/canary.ts';
import { certificateFor } from '../helper/certificate.ts';
import { postgresServer } from '../helper/database-servers.ts';
import { type LoginServer, loginServer } from '../helper/login-server.ts';
import { type Answering, carries, type ProviderServer, providerServer, type Seen } from '../helper/provider-server.ts';
import { jsonOf } from '../helper/report.ts';
import { startCli } from '../helper/run-cli.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const INVALID = { error: { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Invalid API key' } };
const UNKNOWN_AIML = { message: 'This request requires a valid API key.', requestId: 'r-1', statusCode: 401 };

/** A seed provider: how a key of it stands in a file, and what it answers for a good and for a bad key. */
interface Seed {
  readonly provider: string;
  readonly rule: string;
  readonly file: string;
  readonly good: (path: string) => Answering;
  readonly bad: (path: string) => Answering;
}

const SEEDS: readonly Seed[] = [
  {
    provider: 'stability-ai',
    rule: 'stability-ai.api-key',
    file: 'STABILITY_API_KEY=sk-<alnum:48>\n',
    good: (path) =>
      path.endsWith('/balance')
        ? { status: 200, body: { credits: 4.2 } }
        : { status: 200, body: { id: 'user-1', email: 'owner@example.com', organizations: [] } },
    bad: () => ({ status: 401, body: { id: 'x', name: 'unauthorized', message: 'no such key' } }),
  },
  {
    provider: 'getimg-ai',
    rule: 'getimg-ai.api-key',
    file: 'GETIMG_API_KEY=key-<alnum:96>\n',
    good: (path) =>
      path.startsWith('/v1/')
        ? { status: 200, body: { amount: 1.5 } }
        : { status: 200, body: [{ id: 'flux', name: 'Flux', type: 'image', created_at: '2026-02-01' }] },
    bad: () => ({ status: 401, body: INVALID }),
  },
  {
    provider: 'imagine-vyro',
    rule: 'imagine-vyro.api-key',
    file: 'VYRO_API_KEY=vk-<alnum:46>\n',
    good: () => ({ status: 404, body: { status: 'error', code: 1300, error: 'Not Found', message: 'no such asset' } }),
    bad: () => ({
      status: 401,
      body: { status: 'error', code: 1001, error: 'Unauthorized', message: 'Invalid token' },
    }),
  },
  {
    provider: 'venice-ai',
    rule: 'venice-ai.admin-key',
    file: 'VENICE_API_KEY=VENICE_ADMIN_KEY_<alnum:42>\n',
    good: (path) =>
      path.endsWith('/api_keys')
        ? { status: 200, body: { data: [{ id: 'k1', apiKeyType: 'ADMIN' }] } }
        : { status: 200, body: { data: { accessPermitted: true, apiTier: { id: 'paid' }, balances: { USD: 5 } } } },
    bad: () => ({ status: 401, body: { error: 'Authentication failed' } }),
  },
  {
    provider: 'aimlapi',
    rule: 'aimlapi.api-key',
    file: 'AIMLAPI_API_KEY=<uuid4hex>\n',
    good: (path) =>
      path.startsWith('/v2/billing')
        ? { status: 200, body: { email: 'owner@example.com', current_balance: 3 } }
        : {
            status: 200,
            body: {
              api_key_prefix: null,
              start: '2026-05-01T22:15:00.000Z',
              end: '2026-05-02T22:15:00.000Z',
              spend: 0.5,
              currency: 'USD',
              requests: 3,
            },
          },
    bad: () => ({ status: 401, body: UNKNOWN_AIML }),
  },
];

let server: ProviderServer;
beforeAll(async () => {
  server = await providerServer();
});
afterAll(() => server.close());

/** Takes this value for good and refuses every other. */
function only(value: string, { good, bad }: Seed): (seen: Seen) => Answering {
  return (seen) => (carries(seen, value) ? good(seen.url) : bad(seen.url));
}

function plantedIn(file: string): { text: string; value: string } {
  const text = plant(file);
  return { text, value: text.slice(text.indexOf('=') + 1).trim() };
}

describe.each(SEEDS)('$provider', (seed) => {
  const { text, value } = plantedIn(seed.file);
  const endpoint = () => ['--endpoint', `${seed.provider}=${server.url}`];

  test('is found, named, and active', async () => {
    server.answer(only(value, seed));
    const args = ['scan', '.', `--verify=${seed.provider}`, ...endpoint(), '--report', 'json'];
    const report = jsonOf(await runHere(args, { cwd: tempFolder({ '.env': text }) }));
    expect(report.findings).toMatchObject([{ rule: seed.rule, provider: seed.provider, verdict: { state: 'active' } }]);
    expect(report.scan.requests?.some((one) => one.control)).toBe(true);
  });

  test('a dead one is inactive, through stdin too', async () => {
    server.answer((seen) => seed.bad(seen.url));
    const args = ['verify', '--stdin', '--rule', seed.rule, ...endpoint()];
    const { code, stdout } = await runHere(args, { cwd: tempFolder(), input: `${value}\n` });
    expect(stdout).toContain('inactive: the provider refuses it');
    expect(code).toBe(0);
  });

  test('has rotation advice', async () => {
    const { code, stdout } = await runHere(['rotate', seed.rule], { cwd: tempFolder() });
    expect(code).toBe(0);
    expect(stdout.match(/^- \[ \] /gm)?.length).toBeGreaterThan(2);
    expect(stdout).toContain('prove that the old one is dead');
  });
});

describe('--fail-on active', () => {
  const [seed] = SEEDS as [Seed];
  const { text, value } = plantedIn(seed.file);
  const run = () =>
    runHere(['scan', '.', '--verify', '--fail-on', 'active', '--endpoint', `${seed.provider}=${server.url}`], {
      cwd: tempFolder({ '.env': text }),
    });

  test.each([
    ['active', only(value, seed), 1, '1 blocks'],
    ['dead', (seen: Seen) => seed.bad(seen.url), 0, 'none blocks'],
    ['not checked', () => ({ status: 404 }), 3, 'whether 1 key is active could not be found out'],
  ] as const)('a key that is %s', async (_, answer, expected, words) => {
    server.answer(answer);
    const { code, stdout } = await run();
    expect(stdout).toContain(words);
    expect(code).toBe(expected);
  });
});

describe('unleak verify', () => {
  const seed = SEEDS.find((one) => one.provider === 'venice-ai')!;
  const { text, value } = plantedIn(seed.file);
  const endpoint = () => ['--endpoint', `venice-ai=${server.url}`];

  test('reads the values of an earlier report again, from the work tree and from history', async () => {
    const repo = tempRepo({ 'a.env': text });
    repo.commit('a');
    repo.git('rm', '--quiet', 'a.env');
    repo.commit('b');
    const file = join(tempFolder(), 'report.json');
    await runHere(['audit', '--report', `json=${file}`], { cwd: repo.root });

    server.answer(only(value, seed));
    const active = await runHere(['verify', file, ...endpoint()], { cwd: repo.root });
    expect(active.stdout).toContain('1 active, 0 inactive, 0 unknown');
    expect(active.stdout).toContain('balance USD 5');
    expect(active.code).toBe(1);

    const open = await runHere(['verify', '--after-rotation', file, ...endpoint()], { cwd: repo.root });
    expect(open.code).toBe(1);
    expect(open.stdout).not.toContain('can be closed');

    server.answer((seen) => seed.bad(seen.url));
    const closed = await runHere(['verify', '--after-rotation', file, ...endpoint()], { cwd: repo.root });
    expect(closed.stdout).toContain('Every key of the report is dead: it can be closed.');
    expect(closed.code).toBe(0);
  });

  test('reads again what stands in a message', async () => {
    const repo = tempRepo({ 'a.txt': 'a\n' });
    repo.commit(`a\n\n${text}`);
    // Git keeps the last message in a file too.
    repo.commit('b');
    const file = join(tempFolder(), 'report.json');
    await runHere(['audit', '--report', `json=${file}`], { cwd: repo.root });
    server.answer(only(value, seed));
    const { stdout, code } = await runHere(['verify', file, ...endpoint()], { cwd: repo.root });
    expect(stdout).toContain('1 active, 0 inactive, 0 unknown');
    expect(code).toBe(1);
  });

  test('a refusal that a wrong half may have caused closes nothing until somebody vouches for it', async () => {
    const halves = plant('PLIVO_AUTH_ID=MA<upnum:18>\nPLIVO_AUTH_TOKEN=<alnum:38>P9\nOLD_PLIVO_AUTH_ID=MA<upnum:18>\n');
    const cwd = tempFolder({ '.env': halves });
    const report = ['scan', '.', '--report', 'json=report.json', '--report', 'json'];
    const { id } = jsonOf(await runHere(report, { cwd })).findings[0]!;
    server.answer(() => ({ status: 401, body: 'Could not verify your access level for that URL.' }));
    const args = ['verify', '--after-rotation', 'report.json', '--endpoint', `plivo=${server.url}`];
    const open = await runHere(args, { cwd });
    expect(open.stdout).toContain(`--vouch ${id}`);
    expect(open.code).toBe(1);
    const slip = await runHere([...args, '--vouch', '0123456789abcdef'], { cwd });
    expect(slip.stderr).toContain('no key with something near it');
    expect(slip.code).toBe(2);
    const closed = await runHere([...args, '--vouch', id.toUpperCase()], { cwd });
    expect(closed.stdout).toContain('you vouch for what stands near it');
    expect(closed.stdout).toContain('it can be closed');
    expect(closed.code).toBe(0);
  });

  test('what cannot be read again stays open', async () => {
    const cwd = tempFolder({ '.env': text });
    await runHere(['scan', '.', '--report', 'json=report.json'], { cwd });
    writeFileSync(join(cwd, '.env'), 'nothing any more\n');
    const { code, stdout } = await runHere(['verify', '--after-rotation', 'report.json', ...endpoint()], { cwd });
    expect(stdout).toContain('its places hold it no more');
    expect(code).toBe(1);
    const plain = await runHere(['verify', 'report.json', ...endpoint()], { cwd });
    expect(plain.code).toBe(3);
    const plan = await runHere(['verify', 'report.json', '--plan', ...endpoint()], { cwd });
    expect(plan.stdout).toMatch(
      /^[0-9a-f]{16} {2}Venice\.ai .*\n {2}nothing is sent: its places hold it no more\n\nAt most 0/,
    );
    expect(plan.code).toBe(0);
  });

  test('--plan and --list send nothing', async () => {
    const before = server.seen.length;
    const cwd = tempFolder({ '.env': text });
    const plan = await runHere(['scan', '.', '--verify', '--plan', ...endpoint()], { cwd });
    expect(plan.stdout).toContain('/api/v1/api_keys/rate_limits   key in Authorization: Bearer …');
    const list = await runHere(['verify', '--list'], { cwd });
    expect(list.stdout).toContain('GET api.venice.ai/api/v1/api_keys/rate_limits');
    const one = await runHere(['verify', 'venice', '--list'], { cwd });
    expect(one.stdout).toContain('of 1 provider. Nothing was sent.');
    expect(server.seen.length).toBe(before);
  });

  test.each([
    [['verify'], 'what is to be verified?'],
    [['verify', 'missing.json'], 'cannot be read as a report'],
    [['verify', '0123456789abcdef'], 'nothing here has the id'],
    [['scan', '.', '--verify=nobody'], 'there is no provider "nobody"'],
    [['scan', '.', '--verify', '--endpoint', 'venice-ai=http://example.com'], 'https addresses only'],
    [['verify', 'nobody', '--list'], 'there is no provider "nobody"'],
    [['verify', '--stdin', '--rule', 'venice-ai.none'], 'there is no rule'],
    [['verify', '--stdin', '--rule', 'venice-ai.admin-key'], 'nothing came from stdin'],
    [['rotate', 'nobody'], 'there is no rule, provider or finding'],
  ])('%j is refused with a reason', async (args, message) => {
    const { code, stderr } = await runHere(args, { cwd: tempFolder({ 'a.txt': 'nothing\n' }) });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('the live check changes nothing else', () => {
  const files = Object.fromEntries(SEEDS.map(({ provider, file }) => [`${provider}.env`, plant(file)]));
  const endpoints = (url: string) => SEEDS.flatMap(({ provider }) => ['--endpoint', `${provider}=${url}`]);

  test('findings are the same with it, without it, and with no network', async () => {
    const cwd = tempFolder(files);
    const run = async (...args: string[]) => {
      const outcome = await runHere(['scan', '.', '--report', 'json', ...args], { cwd });
      const { findings } = jsonOf(outcome);
      return { code: outcome.code, findings: findings.map(({ verdict: _, ...rest }) => rest) };
    };
    const without = await run();
    expect(without.findings).toHaveLength(SEEDS.length);
    server.answer(() => ({ status: 503 }));
    expect(await run('--verify', ...endpoints(server.url))).toEqual(without);
    // A port on which nobody listens.
    expect(await run('--verify', ...endpoints('http://127.0.0.1:9'))).toEqual(without);
  });

  test('nothing is asked unless it is asked for', async () => {
    const before = server.seen.length;
    const cwd = tempFolder(files);
    await runHere(['scan', '.'], {
      cwd,
      env: { HTTPS_PROXY: server.url, HTTP_PROXY: server.url, ALL_PROXY: server.url },
    });
    expect(server.seen.length).toBe(before);
  });
});

describe('verdicts that are kept', () => {
  const seed = SEEDS.find((one) => one.provider === 'stability-ai')!;
  const { text, value } = plantedIn(seed.file);
  const args = () => [
    'scan',
    '.',
    '--verify',
    '--verify-cache',
    'kept.json',
    '--endpoint',
    `stability-ai=${server.url}`,
  ];

  test('answer the next run, hold no value, and are those of the key', async () => {
    const cwd = tempFolder({ '.env': text });
    server.answer((seen) => seed.bad(seen.url));
    const first = await runHere(args(), { cwd });
    expect(first.stdout).toContain('inactive: the provider refuses it');
    const kept = readFileSync(join(cwd, 'kept.json'), 'utf8');
    expect(kept).not.toContain(value.slice(-8));
    expect(JSON.parse(kept).schema).toBe('unleak-verdicts/1');

    const before = server.seen.length;
    const again = await runHere(args(), { cwd });
    expect(again.stdout).toContain('inactive: the provider refuses it');
    expect(server.seen.length).toBe(before);

    writeFileSync(join(cwd, '.env'), plant(seed.file, 2));
    await runHere(args(), { cwd });
    expect(server.seen.length).toBeGreaterThan(before);
  });

  test('a file of something else is refused', async () => {
    const cwd = tempFolder({ '.env': text, 'kept.json': '{"a": 1}\n' });
    const { code, stderr } = await runHere(args(), { cwd });
    expect(stderr).toContain('is no file of verdicts');
    expect(code).toBe(2);
  });
});

describe('a password in an address', () => {
  const text = plant('DATABASE_URL=postgres://app:<alnum:18>@db.shop.io:5432/shop?sslmode=disable\n');
  const address = text.slice(text.indexOf('=') + 1).trim();
  const password = address.split(/[:@]/)[2]!;
  let database: LoginServer;
  beforeAll(async () => {
    database = await loginServer(certificateFor('db.shop.io'));
  });
  afterAll(() => database.close());
  const endpoint = () => ['--endpoint', `address=tcp://127.0.0.1:${database.port}?for=db.shop.io`];

  test('that was taken out of the files again logs in, and never stands in a report', async () => {
    const repo = tempRepo({ '.env': text, 'a.txt': 'a\n' });
    repo.commit('a');
    repo.git('rm', '--quiet', '.env');
    repo.commit('b');
    database.speak(postgresServer('scram', password));
    const run = await runHere(['audit', '--verify', ...endpoint(), '--report', 'json'], { cwd: repo.root });
    const report = jsonOf(run);
    expect(report.findings).toMatchObject([{ rule: 'address.database', verdict: { state: 'active' } }]);
    expect(report.scan.requests).toMatchObject([{ method: 'LOGIN', control: false }, { control: true }]);
    expect(run.stdout + run.stderr).not.toContain(password);
    expect(database.count).toBe(2);
  });

  test('that somebody gives is dead, and the database says why', async () => {
    database.speak(postgresServer('scram', 'another password'));
    const { code, stdout } = await runHere(['verify', '--stdin', ...endpoint()], {
      cwd: tempFolder(),
      input: `${address}\n`,
    });
    expect(stdout).toContain('inactive: the provider refuses it; password authentication failed (28P01)');
    expect(code).toBe(0);
  });
});

describe('SIGINT', () => {
  test('ends a check at once, and what is known is told', async () => {
    const seed = SEEDS.find((one) => one.provider === 'stability-ai')!;
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.env`, plant(seed.file, i + 10)]));
    const cwd = tempFolder(files);
    let asked = 0;
    let interrupt = () => {};
    server.answer(async (seen) => {
      if (++asked <= 2) return seed.bad(seen.url);
      // Once: a second signal ends the program where it stands.
      if (asked === 3) interrupt();
      await new Promise((later) => setTimeout(later, 15_000).unref());
      return null;
    });
    const args = ['scan', '.', '--verify', '--endpoint', `stability-ai=${server.url}`, '--report', 'json'];
    const { child, ended } = startCli(args, { cwd });
    child.stdin?.end();
    interrupt = () => child.kill('SIGINT');
    const began = performance.now();
    const report = jsonOf(await ended);
    expect(performance.now() - began).toBeLessThan(8000);
    const states = report.findings.map(({ verdict }) => verdict.state);
    expect(states).toHaveLength(8);
    expect(states.filter((state) => state === 'inactive')).toHaveLength(2);
  });
});

test('unleak rotate has the key replaced before the old one dies, and the history last', async () => {
  const line = plant('VENICE_API_KEY=VENICE_ADMIN_KEY_<alnum:42>\n');
  const repo = tempRepo({ 'a.env': line });
  repo.commit('a');
  repo.write('not-committed.env', line);
  const report = jsonOf(await runHere(['scan', '.', '--report', 'json'], { cwd: repo.root }));
  const { stdout } = await runHere(['rotate', report.findings[0]!.id], { cwd: repo.root });
  const steps = [...stdout.matchAll(/^- \[ \] (.*)$/gm)].map(([, step]) => step);
  expect(steps).toEqual([
    expect.stringContaining('create a new key'),
    expect.stringContaining('put it in VENICE_API_KEY'),
    'replace it in a.env:1',
    'replace it in not-committed.env:1',
    expect.stringContaining('delete the old key'),
    expect.stringContaining('look at the API usage'),
    expect.stringContaining('unleak revoke'),
    expect.stringContaining('prove that the old one is dead'),
    expect.stringContaining('the history'),
  ]);
});

describe('unleak revoke', () => {
  const seed = SEEDS.find((one) => one.provider === 'aimlapi')!;
  const { text, value } = plantedIn(seed.file);

  test('says what it does, asks, does it, and proves the key dead', async () => {
    const cwd = tempFolder({ '.env': text });
    const report = jsonOf(await runHere(['scan', '.', '--report', 'json'], { cwd }));
    const id = report.findings[0]!.id;
    const env = { AIMLAPI_MANAGEMENT_KEY: 'the-managing-key\r\n' };
    const args = ['revoke', id, '--endpoint', `aimlapi=${server.url}`];

    const asked = await runHere(args, { cwd, env });
    expect(asked.stderr).toContain('nobody is here to be asked');
    const unagreed = await runHere([...args, '--yes', 'ffffffffffffffff'], { cwd, env });
    expect(unagreed.stdout).toContain('Nothing was done.');
    const keyless = await runHere([...args, '--yes', id], { cwd });
    expect(keyless.stderr).toContain('AIMLAPI_MANAGEMENT_KEY');

    let dead = false;
    server.answer((seen) => {
      if (seen.method === 'DELETE') {
        dead = seen.url === `/v1/keys/${value.slice(0, 8)}` && seen.headers.authorization === 'Bearer the-managing-key';
        return { status: 200, body: { data: { prefix: value.slice(0, 8), deleted: dead } } };
      }
      return !dead && carries(seen, value) ? seed.good(seen.url) : seed.bad(seen.url);
    });
    const done = await runHere([...args, '--yes', id, '--verify-cache', 'kept.json'], { cwd, env });
    expect(done.stdout).toContain(`DELETE ${server.url}/v1/keys/{key|first8}`);
    expect(done.stdout).toContain('Now inactive');
    expect(done.code).toBe(0);
    // The proof outlives the value.
    writeFileSync(join(cwd, 'report.json'), JSON.stringify(report));
    writeFileSync(join(cwd, '.env'), 'nothing any more\n');
    const closing = ['verify', '--after-rotation', 'report.json', '--verify-cache', 'kept.json'];
    expect((await runHere(closing, { cwd })).code).toBe(0);
  });

  test.each([
    ['before it is asked for', 'GET', 0, 'It was not revoked: '],
    ['when it was asked for, and is not answered', 'DELETE', 1, 'Whether it was revoked is not known: '],
  ])('stopped %s', async (_, method, times, said) => {
    const cwd = tempFolder({ '.env': text });
    const id = jsonOf(await runHere(['scan', '.', '--report', 'json'], { cwd })).findings[0]!.id;
    const env = { AIMLAPI_MANAGEMENT_KEY: 'the-managing-key' };
    const args = ['revoke', id, '--yes', id, '--endpoint', `aimlapi=${server.url}`];
    const before = server.seen.length;
    const { child, ended } = startCli(args, { cwd, env });
    server.answer(async (seen) => {
      if (seen.method !== method) return carries(seen, value) ? seed.good(seen.url) : seed.bad(seen.url);
      child.kill('SIGINT');
      await ended;
      return { status: 500 };
    });
    const { code, stdout } = await ended;
    expect(stdout).toContain(said);
    expect(code).toBe(3);
    expect(stdout.match(/DELETE .* no answer/g) ?? []).toHaveLength(times);
    const asked = server.seen.slice(before).filter((seen) => seen.method === 'DELETE');
    expect(asked).toHaveLength(times);
  });

  test('is refused where the provider has no call for it', async () => {
    const other = plantedIn(SEEDS[0]!.file);
    const cwd = tempFolder({ '.env': other.text });
    const id = jsonOf(await runHere(['scan', '.', '--report', 'json'], { cwd })).findings[0]!.id;
    const { code, stderr } = await runHere(['revoke', id, '--yes', id], { cwd });
    expect(stderr).toContain('has no call that revokes it');
    expect(code).toBe(2);
  });
});
