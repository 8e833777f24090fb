import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Google Gemini API',
  site: 'https://ai.google.dev',
  keys: {
    'auth-key': {
      name: 'Google Gemini API auth key',
      // Since 2026 AI Studio makes only these, bound to a service account; Vertex AI express mode has the same form.
      pattern: /AQ\.Ab8R[0-9A-Za-z_-]{46}/,
      shape: 'AQ.Ab8RN6<b64u:43><alnum:1>',
      env: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_VERTEX_API_KEY'],
      risk: 'Whoever has it can run Gemini models at the cost of your Google Cloud project.',
      nearMisses: ['GEMINI_API_KEY=AQ.<alnum:50>', 'FAQ.Ab8RN6<alnum:44>'],
    },
    'api-key': {
      name: 'Google Gemini API key (standard)',
      // Every Google API key looks like this; the words beside it tell that it is one for Gemini.
      pattern: /AIza[0-9A-Za-z_-]{35}/,
      shape: 'AIzaSy<b64u:32><alnum:1>',
      context: {
        words: ['gemini', 'generativelanguage', 'generative-ai', 'google-genai', 'aistudio', 'google_ai_api'],
      },
      env: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_AI_API_KEY', 'GOOGLE_GEMINI_API_KEY'],
      risk: 'Whoever has it can run Gemini models at the cost of your Google Cloud project, and use other Google APIs it is not barred from.',
      examples:
        'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent?key=AIzaSy<b64u:32><alnum:1>',
      nearMisses: 'GEMINI_API_KEY=AIza<alnum:12>',
    },
  },
  rotate: {
    console: 'https://aistudio.google.com/apikey',
    docs: 'https://ai.google.dev/gemini-api/docs/api-key',
    make: 'create a new key at {console}',
    put: 'put it in GEMINI_API_KEY, outside git, and never in code that runs in a browser or app',
    end: 'delete the leaked key there or under APIs & Services > Credentials of the Google Cloud project; it can be restored for 30 days',
    after: 'look through the billing of the project since the leak',
  },
  check: {
    url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
    auth: { header: 'x-goog-api-key' },
    active: { 'models.0.name': { includes: 'models/' }, 'models.0.supportedGenerationMethods': 'array' },
    expired: { status: 400, json: { 'error.message': { includes: 'API key expired' } }, text: 'API_KEY_INVALID' },
    inactive: { status: 400, json: { 'error.status': { is: 'INVALID_ARGUMENT' } }, text: 'API_KEY_INVALID' },
    // Only from the Gemini API: other interfaces still take a standard key.
    limited: {
      status: 403,
      json: {
        'error.status': { is: 'PERMISSION_DENIED' },
        'error.message': { includes: 'API key was reported as leaked' },
      },
      because: 'blocked as leaked',
    },
    answers: [
      {
        status: 403,
        json: { 'error.status': { is: 'PERMISSION_DENIED' } },
        text: 'CONSUMER_SUSPENDED',
        is: 'limited',
        because: 'its project is suspended',
        recorded: { error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'CONSUMER_SUSPENDED' }] } },
      },
      {
        status: 403,
        json: { 'error.status': { is: 'PERMISSION_DENIED' } },
        text: 'API_KEY_SERVICE_BLOCKED',
        is: 'limited',
        because: 'not allowed for the Gemini API',
        recorded: {
          error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'API_KEY_SERVICE_BLOCKED' }] },
        },
      },
      {
        status: 403,
        json: { 'error.status': { is: 'PERMISSION_DENIED' } },
        text: 'SERVICE_DISABLED',
        is: 'limited',
        because: 'the Gemini API is off in its project',
        recorded: { error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] } },
      },
      // API_KEY_HTTP_REFERRER_BLOCKED, …_IP_ADDRESS_BLOCKED, …_ANDROID_APP_BLOCKED, …_IOS_APP_BLOCKED
      {
        status: 403,
        json: { 'error.status': { is: 'PERMISSION_DENIED' } },
        text: '_BLOCKED',
        is: 'limited',
        because: 'only from certain sites, addresses or apps',
        recorded: {
          error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'API_KEY_HTTP_REFERRER_BLOCKED' }] },
        },
      },
    ],
    accepted: { models: [{ name: 'models/gemini-2.5-flash', supportedGenerationMethods: ['generateContent'] }] },
    refused: {
      error: {
        code: 400,
        message: 'API key not valid. Please pass a valid API key.',
        status: 'INVALID_ARGUMENT',
        details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
      },
    },
    recorded: {
      expired: {
        error: {
          code: 400,
          message: 'API key expired. Please renew the API key.',
          status: 'INVALID_ARGUMENT',
          details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
        },
      },
      limited: {
        error: {
          code: 403,
          message: 'Your API key was reported as leaked. Please use another API key.',
          status: 'PERMISSION_DENIED',
        },
      },
    },
    unclear: {
      401: { error: { code: 401, status: 'UNAUTHENTICATED', details: [{ reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED' }] } },
      400: {
        error: { code: 400, message: 'User location is not supported for the API use.', status: 'FAILED_PRECONDITION' },
      },
    },
    tooMany: {
      error: { code: 429, message: 'Resource has been exhausted (e.g. check quota).', status: 'RESOURCE_EXHAUSTED' },
    },
    source: 'https://ai.google.dev/api/models (reasons: https://cloud.google.com/apis/design/errors)',
  },
  sources: [
    '{docs}',
    'https://cloud.google.com/docs/authentication/api-keys',
    'https://ai.google.dev/gemini-api/docs/troubleshooting',
    'form of auth keys: {observed}',
  ],
});
