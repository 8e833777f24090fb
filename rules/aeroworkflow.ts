import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aero Workflow',
  site: 'https://www.aeroworkflow.com',
  keys: {
    'api-key': {
      name: 'Aero Workflow API key',
      pattern: /[0-9A-Za-z!#*:;?^]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['aeroworkflow'], within: 80 },
      env: ['AEROWORKFLOW_API_KEY', 'AEROWORKFLOW_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      beside: {
        account:
          /(?:account(?:_?(?:id|number))?["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?|aeroworkflow\.com\/api\/)([0-9]{1,10})/,
      },
      risk: 'Whoever has it can read and change the workflows and clients of your firm.',
      examples: 'curl https://api.aeroworkflow.com/api/<digit:5>/v1/Companies -H "apikey: <alnum:18><digit:2>"',
    },
  },
  rotate: {
    console: 'https://app.aeroworkflow.com',
    docs: 'https://api.aeroworkflow.com/swagger/index.html',
    make: 'make a new API key in the settings of the account ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.aeroworkflow.com/api/{account}/v1/TeamMembers',
    auth: { header: 'apikey' },
    active: { teamMemberNameReads: 'array', 'teamMemberNameReads.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { teamMemberNameReads: [{ name: 'Owner' }] },
    refused: { message: 'made up' },
    source: 'https://github.com/PipedreamHQ/pipedream/blob/master/components/aero_workflow/aero_workflow.app.mjs',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
