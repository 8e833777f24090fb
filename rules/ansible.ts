import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ansible',
  site: null,
  keys: {
    'connection-password': {
      name: 'password of hosts in an Ansible inventory',
      severity: 'critical',
      pattern:
        /ansible_[a-z_]{0,8}pass(?:word)?["' ]{0,4}[=:][ ]{0,3}["']?(?<secret>[^\s"'$<>{}!([][^\s"'<>{}]{3,128})/,
      literal: true,
      risk: 'Whoever has it can log in at the hosts of the inventory, often as root.',
      examples: [
        'web1.shop.io ansible_user=root ansible_ssh_pass=<alnum:12>',
        'all:\n  vars:\n    ansible_become_password: "<alnum:16>"\n',
        "[web:vars]\nansible_password='<alnum:14>'\n",
      ],
      nearMisses: [
        'ansible_become_pass="{{ vault_become_pass }}"',
        'ansible_password: !vault |\n  x',
        'ansible_password=changeme',
        'ansible_password: (this | from_json).p',
        '"ansible_become_pass":[35,39],"ansible_host":3',
        "ansible_become_password: \"{{ lookup('env', 'X') }}\"",
      ],
    },
    'vault-password-file': {
      name: 'password of an Ansible vault',
      severity: 'critical',
      // With a digit: other files of one word are names and hosts.
      pattern: /(?:[^\s#!"'$<>{}/0-9][^\s"'$<>{}/0-9]{0,60})?[0-9][^\s"'$<>{}/]{0,100}/,
      entropy: 2.9,
      reader: 'file',
      paths: {
        endings: [
          '.vault_pass',
          '.vault_pass.txt',
          '.vault-pass',
          '.vault_password',
          '.vault-password',
          'vault_pass.txt',
          'vault_password.txt',
          'vault-password.txt',
          '.ansible_vault_pass*',
          '.ansible-vault-pass*',
        ],
        required: true,
      },
      literal: true,
      risk: 'Whoever has it can decrypt every secret that the vault of the repository holds.',
      examples: ['<alnum:32>\n', '<b64u:23><alnum:1>', '<alnum:14>\r\n'],
      nearMisses: ['#!/bin/sh\nexec pass show ansible\n', '<password>\n', 'changeme\n'],
      rotate: {
        docs: 'https://docs.ansible.com/ansible/latest/vault_guide/vault_encrypting_content.html',
        steps: [
          'replace every secret that is encrypted with it at the service that it belongs to: the old files stay readable',
          'give the vault a new password with ansible-vault rekey',
          'keep the new one outside git, or have a script ask a secret store for it',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://docs.ansible.com/ansible/latest/vault_guide/index.html',
    make: 'change the password of that account on all hosts of the inventory',
    put: 'put the new one into a vault (ansible-vault encrypt_string), or log in with a key',
    end: 'look through the log-ins at those hosts since the leak',
  },
  noCheck: 'no service knows these passwords: they are for hosts and files of the owner’s',
  sources: 'https://docs.ansible.com/ansible/latest/inventory_guide/connection_details.html',
});
