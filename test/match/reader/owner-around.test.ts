import { expect, test } from 'vitest';
import { aroundOf } from '../../../src/match/reader/around.ts';
import { ownerAround, ownerMentioned } from '../../../src/match/reader/owner-around.ts';

const PROVIDERS = new Map([
  ['finnhub', 1],
  ['mapbox', 2],
]);

function placeOf(text: string) {
  const from = text.indexOf('KEY');
  const value = text.indexOf('…', from);
  return aroundOf(text.slice(0, from), text.slice(value + 1));
}

function ownerOf(text: string): number | undefined {
  return ownerAround(placeOf(text), PROVIDERS);
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

function mentionedIn(text: string): number | undefined {
  return ownerMentioned(placeOf(text), PROVIDERS);
}

test.each([
  '{"name": "Finnhub", "KEY": "…"}',
  '{"KEY": "…", "provider": "finnhub"}',
  '{"name": "Finnhub", "on": {"days": 5}, "auth": {"KEY": "…"}}',
  '- uses: finnhub/deploy@v2\n  with:\n    KEY: …',
  'base_url: https://api.finnhub.io/v1\nKEY: …',
  '<id>finnhub-token</id>\n<secret>{KEY …}</secret>',
  'import os\nimport finnhub\n\nKEY = "…"',
  "import { Client } from '@finnhub/sdk';\n\nconst KEY = '…';",
  '### Finnhub\n\n```\nKEY: …\n```',
  '1. Sign up at Finnhub and copy the key.\n2. Export it:\n\nexport KEY=…',
])('what is beside it, imported or told above speaks of one provider: %j', (text) => {
  expect(mentionedIn(text)).toBe(1);
});

test.each([
  ['{"name": "Finnhub", "on": true}, {"name": "Other", "KEY": "…"}'],
  ['{"other": {"name": "Finnhub"}, "auth": {"KEY": "…"}}'],
  ['import finnhub\nimport mapbox\n\nKEY = "…"'],
  ['name: finnhub\n\nother:\n  KEY: …'],
  ['FINNHUB_URL=https://finnhub.io\nKEY=…'],
])('of another block, or of two providers, it says nothing: %j', (text) => {
  expect(mentionedIn(text)).toBeUndefined();
});

test.each([
  'class FinnhubClient:\n    """Quotes."""\n\n    def __init__(self):\n        self.KEY = "…"',
  '<finnhub>\n  <on>true</on>\n  <KEY>…</KEY>\n</finnhub>',
  '<add key="Finnhub:KEY" value="…" />',
  'Finnhub.configure do |config|\n  config.KEY = "…"\nend',
  '/**\n * Talks to Finnhub.\n * See the wiki.\n */\nKEY = "…"',
  'KEY = "…"  # Finnhub',
  'INFO [finnhub] sending KEY=…',
])('a class, an element, a path or a remark says it too: %j', (text) => {
  expect(ownerOf(text)).toBe(1);
});

test('the innermost counts', () => {
  expect(ownerOf('finnhub:\n  mapbox:\n    KEY: …')).toBe(2);
});
