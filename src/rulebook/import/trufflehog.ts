import type { Allow } from '../../model/provider.ts';
import { translateFilter, translatePattern } from '../regex/translate.ts';
import type { RuleFile } from '../rule-file.ts';
import type { UserRule } from '../user-rule.ts';
import { type Fields, isFields, numberOf, objectsOf, textOf, textsOf } from './fields.ts';
import { foundBy } from './found-by.ts';
import { type Imported, Importer, slug } from './imported.ts';

const CONTAINS: Readonly<Record<string, string>> = {
  contains_digit: '[0-9]',
  contains_lowercase: '[a-z]',
  contains_uppercase: '[A-Z]',
  contains_special_char: '[!@#$%^&*()_+=[\\]{}|;:,.<>?-]',
};

/** Takes over custom detectors of trufflehog. */
export async function importTrufflehog(file: RuleFile): Promise<Imported> {
  const importer = new Importer('trufflehog');
  objectsOf((file.value as Fields).detectors).forEach((fields, i) => {
    const name = textOf(fields.name) || `detector ${i + 1}`;
    importer.take({ file: file.file, name, path: ['detectors', i] }, () => convert(fields, name, importer));
    if (fields.verify !== undefined) importer.note('verify has no effect here: no endpoint is asked');
  });
  return importer.result();
}

/** A rule for each of its patterns, or for the one that it calls the primary. */
function convert(fields: Fields, name: string, importer: Importer): UserRule[] {
  const patterns = isFields(fields.regex) ? Object.entries(fields.regex) : [];
  if (patterns.length === 0) throw new SyntaxError('no regex');
  const primary = textOf(fields.primary_regex_name);
  const chosen = patterns.filter(([key]) => primary === '' || key === primary);
  if (chosen.length === 0) throw new SyntaxError(`primary_regex_name names no regex: ${primary}`);
  if (patterns.length > 1) {
    importer.note(
      `${name}: ${primary === '' ? 'each of its patterns is found by itself' : `only ${primary} is looked for`}; trufflehog wants all of them in one file`,
    );
  }
  const allow = allowOf(fields);
  return chosen.map(([key, source]) => {
    const { pattern, flags, literals } = translatePattern(textOf(source), {
      dialect: 'go',
      secretIn: (names) => (names.length > 0 ? [1] : []),
      wholeMatch: allow.some(({ target }) => target === 'match'),
    });
    const require = requirementsOf(fields.validations, key);
    return {
      id: `trufflehog.${slug(chosen.length > 1 ? `${name}-${key}` : name) || 'rule'}`,
      name: chosen.length > 1 ? `${name} ${key}` : name,
      pattern,
      ...(flags ? { flags } : {}),
      search: true,
      ...foundBy(literals, textsOf(fields.keywords)),
      ...(numberOf(fields.entropy) > 0 ? { entropy: numberOf(fields.entropy) } : {}),
      ...(require.length > 0 ? { require } : {}),
      ...(allow.length > 0 ? { allow } : {}),
    };
  });
}

function allowOf(fields: Fields): readonly Allow[] {
  const translated = (name: string) => textsOf(fields[name]).map((source) => translateFilter(source, 'go'));
  const match = translated('exclude_regexes_match');
  const capture = translated('exclude_regexes_capture');
  const words = textsOf(fields.exclude_words);
  return [
    ...(match.length > 0 ? [{ regexes: match, target: 'match' as const }] : []),
    ...(capture.length > 0 ? [{ regexes: capture }] : []),
    ...(words.length > 0 ? [{ words }] : []),
  ];
}

function requirementsOf(validations: unknown, key: string): readonly string[] {
  const wanted = isFields(validations) ? validations[key] : undefined;
  if (!isFields(wanted)) return [];
  return Object.entries(CONTAINS).flatMap(([name, pattern]) => (wanted[name] === true ? [pattern] : []));
}
