import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'file.io',
  site: 'https://www.file.io',
  retired: '2025, LimeWire took file.io over, and its API is documented no more',
  keys: {
    'api-key': {
      name: 'file.io API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}\.[0-9A-Za-z]{20}|(?:[0-9A-Z]{7,15}[.-]){2,4}[0-9A-Z]{7,15}/,
      shape: ['<lownum:20>.<lownum:20>', '<upnum:7-15>.<upnum:9>-<upnum:9>-<upnum:9>'],
      context: { words: ['fileio', 'file_io', 'https://file.io', 'www.file.io'], within: 60 },
      env: ['FILEIO_API_KEY', 'FILE_IO_API_KEY', 'FILEIO_KEY', 'FILEIO_SECRET_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can list, read and delete the files of your account.',
      examples: 'curl -H "Authorization: Bearer <lownum:20>.<lownum:20>" https://file.io/',
      nearMisses: ['FILEIO_API_KEY=<lownum:20>', 'https://file.io/<alnum:12>'],
    },
  },
  rotate: {
    console: 'https://www.file.io/account',
    docs: 'https://www.file.io/developers',
    steps: [
      'move what uses it to another service, with a key of its own that is kept outside git',
      'delete the old key, or the account, if you can still sign in at https://www.file.io/account',
      'take FILEIO_API_KEY out of the code and out of CI',
    ],
  },
  sources: ['{docs}', 'format: {observed}'],
});
