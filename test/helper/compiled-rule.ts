import type { CompiledRule, Rulebook, RuleFacts } from '../../src/model/rule.ts';

/** A rule of a made-up provider, as the engine loads it: a key with the prefix `acme_`. */
export function compiledRule(fields: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: 'acme.token',
    provider: 'acme',
    isFormat: false,
    severity: 'high',
    confidence: 'high',
    source: 'acme_[0-9A-Za-z]{24}',
    flags: '',
    entry: 'prefix',
    literals: ['acme_'],
    words: [],
    names: [],
    within: 120,
    contextRequired: false,
    paths: null,
    entropy: 0,
    checksum: null,
    pair: null,
    role: 'key',
    lowered: null,
    tail: '',
    minLength: 29,
    maxLength: 29,
    literal: false,
    reader: null,
    ...fields,
  };
}

export function factsOf(rule: CompiledRule): RuleFacts {
  return {
    name: `Acme ${rule.id.split('.')[1]}`,
    risk: 'Whoever has it can do what its owner may do.',
    env: ['ACME_TOKEN'],
    rotation: {
      console: 'https://acme.example/keys',
      docs: 'https://acme.example/docs/keys',
      steps: ['create a new token', 'put it where the old one is used', 'delete the old token'],
    },
  };
}

export function rulebookOf(...rules: readonly CompiledRule[]): Rulebook {
  return {
    hash: '0',
    rules,
    facts: rules.map(factsOf),
    calls: {},
    providers: { acme: { name: 'Acme', site: null, sources: [] } },
  };
}
