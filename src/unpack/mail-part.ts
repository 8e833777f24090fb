/** What the headers of a mail, or of a part of it, say. */
export interface MailPart {
  /** Stands between the parts of what follows; null when it has none. */
  readonly boundary: string | null;
  /** A mail within the mail follows. */
  readonly isMail: boolean;
  readonly isBase64: boolean;
  /** Something in base64 follows that is no text to be read in the mail itself. */
  readonly isAttached: boolean;
  readonly name: string | null;
}

/** @param headers with their line ends */
export function mailPart(headers: string): MailPart {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ');
  const type = headerOf(unfolded, 'content-type');
  const disposition = headerOf(unfolded, 'content-disposition');
  const isBase64 = /^\s*base64\b/i.test(headerOf(unfolded, 'content-transfer-encoding'));
  const name = parameter(disposition, 'filename') ?? parameter(type, 'name');
  const isText = /^\s*(?:text\/|multipart\/|$)/i.test(type);
  return {
    boundary: parameter(type, 'boundary'),
    isMail: /^\s*message\/rfc822\b/i.test(type),
    isBase64,
    isAttached: isBase64 && (name !== null || !isText),
    name: name === null ? null : decodedWords(name).replace(/[\0-\x1f]/g, ''),
  };
}

/** The headers whose encoded words go on in a word on the next line, decoded: `=?utf-8?Q?…?=` and `=?utf-8?Q?…?=`. */
export function brokenWords(headers: string): string {
  if (!/\?=\r?\n[ \t]+=\?/.test(headers)) return '';
  const lines = headers.replace(/\r?\n[ \t]+/g, ' ').match(/^.*\?= +=\?.*$/gm) ?? [];
  return lines.map((line) => `${decodedWords(line)}\n`).join('');
}

function headerOf(headers: string, name: string): string {
  return new RegExp(`^${name}:(.*)$`, 'im').exec(headers)?.[1] ?? '';
}

/** `name="value"`, `name*=utf-8''value`, or pieces of either: `name*0="va"; name*1="lue"`. Null when there is none. */
function parameter(value: string, name: string): string | null {
  const found = value.matchAll(
    new RegExp(`[;\\s]${name}(?:\\*(\\d+))?(\\*)?\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'gi'),
  );
  const pieces = [...found].map(([, nth = '0', coded, quoted, bare = '']) => ({
    nth: Number(nth),
    text: coded ? percentDecoded(bare || (quoted ?? '')) : (quoted?.replace(/\\(.)/g, '$1') ?? bare),
  }));
  if (pieces.length === 0) return null;
  return pieces
    .filter((piece, i) => pieces.findIndex(({ nth }) => nth === piece.nth) === i)
    .sort((a, b) => a.nth - b.nth)
    .map(({ text }) => text)
    .join('');
}

function percentDecoded(text: string): string {
  const bytes = text
    .replace(/^[\w-]*'[\w-]*'/, '')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Words as headers encode them: `=?utf-8?B?…?=`. */
function decodedWords(text: string): string {
  return text.replace(/=\?[^?]+\?([bq])\?([^?]*)\?=\s*/gi, (_, kind: string, word: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : percentDecoded(word.replace(/_/g, ' ').replace(/=/g, '%')),
  );
}
