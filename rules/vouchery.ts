import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Vouchery',
  site: 'https://vouchery.io',
  keys: {
    'api-key': {
      name: 'Vouchery API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['vouchery'], within: 80 },
      env: ['VOUCHERY_API_KEY', 'VOUCHERY_TOKEN', 'VOUCHERY_API_TOKEN'],
      confidence: 'medium',
      noCheck: 'its calls go to the address of the account, and no page shows what they answer to a good key',
      risk: 'Whoever has it can make and redeem vouchers of yours.',
    },
  },
  rotate: {
    console: 'https://vouchery.io',
    docs: 'https://docs.vouchery.io/docs/authentication',
    make: 'create a new API key in the settings of the account, page API keys',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
