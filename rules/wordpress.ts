import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WordPress',
  site: null,
  keys: {
    salt: {
      name: 'WordPress key or salt (wp-config.php)',
      severity: 'medium',
      // Some hold spaces and dollar signs: only quotes end them.
      pattern: /(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[^\w\s][, \t]{1,24}["'](?<secret>[^"'\n\\]{60,70})["']/,
      entropy: 4,
      risk: 'Whoever has it can forge log-in cookies of the site once the hash of a password leaks too.',
      examples: [
        "define('AUTH_KEY',         '<any:[A-Za-z0-9!@#%^&*()_|]:64>');",
        "define( 'NONCE_SALT', '<any:[A-Za-z0-9!@#%^&*()_|]:64>' );",
        'define("LOGGED_IN_KEY", "<alnum:64>");',
      ],
      nearMisses: [
        "define('AUTH_KEY', 'put your unique phrase here');",
        "define('AUTH_KEY', getenv('AUTH_KEY'));",
        "define('NONCE_KEY', 'the quick brown fox');",
      ],
    },
  },
  rotate: {
    docs: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
    steps: [
      'take new keys from https://api.wordpress.org/secret-key/1.1/salt/ and put them into wp-config.php: everybody is logged out',
      'keep wp-config.php out of git, or have it read the environment',
      'give the database user of the same file a new password too',
    ],
  },
  noCheck: 'no service knows the keys: the site itself signs with them',
  sources: '{docs}',
});
