import { defineProvider } from '../src/rulebook/define-provider.ts';

/** Registries that are known to tell a right login from a wrong one. */
const beside = {
  host: /"(?:https:\/\/)?((?:[a-z0-9-]{1,20}\.)?docker\.io|ghcr\.io|quay\.io|registry\.gitlab\.com|[0-9a-z]{5,50}\.azurecr\.io)(?:\/v[12])?\/?"\s{0,3}:/,
};

export default defineProvider({
  name: 'Docker Hub',
  site: 'https://www.docker.com',
  keys: {
    'personal-access-token': {
      name: 'Docker Hub personal access token',
      pattern: /dckr_pat_[0-9A-Za-z_-]{27}/,
      shape: 'dckr_pat_<b64u:26><alnum:1>',
      env: ['DOCKERHUB_TOKEN', 'DOCKER_HUB_TOKEN', 'DOCKER_PASSWORD', 'DOCKERHUB_PASSWORD', 'DOCKER_TOKEN'],
      beside: {
        user: /(?:docker_?(?:hub)?_?(?:user(?:_?name)?)["']?\s{0,2}[:=]\s{0,2}["']?|user(?:name)?["']?\s{0,2}[:=]\s{0,2}["']?|docker login (?:-u|--username) )([\w-]{2,60})/,
      },
      risk: 'Whoever has it can pull private images and, unless it is read-only, push a changed image over yours.',
      examples: 'echo dckr_pat_<b64u:26><alnum:1> | docker login -u octocat --password-stdin',
      nearMisses: 'notdckr_pat_<alnum:27>',
    },
    'organization-access-token': {
      name: 'Docker organization access token',
      // 32 as issued; the reference of the interface shows 27.
      pattern: /dckr_oat_(?:[0-9A-Za-z_-]{32}|[0-9A-Za-z_-]{27})/,
      shape: ['dckr_oat_<b64u:31><alnum:1>', 'dckr_oat_<b64u:26><alnum:1>'],
      env: ['DOCKERHUB_TOKEN', 'DOCKER_HUB_TOKEN', 'DOCKER_PASSWORD', 'DOCKER_OAT'],
      beside: {
        user: /(?:docker_?(?:hub)?_?(?:user(?:_?name)?)["']?\s{0,2}[:=]\s{0,2}["']?|user(?:name)?["']?\s{0,2}[:=]\s{0,2}["']?|docker login (?:-u|--username) )([\w-]{2,60})/,
      },
      risk: 'Whoever has it can pull or push the repositories of the organization that the token covers.',
      examples: 'with:\n  username: my-org\n  password: dckr_oat_<b64u:31><alnum:1>\n',
      nearMisses: 'mydckr_oat_<alnum:32>',
      rotate: {
        console: 'https://app.docker.com/admin',
        docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
        make: 'as an owner generate a new access token in the Admin Console of the organization, with an expiry and only the repositories it needs',
        put: 'put it where the old one was used, outside git; it is shown only once',
        end: 'deactivate the old token there, watch the pipelines, then delete it',
      },
    },
    'legacy-token': {
      name: 'Docker Hub access token (old form)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['docker_hub_password', 'dockerhubToken', 'docker login -u', 'docker login --username'],
        within: 40,
      },
      env: ['DOCKERHUB_TOKEN', 'DOCKER_HUB_TOKEN', 'DOCKER_PASSWORD', 'DOCKERHUB_PASSWORD', 'DOCKER_TOKEN'],
      confidence: 'medium',
      beside: {
        user: /(?:docker_?(?:hub)?_?(?:user(?:_?name)?)["']?\s{0,2}[:=]\s{0,2}["']?|user(?:name)?["']?\s{0,2}[:=]\s{0,2}["']?|docker login (?:-u|--username) )([\w-]{2,60})/,
      },
      risk: 'Whoever has it can pull private images and, unless it is read-only, push a changed image over yours.',
      examples: 'docker login -u octocat -p <uuid>',
      nearMisses: 'docker login registry.example.org -u octocat -p <uuid>',
    },
    'registry-auth': {
      name: 'Docker registry login (config.json)',
      // Base64 of user:password in ~/.docker/config.json. Nine characters of text at its beginning tell it from words.
      pattern:
        /(?:[I-Za-f][C-HS-Xi-nyz0-3][ABEFIJMNQRUVYZcdghklopstwx014589][0-9A-Za-z+/]){3}[0-9A-Za-z+/]{2,3488}={0,2}/,
      context: { words: ['"auths"', '"auths\\'], within: 144 },
      paths: { endings: ['.docker/config.json', '.dockerconfigjson', 'docker-config.json', 'dockerconfig.json'] },
      entropy: 3.5,
      confidence: 'medium',
      beside,
      risk: 'Whoever has it can log in to the container registry with the user name and password it holds.',
      examples: [
        '{"auths": {"https://index.docker.io/v1/": {"auth": "<base64:octocat:<alnum:20>>"}}}',
        '{"auths": {"https://registry.example.org/v1/": {"auth": "<base64:octocat:<alnum:20>>"}}}',
        '{\n  "auths": {\n    "registry.example.org": {\n      "auth": "<base64:deploy-bot:<alnum:24>>"\n    }\n  }\n}\n',
        'DOCKER_AUTH_CONFIG=\'{"auths":{"docker.example.org":{"auth":"<base64:octocat:<alnum:36>>"}}}\'',
      ],
      nearMisses: [
        '{"auths": {"https://registry.example.org/v1/": {}}, "credsStore": "desktop"}',
        '{"auth": "oauth2"}',
        '"AuthorizationPopup","Auths","AuthorizeBtn","FallbackComponent","safeRenderPlugin","AuthorizeBtnContainer"',
        '{"keys": {"p256dh": "<alnum:87>", "auth": "<alnum:22>=="}}',
      ],
      rotate: {
        steps: [
          'decode the value to see which user of which registry it is',
          'revoke the token, or change the password, of that user at the registry',
          'log in again and keep config.json in a credential store, out of images and git',
        ],
      },
    },
    dockercfg: {
      name: 'Docker registry login (.dockercfg)',
      // Base64 of user:password in the older form of the file, without the field auths.
      pattern: /[0-9A-Za-z+/]{14,3500}={0,2}/,
      context: { words: ['"auth"'], within: 6 },
      paths: { endings: ['dockercfg', '.dockercfg', '*.dockercfg'], required: true },
      entropy: 3.2,
      beside,
      risk: 'Whoever has it can log in to the container registry with the user name and password it holds.',
      examples: [
        '{"https://index.docker.io/v1/": {"auth": "<base64:octocat:<alnum:20>>", "email": "a@shop.io"}}',
        '{"https://registry.shop.io/v1/": {"auth": "<base64:octocat:<alnum:20>>", "email": "a@shop.io"}}',
        '{\n\t"registry.shop.io": {\n\t\t"auth": "<base64:deploy:<alnum:16>>"\n\t}\n}\n',
        '{"docker.shop.io":{"auth":"<base64:ci:<alnum:24>>","email":""}}',
      ],
      nearMisses: [
        '{"https://registry.shop.io/v1/": {"auth": "", "email": "a@shop.io"}}',
        '{"https://registry.shop.io/v1/": {"auth": "<base64 of user:password>"}}',
        '{"email": "<base64:octocat:<alnum:20>>"}',
      ],
      rotate: {
        steps: [
          'decode the value to see which user of which registry it is',
          'revoke the token, or change the password, of that user at the registry',
          'log in again and keep config.json in a credential store, out of images and git',
        ],
      },
    },
    'swarm-join-token': {
      name: 'Docker Swarm join token',
      noCheck: 'it is for a swarm of its owner’s',
      pattern: /SWMTKN-1-[0-9a-z]{48,52}-[0-9a-z]{24,26}/,
      shape: 'SWMTKN-1-<lownum:50>-<lownum:25>',
      risk: 'Whoever has it and reaches a manager can join the swarm, and with a manager token control all its services.',
      nearMisses: 'SWMTKN-1-<lownum:50>',
      rotate: {
        docs: 'https://docs.docker.com/engine/swarm/join-nodes/',
        make: 'run `docker swarm join-token --rotate worker` and the same for manager: the old tokens end at once, nodes stay joined',
        put: 'put the new token where nodes are set up, outside git',
        end: 'check `docker node ls` for nodes that you did not add',
      },
    },
    'swarm-unlock-key': {
      name: 'Docker Swarm unlock key',
      noCheck: 'it is for a swarm of its owner’s',
      severity: 'medium',
      pattern: /SWMKEY-1-[0-9A-Za-z+/]{43}/,
      shape: 'SWMKEY-1-<b64:42><alnum:1>',
      risk: 'Whoever has it and a disk of a manager can decrypt the keys and the state of the swarm.',
      nearMisses: 'SWMKEY_1_<alnum:43>',
      rotate: {
        docs: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
        steps: [
          'run `docker swarm unlock-key --rotate` on a manager',
          'keep the new key in a password manager, and the old one for a few minutes until all managers have it',
          'delete the old key where it was written',
        ],
      },
    },
  },
  rotate: {
    console: 'https://app.docker.com/settings/personal-access-tokens',
    docs: 'https://docs.docker.com/security/access-tokens/',
    make: 'generate a new token with an expiry and the fewest permissions at {console}',
    put: 'put it where the old one was used, outside git; it is shown only once',
    end: 'deactivate the old token there, watch the pipelines, then delete it',
    after: 'compare the digests of your pushed tags with your builds',
  },
  check: [
    {
      // Hands out the token with which a client pulls; for nobody's name and password too, but not for a wrong one.
      keys: ['personal-access-token', 'organization-access-token', 'legacy-token'],
      url: 'https://auth.docker.io/token?service=registry.docker.io',
      auth: { basic: '{user}:{key}' },
      active: { token: 'string', access_token: 'string', issued_at: 'string' },
      inactive: { details: { includes: 'incorrect username or password' } },
      expired: { details: { includes: 'personal access token is expired' } },
      accepted: { token: 'made-up', access_token: 'made-up', expires_in: 300, issued_at: '2026-01-02T03:04:05Z' },
      refused: { details: 'incorrect username or password' },
      tooMany: { details: 'too many failed login attempts for username or IP address' },
      source: 'https://distribution.github.io/distribution/spec/auth/token/',
    },
    {
      strategy: 'registry-login',
      keys: ['registry-auth', 'dockercfg'],
      hosts: ['auth.docker.io', 'ghcr.io', 'quay.io', 'gitlab.com', '{host}.azurecr.io'],
      source: 'https://distribution.github.io/distribution/spec/auth/token/',
    },
  ],
  sources: [
    '{docs}',
    'https://docs.docker.com/enterprise/security/access-tokens/',
    'https://docs.docker.com/engine/swarm/join-nodes/',
    'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
    'token lengths: {observed}',
  ],
});
