import { expect, test } from 'vitest';
import { isRange } from '../../src/cli/command/audit.ts';

test.each(['main..side', 'v1.0...HEAD', 'HEAD~3..HEAD', 'origin/main..feature', 'main..', '..side'])(
  '%s is a range',
  (text) => {
    expect(isRange(text)).toBe(true);
  },
);

test.each(['..', '../shop', 'shop/../mall', String.raw`C:\work\..\shop`, String.raw`..\shop`, './a.b'])(
  '%s is a folder',
  (text) => {
    expect(isRange(text)).toBe(false);
  },
);
