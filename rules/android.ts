import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Android signing',
  site: null,
  keys: {
    'keystore-password': {
      name: 'password of an Android keystore',
      pattern:
        /(?:storePassword|keyPassword)(?:=|["' \t]{0,3}[=: \t(]{0,4}["'])(?<secret>[^\s"'$<>(){}[\],;=:][^\s"'$<>(){}[\],;]{5,80})/,
      paths: { endings: ['keystore.properties', 'key.properties', 'signing.properties', 'local.properties'] },
      literal: true,
      risk: 'Whoever has it and the keystore can sign an app as yours.',
      examples: [
        'storePassword=<alnum:12>\nkeyAlias=upload\n',
        'signingConfigs {\n  release {\n    storePassword "<alnum:12>"\n  }\n}\n',
        'create("release") {\n  keyPassword = "<alnum:12>"\n}\n',
      ],
      nearMisses: [
        "storePassword keystoreProperties['storePassword']",
        'storePassword System.getenv("STORE_PASSWORD")',
        "storePassword 'android'",
        'keyPassword = properties.getProperty("keyPassword")',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.android.com/studio/publish/app-signing',
    steps: [
      'if the keystore leaked too: ask for a new upload key in the Play Console, or upgrade the app signing key',
      'give the keystore and its keys new passwords: keytool -storepasswd, keytool -keypasswd',
      'keep both in the environment or in a file outside git',
    ],
  },
  noCheck: 'no service knows these passwords: they open a file of the owner’s',
  sources: 'https://developer.android.com/build/building-cmdline#sign_cmdline',
});
