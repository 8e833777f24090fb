import { describe, expect, test } from 'vitest';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const cwd = tempFolder({});
const explain = (...args: string[]) => runHere(['explain', ...args], { cwd });

describe('unleak explain', () => {
  test.each([['venice-ai'], ['Venice.ai'], ['venice']])('tells all of a provider: %s', async (name) => {
    const { code, stdout } = await explain(name);
    expect(code).toBe(0);
    expect(stdout).toContain('Venice.ai admin key  (venice-ai.admin-key: critical, high confidence)');
    expect(stdout).toContain('unleak verify asks GET https://api.venice.ai/');
    expect(stdout).toContain('unleak revoke can end it');
    expect(stdout).toContain('console: https://venice.ai/settings/api');
  });

  test('tells of one kind alone', async () => {
    const { stdout } = await explain('venice-ai.inference-key');
    expect(stdout).toContain('1 kind of key');
    expect(stdout).not.toContain('venice-ai.admin-key');
  });

  test('tells how each kind is replaced, once for those that are in the same way', async () => {
    const { stdout } = await explain('aimlapi');
    expect(stdout).toContain('\nTo replace aimlapi.api-key, aimlapi.by-name\n');
    expect(stdout).toContain('\nTo replace aimlapi.management-key\n  1 create a new management key');
    expect((await explain('aimlapi.management-key')).stdout).toContain(
      '\nTo replace one\n  1 create a new management key',
    );
  });

  test('says when a service was closed, and so does the advice', async () => {
    const { stdout } = await explain('delighted');
    expect(stdout).toContain('  retired: 2026-06, Qualtrics closed the service');
    expect(stdout).toContain('there is no check for it\n');
    expect((await runHere(['rotate', 'delighted'], { cwd })).stdout).toContain('\nRetired: 2026-06, Qualtrics closed');
  });

  test('says why there is no check', async () => {
    expect((await explain('nuget')).stdout).toContain('there is no check for it: the only calls that take a key push');
  });

  test('says of what it knows nothing', async () => {
    const { code, stderr } = await explain('nobody-at-all');
    expect(code).toBe(2);
    expect(stderr).toContain('there is no rule or provider "nobody-at-all"');
    expect(stderr).toContain('hint: unleak rules list');
  });

  test('has help with an example', async () => {
    expect((await explain('--help')).stdout).toContain('unleak explain venice-ai');
  });
});
