const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What stands in brackets, one character a byte. */
export function literal(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return /[\r\n]/.test(other!) ? '' : (ESCAPES[other!] ?? other!);
  });
}

/** What digits stand for, one character a byte. */
export function hex(digits: string): string {
  const clean = digits.replace(/\s+/g, '');
  return Buffer.from(clean.length % 2 ? `${clean}0` : clean, 'hex').toString('latin1');
}
