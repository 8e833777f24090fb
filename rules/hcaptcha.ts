import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['HCAPTCHA_SECRET_KEY', 'HCAPTCHA_SECRET'];
const risk = 'Whoever has it can use up your answers of the challenge, and tell which of them are good.';

export default defineProvider({
  name: 'hCaptcha',
  site: 'https://www.hcaptcha.com',
  keys: {
    secret: {
      name: 'hCaptcha account secret',
      severity: 'medium',
      pattern: /ES_[0-9a-f]{32}/,
      shape: 'ES_<hex:32>',
      env,
      risk,
      nearMisses: 'HCAPTCHA_SITE_KEY=<uuid>',
    },
    'old-secret': {
      name: 'hCaptcha account secret (old form)',
      severity: 'medium',
      // Addresses of Ethereum look so.
      pattern: /0x[0-9A-Fa-f]{40}/,
      shape: '0x<HEX:40>',
      context: {
        words: ['hcaptcha_secret', 'hcaptcha secret', 'hcaptcha.secret', 'hcaptcha.com/siteverify'],
        within: 80,
      },
      env,
      confidence: 'medium',
      risk,
    },
  },
  rotate: {
    console: 'https://dashboard.hcaptcha.com/settings/secrets',
    docs: 'https://docs.hcaptcha.com/#verify-the-user-response-server-side',
    make: 'generate a new secret at {console}: the old one goes on for a while where the page offers that',
    end: 'make sure that the old one is refused (invalid-input-secret)',
  },
  check: {
    method: 'POST',
    readOnly: 'judges a made-up answer to a challenge, which nobody gave',
    url: 'https://api.hcaptcha.com/siteverify',
    auth: 'in-body',
    form: { secret: '{key}', response: 'made-up' },
    active: { success: { is: false }, 'error-codes.0': { is: 'invalid-input-response' } },
    inactive: {
      status: [200, 400, 401],
      json: { success: { is: false }, 'error-codes.0': { is: 'invalid-input-secret' } },
      because: 'invalid-input-secret',
    },
    accepted: { success: false, 'error-codes': ['invalid-input-response'] },
    refused: { success: false, 'error-codes': ['invalid-input-secret'] },
    unclear: { 200: { success: false, 'error-codes': ['bad-request'] } },
    source: 'https://docs.hcaptcha.com/#siteverify-error-codes-table',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
