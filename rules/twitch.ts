import type { Revoke, Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

/** `token` is how the token stands in the key. */
const validation = (token: string): Step => ({
  url: 'https://id.twitch.tv/oauth2/validate',
  auth: { header: 'Authorization', value: `OAuth ${token}` },
  answers: [
    { status: 200, json: { client_id: 'string', user_id: 'string', expires_in: 'number' }, is: 'active' },
    { status: 401, json: { status: { is: 401 }, message: { is: 'invalid access token' } }, is: 'inactive' },
  ],
  tells: { account: 'login', scopes: 'scopes', expires: 'expires_in' },
  replies: [
    {
      status: 200,
      body: {
        client_id: 'exampleclient',
        login: 'twitchdev',
        scopes: ['chat:read', 'chat:edit'],
        user_id: '141981764',
        expires_in: 5520838,
      },
      is: 'active',
    },
    { status: 401, body: { status: 401, message: 'invalid access token' }, is: 'inactive' },
    {
      status: 429,
      headers: { 'retry-after': '30' },
      body: { error: 'Too Many Requests', status: 429, message: 'too many requests' },
      is: 'unknown',
    },
  ],
});

const source = 'https://dev.twitch.tv/docs/authentication/validate-tokens/';

const tokenRotation = {
  docs: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
  steps: [
    'revoke the token: POST its client_id and token to https://id.twitch.tv/oauth2/revoke',
    'let the user authorize the application anew, and keep the new token outside git',
    'look at Connections in the settings of the Twitch account and disconnect what you do not know',
  ],
};

/** The token is asked for the client that it belongs to, without which it is not revoked. */
const revocation = (token: string): Revoke => ({
  does: 'Revokes the token: what uses it fails at once.',
  steps: [
    {
      url: 'https://id.twitch.tv/oauth2/validate',
      auth: { header: 'Authorization', value: `OAuth ${token}` },
      done: [200],
      takes: { as: 'client', in: '', take: 'client_id' },
    },
    {
      method: 'POST',
      url: 'https://id.twitch.tv/oauth2/revoke',
      auth: 'in-body',
      form: { client_id: '{client}', token },
      done: [200],
    },
  ],
  source: 'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
});

export default defineProvider({
  name: 'Twitch',
  site: 'https://www.twitch.tv',
  keys: {
    'stream-key': {
      name: 'Twitch stream key',
      noCheck: 'the only call that takes it goes on air',
      pattern: /live_[0-9]{6,12}_[0-9A-Za-z]{28,36}/,
      shape: 'live_<digit:8-10>_<alnum:30>',
      env: ['TWITCH_STREAM_KEY'],
      risk: 'Whoever has it can broadcast anything on your channel.',
      rotate: {
        console: 'https://dashboard.twitch.tv/settings/stream',
        docs: 'https://help.twitch.tv/s/article/twitch-stream-key-faq?language=en_US',
        make: 'reset the primary stream key at {console}; the old one ends at once',
        put: 'put the new key in your broadcasting software, outside git and outside screen captures',
      },
      examples: 'ffmpeg -re -i in.mp4 -f flv rtmp://live.twitch.tv/app/live_<digit:8>_<alnum:30>',
      nearMisses: 'live_stream_<alnum:30>',
    },
    'chat-token': {
      name: 'Twitch chat token',
      // Chat libraries and the IRC PASS line want the word oauth in front of the access token.
      pattern: /oauth:(?<token>[0-9a-z]{30})/,
      shape: 'oauth:<lownum:30>',
      context: { words: ['twitch', 'tmi.js', 'TMI_TOKEN', 'irc'], required: false },
      entropy: 3.3,
      env: ['TWITCH_OAUTH_TOKEN', 'TWITCH_CHAT_TOKEN', 'TWITCH_OAUTH', 'TMI_TOKEN'],
      risk: 'Whoever has it can write in chat as the account and use the API with the rights that it was given.',
      rotate: tokenRotation,
      examples:
        "const client = new tmi.Client({ identity: { username: 'twitchbot', password: 'oauth:<lownum:30>' } });",
      nearMisses: ['twitch oauth:<upper:30>', 'twitch oauth:<lownum:12>'],
    },
    'api-token': {
      name: 'Twitch access token or client secret',
      // Access tokens, client secrets and client IDs all look the same.
      pattern: /[0-9a-z]{30}/,
      shape: '<lownum:30>',
      context: { words: ['twitch'], within: 80 },
      entropy: 3.3,
      confidence: 'medium',
      env: ['TWITCH_CLIENT_SECRET', 'TWITCH_ACCESS_TOKEN', 'TWITCH_TOKEN', 'TWITCH_SECRET'],
      risk: 'Whoever has it can call the API as your application or user: chat, subscriptions, channel settings.',
      rotate: {
        console: 'https://dev.twitch.tv/console/apps',
        docs: 'https://dev.twitch.tv/docs/authentication/',
        make: 'client secret: choose New Secret on the page of the application at {console}',
        put: 'put it in TWITCH_CLIENT_SECRET, outside git; the old secret ends at once, so do both together',
        end: 'access token: POST client_id and token to https://id.twitch.tv/oauth2/revoke, let the user log in anew',
      },
      examples: 'curl -H "Authorization: Bearer <lownum:30>" https://api.twitch.tv/helix/users',
      nearMisses: ['TWITCH_CLIENT_SECRET=<upper:30>', 'twitch: aaaaaaaaaabbbbbbbbbbcccccccccc'],
    },
    'refresh-token': {
      name: 'Twitch refresh token',
      noCheck: 'the one call that takes it makes a new token, and needs the secret of its app',
      pattern: /[0-9a-z]{50}/,
      shape: '<lownum:50>',
      context: { words: ['twitch'], within: 80 },
      entropy: 3.7,
      confidence: 'medium',
      env: ['TWITCH_REFRESH_TOKEN', 'TWITCH_BOT_REFRESH_TOKEN'],
      risk: 'Whoever has it and the client secret can get new access tokens for the user again and again.',
      rotate: {
        docs: 'https://dev.twitch.tv/docs/authentication/refresh-tokens/',
        steps: [
          'let the user disconnect the application under Connections in the settings of the Twitch account',
          'let the user authorize it anew and keep the new tokens outside git',
          'choose New Secret at https://dev.twitch.tv/console/apps if the client secret leaked with it',
        ],
      },
      nearMisses: 'TWITCH_REFRESH_TOKEN=<upper:50>',
    },
  },
  rotate: {
    console: 'https://dev.twitch.tv/console/apps',
    docs: 'https://dev.twitch.tv/docs/authentication/',
    make: 'make a new secret of the application at {console}, or let the user authorize anew',
    end: 'revoke leaked tokens with https://id.twitch.tv/oauth2/revoke',
  },
  check: [
    {
      keys: ['chat-token'],
      ...validation('{token}'),
      source,
    },
    {
      keys: ['api-token'],
      ...validation('{key}'),
      refusalMayMean: 'that it is the secret of an application, which looks the same',
      source,
    },
  ],
  revoke: [
    { keys: ['chat-token'], ...revocation('{token}') },
    { keys: ['api-token'], ...revocation('{key}') },
  ],
  sources: [
    '{docs}',
    'https://dev.twitch.tv/docs/authentication/revoke-tokens/',
    'https://dev.twitch.tv/docs/authentication/refresh-tokens/',
    'https://help.twitch.tv/s/article/twitch-stream-key-faq?language=en_US',
    'token shapes: seen in the examples of the documents, not promised there',
  ],
});
