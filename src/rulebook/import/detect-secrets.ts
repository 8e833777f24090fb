import { translatePattern } from '../regex/translate.ts';
import type { RuleFile } from '../rule-file.ts';
import type { UserRule } from '../user-rule.ts';
import { type Fields, objectsOf, textOf, textsOf } from './fields.ts';
import { foundBy } from './found-by.ts';
import { type Imported, Importer, slug } from './imported.ts';
import { pluginsIn } from './python-plugin.ts';

/** Takes over what is a plain pattern in a baseline, a list of plug-ins, or a plug-in's source. What has none is said. */
export async function importDetectSecrets(file: RuleFile): Promise<Imported> {
  const importer = new Importer('detect-secrets');
  if (typeof file.value === 'string') {
    for (const { name, patterns, unread } of pluginsIn(file.value)) {
      importer.take({ file: file.file, name, path: [] }, () => {
        if (patterns.length === 0) throw new SyntaxError('no pattern that can be read without running it');
        return patterns.map(({ source, flags }) => convert(name, `${flags}${source}`));
      });
      if (unread > 0) importer.note(`${name}: patterns that cannot be read without running it: ${unread}`);
    }
    return importer.result();
  }
  objectsOf((file.value as Fields).plugins_used).forEach((fields, i) => {
    const name = textOf(fields.name) || `plug-in ${i + 1}`;
    importer.take({ file: file.file, name, path: ['plugins_used', i] }, () => {
      const sources = ['pattern', 'patterns', 'regex', 'denylist'].flatMap((key) => textsOf(fields[key]));
      if (sources.length > 0) return sources.map((source) => convert(name, source));
      throw new SyntaxError(
        fields.path === undefined
          ? "no pattern in it: unleak's own rules stand for it"
          : 'its pattern is in a program: give that file to --rules',
      );
    });
  });
  return importer.result();
}

function convert(name: string, source: string): UserRule {
  const { pattern, flags, literals } = translatePattern(source, {
    dialect: 'python',
    guess: true,
    secretIn: (names) => names.map((_, i) => i + 1),
  });
  return {
    id: `detect-secrets.${slug(name) || 'plug-in'}`,
    name,
    pattern,
    ...(flags ? { flags } : {}),
    search: true,
    ...foundBy(literals, []),
  };
}
