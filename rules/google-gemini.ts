import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Google Gemini API',
  site: 'https://ai.google.dev',
  keys: [
    {
      id: 'auth-key',
      name: 'Google Gemini API auth key',
      severity: 'high',
      // Since 2026 AI Studio makes only these, bound to a service account; Vertex AI express mode has the same form.
      pattern: /AQ\.Ab8R[0-9A-Za-z_-]{46}/,
      env: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_VERTEX_API_KEY'],
      risk: 'Whoever has it can run Gemini models at the cost of your Google Cloud project.',
      examples: [
        'GEMINI_API_KEY=AQ.Ab8RN6<b64u:43><alnum:1>',
        "const ai = new GoogleGenAI({ apiKey: 'AQ.Ab8RN6<b64u:43><alnum:1>' });",
        'curl -H "x-goog-api-key: AQ.Ab8RN6<b64u:43><alnum:1>" https://generativelanguage.googleapis.com/v1beta/models',
      ],
      nearMisses: ['GEMINI_API_KEY=AQ.your-key', 'GEMINI_API_KEY=AQ.<alnum:50>', 'FAQ.Ab8RN6<alnum:44>'],
    },
    {
      id: 'api-key',
      name: 'Google Gemini API key (standard)',
      severity: 'high',
      // Every Google API key looks like this; the words beside it tell that it is one for Gemini.
      pattern: /AIza[0-9A-Za-z_-]{35}/,
      context: {
        words: [
          'gemini',
          'generativelanguage',
          'generative-ai',
          'generativeai',
          'google-genai',
          'aistudio',
          'google_ai_api',
        ],
      },
      env: ['GEMINI_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_AI_API_KEY', 'GOOGLE_GEMINI_API_KEY'],
      risk: 'Whoever has it can run Gemini models at the cost of your Google Cloud project, and use other Google APIs it is not barred from.',
      examples: [
        'GEMINI_API_KEY=AIzaSy<b64u:32><alnum:1>',
        'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent?key=AIzaSy<b64u:32><alnum:1>',
        'import google.generativeai as genai\ngenai.configure(api_key="AIzaSy<b64u:32><alnum:1>")',
        '{"env": {"GOOGLE_GENERATIVE_AI_API_KEY": "AIzaSy<b64u:32><alnum:1>"}}',
      ],
      nearMisses: ['GEMINI_API_KEY=AIzaSy-your-key', 'GEMINI_API_KEY=AIza<alnum:12>', 'mapsKey = "AIzaSy<alnum:33>"'],
    },
  ],
  rotate: {
    console: 'https://aistudio.google.com/apikey',
    docs: 'https://ai.google.dev/gemini-api/docs/api-key',
    steps: [
      'create a new key at https://aistudio.google.com/apikey',
      'put it in GEMINI_API_KEY, outside git, and never in code that runs in a browser or app',
      'delete the leaked key there or under APIs & Services > Credentials of the Google Cloud project; it can be restored for 30 days',
      'look through the billing of the project since the leak',
    ],
  },
  checks: [
    {
      url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
      auth: { header: 'x-goog-api-key' },
      answers: [
        {
          status: 200,
          json: { 'models.0.name': { includes: 'models/' }, 'models.0.supportedGenerationMethods': 'array' },
          is: 'active',
        },
        {
          status: 400,
          json: { 'error.message': { includes: 'API key expired' } },
          text: 'API_KEY_INVALID',
          is: 'expired',
        },
        {
          status: 400,
          json: { 'error.status': { is: 'INVALID_ARGUMENT' } },
          text: 'API_KEY_INVALID',
          is: 'inactive',
        },
        {
          status: 403,
          json: {
            'error.status': { is: 'PERMISSION_DENIED' },
            'error.message': { includes: 'API key was reported as leaked' },
          },
          is: 'disabled',
        },
        {
          status: 403,
          json: { 'error.status': { is: 'PERMISSION_DENIED' } },
          text: 'CONSUMER_SUSPENDED',
          is: 'disabled',
        },
        {
          status: 403,
          json: { 'error.status': { is: 'PERMISSION_DENIED' } },
          text: 'API_KEY_SERVICE_BLOCKED',
          is: 'limited',
          because: 'not allowed for the Gemini API',
        },
        {
          status: 403,
          json: { 'error.status': { is: 'PERMISSION_DENIED' } },
          text: 'SERVICE_DISABLED',
          is: 'limited',
          because: 'the Gemini API is off in its project',
        },
        // API_KEY_HTTP_REFERRER_BLOCKED, …_IP_ADDRESS_BLOCKED, …_ANDROID_APP_BLOCKED, …_IOS_APP_BLOCKED
        {
          status: 403,
          json: { 'error.status': { is: 'PERMISSION_DENIED' } },
          text: '_BLOCKED',
          is: 'limited',
          because: 'only from certain sites, addresses or apps',
        },
      ],
      replies: [
        {
          status: 200,
          body: { models: [{ name: 'models/gemini-2.5-flash', supportedGenerationMethods: ['generateContent'] }] },
          is: 'active',
        },
        {
          status: 400,
          body: {
            error: {
              code: 400,
              message: 'API key not valid. Please pass a valid API key.',
              status: 'INVALID_ARGUMENT',
              details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
            },
          },
          is: 'inactive',
        },
        {
          status: 400,
          body: {
            error: {
              code: 400,
              message: 'API key expired. Please renew the API key.',
              status: 'INVALID_ARGUMENT',
              details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
            },
          },
          is: 'expired',
        },
        {
          status: 403,
          body: {
            error: {
              code: 403,
              message: 'Your API key was reported as leaked. Please use another API key.',
              status: 'PERMISSION_DENIED',
            },
          },
          is: 'disabled',
        },
        {
          status: 403,
          body: { error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'CONSUMER_SUSPENDED' }] } },
          is: 'disabled',
        },
        {
          status: 403,
          body: {
            error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'API_KEY_SERVICE_BLOCKED' }] },
          },
          is: 'limited',
        },
        {
          status: 403,
          body: { error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] } },
          is: 'limited',
        },
        {
          status: 403,
          body: {
            error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'API_KEY_HTTP_REFERRER_BLOCKED' }] },
          },
          is: 'limited',
        },
        {
          status: 401,
          body: {
            error: { code: 401, status: 'UNAUTHENTICATED', details: [{ reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED' }] },
          },
          is: 'unknown',
        },
        {
          status: 400,
          body: {
            error: {
              code: 400,
              message: 'User location is not supported for the API use.',
              status: 'FAILED_PRECONDITION',
            },
          },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              code: 429,
              message: 'Resource has been exhausted (e.g. check quota).',
              status: 'RESOURCE_EXHAUSTED',
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://ai.google.dev/api/models (reasons: https://cloud.google.com/apis/design/errors)',
    },
  ],
  sources: [
    'https://ai.google.dev/gemini-api/docs/api-key',
    'https://cloud.google.com/docs/authentication/api-keys',
    'form of auth keys: observed in public code, not documented',
  ],
});
