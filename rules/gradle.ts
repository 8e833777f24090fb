import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gradle',
  site: 'https://gradle.org',
  keys: {
    'repository-password': {
      name: 'Password of a repository in a Gradle build',
      noCheck: 'the repository is its owner’s own',
      // credentials { username … password … } of a repository, in Groovy or Kotlin.
      pattern:
        /credentials[ ]?\{\s{0,40}username[ ]{0,3}=?[ ]{0,3}["'][^"'\n]{1,60}["'];?\s{1,40}password[ ]{0,3}=?[ ]{0,3}["'](?<secret>[^"'\s]{6,60})["']/,
      literal: true,
      entropy: 2.5,
      risk: 'Whoever has it can read packages from the repository, and publish there if the account may.',
      examples: [
        'repositories {\n  maven {\n    url "https://repo.example.com/maven"\n    credentials {\n      username "ci"\n      password "<alnum:20>"\n    }\n  }\n}\n',
        'credentials {\n    username = "deploy"\n    password = "<alnum:16>"\n}\n',
        "credentials { username 'ci'; password '<b64u:23><alnum:1>' }",
      ],
      nearMisses: [
        'credentials {\n  username "ci"\n  password "$repoPassword"\n}\n',
        'credentials {\n  username = project.repoUser\n  password = project.repoPassword\n}\n',
        'credentials {\n  username = "ci"\n  password = System.getenv("REPO_PASSWORD")\n}\n',
        'credentials(PasswordCredentials)',
      ],
      rotate: {
        docs: 'https://docs.gradle.org/current/userguide/declaring_repositories.html#sec:handling_credentials',
        steps: [
          'make a new password or token at the repository that the block stands in',
          'keep it in gradle.properties of your home folder or in an environment variable, and take it from there with credentials(PasswordCredentials)',
          'make the old password invalid at the repository',
        ],
      },
    },
    'plugin-portal-secret': {
      name: 'Gradle Plugin Portal publish secret',
      noCheck: 'the portal has no call that only reads',
      severity: 'critical',
      pattern: /publish[._]secret["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9A-Za-z]{30,64})/i,
      context: { words: ['gradle_'], within: 10 },
      entropy: 3.4,
      risk: 'Whoever has it and the publish key can publish your plugins on the Gradle Plugin Portal.',
      examples: [
        'gradle.publish.secret=<alnum:48>',
        'GRADLE_PUBLISH_SECRET=<alnum:32>',
        './gradlew publishPlugins -Pgradle.publish.secret=<alnum:48>',
      ],
      nearMisses: [
        'gradle.publish.secret=your_secret',
        'GRADLE_PUBLISH_KEY=<alnum:32>',
        'gradle.publish.secret=<alnum:12>',
        'publish.secret=<alnum:48>',
      ],
      rotate: {
        console: 'https://plugins.gradle.org',
        docs: 'https://plugins.gradle.org/docs/publish-plugin',
        make: 'log in at {console} and regenerate the key under API Keys of your profile: the old one ends',
        put: 'put key and secret in GRADLE_PUBLISH_KEY and GRADLE_PUBLISH_SECRET of your CI, outside git',
        end: 'delete the old pair and look for versions of your plugins that you did not publish',
      },
    },
    'develocity-access-key': {
      name: 'Develocity access key',
      // Host of the server, equals sign, key; several are separated by semicolons.
      pattern:
        /(?:DEVELOCITY|GRADLE_ENTERPRISE)_ACCESS_KEY["']?[ ]{0,2}[:=][ ]{0,2}["']?[0-9A-Za-z.-]{3,80}=(?<secret>[0-9a-z]{50,56})/,
      entropy: 3.4,
      risk: 'Whoever has it can publish build scans and write to the build cache of your Develocity server as its owner.',
      examples: [
        'DEVELOCITY_ACCESS_KEY=develocity.example.com=<any:[a-z2-7]:52>',
        'env:\n  GRADLE_ENTERPRISE_ACCESS_KEY: "ge.example.com=<any:[a-z2-7]:52>"\n',
        "export DEVELOCITY_ACCESS_KEY='builds.example.org=<any:[a-z2-7]:52>'",
      ],
      nearMisses: [
        'DEVELOCITY_ACCESS_KEY=develocity.example.com=your-access-key',
        'DEVELOCITY_ACCESS_KEY=<any:[a-z2-7]:52>',
        'develocity.example.com=<any:[a-z2-7]:52>',
      ],
      rotate: {
        docs: 'https://docs.gradle.com/develocity/gradle-plugin/current/',
        make: 'generate a new access key under My settings, Access keys on your Develocity server',
        put: 'put it in DEVELOCITY_ACCESS_KEY of your CI, outside git',
        end: 'revoke the old access key there',
      },
    },
  },
  rotate: {
    docs: 'https://docs.gradle.org/current/userguide/declaring_repositories.html#sec:handling_credentials',
    make: 'make a new secret of the same kind where the old one comes from',
    put: 'put it in an environment variable or in gradle.properties of your home folder, outside git',
    end: 'make the old one invalid',
  },
  check: {
    keys: ['develocity-access-key'],
    url: '{server}/api/builds?maxBuilds=1',
    active: { '0.id': 'string', '0.buildToolType': 'string', '0.availableAt': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ id: 'b1', availableAt: 1637316480, buildToolType: 'gradle', buildToolVersion: '8.10' }],
    refused: '',
    source: 'https://docs.gradle.com/develocity/api-manual',
  },
  sources: [
    '{docs}',
    'https://plugins.gradle.org/docs/publish-plugin',
    'https://docs.gradle.com/develocity/gradle-plugin/current/',
    'lengths: {observed}',
  ],
});
