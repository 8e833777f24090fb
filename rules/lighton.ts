import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'LightOn Paradigm',
  site: 'https://www.lighton.ai',
  keys: [
    {
      id: 'paradigm-key',
      name: 'LightOn Paradigm API key',
      severity: 'high',
      // Not "lighton" alone: that is also a word of any program that switches a lamp.
      pattern: /[0-9A-Za-z_-]{40,80}/,
      context: {
        words: ['lighton.ai', 'lighton_api', 'lighton_key', 'lightonApiKey', 'paradigm_api', 'paradigmApiKey'],
        within: 60,
      },
      env: ['PARADIGM_API_KEY', 'LIGHTON_API_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run models at your cost and read the documents that your Paradigm workspace holds.',
      examples: [
        'PARADIGM_API_KEY=<alnum:48>',
        'curl https://paradigm.lighton.ai/api/v2/models -H "Authorization: Bearer <b64u:63><alnum:1>"',
        "const lightonApiKey = '<alnum:40>';",
        '{"LIGHTON_API_KEY": "<alnum:64>"}',
      ],
      nearMisses: [
        'lightOn: "<alnum:48>"',
        'PARADIGM_API_KEY=<alnum:20>',
        'https://github.com/lightonai/pylate/commit/<hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://paradigm.lighton.ai/settings/api-key',
    steps: [
      'create a new key at https://paradigm.lighton.ai/settings/api-key, or on the same page of your own installation',
      'put it in PARADIGM_API_KEY, outside git',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://paradigm.lighton.ai/api/v2/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'list' }, 'data.0.technical_name': 'string', 'data.0.model_type': 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      elsewhere: 'a Paradigm server of your own',
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [
              { object: 'model', id: 1, name: 'alfred', technical_name: 'alfred', model_type: 'Large language model' },
            ],
          },
          is: 'active',
        },
        { status: 401, body: { detail: 'Invalid token.' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://paradigm.lighton.ai/docs/api',
    },
  ],
  sources: ['https://paradigm.lighton.ai', 'format: observed in public code, not documented'],
});
