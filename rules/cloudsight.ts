import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CloudSight',
  site: 'https://cloudsight.ai',
  keys: {
    'api-key': {
      name: 'CloudSight API key',
      severity: 'medium',
      // Base64url of 16 bytes; seen in public code, documented nowhere.
      pattern: /[0-9A-Za-z_-]{22}/,
      context: { words: ['cloudsight'], within: 60 },
      env: ['CLOUDSIGHT_API_KEY', 'CLOUDSIGHT_KEY', 'CLOUDSIGHT_API_SECRET'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can recognise images at your cost.',
      examples: [
        'CLOUDSIGHT_API_KEY=<alnum:22>',
        'curl -H "Authorization: CloudSight <alnum:1><b64u:20><alnum:1>" https://api.cloudsight.ai/v1/images',
        "Cloudsight.api_key = '<alnum:1><b64u:20><alnum:1>'",
      ],
      nearMisses: [
        'requestToken = "<alnum:22>"',
        'CLOUDSIGHT_API_KEY=your-cloudsight-key',
        'CLOUDSIGHT_API_KEY=<alnum:16>',
        'cloudsight commit <hex:40>',
      ],
    },
  },
  rotate: {
    docs: 'https://cloudsight.docs.apiary.io/#introduction/authentication',
    make: 'sign in to your CloudSight account and create a new API key or project key',
    put: 'put it where the old one is used',
    end: 'remove the old key there; if the account page does not offer it, ask for it at https://cloudsight.ai/contact',
  },
  noCheck: 'no call that only reads is documented',
  sources: ['{docs}', 'key shape: {observed}'],
});
