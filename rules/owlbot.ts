import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OwlBot',
  site: 'https://owlbot.info',
  keys: {
    'api-token': {
      name: 'OwlBot API token',
      severity: 'low',
      // Google's OwlBot keeps commits beside its name, so that of a token must stand there.
      pattern: /[0-9a-z]{40}/,
      shape: ['<hex:40>', '<lownum:40>'],
      context: {
        words: ['owlbot token', 'owlbot api', 'owlbot key', 'owlbot secret', 'owlbot.info', 'owlbot.ai'],
        within: 60,
      },
      env: ['OWLBOT_TOKEN', 'OWLBOT_API_KEY', 'OWLBOT_API_TOKEN', 'OWLBOT_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can look up words on your account until its limit is reached; a token of the chatbot service of that name reads its conversations.',
      examples: 'curl -H "Authorization: Token <hex:40>" https://owlbot.info/api/v4/dictionary/owl',
      nearMisses: [
        'OWLBOT_TOKEN=<upper:40>',
        'begin-after-commit-hash: <hex:40> # .OwlBot.yaml',
        'docker:\n  image: gcr.io/cloud-devrel/owlbot-nodejs\n# created: <hex:40>',
      ],
    },
  },
  rotate: {
    console: 'https://owlbot.info',
    docs: 'https://owlbot.info',
    make: 'ask for a new token at {console}',
    put: 'put it in OWLBOT_TOKEN, outside git',
    end: 'have the old token ended by whoever runs the service: no page tells how to end it yourself',
  },
  check: {
    url: 'https://owlbot.info/api/v4/dictionary/owl?format=json',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { word: { is: 'owl' }, definitions: 'array' },
    inactive: { detail: { is: 'Invalid token.' } },
    elsewhere: 'the chatbot service of the same name, owlbot.ai',
    accepted: { word: 'owl', pronunciation: 'oul', definitions: [{ type: 'noun', definition: 'a bird of prey' }] },
    refused: { detail: 'Invalid token.' },
    source: 'the npm package owlbot-js; the refusal is that of Django REST framework, on which it runs',
  },
  sources: ['{docs}', '{check}', 'https://documentation.owlbot.ai/', 'form: {observed}'],
});
