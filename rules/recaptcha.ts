import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Google reCAPTCHA',
  site: 'https://developers.google.com/recaptcha',
  keys: {
    'secret-key': {
      name: 'reCAPTCHA secret key',
      severity: 'medium',
      // A secret key and a site key look the same.
      pattern: /6L[c-f][0-9A-Za-z_-]{37}/,
      shape: '6Lc<b64u:36><alnum:1>',
      context: {
        words: [
          'recaptcha secret',
          'recaptcha private',
          'recaptcha/api/siteverify',
          'recaptcha_v3_secret',
          'captcha secret',
        ],
        within: 60,
      },
      env: ['RECAPTCHA_SECRET_KEY', 'RECAPTCHA_SECRET', 'RECAPTCHA_PRIVATE_KEY', 'GOOGLE_RECAPTCHA_SECRET_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can verify answers in the name of your site and so use up its quota, or learn which of them pass.',
    },
    'site-key': {
      name: 'reCAPTCHA site key',
      severity: 'low',
      publicByDesign: true,
      noCheck: 'it is public, and only tells which site a challenge is for',
      pattern: /6L[c-f][0-9A-Za-z_-]{37}/,
      shape: '6Lc<b64u:36><alnum:1>',
      context: {
        words: ['sitekey', 'site-key', 'recaptcha public', 'recaptcha/api.js', 'recaptcha/enterprise.js'],
        within: 60,
      },
      env: ['RECAPTCHA_SITE_KEY', 'RECAPTCHA_SITEKEY', 'RECAPTCHA_PUBLIC_KEY', 'NEXT_PUBLIC_RECAPTCHA_SITE_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can show your challenge, on the domains that it allows: it stands in every page that does.',
      examples: '<div class="g-recaptcha" data-sitekey="6Lc<b64u:36><alnum:1>"></div>',
    },
  },
  rotate: {
    console: 'https://www.google.com/recaptcha/admin',
    docs: 'https://developers.google.com/recaptcha/docs/settings',
    make: 'register the site anew at {console}: a pair of keys cannot be changed',
    put: 'put both new keys where the old ones are used, the secret key outside git',
    end: 'delete the old site there',
  },
  check: {
    keys: ['secret-key'],
    method: 'POST',
    readOnly: 'asks about a made-up answer',
    url: 'https://www.google.com/recaptcha/api/siteverify',
    auth: 'in-body',
    form: { secret: '{key}', response: 'made-up' },
    inactive: { status: 200, json: { success: { is: false } }, text: 'invalid-input-secret' },
    answers: [
      {
        status: 200,
        json: { success: { is: false } },
        text: 'invalid-keys',
        is: 'inactive',
        mayMean: 'that it is a site key',
        recorded: { success: false, 'error-codes': ['invalid-keys'] },
      },
      {
        status: 200,
        json: { success: { is: false }, 'error-codes.0': { is: 'invalid-input-response' } },
        is: 'active',
      },
    ],
    replies: [
      { status: 200, body: { success: false, 'error-codes': ['invalid-input-response'] }, is: 'active' },
      {
        status: 200,
        body: { success: false, 'error-codes': ['invalid-input-response', 'invalid-input-secret'] },
        is: 'inactive',
      },
    ],
    source: 'https://developers.google.com/recaptcha/docs/verify',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
