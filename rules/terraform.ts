import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Terraform',
  site: null,
  keys: {
    'variable-default': {
      name: 'default of a secret Terraform variable',
      pattern: /default[ \t]{1,12}=[ \t]{1,4}"(?<secret>[^\s"$<>{}]{8,200})"/,
      context: { words: ['password" {', 'passwd" {', 'secret" {', 'token" {', 'api_key" {', 'apikey" {'], within: 120 },
      literal: true,
      confidence: 'medium',
      entropy: 2.8,
      risk: 'Whoever has it can use what the variable opens.',
      examples: [
        'variable "db_password" {\n  type    = string\n  default = "<alnum:16>"\n}\n',
        'variable "api_token" {\n  default   = "<hex:40>"\n  sensitive = true\n}\n',
        'variable "client_secret" {\n  description = "of the shop"\n  default = "<alnum:32>"\n}\n',
      ],
      nearMisses: [
        'variable "db_password" {\n  default = ""\n}\n',
        'variable "db_password" {\n  default = "changeme"\n}\n',
        'variable "region" {\n  default = "eu-west-1"\n}\n',
        'variable "api_token" {\n  default = "<your token>"\n}\n',
      ],
    },
    'random-password': {
      name: 'random_password in a Terraform state',
      pattern: /result["': ]{1,4}"(?<secret>[^\s"\\]{8,128})"/,
      context: { words: ['"override_special":', '"bcrypt_hash":', 'override_special\\"'], within: 144 },
      literal: true,
      entropy: 2.5,
      risk: 'Whoever has it has the password that Terraform made for something else in the same state.',
      examples: [
        '"attributes": {"bcrypt_hash": "x", "length": 24, "result": "<alnum:24>", "special": true}',
        '            "override_special": null,\n            "result": "<alnum:16>",\n            "special": false,\n',
        '"override_special": "!#",\n"result": "<any:[A-Za-z0-9!#%*]:20>",\n',
      ],
      nearMisses: [
        '"result": "<alnum:24>"',
        '"override_special": null,\n"result": null\n',
        '"bcrypt_hash": "x", "length": 24, "results": []',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
    steps: [
      'make a new value where it is used; a random_password is replaced with terraform apply -replace=ADDRESS',
      'give it to Terraform from the environment (TF_VAR_…) or a secret store, and mark the variable sensitive',
      'keep the state in a remote backend with encryption, never in git',
    ],
  },
  noCheck:
    'a state holds what Terraform was told, of any provider; what has a form of its own is found and checked by its own rule',
  sources: '{docs}',
});
