import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { RESULTS } from '../helper/results.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A small strict reader of XML without comments, sections and processing instructions. @throws where it is not well-formed. */
function parse(xml: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error('no declaration');
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(xml)) throw new Error('a character that XML has not');
  let at = head.length;
  const take = (pattern: RegExp): RegExpExecArray => {
    const found = new RegExp(pattern, 'y');
    found.lastIndex = at;
    const match = found.exec(xml);
    if (!match) throw new Error(`not well-formed at ${at}: ${JSON.stringify(xml.slice(at, at + 40))}`);
    at = found.lastIndex;
    return match;
  };
  const plain = (text: string) =>
    text.replace(/&(\w*);?/g, (all, name: string) => {
      if (!ENTITIES[name] || !all.endsWith(';')) throw new Error(`${all} is no entity`);
      return ENTITIES[name];
    });
  const element = (): Element => {
    const [, name = '', inside = '', closed] = take(/<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/);
    const attributes = Object.fromEntries(
      [...inside.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    );
    const children: Element[] = [];
    let text = '';
    if (!closed) {
      text += plain(take(/[^<]*/)[0]);
      while (!xml.startsWith('</', at)) {
        children.push(element());
        text += plain(take(/[^<]*/)[0]);
      }
      take(new RegExp(`</${name}>`));
    }
    return { name, attributes, children, text };
  };
  const root = element();
  take(/\n$/);
  return root;
}

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  const root = parse(junit(result, reportOptions()));
  const [suite] = root.children;
  const cases = suite!.children;
  const having = (name: string) => cases.filter(({ children }) => children.some((child) => child.name === name));

  test('is well-formed, and its counts are those of its cases', () => {
    expect([root.name, suite!.name]).toEqual(['testsuites', 'testsuite']);
    for (const { attributes } of [root, suite!]) {
      expect(Number(attributes.tests)).toBe(cases.length);
      expect(Number(attributes.failures)).toBe(having('failure').length);
      expect(Number(attributes.errors)).toBe(having('error').length);
    }
  });

  test('fails for what blocks, and errs for what was not read', () => {
    expect(having('failure')).toHaveLength(result.findings.filter((one) => one.blocks).length);
    expect(having('error')).toHaveLength(result.problems.length);
    expect(cases).toHaveLength(Math.max(1, result.findings.length + result.problems.length));
    const clean = cases.some(({ attributes }) => attributes.name === 'no secrets found');
    expect(clean).toBe(result.findings.length === 0 && result.complete);
  });
});

test('says where it is and what to do', () => {
  const places = [
    place({ atHead: true, commit: '3f2c1a9e5d', date: '2026-03-02' }),
    place({ path: 'a<b>&"c\'.ts', atHead: false }),
  ];
  const [suite] = parse(
    junit(scanResult({ scope: 'audit', findings: [finding({ places })] }), reportOptions()),
  ).children;
  const [failed] = suite!.children;
  expect(failed!.attributes).toMatchObject({ classname: 'acme.token', file: 'src/config.ts', line: '12' });
  const { text } = failed!.children[0]!;
  expect(text).toContain('src/config.ts:12 at HEAD, since 3f2c1a9 (2026-03-02)\na<b>&"c\'.ts:12 not committed\n');
  expect(text).toContain('1 create a new token\n2 put it where');
});

test('shows characters that XML cannot hold as escapes', () => {
  const path = 'a\x00\x08\x1b\ufffe\ud800.ts';
  const report = junit(scanResult({ findings: [finding({ places: [place({ path })] })] }), reportOptions());
  expect(parse(Buffer.from(report).toString()).children[0]!.children[0]!.attributes.file).toBe(
    'a\\x00\\x08\\x1b\ufffd\ufffd.ts',
  );
});
