import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hygraph (GraphCMS)',
  site: 'https://hygraph.com',
  keys: {
    'auth-token': {
      name: 'Hygraph permanent auth token',
      noCheck: 'it is taken at an address of the project alone, which no rule can tell from others',
      // A JSON Web Token with a signature of 4,096 bits.
      pattern: /eyJ[0-9A-Za-z_-]{70,80}\.eyJ[0-9A-Za-z_-]{200,500}\.[0-9A-Za-z_-]{683}/,
      shape: 'eyJ<alnum:73>.eyJ<alnum:362>.<alnum:683>',
      context: { words: ['hygraph', 'graphcms'], within: 80 },
      env: [
        'HYGRAPH_TOKEN',
        'HYGRAPH_AUTH_TOKEN',
        'GRAPHCMS_TOKEN',
        'HYGRAPH_API_TOKEN',
        'HYGRAPH_PERMANENT_AUTH_TOKEN',
      ],
      entropy: 3,
      confidence: 'high',
      risk: 'Whoever has it can read, and by its permissions change and publish, the content of the project.',
    },
  },
  rotate: {
    console: 'https://app.hygraph.com',
    docs: 'https://hygraph.com/docs/api-reference/basics/permissions',
    make: 'open Project settings, Access, Permanent Auth Tokens, and make a new token with only the permissions that it needs',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
