/** A glob as a regular expression for a whole path: `**`, `*`, `?`, `[…]` and `{a,b}`. Without a `/` it is one of a name. */
export function globPattern(glob: string): string {
  let pattern = '';
  let open = 0;
  for (let i = 0; i < glob.length; i++) {
    const c = glob[i]!;
    if (glob.startsWith('**/', i)) {
      pattern += i === 0 ? '(?:^|/)' : '(?:[^]*/)?';
      i += 2;
    } else if (glob.startsWith('**', i)) {
      pattern += '[^]*';
      i++;
    } else if (c === '*') pattern += '[^/]*';
    else if (c === '?') pattern += '[^/]';
    else if (c === '{') {
      pattern += '(?:';
      open++;
    } else if (c === '}' && open > 0) {
      pattern += ')';
      open--;
    } else if (c === ',' && open > 0) pattern += '|';
    else pattern += c.replace(/[\^$\\.+()|{}]/, '\\$&');
  }
  const begin = glob.startsWith('**/') ? '' : glob.includes('/') ? '^' : '(?:^|/)';
  return `${begin}${pattern}${')'.repeat(open)}$`;
}
