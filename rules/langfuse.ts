import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Langfuse',
  site: 'https://langfuse.com',
  keys: [
    {
      id: 'secret-key',
      name: 'Langfuse secret key',
      severity: 'high',
      pattern: /sk-lf-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: ['LANGFUSE_SECRET_KEY'],
      pair: { key: 'public-key' },
      risk: 'Whoever has it with the public key can read and change all traces, prompts and data sets of the project.',
      examples: [
        'LANGFUSE_SECRET_KEY=sk-lf-<uuid>',
        'langfuse = Langfuse(secret_key="sk-lf-<uuid>", public_key="pk-lf-<uuid>")',
        'langfuse:\n  secretKey: sk-lf-<uuid>\n  publicKey: pk-lf-<uuid>\n',
      ],
      nearMisses: ['LANGFUSE_SECRET_KEY=sk-lf-...', 'sk-lf-<hex:12>', 'task-lf-<uuid>', 'pk-lf-<uuid>'],
    },
    {
      id: 'public-key',
      name: 'Langfuse public key',
      severity: 'low',
      role: 'id',
      pattern: /pk-lf-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: ['LANGFUSE_PUBLIC_KEY'],
      risk: 'Whoever has it with the secret key can read and change all data of the project; alone it can only add scores.',
      examples: [
        'LANGFUSE_PUBLIC_KEY=pk-lf-<uuid>\nLANGFUSE_SECRET_KEY=sk-lf-<uuid>\n',
        "const langfuse = new Langfuse({ publicKey: 'pk-lf-<uuid>', secretKey: 'sk-lf-<uuid>' });",
        'curl -u pk-lf-<uuid>:sk-lf-<uuid> https://cloud.langfuse.com/api/public/projects',
      ],
      nearMisses: ['LANGFUSE_PUBLIC_KEY=pk-lf-...', 'pk-lf-<hex:12>', 'apk-lf-<uuid>'],
    },
  ],
  rotate: {
    console: 'https://cloud.langfuse.com',
    docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    steps: [
      'create a new key pair in the project settings, API keys, of your region or your own server',
      'put both keys where the old ones are used, outside git; the secret key is shown only once',
      'delete the old pair there',
    ],
  },
  checks: [
    {
      // First the cloud of the EU, then that of the US: a key is good in one place only.
      url: 'https://cloud.langfuse.com/api/public/projects',
      auth: { basic: '{pair}:{key}' },
      answers: [
        {
          status: 200,
          json: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.metadata': 'object' },
          is: 'active',
        },
        { status: 401, json: { message: { includes: 'configured the correct host' } }, is: 'next' },
      ],
      tells: { name: 'data.0.name', organisation: 'data.0.organization.name' },
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'p1', name: 'demo', organization: { id: 'o1', name: 'Example' }, metadata: {} }] },
          is: 'active',
        },
        {
          status: 401,
          body: { message: "Invalid credentials. Confirm that you've configured the correct host." },
          is: 'next',
        },
        { status: 401, body: { message: 'No authorization header' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://us.cloud.langfuse.com/api/public/projects',
        auth: { basic: '{pair}:{key}' },
        answers: [
          {
            status: 200,
            json: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.metadata': 'object' },
            is: 'active',
          },
          { status: 401, json: { message: { includes: 'configured the correct host' } }, is: 'inactive' },
        ],
        tells: { name: 'data.0.name', organisation: 'data.0.organization.name' },
        replies: [
          { status: 200, body: { data: [{ id: 'p2', name: 'demo', metadata: {} }] }, is: 'active' },
          {
            status: 401,
            body: { message: "Invalid credentials. Confirm that you've configured the correct host." },
            is: 'inactive',
          },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      elsewhere: 'another region of Langfuse (Japan, HIPAA) or a server of your own',
      source: 'https://api.reference.langfuse.com',
    },
  ],
  sources: [
    'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    'https://langfuse.com/docs/api-and-data-platform/features/public-api',
    'format: observed in public code, not documented',
  ],
});
