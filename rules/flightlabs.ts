import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FlightLabs',
  site: 'https://www.goflightlabs.com',
  noCheck: 'every call that takes it is counted',
  keys: {
    'access-key': {
      name: 'FlightLabs access key',
      severity: 'low',
      pattern: /eyJ[0-9A-Za-z_-]{33}\.eyJ[0-9A-Za-z_-]{150,500}\.[0-9A-Za-z_-]{86,684}/,
      shape: [
        'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<alnum:240>.<alnum:86>',
        'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<alnum:240>.<alnum:683>',
      ],
      context: { words: ['flightlabs'] },
      env: ['FLIGHTLABS_API_KEY', 'FLIGHTLABS_ACCESS_KEY', 'GOFLIGHTLABS_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can ask for flight data and use up the requests of your plan.',
      examples:
        'https://app.goflightlabs.com/flights?access_key=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<alnum:240>.<alnum:86>',
    },
  },
  rotate: {
    docs: 'https://app.goflightlabs.com/doc/api',
    make: 'make a new access key in the dashboard of FlightLabs',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
