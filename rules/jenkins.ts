import { defineProvider } from '../src/rulebook/define-provider.ts';

const beside = { user: /(?:(?:jenkins_?)?user(?:_?name|_?id)?["']?\s{0,2}[:=]\s{0,2}["']?|-u ["']?)([\w.@-]{1,60})/ };

export default defineProvider({
  name: 'Jenkins',
  site: 'https://www.jenkins.io',
  keys: {
    'api-token': {
      name: 'Jenkins API token',
      severity: 'critical',
      // "11" for the version of the form, and 32 hex characters.
      pattern: /11[0-9a-f]{32}/,
      shape: '11<hex:32>',
      context: { words: ['jenkins'], within: 100 },
      env: ['JENKINS_API_TOKEN', 'JENKINS_TOKEN', 'JENKINS_USER_TOKEN', 'JENKINS_PASSWORD'],
      entropy: 2.8,
      beside,
      risk: 'Whoever has it and reaches the server can do there what its owner may: start jobs, read their secrets, run code as an admin.',
      examples: 'curl -X POST -u ci:11<hex:32> https://jenkins.example.com/job/shop/build',
      nearMisses: 'jenkins.war sha1: 11<hex:38>',
    },
    'legacy-api-token': {
      name: 'Jenkins API token (old form)',
      severity: 'critical',
      // 32 hex characters, as an MD5 has; made by Jenkins before 2.129 and still valid where the owner kept it.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['jenkinsToken', 'jenkinsApiToken', 'jenkins-token', 'jenkins.token', 'jenkins_auth', 'jenkins_pass'],
        within: 24,
      },
      env: ['JENKINS_API_TOKEN', 'JENKINS_TOKEN', 'JENKINS_USER_TOKEN', 'JENKINS_PASSWORD'],
      entropy: 3,
      confidence: 'medium',
      beside,
      risk: 'Whoever has it and reaches the server can do there what its owner may: start jobs, read their secrets, run code as an admin.',
      examples: ['JENKINS_USER=ci\nJENKINS_API_TOKEN=<hex:32>\n', 'jenkins.token: <hex:32>\n'],
      nearMisses: 'jenkins.war md5: <hex:32>',
    },
    'agent-secret': {
      name: 'Jenkins agent secret',
      noCheck: 'the only call that takes it connects an agent',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: ['agent.jar', 'slave.jar', 'jenkins-agent.jnlp', 'jenkinsAgentSecret', 'jenkins_agent_secret'],
        within: 140,
      },
      env: ['JENKINS_SECRET', 'JENKINS_AGENT_SECRET'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can join your controller as this agent and get the jobs and their secrets.',
      examples:
        'java -jar agent.jar -url https://jenkins.example.com/ -secret <hex:64> -name linux-1 -workDir /home/jenkins',
      nearMisses: [
        'image: jenkins/inbound-agent@sha256:<hex:64>',
        'FROM jenkins/jenkins-agent@sha256:<hex:64>',
        'JENKINS_SECRET=@/run/secrets/agent',
      ],
      rotate: {
        docs: 'https://www.jenkins.io/doc/book/security/controller-isolation/',
        steps: [
          'delete the node under Manage Jenkins, Nodes and make it anew with another name: its secret follows from the name',
          'start the agent with the new secret, kept outside git',
          'look through the builds that ran on the old node',
        ],
      },
    },
    'initial-admin-password': {
      name: 'Jenkins initial admin password',
      noCheck: 'it is for the first login at a server of its owner’s',
      severity: 'critical',
      pattern: /[0-9a-f]{30,36}/,
      shape: '<hex:32>',
      context: {
        words: ['password to proceed to installation', 'initialAdminPassword', 'initial_admin_password'],
        within: 100,
      },
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and reaches the server can finish its setup or log in as admin.',
      nearMisses: 'sudo cat /var/lib/jenkins/secrets/initialAdminPassword',
      rotate: {
        docs: 'https://www.jenkins.io/doc/book/installing/linux/#setup-wizard',
        steps: [
          'log in and give the admin account a new password, or make another admin and delete this one',
          'delete the file secrets/initialAdminPassword on the server',
          'take the log out of what is public',
        ],
      },
    },
    crumb: {
      name: 'Jenkins crumb',
      noCheck: 'it opens nothing without the session that it belongs to',
      severity: 'low',
      pattern: /[0-9a-f]{64}|[0-9a-f]{32}/,
      shape: ['<hex:32>', '<hex:64>'],
      context: { words: ['Jenkins-Crumb'], within: 16 },
      env: ['JENKINS_CRUMB'],
      entropy: 3,
      confidence: 'low',
      risk: 'Whoever has it still needs the session or the API token of the user that it was made for.',
      examples: 'curl -H "Jenkins-Crumb: <hex:64>" https://jenkins.example.com/job/shop/build',
      rotate: {
        docs: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
        steps: [
          'log out of the session that it was made in: the crumb ends with it',
          'use an API token in scripts, which needs no crumb',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    make: 'log in on your Jenkins server and generate a new API token in the settings of the user: Security, Add new Token',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'revoke the old token there and look through the builds started since the leak',
  },
  check: {
    keys: ['api-token', 'legacy-api-token'],
    url: '{server}/me/api/json?tree=id,fullName,absoluteUrl',
    auth: { basic: '{user}:{key}' },
    active: { _class: { includes: 'hudson.model.User' }, id: 'string', absoluteUrl: 'string' },
    inactive: {
      status: 401,
      header: { 'www-authenticate': 'realm="Jenkins"' },
      page: true,
      because: 'invalid token for this user',
    },
    tells: { account: 'id', name: 'fullName' },
    accepted: { _class: 'hudson.model.User', absoluteUrl: 'https://ci.example.com/user/ci', fullName: 'CI', id: 'ci' },
    tooMany: 'Too many requests',
    replies: {
      status: 401,
      headers: { 'content-type': 'text/html', 'www-authenticate': 'Basic realm="Jenkins"' },
      body: '<html><title>Error 401 Invalid password/token for user: ci</title></html>',
      is: 'inactive',
    },
    source:
      'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/ and https://github.com/jenkinsci/jenkins (BasicHeaderProcessor)',
  },
  sources: [
    'https://www.jenkins.io/blog/2018/07/02/new-api-token-system/',
    'https://www.jenkins.io/doc/book/security/csrf-protection/',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-JenkinsApiToken.html',
  ],
});
