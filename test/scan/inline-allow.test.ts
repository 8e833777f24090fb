import { describe, expect, test } from 'vitest';
import { sortMatches } from '../../src/finding/from-matches.ts';
import type { Finding } from '../../src/model/finding.ts';
import { onlyGate } from '../../src/model/policy.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { placeOfPath } from '../../src/scan/run.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { PRIVATE_KEYS } from '../helper/private-keys.ts';
import { scanBytes } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const [KEY, OTHER, THIRD] = [1, 2, 3].map((seed) => fillSecret('ghp_<crc62:30>', seed).text);
const RULE = 'github.personal-access-token';

/** Lines of what is found and of what comments accept, with what is said. */
function scan(content: string | Uint8Array, inline = true) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const matches = scanBytes(scanner, bytes, 'a.ts');
  const { findings, ignored, notices } = sortMatches(matches, rulebook, placeOfPath, onlyGate('high'), inline);
  const lines = (list: readonly Pick<Finding, 'places'>[]) =>
    list.flatMap(({ places }) => places.map(({ line }) => line));
  const said = [...notices.values()].flat().map(({ line, message }) => `${line}: ${message}`);
  return { found: lines(findings), accepted: lines(ignored), said, ignored };
}

describe('a comment accepts', () => {
  test.each([
    ['its own line', `a\nt = "${KEY}" # unleak:allow ${RULE} -- why\n`, 2],
    ['before the key too', `/* unleak:allow github -- why */ t = "${KEY}"`, 1],
    ['the next line', `# unleak:allow-next-line ${RULE} -- why\nt = "${KEY}"\n`, 2],
    ['in a block', `# unleak:allow-begin github -- why\n\n\nt = "${KEY}"\n# unleak:allow-end\n`, 4],
    ['in a block that does not end', `# unleak:allow-begin github -- why\nt = "${KEY}"\n`, 2],
    ['in a block of secretlint', `/* secretlint-disable */\nt = "${KEY}"\n/* secretlint-enable */\n`, 2],
    ['with CR LF', `a\r\nt = "${KEY}" # unleak:allow ${RULE} -- why\r\n`, 2],
    ['without a line end', `t = "${KEY}" // gitleaks:allow`, 1],
    ['kingfisher: from the line before', `# kingfisher:ignore\nt = "${KEY}"\n`, 2],
    ['detect-secrets: the next line', `# pragma: allowlist nextline secret\nt = "${KEY}"\n`, 2],
  ])('%s', (_, text, line) => {
    expect(scan(text)).toMatchObject({ found: [], accepted: [line], said: [] });
    expect(scan(text, false)).toMatchObject({ found: [line], accepted: [], said: [] });
  });

  test('in UTF-16', () => {
    const text = Buffer.from(`\ufefft = "${KEY}" // unleak:allow ${RULE} -- why\n`, 'utf16le');
    expect(scan(text).accepted).toEqual([1]);
  });

  test('a private key of many lines, from its first line, its last, or above', () => {
    const pem = PRIVATE_KEYS['EC, SEC 1']!();
    const note = '# unleak:allow private-key -- why';
    for (const text of [`${note.replace('allow', 'allow-next-line')}\n${pem}\n`, `${pem} ${note}\n`]) {
      expect(scan(text).found).toEqual([]);
      expect(scan(text).accepted).toHaveLength(1);
    }
  });
});

describe('a comment does not accept', () => {
  test.each([
    ['the line after it', `# unleak:allow ${RULE} -- why\nt = "${KEY}"\n`],
    ['the line after the next', `# unleak:allow-next-line ${RULE} -- why\n\nt = "${KEY}"\n`],
    ['what follows its block', `# unleak:allow-begin github -- why\n# unleak:allow-end\nt = "${KEY}"\n`],
    ['what stands before its block', `t = "${KEY}"\n# unleak:allow-begin github -- why\n`],
    ['the line before it', `t = "${KEY}"\n# gitleaks:allow\n`],
  ])('%s', (_, text) => {
    expect(scan(text)).toMatchObject({ accepted: [], said: [] });
    expect(scan(text).found).toHaveLength(1);
  });

  test('another rule, and that is said', () => {
    const { found, said } = scan(`t = "${KEY}" # unleak:allow stripe.live-secret-key -- why\n`);
    expect([found, said]).toEqual([[1], [`1: "unleak:allow" does not name what stands here: ${RULE}`]]);
  });

  test.each([
    [`unleak:alow ${RULE} -- why`, '"unleak:alow" accepts nothing: it is misspelled'],
    ['tufflehog:ignore', '"tufflehog:ignore" accepts nothing: it is misspelled'],
    ['unleak:allow', '"unleak:allow" accepts nothing: it names no rule'],
    [`unleak:allow ${RULE}`, '"unleak:allow" accepts nothing: it gives no reason'],
  ])('%s', (note, message) => {
    expect(scan(`a\nt = "${KEY}" # ${note}\n`)).toMatchObject({ found: [2], accepted: [], said: [`2: ${message}`] });
  });

  test('a value that also stands where nothing accepts it', () => {
    expect(scan(`t = "${KEY}" # gitleaks:allow\nu = "${KEY}"\n`)).toMatchObject({ found: [1, 2], accepted: [] });
  });
});

test('blocks of ours and of others do not end each other', () => {
  const text = `# unleak:allow-begin github -- why\n# secretlint-enable\nt = "${KEY}"\n`;
  expect(scan(text).accepted).toEqual([3]);
});

test('a block whose end lies in another window hides nothing that is not in it', () => {
  const filler = 'lorem ipsum dolor sit amet\n'.repeat(45_000);
  const begin = `# unleak:allow-begin github -- why\nt = "${KEY}"\n`;
  const text = `${begin}${filler}# unleak:allow-end\n${filler}t = "${OTHER}"\n`;
  expect(scan(text)).toMatchObject({ found: [90_004], accepted: [2] });
});

test('a reason shows no value that stands in its line', () => {
  const { ignored } = scan(`t = "${KEY}" # gitleaks:allow -- as ${OTHER} and unleak:allow github -- not ${THIRD}\n`);
  expect(ignored).toHaveLength(3);
  for (const value of [KEY!, OTHER!, THIRD!]) expect(JSON.stringify(ignored)).not.toContain(value);
  const block = scan(`# unleak:allow-begin github -- as ${KEY} and more\nt = "${OTHER}"\n`);
  expect(block.ignored.map(({ reason }) => reason)).toEqual(['as and more', 'as and more']);
});

test('of blocks that are not closed few are remembered, and what the others would accept is reported', () => {
  const closed = '# unleak:allow-begin aws -- why\n'.repeat(8);
  const text = (before: string) => `${before}# unleak:allow-begin github -- why\nt = "${KEY}"\n`;
  expect(scan(text(closed.slice(0, closed.indexOf('\n') + 1)))).toMatchObject({ found: [], accepted: [3] });
  expect(scan(text(closed))).toMatchObject({ found: [10], accepted: [] });
});
