import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const workspacesAt = (url: string, refused: 'next' | 'inactive'): Step => ({
  url,
  auth: 'bearer',
  answers: [
    { status: 200, json: { code: { is: 0 }, 'data.workspaces': 'array', 'data.total_count': 'number' }, is: 'active' },
    { status: [200, 401], json: { code: { is: 4100 }, msg: { includes: 'invalid' } }, is: refused },
    { status: [200, 401], json: { code: { is: 700012006 }, msg: { includes: 'invalid' } }, is: refused },
    {
      status: [401, 403],
      json: { code: { is: 4101 }, msg: { includes: 'permission' } },
      is: 'limited',
      because: 'not allowed to list its workspaces',
    },
  ],
  tells: { organisation: 'data.workspaces.0.name' },
  replies: [
    {
      status: 200,
      body: { code: 0, msg: '', data: { total_count: 1, workspaces: [{ id: '1', name: 'Example' }] } },
      is: 'active',
    },
    { status: 401, body: { code: 4100, msg: 'authentication is invalid', detail: { logid: 'l1' } }, is: refused },
    { status: 401, body: { code: 700012006, msg: 'access token invalid', detail: { logid: 'l2' } }, is: refused },
    {
      status: 403,
      body: { code: 4101, msg: 'The token does not have permission', detail: { logid: 'l3' } },
      is: 'limited',
    },
    { status: 429, body: { code: 4013, msg: 'too many requests' }, is: 'unknown' },
  ],
});

// Others issue pat_ and sat_ tokens too.
const context = { words: ['coze'], within: 144 } as const;

export default defineProvider({
  name: 'Coze',
  site: 'https://www.coze.com',
  keys: {
    'personal-access-token': {
      name: 'Coze personal access token',
      pattern: /pat_[0-9A-Za-z]{64}/,
      shape: 'pat_<alnum:64>',
      context,
      tells: true,
      env: ['COZE_API_TOKEN', 'COZE_API_KEY', 'COZE_PAT'],
      entropy: 4.5,
      risk: 'Whoever has it can run your bots and workflows on your credits and read conversations and files of its workspaces.',
      nearMisses: 'coze pat_<alnum:20>',
    },
    'service-access-token': {
      name: 'Coze service access token',
      pattern: /sat_[0-9A-Za-z]{64}/,
      shape: 'sat_<alnum:64>',
      context,
      tells: true,
      env: ['COZE_API_TOKEN', 'COZE_API_KEY', 'COZE_SAT'],
      entropy: 4.5,
      risk: 'Whoever has it can use the Coze APIs of the team with the rights of its service, without end if it has no expiry.',
      examples: '{"coze": {"token": "sat_<alnum:64>", "baseUrl": "https://api.coze.cn"}}',
      nearMisses: 'coze sat_<alnum:20>',
    },
    'workload-token': {
      name: 'Coze workload token',
      noCheck: 'no call is documented for it',
      // For coze.cn; seen in public code only.
      pattern: /cztei_[0-9A-Za-z]{60,68}/,
      shape: 'cztei_<alnum:64>',
      env: ['COZE_API_TOKEN', 'COZE_API_KEY', 'COZE_WORKLOAD_IDENTITY_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can run the workflows and agents of the space on its credits until the token ends.',
    },
  },
  rotate: {
    console: 'https://www.coze.com/open/oauth/pats',
    docs: 'https://www.coze.com/docs/developer_guides/authentication',
    make: 'add a new token with an expiry, the permissions and the workspaces it needs at {console} (coze.cn has the same page)',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    // coze.com and coze.cn know only their own tokens.
    keys: ['personal-access-token', 'service-access-token'],
    ...workspacesAt('https://api.coze.com/v1/workspaces', 'next'),
    next: workspacesAt('https://api.coze.cn/v1/workspaces', 'inactive'),
    source: 'https://www.coze.com/docs/developer_guides/list_workspace',
  },
  sources: ['{docs}', 'https://www.coze.com/docs/developer_guides/coze_api_overview', 'format: {observed}'],
});
