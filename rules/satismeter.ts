import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SatisMeter',
  site: 'https://www.satismeter.com',
  keys: {
    'api-key': {
      name: 'SatisMeter API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['satismeter'], within: 80 },
      env: ['SATISMETER_API_KEY', 'SATISMETER_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'its calls name a project, which need not stand near',
      risk: 'Whoever has it can read what your customers answered and who they are.',
    },
    'write-key': {
      name: 'SatisMeter write key',
      severity: 'low',
      publicByDesign: true,
      pattern: /[0-9A-Za-z]{16}/,
      shape: '<alnum:16>',
      context: { words: ['satismeter_write_key', 'satismeter.com/satismeter.js'], within: 60 },
      env: ['SATISMETER_WRITE_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'it only sends answers, and every visitor of the site is given it',
      risk: 'Whoever has it can send made-up answers to your surveys.',
    },
  },
  rotate: {
    console: 'https://app.satismeter.com',
    docs: 'https://support.satismeter.com/hc/en-us/articles/6980481518227-Track-event-API',
    make: 'make a new API key in the settings of the project, page Integrations ({console})',
    put: 'put it in SATISMETER_API_KEY, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
