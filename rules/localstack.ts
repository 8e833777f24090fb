import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LocalStack',
  site: 'https://www.localstack.cloud',
  keys: {
    'auth-token': {
      name: 'LocalStack auth token',
      severity: 'medium',
      // Letters that can be spoken, in the groups of a UUID.
      pattern: /ls-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      shape: 'ls-<alnum:8>-<alnum:4>-<digit:4>-<alnum:4>-<alnum:10><hex:2>',
      context: { words: ['localstack'] },
      tells: true,
      env: ['LOCALSTACK_AUTH_TOKEN', 'LOCALSTACK_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can use your licence of LocalStack, read and write its cloud pods and spend the credits of CI.',
      nearMisses: 'LOCALSTACK_AUTH_TOKEN=<uuid>',
    },
  },
  rotate: {
    console: 'https://app.localstack.cloud/workspace/auth-tokens',
    docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
    make: 'reset your auth token at {console}: the old one ends; for CI make a new CI auth token and delete the old one',
    put: 'put it in LOCALSTACK_AUTH_TOKEN, outside git',
  },
  noCheck: 'what is documented to take it activates the licence, which counts',
  sources: ['{docs}', 'form: {observed}'],
});
