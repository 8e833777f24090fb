import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'IBM Cloud',
  site: 'https://cloud.ibm.com',
  keys: [
    {
      id: 'api-key',
      name: 'IBM Cloud API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{42,44}/,
      context: {
        words: [
          'ibmcloud',
          'ibm_cloud',
          'ibm cloud',
          'bluemix_api_key',
          'iam.cloud.ibm.com',
          'ibm_api_key',
          'ibm_platform_key',
          'cloudant_api_key',
          'ibm_apikey',
          'ibmApiKey',
          'IAMAuthenticator',
          'watsonx_apikey',
        ],
        within: 80,
      },
      env: [
        'IBMCLOUD_API_KEY',
        'IBM_CLOUD_API_KEY',
        'IC_API_KEY',
        'BLUEMIX_API_KEY',
        'WATSONX_APIKEY',
        'WATSONX_API_KEY',
        'WATSON_APIKEY',
      ],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can do what its user or service ID may do in your IBM Cloud account, up to administering it.',
      examples: [
        'IBMCLOUD_API_KEY=<alnum:1><b64u:42><alnum:1>',
        'provider "ibm" {\n  # IC_API_KEY\n  ibmcloud_api_key = "<alnum:44>"\n}',
        'authenticator = IAMAuthenticator("<alnum:1><b64u:42><alnum:1>")',
        'ibmcloud login --apikey <alnum:44> -r us-south',
      ],
      nearMisses: [
        'IBMCLOUD_API_KEY=<hex:32>',
        'resource_key = "<alnum:44>"',
        'PUBLIC_API_KEY=<alnum:44>',
        'ibmcloud_account_id: <hex:32>',
        'IBMCLOUD_API_KEY=your-ibm-cloud-api-key-goes-here-in-this-line',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.ibm.com/iam/apikeys',
    docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    steps: [
      'create a new key at https://cloud.ibm.com/iam/apikeys, or for a service ID on its page, with only the access it needs',
      'put it in IBMCLOUD_API_KEY, outside git; it is shown only once',
      'delete the old key there; to stop it at once and be able to go back, disable or lock it first',
      'look through Activity Tracker and billing since the leak',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'hands out an access token of one hour, as each start of a client does; changes nothing',
      url: 'https://iam.cloud.ibm.com/identity/token',
      auth: 'in-body',
      headers: { Accept: 'application/json' },
      form: { grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: '{key}' },
      answers: [
        {
          status: 200,
          json: { token_type: { is: 'Bearer' }, expiration: 'number', scope: { includes: 'ibm openid' } },
          is: 'active',
        },
        { status: 400, json: { errorCode: { is: 'BXNIM0415E' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            access_token: 'made-up',
            refresh_token: 'not_supported',
            token_type: 'Bearer',
            expires_in: 3600,
            expiration: 1767225600,
            scope: 'ibm openid',
          },
          is: 'active',
        },
        {
          status: 400,
          body: {
            errorCode: 'BXNIM0415E',
            errorMessage: 'Provided API key could not be found.',
            context: { requestId: 'r1', requestType: 'incoming.Identity_Token' },
          },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://cloud.ibm.com/apidocs/iam-identity-token-api',
    },
  ],
  revoke: [
    {
      does: 'Deletes the key, if its owner may: what uses it gets no token any more, and the last one ends within the hour.',
      steps: [
        {
          method: 'POST',
          url: 'https://iam.cloud.ibm.com/identity/token',
          auth: 'in-body',
          headers: { Accept: 'application/json' },
          form: { grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: '{key}' },
          done: [200],
          takes: { as: 'bearer', in: '', take: 'access_token' },
        },
        {
          url: 'https://iam.cloud.ibm.com/v1/apikeys/details',
          auth: { header: 'IAM-ApiKey' },
          headers: { Authorization: 'Bearer {bearer}' },
          done: [200],
          takes: { as: 'id', in: '', take: 'id' },
        },
        {
          method: 'DELETE',
          url: 'https://iam.cloud.ibm.com/v1/apikeys/{id}',
          auth: 'none',
          headers: { Authorization: 'Bearer {bearer}' },
          done: [204],
        },
      ],
      source: 'https://cloud.ibm.com/apidocs/iam-identity-token-api#delete-api-key',
    },
  ],
  sources: [
    'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    'https://cloud.ibm.com/apidocs/iam-identity-token-api',
    'format: observed in public code, not documented',
  ],
});
