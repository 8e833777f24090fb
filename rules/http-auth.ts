import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Credentials in HTTP headers',
  site: null,
  keys: {
    basic: {
      name: 'user and password in an Authorization header',
      // A header may also be the name of a field, and its value in the next, as in what a browser records.
      pattern:
        /[Aa]uthorization["'\]]{0,2}[ \t]{0,2}(?:[:=,]|=>|->|to )?[ \t]{0,2}(?:\s{0,40}"value": ?)?["'`]?[Bb]asic (?<secret>[0-9A-Za-z+/]{12,400}={0,2})/,
      literal: true,
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can log in at the address that is called: it is the user and the password in base64.',
      examples: [
        'curl -H "Authorization: Basic <b64:36>" https://api.shop.io/v1',
        "headers: { 'Authorization': 'Basic <alnum:40>==' }",
        'Authorization: Basic <alnum:43>=',
        '{\n  "name": "Authorization",\n  "value": "Basic <alnum:43>="\n}',
      ],
      nearMisses: [
        'Authorization: Basic ${token}',
        'Authorization: Basic realm',
        "headers['Authorization'] = 'Basic ' + auth",
      ],
    },
    bearer: {
      name: 'token in an Authorization header',
      pattern:
        /[Aa]uthorization["'\]]{0,2}[ \t]{0,2}(?:[:=,]|=>|->|to )?[ \t]{0,2}(?:\s{0,40}"value": ?)?["'`]?(?:[Bb]earer|[Tt]oken|[Aa]pi-?[Kk]ey|[Aa]pi-?[Tt]oken|[Kk]ey) (?<secret>[0-9A-Za-z_.~+/-]{16,1000}={0,2})/,
      literal: true,
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can call the address as its owner.',
      examples: [
        'curl -H "Authorization: Bearer <alnum:40>" https://api.shop.io/v1',
        "headers: { Authorization: 'Bearer <b64u:31><digit:1>' }",
        'Authorization: token <hex:40>',
        '{"name": "authorization", "value": "Bearer <alnum:40>"}',
        'http.get(url, {:headers {"Authorization" "Bearer <alnum:40>"}})',
        'val header = "Authorization" to "Bearer <alnum:40>"',
        "axios.defaults.headers.common['Authorization'] = 'Bearer <alnum:40>';",
      ],
      nearMisses: [
        'Authorization: Bearer $API_TOKEN',
        'Authorization: Bearer <your-access-token>',
        "headers.Authorization = 'Bearer ' + token",
      ],
    },
    'bearer-in-code': {
      name: 'token that code puts into an Authorization header',
      pattern:
        /AuthenticationHeaderValue\(["'](?:Bearer|Token)["'], {0,2}["'](?<secret>[0-9A-Za-z_.~+/-]{16,1000}={0,2})["']/,
      literal: true,
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can call the address as its owner.',
      examples: [
        'client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "<alnum:40>");',
        'request.Headers.Authorization = New AuthenticationHeaderValue("Token", "<hex:40>")',
        'new AuthenticationHeaderValue("Bearer","<b64u:31><digit:1>")',
      ],
      nearMisses: [
        'new AuthenticationHeaderValue("Bearer", accessToken)',
        'new AuthenticationHeaderValue("Bearer", "<your-access-token>")',
        'new AuthenticationHeaderValue("Bearer", "your-access-token-here")',
      ],
    },
    'basic-in-code': {
      name: 'user and password that code puts into an Authorization header',
      pattern:
        /[Aa]uthorization["'\]]{0,3}[ \t]{0,2}(?:[:=,]|=>)[ \t]{0,2}["'`]Basic ["'`][ ]{0,2}[+.][ ]{0,2}[\w.:() ]{3,60}\(\s{0,4}b?["'][\w.@+-]{1,60}:(?<secret>[^"'\s:$]{5,80})["']/,
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can log in at the address that is called.',
      examples: [
        "headers: { Authorization: 'Basic ' + btoa('deploy:<alnum:16>') }",
        "'Authorization': 'Basic ' + Buffer.from('deploy:<alnum:18>').toString('base64')",
        'conn.setRequestProperty("Authorization", "Basic " + Base64.getEncoder().encodeToString("deploy:<alnum:16>".getBytes()));',
      ],
      nearMisses: [
        "headers: { Authorization: 'Basic ' + btoa(user + ':' + password) }",
        "'Authorization': 'Basic ' + Buffer.from('user:password').toString('base64')",
        "'Authorization': 'Basic ' + btoa('deploy:' + token)",
      ],
    },
    'apple-field': {
      name: 'token in a header that is set for an app of Apple',
      pattern:
        /["'](?:[A-Z][a-z]{3,8} )?(?<secret>[0-9A-Za-z_-]{16}[\w.~+/=-]{0,400})["'],? forHTTPHeaderField: ?@?["'][\w-]{0,20}(?:[Kk]ey|KEY|[Tt]oken|[Aa]uthorization)["']/,
      literal: true,
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can call the address as its owner.',
      examples: [
        'request.setValue("Bearer <alnum:40>", forHTTPHeaderField: "Authorization")',
        'request.addValue("<alnum:32>", forHTTPHeaderField: "X-Api-Key")',
        '[request setValue:@"<hex:32>" forHTTPHeaderField:@"X-Auth-Token"];',
      ],
      nearMisses: [
        'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")',
        'request.setValue("application/json", forHTTPHeaderField: "Content-Type")',
        '[request setValue:token forHTTPHeaderField:@"X-Auth-Token"];',
      ],
    },
  },
  rotate: {
    steps: [
      'find out from the address that is called which service it belongs to',
      'make a new token or password there and end the old one',
      'have the call read it from the environment',
    ],
  },
  noCheck: 'where the header goes is not known',
  sources: ['https://www.rfc-editor.org/rfc/rfc7617', 'https://www.rfc-editor.org/rfc/rfc6750'],
});
