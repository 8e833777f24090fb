import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Formsite',
  site: 'https://www.formsite.com',
  keys: {
    'access-token': {
      name: 'Formsite API access token',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['formsite'], within: 100 },
      env: ['FORMSITE_API_KEY', 'FORMSITE_TOKEN', 'FORMSITE_ACCESS_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      beside: { server: /(fs\d{1,4})\.formsite\.com/, user: /formsite\.com\/api\/v2\/([0-9A-Za-z]{4,12})\// },
      risk: 'Whoever has it can read the forms of the account and all that was filled in.',
      examples: 'curl -H "Authorization: bearer <alnum:30><digit:2>" https://fs1.formsite.com/api/v2/a1b2c3/forms',
    },
  },
  rotate: {
    docs: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
    make: 'open the settings of your account in Formsite, API, and generate a new token: the old one ends',
  },
  check: {
    url: 'https://{server}.formsite.com/api/v2/{user}/forms',
    domains: ['formsite.com'],
    active: { forms: 'array', 'forms.0.directory': 'string' },
    inactive: { 'error.status': { is: 401 }, 'error.message': 'string' },
    tells: { name: 'forms.0.name' },
    accepted: { forms: [{ name: 'Contact', directory: 'contact', state: 'open' }] },
    refused: { error: { message: 'Authentication info is missing or invalid.', status: 401 } },
    unclear: { 200: { forms: [] } },
    tooMany: { error: { message: 'Too many requests.', status: 429 } },
    source: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  },
  sources: ['{docs}', 'form: {observed}'],
});
