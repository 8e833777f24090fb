import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PandaScore',
  site: 'https://pandascore.co',
  keys: {
    'access-token': {
      name: 'PandaScore access token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{51}/,
      shape: ['<alnum:49><digit:2>', '<alnum:20>_<alnum:30>'],
      context: { words: ['pandascore'], within: 80 },
      env: ['PANDASCORE_API_KEY', 'PANDASCORE_TOKEN', 'PANDASCORE_ACCESS_TOKEN', 'PANDASCORE_API_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read the data of your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://app.pandascore.co/dashboard/main',
    docs: 'https://developers.pandascore.co/docs/authentication',
    make: 'generate a new token in the dashboard, which ends the old one',
    put: 'put the new one in PANDASCORE_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.pandascore.co/videogames?per_page=1',
    active: { '0.slug': 'string', '0.leagues': 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ id: 1, name: 'LoL', slug: 'league-of-legends', leagues: [] }],
    refused: { error: 'Token is invalid' },
    source: 'https://developers.pandascore.co/reference/get_videogames',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
