import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IEX Cloud',
  site: 'https://iexcloud.io',
  retired: '2024-08, IEX Cloud closed all its products; no successor takes its keys',
  keys: {
    token: {
      name: 'IEX Cloud API token',
      severity: 'low',
      pattern: /T?[ps]k_[0-9a-z]{32}/,
      shape: ['sk_<lownum:32>', 'pk_<hex:32>', 'Tsk_<hex:32>'],
      context: { words: ['iexcloud', 'iex_cloud', 'iexapis', 'iex_api', 'iex_token', 'iex cloud'], within: 80 },
      env: ['IEX_TOKEN', 'IEX_API_KEY', 'IEX_CLOUD_API_KEY', 'IEX_API_TOKEN', 'IEX_SECRET_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can do nothing any more: the service is closed.',
    },
  },
  rotate: {
    docs: 'https://iexcloud.io',
    make: 'take the token out of the code: the service is closed',
    put: 'put the key of the provider that you moved to outside git',
  },
  sources: ['{docs}', 'form: {observed}'],
});
