import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Laravel',
  site: null,
  keys: {
    'app-key': {
      name: 'Laravel application key',
      pattern: /APP_KEY["' ]{0,3}[:=][ ]{0,2}["']?(?<secret>base64:[0-9A-Za-z+/]{43}=)/,
      entropy: 3.5,
      risk: 'Whoever has it can forge and read the cookies of the application, and often run code on its server.',
      examples: [
        'APP_KEY=base64:<b64:43>=',
        'environment:\n  APP_KEY: "base64:<b64:43>="\n',
        '<env name="APP_KEY" value="x"/>\nAPP_KEY=\'base64:<b64:43>=\'',
      ],
      nearMisses: ['APP_KEY=', 'APP_KEY=base64:<b64:20>=', "'key' => env('APP_KEY'),", 'APP_KEY=base64:${KEY}'],
    },
  },
  rotate: {
    docs: 'https://laravel.com/docs/encryption#gracefully-rotating-encryption-keys',
    make: 'make a new one with php artisan key:generate --show, which does not overwrite the old one',
    put: 'put it in APP_KEY on the server, outside git, and the old one in APP_PREVIOUS_KEYS if stored data is encrypted with it',
    end: 'write that data anew and take the old one out of there, soon: forged cookies are taken as long as it stands there',
    after: 'look through the log of the server for what was sent with forged cookies',
  },
  noCheck: 'the key is asked for by no service, only by the application itself',
  sources: 'https://laravel.com/docs/encryption',
});
