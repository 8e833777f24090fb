import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Eraser',
  site: 'https://www.eraser.io',
  keys: {
    'api-token': {
      name: 'Eraser API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:16><digit:2><alnum:2>',
      context: { words: ['eraser.io', 'eraser_api'], within: 80 },
      env: ['ERASER_API_KEY', 'ERASER_API_TOKEN', 'ERASER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the files of your team and make diagrams on its plan.',
      nearMisses: ['https://app.eraser.io/workspace/<alnum:16>', 'const eraser = makeAPenAndAnEraser01;'],
    },
  },
  rotate: {
    console: 'https://app.eraser.io/dashboard/all?settings=api-tokens',
    docs: 'https://docs.eraser.io/reference/api-token',
    make: 'generate a new token in the settings of the team, under API Token',
    put: 'put it in ERASER_API_TOKEN, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://app.eraser.io/api/reports/usage?rangeDays=1',
    active: { 'range.start': 'string', 'aggregate.totalFiles': 'number' },
    disabled: { status: [401, 403], text: 'API token is disabled' },
    inactive: 401,
    tells: { organisation: 'aggregate.teamName' },
    // Teams without the Enterprise plan have no such report: what they are told instead is not known.
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: {
      range: { start: '2026-01-01', end: '2026-01-02' },
      aggregate: { teamName: 'Acme', totalMembers: 6, activeMembers: 5, totalFiles: 10 },
      members: [],
    },
    refused: { error: 'made up' },
    unclear: { 403: { error: 'made up' } },
    replies: { status: 401, body: 'API token is disabled', is: 'disabled' },
    source: 'https://docs.eraser.io/reference/get-usage-metrics; its refusals are observed in public code',
  },
  sources: ['{docs}', 'token shape: {observed}'],
});
