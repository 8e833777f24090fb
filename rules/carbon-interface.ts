import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Carbon Interface',
  site: 'https://www.carboninterface.com',
  keys: {
    'api-key': {
      name: 'Carbon Interface API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{20,22}/,
      shape: '<alnum:20-22>',
      context: { words: ['carboninterface', 'carbon_interface'], within: 80 },
      env: ['CARBON_INTERFACE_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can ask for estimates on your plan.',
    },
  },
  rotate: {
    docs: 'https://docs.carboninterface.com/',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://www.carboninterface.com/api/v1/auth',
    active: { message: { is: 'auth successful' } },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    inactive: 401,
    accepted: { message: 'auth successful' },
    refused: 'HTTP Token: Access denied.',
    source: 'https://docs.carboninterface.com/#/?id=authentication',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
