import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { NOT_CHECKED, type Verdict } from '../../src/model/verdict.ts';
import { gateByVerdict } from '../../src/scan/gate-by-verdict.ts';
import { compiledRule } from '../helper/compiled-rule.ts';
import { finding, scanResult } from '../helper/finding.ts';

const ACTIVE: Verdict = { state: 'active', limited: null, told: {} };
const INACTIVE: Verdict = { state: 'inactive', because: 'revoked', says: null };
const FAILED: Verdict = { state: 'unknown', reason: 'no answer' };

function gated(fields: Partial<Finding>, hasCheck = true) {
  const result = gateByVerdict(scanResult({ findings: [finding({ blocks: false, ...fields })] }), () => hasCheck);
  return { ...result, blocks: result.findings[0]!.blocks };
}

describe('at the gate active', () => {
  test.each([
    ['an active key', { verdict: ACTIVE }, true],
    ['an active key that was hardly taken for one', { verdict: ACTIVE, confidence: 'low' }, true],
    ['a dead key', { verdict: INACTIVE }, false],
    ['a key of a test mode', { verdict: ACTIVE, rule: compiledRule({ lowered: 'test-mode' }) }, false],
    ['an id', { verdict: ACTIVE, rule: compiledRule({ role: 'id' }) }, false],
  ] as [string, Partial<Finding>, boolean][])('%s: %s', (_, fields, blocks) => {
    expect(gated(fields)).toMatchObject({ blocks, problems: [], complete: true });
  });

  test('a sure key that could not be checked leaves it open', () => {
    const { blocks, problems, complete } = gated({ verdict: FAILED });
    expect({ blocks, codes: problems.map(({ code }) => code), complete }).toEqual({
      blocks: false,
      codes: ['unchecked'],
      complete: false,
    });
    expect(problems[0]!.message).toBe('whether 1 key is active could not be found out');
  });

  test.each([
    ['an unsure one', { verdict: FAILED, confidence: 'medium' }, true],
    ['one for which there is no check', { verdict: NOT_CHECKED }, false],
  ] as [string, Partial<Finding>, boolean][])('%s does not', (_, fields, hasCheck) => {
    expect(gated(fields, hasCheck).complete).toBe(true);
  });

  test('what blocks comes first', () => {
    const findings = [finding({ severity: 'critical', verdict: INACTIVE }), finding({ verdict: ACTIVE }, 2)];
    const [first] = gateByVerdict(scanResult({ findings }), () => true).findings;
    expect(first!.verdict).toBe(ACTIVE);
  });

  test('what has another gate stays as it is', () => {
    const findings = [finding({ verdict: ACTIVE, blocks: false }, 1), finding({ verdict: FAILED, blocks: true }, 2)];
    const { findings: gated, problems } = gateByVerdict(
      scanResult({ findings }),
      () => true,
      () => false,
    );
    expect([gated.map(({ blocks }) => blocks).sort(), problems]).toEqual([[false, true], []]);
  });
});
