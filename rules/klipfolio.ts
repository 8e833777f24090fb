import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Klipfolio',
  site: 'https://www.klipfolio.com',
  keys: {
    'api-key': {
      name: 'Klipfolio API key',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['klipfolio', 'kf-api-key'], within: 80 },
      env: ['KLIPFOLIO_API_KEY', 'KLIPFOLIO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the dashboards and data sources of its user.',
    },
  },
  rotate: {
    console: 'https://app.klipfolio.com/profile',
    docs: 'https://apidocs.klipfolio.com/reference/authentication',
    make: 'generate a new key on the profile at {console}, which ends the old one',
    put: 'put the new one in KLIPFOLIO_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://app.klipfolio.com/api/1.0/profile',
    auth: { header: 'kf-api-key' },
    active: { 'meta.success': { is: true }, 'data.email': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'data.email' },
    accepted: { meta: { success: true, status: 200 }, data: { id: '1', email: 'owner@example.com' } },
    refused: { meta: { success: false, status: 401 } },
    source: 'https://apidocs.klipfolio.com/reference/profile',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
