import { defineProvider } from '../src/rulebook/define-provider.ts';

const KEY = 'sk_<any:[a-zA-Z0-9$%{}@:;~?!.,^&*#]:28><alnum:1>';

export default defineProvider({
  name: 'Freemius',
  site: 'https://freemius.com',
  keys: {
    'secret-key': {
      name: 'Freemius secret key',
      // 29 printable characters, signs too; no quotes and no backslash, which would end or escape the text it stands in.
      pattern: /sk_[!#-&(-[\]-~]{29}/,
      shape: 'sk_<any:[a-zA-Z0-9$%{}@:;~?!.,^&*#]:28><alnum:1>',
      context: {
        words: ['freemius', 'fs_dynamic_init', 'has_addons', 'has_paid_plans', 'is_premium_only', 'premium_suffix'],
        within: 144,
      },
      env: ['FREEMIUS_SECRET_KEY', 'FREEMIUS_API_SECRET_KEY', 'WP__FREEMIUS__SECRET_KEY', 'FS_SECRET_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can, as the developer or product it belongs to, read licences, customers and payments and deploy versions.',
      examples: `fs_dynamic_init( array( 'id' => '1234', 'secret_key' => '${KEY}', ) );`,
      nearMisses: [
        "fs_dynamic_init( array( 'public_key' => 'pk_<hex:29>' ) );",
        "'secret_key' => '<hex:32>', // freemius",
        'freemius task_<alnum:29>',
      ],
    },
  },
  rotate: {
    console: 'https://dashboard.freemius.com',
    docs: 'https://freemius.com/help/documentation/getting-started/',
    steps: [
      'look in the dashboard whose key it is: the developer (My Profile) or the product (Settings)',
      'have a new secret key made there or, where it cannot be done there, by the support of Freemius',
      'put it where the old one is used, outside git and outside what is shipped to customers',
      'make sure that the old key answers no more and look through licences and deployments since the leak',
    ],
  },
  noCheck: 'requests are signed with the secret key and need the id and the public key',
  sources: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/', 'format: {observed}'],
});
