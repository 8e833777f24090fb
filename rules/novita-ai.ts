import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can run models and GPU instances on your Novita AI balance and read your bills.';

export default defineProvider({
  name: 'Novita AI',
  site: 'https://novita.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Novita AI API key',
      severity: 'high',
      // All keys begin "sk_", as those of many do; the length is published nowhere.
      pattern: /sk_[0-9A-Za-z_-]{40,47}/,
      context: { words: ['novita'], within: 100 },
      env: ['NOVITA_API_KEY', 'NOVITA_AI_API_KEY', 'NOVITA_KEY'],
      entropy: 3.8,
      risk,
      examples: [
        'NOVITA_API_KEY=sk_<b64u:42><alnum:1>',
        'client = OpenAI(base_url="https://api.novita.ai/openai", api_key="sk_<b64u:42><alnum:1>")',
        '{"novita": {"apiKey": "sk_<alnum:43>"}}',
        'curl https://api.novita.ai/v3/user/balance -H "Authorization: Bearer sk_<b64u:42><alnum:1>"',
      ],
      nearMisses: ['PAYMENT_KEY=sk_<alnum:43>', 'NOVITA_API_KEY=sk_your_novita_key', 'NOVITA_API_KEY=sk_<alnum:20>'],
    },
    {
      id: 'api-key-old',
      name: 'Novita AI API key (old form)',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['novita_api', 'novita_key', 'novitaApiKey', 'api.novita.ai', 'NovitaClient('], within: 60 },
      env: ['NOVITA_API_KEY', 'NOVITA_AI_API_KEY', 'NOVITA_KEY'],
      confidence: 'medium',
      risk,
      examples: [
        'NOVITA_API_KEY=<uuid>',
        "const client = new NovitaClient('<uuid>');",
        'providers:\n  - novita_key: "<uuid>"\n',
      ],
      nearMisses: ['novita_task_id: <uuid>', 'NOVITA_API_KEY=<hex:32>', 'TRACE_ID=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://novita.ai/settings/key-management',
    docs: 'https://novita.ai/docs/guides/llm-api-keys',
    steps: [
      'create a new key at https://novita.ai/settings/key-management, limited to the models it needs',
      'put it in NOVITA_API_KEY, outside git; it is shown only once',
      'delete the old key there: it works until then',
      'look through the bill since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.novita.ai/openapi/v1/billing/balance/detail',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { availableBalance: 'string', cashBalance: 'string', outstandingInvoices: 'string' },
          is: 'active',
        },
        { status: 403, text: 'INVALID_API_KEY', is: 'inactive' },
        { status: 401, text: 'FAILED_TO_AUTH', is: 'inactive' },
        { status: 403, text: 'API_NOT_ALLOWED', is: 'limited', because: 'not allowed to read the balance' },
        { status: 403, text: 'NOT_ENOUGH_BALANCE', is: 'limited', because: 'no balance left' },
      ],
      tells: { balance: 'availableBalance', limits: 'creditLimit' },
      replies: [
        {
          status: 200,
          body: {
            availableBalance: '1000000',
            cashBalance: '800000',
            creditLimit: '200000',
            pendingCharges: '0',
            outstandingInvoices: '0',
          },
          is: 'active',
        },
        {
          status: 403,
          body: { code: 403, reason: 'INVALID_API_KEY', message: 'API Key validation failed' },
          is: 'inactive',
        },
        { status: 401, body: { code: 401, reason: 'FAILED_TO_AUTH', message: 'no' }, is: 'inactive' },
        { status: 403, body: { code: 403, reason: 'API_NOT_ALLOWED', message: 'no' }, is: 'limited' },
        { status: 400, body: { code: 400, reason: 'MISSING_API_KEY', message: 'no' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { code: 429, reason: 'RATE_LIMIT_EXCEEDED', message: 'rate limit exceeded' },
          is: 'unknown',
        },
      ],
      source: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
    },
  ],
  sources: [
    'https://novita.ai/docs/guides/llm-api-keys',
    'https://novita.ai/docs/api-reference/basic-error-code',
    'length and old form: observed in public code, not documented',
  ],
});
