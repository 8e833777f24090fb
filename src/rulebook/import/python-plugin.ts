/** A detector of detect-secrets, as far as it can be read without running it. */
interface PythonPlugin {
  /** What it calls the secret, or the class. */
  readonly name: string;
  /** With inline flags, such as `(?i)`, for those that it is compiled with. */
  readonly patterns: readonly { readonly source: string; readonly flags: string }[];
  /** Patterns that are made while it runs. */
  readonly unread: number;
}

const CLASS = /^class\s+(\w+)\s*\([^)]*(?:Detector|Plugin)[^)]*\)\s*:/gm;
const LITERAL = String.raw`[rRbBuU]{0,2}(?:'''[^]*?'''|"""[^]*?"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const COMPILE = new RegExp(
  String.raw`\bre\.compile\(\s*((?:${LITERAL}(?:\s|#[^\n]*\n)*)+)(?:,(?:\s|#[^\n]*\n)*(?:flags\s*=\s*)?([\w.\s|]+?))?\s*,?(?:\s|#[^\n]*\n)*\)`,
  'g',
);

/** Calls that make a pattern; those of detect-secrets itself put it together while it runs. */
const MADE = /\b(?:re\.compile|build_assignment_regex|assign_regex_generator)\(/g;

/** True for the source of such a detector. */
export function isPlugin(text: string): boolean {
  return text.search(CLASS) >= 0 && text.search(MADE) >= 0;
}

export function pluginsIn(text: string): readonly PythonPlugin[] {
  const classes = [...text.matchAll(CLASS)];
  return classes.map(({ 1: name = '', index }, i) => {
    const body = text.slice(index, classes[i + 1]?.index);
    const told = /^\s+secret_type\s*=\s*(['"])(.+?)\1/m.exec(body)?.[2];
    const read = [...body.matchAll(COMPILE)];
    return {
      name: told ?? name,
      patterns: read.map(([, literals = '', flags = '']) => ({ source: joined(literals), flags: inline(flags) })),
      unread: (body.match(MADE)?.length ?? 0) - read.length,
    };
  });
}

/** Literals side by side are one. */
function joined(literals: string): string {
  return [...literals.matchAll(new RegExp(LITERAL, 'g'))].map(([literal]) => textOfLiteral(literal)).join('');
}

function textOfLiteral(literal: string): string {
  const raw = /^\w*[rR]/.test(literal);
  const text = literal.replace(/^\w*(?:'''|"""|'|")([\s\S]*?)(?:'''|"""|'|")$/, '$1');
  if (raw) return text;
  // An escape that Python does not know keeps its backslash.
  return text.replace(/\\([nrt\\'"\n])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t', '\n': '' })[c] ?? c);
}

function inline(flags: string): string {
  const letters = ['I', 'M', 'S', 'X'].filter((letter) => {
    const long = { I: 'IGNORECASE', M: 'MULTILINE', S: 'DOTALL', X: 'VERBOSE' }[letter];
    return new RegExp(`\\bre\\.(?:${letter}|${long})\\b`).test(flags);
  });
  return letters.length > 0 ? `(?${letters.join('').toLowerCase()})` : '';
}
