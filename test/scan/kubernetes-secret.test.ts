import { expect, test } from 'vitest';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { wasmKernel } from '../helper/matcher.ts';
import { rulebook } from '../helper/rules.ts';
import { findingsIn } from '../helper/scan-bytes.ts';

const scanner = createScanner(rulebook, wasmKernel());

test.each([
  ['algolia.api-key', 'data:\n  ALGOLIA_API_KEY: <base64:<hex:32>>\n'],
  ['algolia.api-key', 'data:\n  APP: c2hvcA==\n  ALGOLIA_API_KEY: <base64:<hex:32>>\n'],
  ['databento.api-key', 'data:\n  DATABENTO_API_KEY: <base64:db-<alnum:29>>\n'],
])("a value of a Secret is its provider's, and blocks, whether it is the first or not: %s", (rule, data) => {
  const { text } = fillSecret(`apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\n${data}`);
  const [finding, ...more] = findingsIn(scanner, rulebook, text);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: { id: rule }, blocks: true, places: [{ chain: ['base64'] }] });
});
