import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can run models and GPU instances on your Novita AI balance and read your bills.';

export default defineProvider({
  name: 'Novita AI',
  site: 'https://novita.ai',
  keys: {
    'api-key': {
      name: 'Novita AI API key',
      // All keys begin "sk_", as those of many do; the length is published nowhere.
      pattern: /sk_[0-9A-Za-z_-]{40,47}/,
      shape: 'sk_<b64u:42><alnum:1>',
      context: { words: ['novita'], within: 100 },
      env: ['NOVITA_API_KEY', 'NOVITA_AI_API_KEY', 'NOVITA_KEY'],
      entropy: 3.8,
      risk,
      examples: 'client = OpenAI(base_url="https://api.novita.ai/openai", api_key="sk_<b64u:42><alnum:1>")',
    },
    'api-key-old': {
      name: 'Novita AI API key (old form)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['novita_api', 'novita_key', 'api.novita.ai', 'NovitaClient('], within: 60 },
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
  },
  rotate: {
    console: 'https://novita.ai/settings/key-management',
    docs: 'https://novita.ai/docs/guides/llm-api-keys',
    make: 'create a new key at {console}, limited to the models it needs',
    shownOnce: true,
    end: 'delete the old key there: it works until then',
    after: 'look through the bill since the leak',
  },
  check: {
    url: 'https://api.novita.ai/openapi/v1/billing/balance/detail',
    active: { availableBalance: 'string', cashBalance: 'string', outstandingInvoices: 'string' },
    inactive: { status: 403, text: 'INVALID_API_KEY' },
    answers: [
      { status: 401, text: 'FAILED_TO_AUTH', is: 'inactive' },
      { status: 403, text: 'API_NOT_ALLOWED', is: 'limited', because: 'not allowed to read the balance' },
      { status: 403, text: 'NOT_ENOUGH_BALANCE', is: 'limited', because: 'no balance left' },
    ],
    tells: { balance: 'availableBalance', limits: 'creditLimit' },
    accepted: {
      availableBalance: '1000000',
      cashBalance: '800000',
      creditLimit: '200000',
      pendingCharges: '0',
      outstandingInvoices: '0',
    },
    refused: { code: 403, reason: 'INVALID_API_KEY', message: 'API Key validation failed' },
    recorded: { limited: { code: 403, reason: 'API_NOT_ALLOWED', message: 'no' } },
    unclear: { 400: { code: 400, reason: 'MISSING_API_KEY', message: 'no' } },
    tooMany: { code: 429, reason: 'RATE_LIMIT_EXCEEDED', message: 'rate limit exceeded' },
    replies: { status: 401, body: { code: 401, reason: 'FAILED_TO_AUTH', message: 'no' }, is: 'inactive' },
    source: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
  },
  sources: ['{docs}', 'https://novita.ai/docs/api-reference/basic-error-code', 'length and old form: {observed}'],
});
