/**
 * Text that does nothing to a terminal and stays on its line: control and direction characters as escapes. Nor does it do
 * anything to a CI service that reads its orders from the log: `::…` at the beginning of a line, `##[…]` and `##vso[…]`
 * anywhere.
 */
export function printable(text: string): string {
  const harmless = text.replace(/^::/, '\\x3a:').replace(/##(?=\[|vso\[)/gi, '#\\x23');
  return withoutControls(harmless);
}

/** The same, and nothing of what is an order to a service alone. */
export function withoutControls(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (c) => {
    const code = c.charCodeAt(0);
    if (c === '\n') return '\\n';
    if (c === '\r') return '\\r';
    if (c === '\t') return '\\t';
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
