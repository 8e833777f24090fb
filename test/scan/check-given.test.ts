import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { DEFAULTS, type ScanOptions } from '../../src/scan/options.ts';
import { scanAudit } from '../../src/scan/scan-audit.ts';
import { scanPaths } from '../../src/scan/scan-paths.ts';
import { scanStaged } from '../../src/scan/scan-staged.ts';
import { scanStream } from '../../src/scan/scan-stdin.ts';
import { addUserRules } from '../../src/scan/user-rules.ts';

const rulebook = loadRulebook();
/** As a program without a compiler gives it. */
const any = <T>(value: unknown): T => value as T;

test.each<[what: string, options: unknown, message: string]>([
  ['none', undefined, 'the options are no object'],
  ['without the defaults', { jobs: 1 }, 'options.gate is not one of active, high, medium, low and any'],
  ['with a gate at which nothing would block', { ...DEFAULTS, gate: 'High' }, 'options.gate is not one of'],
  ['with threads as text', { ...DEFAULTS, jobs: '4' }, 'options.jobs is not a number of threads'],
  ['with the ids of ignores alone', { ...DEFAULTS, ignores: ['3a95229ae13faef0'] }, 'options.ignores is not a list'],
  ['with what makes a signal', { ...DEFAULTS, signal: new AbortController() }, 'options.signal is not an AbortSignal'],
  ['with a signal that is not set', { ...DEFAULTS, signal: undefined }, 'options.signal is not an AbortSignal'],
  ['with a word for a switch', { ...DEFAULTS, inlineAllow: 'no' }, 'options.inlineAllow is not true or false'],
])('options are refused by every scan: %s', async (_, options, message) => {
  const given = any<ScanOptions>(options);
  for (const scan of [
    scanPaths([], rulebook, given),
    scanAudit('.', rulebook, given),
    scanStaged('.', rulebook, given),
    scanStream(Readable.from([]), rulebook, given),
  ])
    await expect(scan).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('DEFAULTS'),
    });
});

describe('told as what they are', () => {
  test.each<[what: string, scan: () => Promise<unknown>, message: string]>([
    ['one path', () => scanPaths(any('src'), rulebook, DEFAULTS), 'paths is not a list of strings'],
    ['an address', () => scanPaths(any([new URL('file:///')]), rulebook, DEFAULTS), 'paths is not a list of strings'],
    ['one file of rules', () => addUserRules(rulebook, any('rules.yaml')), 'files is not a list of strings'],
    [
      'a rulebook that is not there yet',
      () => scanPaths([], any(addUserRules(rulebook, [])), DEFAULTS),
      'the rulebook is none',
    ],
    ['no folder', () => scanAudit(any(undefined), rulebook, DEFAULTS), 'the folder is not a string'],
    ['nothing staged', () => scanStaged(any(undefined), rulebook, DEFAULTS), 'the folder is not a string'],
    ['a scope in one word', () => scanAudit('.', rulebook, DEFAULTS, any({ scope: 'HEAD' })), 'scope is no object'],
    [
      'a number of commits that takes none',
      () => scanAudit('.', rulebook, DEFAULTS, any({ scope: { maxDepth: 'all' } })),
      'scope.maxDepth is not a number of commits',
    ],
  ])('%s', async (_, scan, message) => {
    await expect(scan()).rejects.toMatchObject({ code: 'usage', message, hint: expect.any(String) });
  });

  test('an empty path, which git would take for the folder that the process stands in', async () => {
    await expect(scanAudit('', rulebook, DEFAULTS)).rejects.toMatchObject({ code: 'no-such-path' });
    await expect(scanStaged('', rulebook, DEFAULTS)).rejects.toMatchObject({ code: 'no-such-path' });
  });
});
