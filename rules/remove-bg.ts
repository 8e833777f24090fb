import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'remove.bg',
  site: 'https://www.remove.bg',
  keys: {
    'api-key': {
      name: 'remove.bg API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:24>',
      context: {
        words: [
          'remove_bg_api',
          'removebg_api',
          'removebg_key',
          'remove_bg_key',
          'api.remove.bg',
          'RemoveBg.configure',
          'RemoveBg(',
        ],
        within: 80,
      },
      env: ['REMOVE_BG_API_KEY', 'REMOVEBG_API_KEY', 'REMOVE_BG_KEY'],
      // Above what most hex reaches.
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can spend the credits of your remove.bg account.',
      examples: 'RemoveBg.configure do |config|\n  config.api_key = "<alnum:24>"\nend\n',
    },
  },
  rotate: {
    console: 'https://www.remove.bg/dashboard#api-key',
    docs: 'https://www.remove.bg/api',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look at the credits spent since the leak',
  },
  check: {
    url: 'https://api.remove.bg/v1.0/account',
    auth: { header: 'X-Api-Key' },
    active: { 'data.attributes.credits.total': 'number', 'data.attributes.api.free_calls': 'number' },
    inactive: { status: [401, 403], json: { 'errors.0.code': { is: 'auth_failed' } } },
    tells: { balance: 'data.attributes.credits.total' },
    accepted: {
      data: {
        attributes: {
          credits: { total: 200, subscription: 150, payg: 50, enterprise: 0 },
          api: { free_calls: 50, sizes: 'all' },
        },
      },
    },
    tooMany: { errors: [{ title: 'Rate limit exceeded', code: 'rate_limit_exceeded' }] },
    replies: { status: 403, body: { errors: [{ title: 'API Key invalid', code: 'auth_failed' }] }, is: 'inactive' },
    source: 'https://github.com/remove-bg/ruby/tree/main/spec/fixtures/vcr_cassettes',
  },
  sources: ['{docs}', 'https://github.com/remove-bg/ruby', 'format: {observed}'],
});
