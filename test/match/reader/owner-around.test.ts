import { expect, test } from 'vitest';
import { ownerAround } from '../../../src/match/reader/owner-around.ts';

const PROVIDERS = new Map([
  ['finnhub', 1],
  ['mapbox', 2],
]);

function ownerOf(text: string): number | undefined {
  return ownerAround(text, text.indexOf('KEY'), PROVIDERS);
}

test.each([
  '[finnhub]\ntimeout = 30\nKEY = "…"',
  '[tool.finnhub]\n\n# comment\nKEY = "…"',
  'finnhub:\n  timeout: 30\n  KEY: …',
  'services:\n  finnhub: # quotes\n    live:\n      KEY: …',
  '{"finnhub": {"enabled": true, "on": [1, 2], "KEY": "…"}}',
  'finnhub = Client(timeout=30, KEY="…")',
  'const api = new FinnhubClient({\n  KEY: "…",\n});',
  'provider "finnhub" {\n  KEY = "…"\n}',
  "'finnhub' => [\n  'KEY' => '…',\n]",
  'https://api.finnhub.io/v1/quote?symbol=A&KEY=…',
  'curl -H "KEY: …" https://api.finnhub.io/v1/quote',
  '# Finnhub, for quotes\nTIMEOUT=30\nKEY=…',
  '// Finnhub\nconst KEY = "…";',
  '[INFO] Sending request to the finnhub API\n[DEBUG] Using KEY=…',
])('what stands around a name says whose it is: %j', (text) => {
  expect(ownerOf(text)).toBe(1);
});

test.each([
  ['finnhub:\n  timeout: 30\nKEY: …'],
  ['[finnhub]\ntimeout = 30\n[server]\nKEY = "…"'],
  ['finnhub.quote("A"); login({ KEY: "…" })'],
  ['{"finnhub": {"enabled": true}, "KEY": "…"}'],
  ['# finnhub\n\nKEY=…'],
  ['import finnhub\nKEY = "…"'],
  ['KEY = "…"'],
  ['FINNHUB="{"alg":"HS256"}.{"KEY":"…"'],
])('what is closed, or only mentioned, says nothing: %j', (text) => {
  expect(ownerOf(text)).toBeUndefined();
});

test('the innermost counts', () => {
  expect(ownerOf('finnhub:\n  mapbox:\n    KEY: …')).toBe(2);
});
