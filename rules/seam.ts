import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Seam',
  site: 'https://www.seam.co',
  keys: {
    'api-key': {
      name: 'Seam API key',
      severity: 'critical',
      // The id of the key, which of a sandbox begins with "test", then the secret in base 58.
      pattern: /seam_[0-9A-Za-z]{7,16}_[1-9A-HJ-NP-Za-km-z]{20,32}/,
      shape: [
        'seam_live<digit:1><alnum:3>_<any:[1-9A-HJ-NP-Za-km-z]:25>',
        'seam_test<digit:1><alnum:3>_<any:[1-9A-HJ-NP-Za-km-z]:25>',
      ],
      env: ['SEAM_API_KEY', 'SEAM_KEY'],
      entropy: 3.4,
      risk: 'Whoever has it can open the locks and read the access codes of the doors in the workspace, unless it is a sandbox.',
      nearMisses: 'seam_carving_algorithmimplementation',
    },
  },
  rotate: {
    console: 'https://console.seam.co',
    docs: 'https://docs.seam.co/latest/core-concepts/authentication/api-keys',
    make: 'open Developer, API Keys, of the workspace at {console} and create a new key',
    end: 'delete the old key there and look through the events of the doors since the leak',
  },
  check: {
    url: 'https://connect.getseam.com/workspaces/get',
    active: { ok: { is: true }, 'workspace.workspace_id': 'string', 'workspace.is_sandbox': 'boolean' },
    inactive: { ok: { is: false }, 'error.type': 'string', 'error.request_id': 'string' },
    tells: { name: 'workspace.name', organisation: 'workspace.company_name' },
    accepted: {
      workspace: { workspace_id: 'w1', name: 'Doors', company_name: 'Example', is_sandbox: false },
      ok: true,
    },
    refused: { error: { type: 'unauthorized', message: 'Unauthorized', request_id: 'r1' }, ok: false },
    source: 'https://docs.seam.co/latest/api/workspaces/get',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
