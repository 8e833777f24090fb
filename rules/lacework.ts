import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lacework (FortiCNAPP)',
  site: 'https://www.lacework.com',
  keys: {
    'api-secret': {
      name: 'Lacework API secret',
      noCheck: 'the only call that takes it makes an access token, and what a wrong one gets is documented nowhere',
      severity: 'critical',
      pattern: /_[0-9a-f]{31,33}/,
      shape: '_<hex:32>',
      context: { words: ['lacework', 'lw_api', 'lw_account'], within: 144 },
      env: ['LW_API_SECRET', 'LACEWORK_API_SECRET', 'LACEWORK_SECRET_KEY'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'api-key-id' },
      risk: 'Whoever has it and the key ID can read all findings about your clouds and, by its role, change what is watched.',
      examples: '[default]\naccount = "acme" # lacework\napi_key = "ACME_<HEX:24><HEX:24>"\napi_secret = "_<hex:32>"\n',
    },
    'api-key-id': {
      name: 'Lacework API key ID',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Z]{2,20}_[0-9A-F]{44,60}/,
      shape: 'ACME_<HEX:48>',
      context: { words: ['lacework', 'lw_api', 'lw_account'], within: 144 },
      env: ['LW_API_KEY', 'LACEWORK_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it still needs the secret.',
    },
  },
  rotate: {
    docs: 'https://docs.lacework.net/console/api-access-keys',
    make: 'as an administrator open Settings > Configuration > API keys in the Lacework console and add a new key',
    put: 'put ID and secret where the old ones are used, outside git',
    end: 'disable the old key there, then delete it',
    after: 'look through the audit log since the leak',
  },
  sources: ['{docs}', 'https://docs.lacework.com/api/api-access-keys-and-tokens', 'forms: {observed}'],
});
