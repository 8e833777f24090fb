import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GoCanvas',
  site: 'https://www.gocanvas.com',
  noCheck: 'it is only taken together with a user name, and no page shows what it answers to both',
  keys: {
    'api-key': {
      name: 'GoCanvas API key',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<b64:43>=',
      context: { words: ['gocanvas'], within: 80 },
      env: ['GOCANVAS_API_KEY', 'GOCANVAS_TOKEN', 'GOCANVAS_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and a user name can read and send the forms of the company.',
    },
  },
  rotate: {
    docs: 'https://help.gocanvas.com',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
