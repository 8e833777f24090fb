import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZipBooks',
  site: 'https://zipbooks.com',
  keys: {
    token: {
      name: 'ZipBooks API token',
      severity: 'critical',
      pattern: /eyJ[0-9A-Za-z_-]{30,40}\.eyJ[0-9A-Za-z_-]{150,500}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjYWxsZXIiO<alnum:300>.<alnum:43>',
      context: { words: ['zipbooks'], within: 120 },
      env: ['ZIPBOOKS_TOKEN', 'ZIPBOOKS_API_TOKEN', 'ZIPBOOKS_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the books, invoices and customers of the account until it ends.',
    },
    password: {
      name: 'ZipBooks password',
      noCheck: 'a try would sign in',
      severity: 'critical',
      pattern: /[Pp]assword["'\s:=]{1,6}["'](?<secret>[^"'\s]{8,64})["']/,
      context: { words: ['api.zipbooks.com'], within: 140 },
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it and the address of the account can read and change its books, invoices and customers.',
      examples: [
        'curl https://api.zipbooks.com/v2/auth/login -d \'{"email": "bot@shop.io", "password": "<alnum:14>"}\'',
        "login('https://api.zipbooks.com/v2', email='bot@shop.io', password='<alnum:16>')",
        '{"url": "https://api.zipbooks.com/v2/", "email": "bot@shop.io", "password": "<alnum:12>"}',
      ],
      nearMisses: [
        'curl https://api.zipbooks.com/v2/auth/login -d \'{"email": "test@example.com", "password": "password"}\'',
        'https://api.zipbooks.com has a login with email and password',
        '{"url": "https://api.zipbooks.com", "password": "${ZIPBOOKS_PASSWORD}"}',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.zipbooks.com',
    make: 'change the password of the account in ZipBooks, and sign in anew for another token',
    put: 'put password and token where the old ones are used, outside git',
    end: 'ask the support to end the old token: no page tells how',
    after: 'look through invoices and customers since the leak',
  },
  check: {
    keys: ['token'],
    url: 'https://api.zipbooks.com/v2/contacts',
    active: { 'jsonapi.version': 'string', 'meta.unfiltered-total': 'number', data: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: { jsonapi: { version: '1.0' }, meta: { from: 1, to: 1, total: 0, 'unfiltered-total': 0 }, data: [] },
    refused: '',
    source: 'https://developer.zipbooks.com',
  },
  sources: ['{docs}', 'length: {observed}'],
});
