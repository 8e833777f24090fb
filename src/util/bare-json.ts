/**
 * JSON with comments, and with a comma after the last of a list, as other tools let people write it: without both, and each
 * other character where it stood.
 */
export function bareJson(text: string): string {
  const bare = text.replace(STRING_OR_COMMENT, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part));
  return bare.replace(STRING_OR_COMMA, (part) => (part === ',' ? ' ' : part));
}

// What nothing closes is one too: to look for its end from each sign again would take long.
const STRING = String.raw`"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?`;
const STRING_OR_COMMENT = new RegExp(String.raw`${STRING}|//[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/)?`, 'g');
const STRING_OR_COMMA = new RegExp(String.raw`${STRING}|,(?=\s*[\]}])`, 'g');
