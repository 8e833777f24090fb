import { describe, expect, test } from 'vitest';
import type { Provider } from '../../src/model/provider.ts';
import { spokenNames } from '../../src/rulebook/spoken-names.ts';

function provider(name: string, env: string[], site: string | null = 'https://acme.example'): Provider {
  return { name, site, keys: [{ env }] } as unknown as Provider;
}

const namesOf = (providers: Record<string, Provider>) => Object.fromEntries(spokenNames(providers));

describe('variables call a provider', () => {
  test('by its id, its name and what its usual variables begin with', () => {
    const names = namesOf({ 'stability-ai': provider('Stability AI (DreamStudio)', ['STABILITY_API_KEY', 'SAI_KEY']) });
    expect(names['stability-ai']?.toSorted()).toEqual(['dreamstudio', 'sai', 'stability', 'stabilityai']);
  });

  test('by no word that only says what kind of value it is', () => {
    expect(namesOf({ acme: provider('Acme', ['API_KEY', 'ACCESS_TOKEN', 'DB_KEY']) })).toEqual({ acme: ['acme'] });
  });

  test('by no beginning that two of them share', () => {
    const names = namesOf({ one: provider('First', ['SHARED_KEY']), two: provider('Second', ['SHARED_TOKEN']) });
    expect(names).toEqual({ one: ['one', 'first'], two: ['two', 'second'] });
  });

  test('by no beginning that any program has, unless it is their own name', () => {
    const names = namesOf({
      acme: provider('Acme', ['MODEL_ACCESS_KEY', 'CLOUD_SECRET', 'SPEECH_KEY', 'SANDBOX_TOKEN']),
      cloud: provider('Cloud', []),
    });
    expect(names).toEqual({ acme: ['acme'], cloud: ['cloud'] });
  });

  test('by the name of another only if it is that one', () => {
    const names = namesOf({ acme: provider('Acme', []), other: provider('Other', ['ACME_API_KEY']) });
    expect(names.other).toEqual(['other']);
  });

  test('never a format', () => {
    expect(namesOf({ jwt: provider('JSON Web Tokens', ['JWT_TOKEN'], null) })).toEqual({});
  });
});
