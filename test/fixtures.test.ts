import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/model/finding.ts';
import { isGeneric } from '../src/report/document.ts';
import { loadKernel, loadRulebook } from '../src/rulebook/load.ts';
import { createScanner } from '../src/scan/scanner.ts';
import { fillSecret } from './helper/fill-secret.ts';
import { findingsIn } from './helper/scan-bytes.ts';

const root = new URL('../fixtures/scan/', import.meta.url);
const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());

interface Expected {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly blocks: boolean;
}

/** The files of a case, each under the name that it is scanned by; placeholders of templates are filled. */
function filesOf(name: string): { path: string; text: string }[] {
  const folder = fileURLToPath(new URL(`${name}/`, root));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const path = relative(folder, file).replaceAll('\\', '/');
      const isTemplate = path.endsWith('.template');
      return { path: path.replace(/\.template$/, ''), text: isTemplate ? fillSecret(text).text : text };
    });
}

function scan(name: string): Finding[] {
  return filesOf(name).flatMap(({ path, text }) => findingsIn(scanner, rulebook, text, path));
}

/** One line for each place of each finding, to compare and to read. */
function shown({ path, line, rule, blocks }: Expected): string {
  return `${path}:${line} ${rule}${blocks ? ' blocks' : ''}`;
}

const cases = readdirSync(root);

test('each case is named by what is expected of it', () => {
  expect(cases.filter((name) => !/^(?:ok|leak)\.[a-z-]+$/.test(name))).toEqual([]);
  expect(cases.length).toBeGreaterThan(5);
});

describe.each(cases.filter((name) => name.startsWith('ok.')))('%s', (name) => {
  const findings = scan(name);
  const places = (some: readonly Finding[]) =>
    some.flatMap(({ rule, places }) => places.map((p) => `${p.path}:${p.line} ${rule.id}`));

  test('nothing in it blocks, nor is half sure', () => {
    expect(places(findings.filter(({ blocks, confidence }) => blocks || confidence !== 'low'))).toEqual([]);
  });

  test('nothing in it is taken for a secret by its name alone', () => {
    expect(places(findings.filter((finding) => isGeneric(finding)))).toEqual([]);
  });
});

describe.each(cases.filter((name) => name.startsWith('leak.')))('%s', (name) => {
  test('what is more than a hint is what is expected', () => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8')) as Expected[];
    const found = scan(name)
      .filter(({ confidence }) => confidence !== 'low')
      .flatMap(({ rule, blocks, places }) =>
        places.map((place) => ({ path: place.path!, line: place.line, rule: rule.id, blocks })),
      );
    expect(found.map(shown).sort()).toEqual(expected.map(shown).sort());
  });
});

test('the references fill more than 200 lines', () => {
  const lines = filesOf('ok.references').flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
  expect(lines.length).toBeGreaterThan(200);
});

test('the same lines with a literal in place of the reference leak', () => {
  const { text } = fillSecret('API_TOKEN = os.getenv("API_TOKEN", "ghp_<crc62:30>")\n');
  expect(findingsIn(scanner, rulebook, text)).toMatchObject([{ blocks: true, places: [{ line: 1 }] }]);
});
