import type { UserRule } from './user-rule.ts';
import type { UserRules } from './user-rules.ts';

/**
 * The rules as a file in our own format, YAML. Examples are left out: they may look like keys, and would then be found
 * where the file is kept.
 */
export async function writeRules({ rules, allow }: UserRules, from: string): Promise<string> {
  const { Document } = await import('yaml');
  const value = { ...(allow.length > 0 ? { allow } : {}), rules: rules.map(withoutTexts) };
  const document = new Document(value, { aliasDuplicateObjects: false });
  document.commentBefore = ` Rules of ${from.replace(/[^\x20-\x7e]/g, '?')}, taken over by unleak. See docs/rules.md.`;
  return document.toString({ lineWidth: 0 });
}

function withoutTexts({ examples: _examples, nearMisses: _nearMisses, ...rule }: UserRule): UserRule {
  return rule;
}
