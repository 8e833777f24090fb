const COLON = 58;
const LONGEST_NAME = 40;
/** Names that hardly anything but a mail begins with, or that its first lines hold. */
const FIRST =
  /^(?:From \S+ [^\n]*\d{4}\r?\n|(?:From|To|Cc|Date|Subject|Sender|Received|Delivered-To|Reply-To|Return-Path|Envelope-To|Message-ID|MIME-Version|Content-[a-z-]+|DKIM-Signature|ARC-[a-z-]+|Authentication-Results|List-[a-z-]+|References|In-Reply-To|User-Agent|Status|X-[a-z0-9-]+):[ \t\r])/i;
const OF_MAIL = /^(?:From|To|Date|Subject|Received|Message-ID|MIME-Version|Delivered-To):/gim;
const HEADERS = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/;

/** True when text begins like a mail, or like a file of many (mbox). */
export function isMail(bytes: Uint8Array): boolean {
  // Nearly all files end here.
  if (!endsName(bytes)) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const first = FIRST.exec(text);
  if (!first) return false;
  if (/^From \S/i.test(first[0])) return true;
  const headers = HEADERS.exec(text)?.[0] ?? '';
  const rest = text.slice(headers.length);
  const isWhole = rest.trimEnd() === '' || /^\r?\n/.test(rest) || bytes.length >= SAMPLED;
  return isWhole && (headers.match(OF_MAIL)?.length ?? 0) >= 2;
}

/** Bytes after which headers may be cut off. */
const SAMPLED = 1024;

/** `Name:` or `From ` stands at the beginning. */
function endsName(bytes: Uint8Array): boolean {
  for (let p = 0; p < Math.min(bytes.length, LONGEST_NAME); p++) {
    const c = bytes[p]!;
    if (c === COLON) return p > 1;
    if (c === 32) return p === 4 && bytes[0] === 70 && bytes[3] === 109;
    const letter = c | 32;
    if (!(letter >= 97 && letter <= 122) && c !== 45) return false;
  }
  return false;
}
