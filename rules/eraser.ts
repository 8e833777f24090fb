import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Eraser',
  site: 'https://www.eraser.io',
  keys: [
    {
      id: 'api-token',
      name: 'Eraser API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      context: { words: ['eraser.io', 'eraser_api', 'eraser_token', 'eraserApi', 'eraserToken'], within: 80 },
      env: ['ERASER_API_KEY', 'ERASER_API_TOKEN', 'ERASER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the files of your team and make diagrams on its plan.',
      examples: [
        'ERASER_API_TOKEN=<alnum:20>',
        'curl https://app.eraser.io/api/render/prompt -H "Authorization: Bearer <alnum:20>"',
        "const eraserApiKey = '<alnum:20>';",
      ],
      nearMisses: [
        'https://app.eraser.io/workspace/<alnum:16>',
        'ERASER_API_TOKEN=<alnum:40>',
        'const eraser = makeAPenAndAnEraser01;',
      ],
    },
  ],
  rotate: {
    console: 'https://app.eraser.io/dashboard/all?settings=api-tokens',
    docs: 'https://docs.eraser.io/reference/api-token',
    steps: [
      'generate a new token in the settings of the team, under API Token',
      'put it in ERASER_API_TOKEN, outside git',
      'delete the old token there',
    ],
  },
  checks: [
    {
      url: 'https://app.eraser.io/api/reports/usage?rangeDays=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'range.start': 'string', 'aggregate.totalFiles': 'number' }, is: 'active' },
        { status: [401, 403], text: 'API token is disabled', is: 'disabled' },
        { status: 401, is: 'inactive' },
      ],
      tells: { organisation: 'aggregate.teamName' },
      // Teams without the Enterprise plan have no such report: what they are told instead is not known.
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        {
          status: 200,
          body: {
            range: { start: '2026-01-01', end: '2026-01-02' },
            aggregate: { teamName: 'Acme', totalMembers: 6, activeMembers: 5, totalFiles: 10 },
            members: [],
          },
          is: 'active',
        },
        { status: 401, body: 'API token is disabled', is: 'disabled' },
        { status: 401, body: { error: 'made up' }, is: 'inactive' },
        { status: 403, body: { error: 'made up' }, is: 'unknown' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://docs.eraser.io/reference/get-usage-metrics; its refusals are observed in public code',
    },
  ],
  sources: ['https://docs.eraser.io/reference/api-token', 'token shape: observed in public code, not documented'],
});
