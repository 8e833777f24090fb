/** What a file of a CI service holds. */
export type Yaml = string | readonly Yaml[] | { readonly [name: string]: Yaml };

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/**
 * Reads the part of YAML that our templates are written in: maps, lists, plain and quoted texts, `|` blocks, `[a, b]`, `{}`.
 * Every scalar is a text. @throws for all else, and for what is indented wrongly.
 */
export function readYaml(source: string): Yaml {
  const lines = source.split('\n').map((raw, i): Line => {
    if (raw.includes('\t')) throw new Error(`line ${i + 1}: a tab`);
    return { number: i + 1, indent: raw.search(/\S|$/), text: raw.trim() };
  });
  let at = 0;
  const skip = () => {
    while (at < lines.length && (lines[at]!.text === '' || lines[at]!.text.startsWith('#'))) at++;
    return lines[at];
  };
  const fail = (line: Line, why: string): never => {
    throw new Error(`line ${line.number}: ${why}: ${line.text}`);
  };

  const block = (parent: number): string => {
    const taken: Line[] = [];
    while (at < lines.length && (lines[at]!.text === '' || lines[at]!.indent > parent)) taken.push(lines[at++]!);
    const indent = Math.min(...taken.filter(({ text }) => text !== '').map((line) => line.indent));
    const text = taken.map((line) => (line.text === '' ? '' : ' '.repeat(line.indent - indent) + line.text));
    return `${text.join('\n').trimEnd()}\n`;
  };

  /** What stands behind a name or a dash, on its line or below it. */
  const value = (text: string, line: Line, indent: number): Yaml => {
    if (text === '|') return block(indent);
    if (text !== '') return scalar(text, line, fail);
    const next = skip();
    if (!next || next.indent < indent) return '';
    return next.indent > indent || next.text.startsWith('- ') ? node(next.indent) : '';
  };

  const node = (indent: number): Yaml => {
    const items: Yaml[] = [];
    const map: Record<string, Yaml> = {};
    for (let line = skip(); line && line.indent >= indent; line = skip()) {
      if (line.indent > indent) fail(line, 'indented too far');
      if (line.text.startsWith('- ')) {
        const inner = line.text.slice(2);
        if (/^[\w-]+:(?: |$)/.test(inner)) {
          lines[at] = { ...line, indent: indent + 2, text: inner };
          items.push(node(indent + 2));
        } else {
          at++;
          items.push(value(inner, line, indent));
        }
        continue;
      }
      if (items.length > 0) break;
      const [, name = fail(line, 'no name'), rest = ''] = /^([\w-]+):(?: (.*))?$/.exec(line.text) ?? [];
      if (Object.hasOwn(map, name)) fail(line, 'twice');
      at++;
      map[name] = value(rest, line, indent);
    }
    return items.length > 0 ? items : map;
  };

  const result = node(0);
  const rest = skip();
  return rest ? fail(rest, 'not understood') : result;
}

function scalar(text: string, line: Line, fail: (line: Line, why: string) => never): Yaml {
  if (text === '{}') return {};
  const list = /^\[([^[\]{}"']*)\]$/.exec(text);
  if (list) return list[1]!.split(',').map((one) => one.trim());
  const quoted = /^(["'])([^"'\\]*)\1$/.exec(text);
  if (quoted) return quoted[2]!;
  if (/^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(text)) fail(line, 'no plain text');
  return text;
}
