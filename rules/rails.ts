import { defineProvider } from '../src/rulebook/define-provider.ts';

const forge =
  'Whoever has it can forge sessions and signed messages of the application, and read what it encrypts with the key.';

export default defineProvider({
  name: 'Ruby on Rails',
  site: null,
  keys: {
    'master-key': {
      name: 'Rails master key (master.key)',
      severity: 'critical',
      pattern: /[0-9a-f]{32}/,
      reader: 'file',
      paths: { endings: ['master.key', 'config/credentials/*.key'], required: true },
      entropy: 2.8,
      risk: 'Whoever has it can decrypt credentials.yml.enc, and with it every secret of the application.',
      examples: ['<hex:32>', '<hex:32>\n', '\n<hex:32>\r\n'],
      nearMisses: ['<hex:40>', '<hex:32>  dist/app.tgz', '<your master key>', '00000000000000000000000000000000'],
      rotate: {
        docs: 'https://guides.rubyonrails.org/security.html#custom-credentials',
        steps: [
          'replace every secret that credentials.yml.enc holds at the service that it belongs to: the old file stays readable with the old key',
          'make a new key: move credentials.yml.enc and the key away and run bin/rails credentials:edit',
          'keep the new key in RAILS_MASTER_KEY or a file outside git',
        ],
      },
    },
    'master-key-variable': {
      name: 'Rails master key in a variable',
      severity: 'critical',
      pattern: /RAILS_MASTER_KEY["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-f]{32})/,
      entropy: 2.8,
      risk: 'Whoever has it can decrypt credentials.yml.enc, and with it every secret of the application.',
      examples: [
        'RAILS_MASTER_KEY=<hex:32>',
        'env:\n  RAILS_MASTER_KEY: "<hex:32>"\n',
        'docker run -e RAILS_MASTER_KEY=<hex:32> shop',
      ],
      nearMisses: [
        'RAILS_MASTER_KEY=$(cat config/master.key)',
        'RAILS_MASTER_KEY: ${{ secrets.RAILS_MASTER_KEY }}',
        'RAILS_MASTER_KEY=<hex:20>',
      ],
    },
    'secret-key-base': {
      name: 'Rails secret key base',
      pattern: /SECRET_KEY_BASE["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9a-f]{64,128})/,
      entropy: 2.8,
      risk: forge,
      examples: [
        'SECRET_KEY_BASE=<hex:128>',
        'environment:\n  - SECRET_KEY_BASE=<hex:64>\n',
        'env:\n  SECRET_KEY_BASE: "<hex:128>"\n',
      ],
      nearMisses: ['SECRET_KEY_BASE=$(bin/rails secret)', 'SECRET_KEY_BASE=dummy', 'SECRET_KEY_BASE=<hex:20>'],
    },
    'production-secret-key-base': {
      name: 'Rails secret key base of production',
      pattern: /production["']?:[\s{]{1,20}["']?secret_key_base["']?:[ ]{1,2}["']?(?<secret>[0-9a-f]{64,128})/,
      entropy: 2.8,
      risk: forge,
      examples: [
        'production:\n  secret_key_base: <hex:128>\n',
        '# secrets.yml\nproduction:\n  secret_key_base: "<hex:128>"\n',
        '{"production": {"secret_key_base": "<hex:128>"}}',
      ],
      nearMisses: [
        'production:\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n',
        'test:\n  secret_key_base: <hex:128>\n',
        'production:\n  secret_key_base: changeme\n',
      ],
    },
    'secrets-yml': {
      name: 'Rails secret key base in secrets.yml',
      severity: 'medium',
      // Rails itself writes those of development and test into the file, where they do little harm.
      pattern: /secret_key_base["']?:[ ]{1,2}["']?(?<secret>[0-9a-f]{64,128})/,
      confidence: 'medium',
      entropy: 2.8,
      risk: forge,
      examples: [
        'development:\n  secret_key_base: <hex:128>\n',
        'staging:\n  secret_key_base: "<hex:128>"\n',
        '{"secret_key_base": "<hex:64>"}',
      ],
      nearMisses: [
        'development:\n  secret_key_base: <%= secret %>\n',
        'secret_key_base: <hex:20>',
        'config.secret_key_base = Rails.application.credentials.secret_key_base',
      ],
    },
  },
  rotate: {
    docs: 'https://guides.rubyonrails.org/configuring.html#config-secret-key-base',
    make: 'make a new value with bin/rails secret',
    put: 'put it in SECRET_KEY_BASE or in the encrypted credentials, and restart: everybody is logged out',
    end: 'look through the log-ins since the leak: with the old value a session of anybody could be forged',
  },
  noCheck: 'no service knows the key: it decrypts files of the application itself',
  sources: ['https://guides.rubyonrails.org/security.html#custom-credentials', '{docs}'],
});
