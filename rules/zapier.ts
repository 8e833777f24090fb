import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zapier',
  site: 'https://zapier.com',
  keys: {
    webhook: {
      name: 'Zapier webhook address',
      severity: 'medium',
      // The number of the account and the code of the hook.
      pattern: /https?:\/\/(?:www\.)?hooks\.zapier\.com\/hooks\/catch\/[0-9]{5,10}\/(?:silent\/)?[0-9A-Za-z]{5,12}/,
      shape: [
        'https://hooks.zapier.com/hooks/catch/<digit:7-8>/<lownum:7-8>',
        'https://www.hooks.zapier.com/hooks/catch/<digit:6>/<lownum:6>',
        'https://hooks.zapier.com/hooks/catch/<digit:8>/silent/<lownum:7>',
      ],
      env: ['ZAPIER_WEBHOOK_URL', 'ZAPIER_HOOK_URL', 'ZAPIER_WEBHOOK'],
      risk: 'Whoever has it can start your Zap with data of their own, as often as they like.',
      examples: 'ZAPIER_WEBHOOK_URL=https://hooks.zapier.com/hooks/catch/<digit:8>/<lownum:7>/',
      nearMisses: 'https://zapier.com/app/editor/<digit:9>',
    },
  },
  rotate: {
    console: 'https://zapier.com/app/zaps',
    docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
    make: 'make a new Zap, or a new trigger in it, with Webhooks by Zapier: it gets a new address',
    put: 'put the new address where the old one is called, outside git',
    end: 'turn off and delete the Zap of the old address and look through its history since the leak',
  },
  noCheck: 'each call of the address starts the Zap',
  sources: ['{docs}', 'address shape: {observed}'],
});
