import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LightOn Paradigm',
  site: 'https://www.lighton.ai',
  keys: {
    'paradigm-key': {
      name: 'LightOn Paradigm API key',
      // Not "lighton" alone: that is also a word of any program that switches a lamp.
      pattern: /[0-9A-Za-z_-]{40,80}/,
      shape: ['<alnum:40-48>', '<b64u:63><alnum:1>'],
      context: { words: ['lighton.ai', 'lighton_api', 'lighton_key', 'paradigm_api'], within: 60 },
      env: ['PARADIGM_API_KEY', 'LIGHTON_API_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run models at your cost and read the documents that your Paradigm workspace holds.',
      nearMisses: ['lightOn: "<alnum:48>"', 'https://github.com/lightonai/pylate/commit/<hex:40>'],
    },
  },
  rotate: {
    console: 'https://paradigm.lighton.ai/settings/api-key',
    make: 'create a new key at {console}, or on the same page of your own installation',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://paradigm.lighton.ai/api/v2/models',
    active: { object: { is: 'list' }, 'data.0.technical_name': 'string', 'data.0.model_type': 'string' },
    inactive: 401,
    elsewhere: 'a Paradigm server of your own',
    accepted: {
      object: 'list',
      data: [{ object: 'model', id: 1, name: 'alfred', technical_name: 'alfred', model_type: 'Large language model' }],
    },
    refused: { detail: 'Invalid token.' },
    tooMany: { message: 'Too many requests' },
    source: 'https://paradigm.lighton.ai/docs/api',
  },
  sources: ['https://paradigm.lighton.ai', 'format: {observed}'],
});
