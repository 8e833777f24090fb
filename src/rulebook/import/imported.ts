import type { Allow } from '../../model/provider.ts';
import type { UserRule } from '../user-rule.ts';

/** Where a rule stands in its file. */
export interface Source {
  readonly file: string;
  /** As the file calls it. */
  readonly name: string;
  /** Keys and places in lists that lead to it. */
  readonly path: readonly (string | number)[];
}

/** What became of a file of another scanner. */
export interface Imported {
  readonly tool: string;
  readonly rules: readonly { readonly rule: UserRule; readonly source: Source }[];
  /** Rules that cannot be taken over, and why. */
  readonly refused: readonly Refusal[];
  /** What of the file has no effect here, each a sentence. */
  readonly notes: readonly string[];
  /** Allowed for all rules of the file. */
  readonly allow: readonly Allow[];
}

export interface Refusal {
  readonly source: Source;
  readonly reason: string;
}

/** Collects what becomes of each rule of a file. */
export class Importer {
  readonly tool: string;
  readonly rules: { rule: UserRule; source: Source }[] = [];
  readonly refused: Refusal[] = [];
  readonly notes: string[] = [];
  readonly #ids = new Set<string>();

  constructor(tool: string) {
    this.tool = tool;
  }

  /** Takes what `convert` makes of a rule, or why it makes nothing of it. */
  take(source: Source, convert: () => UserRule | readonly UserRule[]): void {
    try {
      const made = convert();
      for (const rule of 'id' in made ? [made] : made) {
        this.rules.push({ rule: { ...rule, id: this.#unused(rule.id) }, source });
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.refused.push({ source, reason: error.message });
    }
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  result(allow: readonly Allow[] = []): Imported {
    const { tool, rules, refused, notes } = this;
    return { tool, rules, refused, notes, allow };
  }

  #unused(id: string): string {
    let free = id;
    for (let i = 2; this.#ids.has(free); i++) free = `${id}-${i}`;
    this.#ids.add(free);
    return free;
  }
}

/** An id of ours for what another scanner calls `name`: `np.adobe.1` becomes `np.adobe-1`, `My Key` `<tool>.my-key`. */
export function idOf(tool: string, name: string): string {
  const [first = '', ...rest] = name.split('.').map(slug);
  return first !== '' && rest.some((part) => part !== '')
    ? `${first}.${rest.filter((part) => part !== '').join('-')}`
    : `${tool}.${first || 'rule'}`;
}

export function slug(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
