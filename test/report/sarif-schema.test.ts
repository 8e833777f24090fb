import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { sarif } from '../../src/report/sarif.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { RESULTS } from '../helper/results.ts';

/** The schema of OASIS is written in an older language, which differs from the one of our validator in a single name. */
const {
  id,
  $schema: _,
  ...schema
} = JSON.parse(readFileSync(new URL('schema/sarif-2.1.0.json', import.meta.url), 'utf8')) as {
  id: string;
  $schema: string;
};
const reference = /^[A-Za-z0-9;,/?:@&=+$_.!~*'()%#-]*$/;
const validate = new Ajv.default({
  allErrors: true,
  strict: true,
  // It names types and fields once, and not in each choice again.
  strictTypes: false,
  strictRequired: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => reference.test(text) && URL.canParse(text, 'file:///'),
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
  },
}).compile({ $id: id, ...schema });

/** What GitHub refuses a file for; results and places are counted in sarif.test.ts. */
const MOST = { runs: 20, tags: 20 };

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly properties: { readonly tags: string[] } }[] };
    };
  }[];
}

const odd = [
  ...['a b.ts', 'größe/你好.ts', '50%.ts', 'a#b?c.ts', 'a\nb.ts', 'x.zip!conf/.env', '[a].ts', 'a|b^`{}".ts'],
  ...['1:2.ts', 'http:', '/srv/a b.ts', 'C:/srv/a.ts', '//server/share/a.ts', 'x.7z!\ud800.ts'],
];

test.each([
  ...Object.entries(RESULTS),
  ['paths of any kind', scanResult({ findings: [finding({ places: odd.map((path) => place({ path })) })] })],
])('%s: valid by the schema of SARIF, and within the limits of GitHub', (_, result) => {
  const log = JSON.parse(sarif(result, reportOptions({ all: true }))) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.runs.length).toBeLessThanOrEqual(MOST.runs);
  const rules = log.runs.flatMap(({ tool }) => tool.driver.rules);
  for (const { properties } of rules) expect(properties.tags.length).toBeLessThanOrEqual(MOST.tags);
});

test('what is no SARIF is refused', () => {
  const log = JSON.parse(sarif(RESULTS['one that blocks']!, reportOptions())) as {
    runs: { results: { level: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  };
  const [result] = log.runs[0]!.results;
  expect(validate(log)).toBe(true);
  result!.level = 'fatal';
  result!.locations[0]!.physicalLocation.artifactLocation.uri = 'a b.ts';
  expect(validate(log)).toBe(false);
  expect(validate.errors?.map(({ keyword }) => keyword).sort()).toEqual(['enum', 'format']);
});
