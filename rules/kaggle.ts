import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can read and change the data sets, notebooks and submissions of the account.';

export default defineProvider({
  name: 'Kaggle',
  site: 'https://www.kaggle.com',
  keys: {
    'api-key': {
      name: 'Kaggle API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['kaggle'], within: 60 },
      env: ['KAGGLE_KEY', 'KAGGLE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk,
      examples: ['KAGGLE_KEY=<hex:32>', 'os.environ["KAGGLE_KEY"] = "<hex:32>"', '--from-literal=kaggle-key=<hex:32>'],
      nearMisses: [
        'KAGGLE_KEY=$KEY',
        'KAGGLE_USERNAME=<lower:12>',
        'kaggle datasets download -d <lower:12>/<lower:10>',
      ],
    },
    'kaggle-json': {
      name: 'Kaggle API key in kaggle.json',
      pattern: /\{\s{0,9}"username":\s{0,9}"[^"]{1,60}",\s{0,9}"key":\s{0,9}"(?<secret>[0-9a-f]{32})"\s{0,9}\}/,
      reader: 'file',
      paths: { endings: ['kaggle*.json'], required: true },
      entropy: 3,
      risk,
      examples: [
        '{"username":"jane","key":"<hex:32>"}',
        '{"username": "jane", "key": "<hex:32>"}\n',
        '{\n  "username": "jane",\n  "key": "<hex:32>"\n}\n',
      ],
      nearMisses: [
        '{"username":"jane","key":"$KAGGLE_KEY"}',
        '{"username":"jane"}',
        '{"username":"jane","key":"<hex:40>"}',
      ],
    },
  },
  rotate: {
    console: 'https://www.kaggle.com/settings',
    docs: 'https://www.kaggle.com/docs/api',
    make: 'at {console}, API, expire the tokens of the account and create a new one',
    put: 'put it in KAGGLE_KEY, or in ~/.kaggle/kaggle.json, readable for you alone',
  },
  noCheck: 'an answer that tells a key that is refused from one that works is not described',
  sources: '{docs}',
});
