import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';
import { brokenWords, type MailPart, mailPart } from '../mail-part.ts';

/** Bytes that are looked at together. */
const PART = 64 * 1024;
/** A line that is longer is taken in pieces. */
const LONGEST_LINE = 64 * 1024;
const LONGEST_HEADERS = 64 * 1024;
/** Characters of decoded headers that wait for the end of the text that they stand in. */
const MOST_WORDS = 1024 * 1024;
const LINE_FEED = 10;

/**
 * Mails, one or many in a file (mbox): what is attached in base64 becomes an entry, all else is read as it stands in the
 * file, where text in base64 or quoted-printable is decoded like anywhere.
 */
export function* mail(input: Input, contents: Contents): Parser {
  const reader = new MailReader(contents);
  let rest: Uint8Array = new Uint8Array();
  for (;;) {
    const part = yield* input.some(PART);
    if (!part) break;
    rest = reader.take(rest.length > 0 ? Buffer.concat([rest, part]) : part).slice();
  }
  reader.end(rest);
}

class MailReader {
  readonly #contents: Contents;
  /** Of the mail at hand, parts within parts among them. */
  readonly #boundaries = new Set<string>();
  /** The lines of the headers at hand; null within a body. */
  #headers: string | null = '';
  /** Base64 of the attachment at hand that makes no whole group yet; null within text. */
  #pending: string | null = null;
  #mails = 0;
  #isMailbox = false;
  #attached = 0;
  #afterEmpty = true;
  /** Where the next byte stands. */
  #at = 0;
  #line = 0;
  #reading = false;
  /** Headers in which a word goes on over the end of a line, decoded. */
  #words = '';

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** Takes whole lines. Returns what is left. */
  take(bytes: Uint8Array): Uint8Array {
    let text = 0;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      const line = bytes.subarray(from, end + 1);
      const wasText = this.#pending === null;
      if (!wasText && this.#endsAttachment(line)) {
        this.#endAttachment();
        text = from;
      }
      const next = end + 1;
      if (this.#pending === null) {
        const attached = this.#look(line);
        if (attached) {
          this.#text(bytes.subarray(text, next));
          this.#beginAttachment(attached);
        }
      } else this.#decode(line);
      if (this.#pending !== null && !wasText) this.#pass(line.length, 1);
      from = next;
    }
    if (bytes.length - from > LONGEST_LINE) {
      if (this.#pending !== null) {
        this.#decode(bytes.subarray(from));
        this.#pass(bytes.length - from, 0);
        text = bytes.length;
      }
      from = bytes.length;
    }
    if (this.#pending === null) this.#text(bytes.subarray(text, from));
    if (this.#words.length > MOST_WORDS) this.#endText();
    return bytes.subarray(from);
  }

  end(rest: Uint8Array): void {
    if (this.#pending !== null && !this.#endsAttachment(rest)) this.#decode(rest);
    else {
      if (this.#pending !== null) this.#endAttachment();
      this.#text(rest);
    }
    if (this.#pending !== null) this.#endAttachment();
    this.#endText();
  }

  /** Reads a line of text. Returns the attachment that begins behind it. */
  #look(line: Uint8Array): MailPart | null {
    const isEmpty = line.length <= 2 && (line[0] === LINE_FEED || line[0] === 13);
    const wasAfterEmpty = this.#afterEmpty;
    this.#afterEmpty = isEmpty;
    if (wasAfterEmpty && isFromLine(line)) {
      this.#isMailbox = true;
      this.#mails++;
      this.#boundaries.clear();
      this.#headers = '';
      return null;
    }
    if (this.#headers !== null) {
      if (!isEmpty) {
        if (this.#headers.length < LONGEST_HEADERS) this.#headers += latin1(line);
        return null;
      }
      this.#words += brokenWords(this.#headers);
      const part = mailPart(this.#headers);
      if (part.boundary !== null) this.#boundaries.add(part.boundary);
      this.#headers = part.isMail && !part.isBase64 ? '' : null;
      return part.isAttached ? part : null;
    }
    if (this.#isBoundary(line)) this.#headers = latin1(line).trimEnd().endsWith('--') ? null : '';
    return null;
  }

  #isBoundary(line: Uint8Array): boolean {
    if (this.#boundaries.size === 0 || line[0] !== 45 || line[1] !== 45) return false;
    const text = latin1(line).trimEnd().slice(2);
    return this.#boundaries.has(text) || (text.endsWith('--') && this.#boundaries.has(text.slice(0, -2)));
  }

  /** No line of base64 begins so. */
  #endsAttachment(line: Uint8Array): boolean {
    return (line[0] === 45 && line[1] === 45) || isFromLine(line);
  }

  #beginAttachment(part: MailPart): void {
    this.#endText();
    const name = part.name ?? `part ${++this.#attached}`;
    this.#contents.begin(this.#isMailbox ? `${this.#mails}/${name}` : name);
    this.#pending = '';
  }

  #decode(line: Uint8Array): void {
    const text = this.#pending + latin1(line).replace(/[^A-Za-z0-9+/=]/g, '');
    const whole = text.length - (text.length % 4);
    if (whole > 0) this.#contents.push(Buffer.from(text.slice(0, whole), 'base64'));
    this.#pending = text.slice(whole);
  }

  #endAttachment(): void {
    if (this.#pending) this.#contents.push(Buffer.from(this.#pending, 'base64'));
    this.#contents.end();
    this.#pending = null;
    this.#afterEmpty = true;
  }

  /** Hands on text as it stands. */
  #text(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (!this.#reading) this.#contents.begin(null, { own: true, made: true, base: this.#at, lines: this.#line });
    this.#reading = true;
    this.#contents.push(bytes);
    let lines = 0;
    for (let p = bytes.indexOf(LINE_FEED); p >= 0; p = bytes.indexOf(LINE_FEED, p + 1)) lines++;
    this.#pass(bytes.length, lines);
  }

  #endText(): void {
    if (!this.#reading) return;
    this.#contents.end();
    this.#reading = false;
    if (this.#words !== '') this.#contents.entry('headers', Buffer.from(this.#words), { again: true, made: true });
    this.#words = '';
  }

  #pass(bytes: number, lines: number): void {
    this.#at += bytes;
    this.#line += lines;
  }
}

/** `From`, a sender and a date: a mail begins in an mbox. */
function isFromLine(line: Uint8Array): boolean {
  return line[0] === 70 && line[1] === 114 && line[4] === 32 && /^From \S+ .*\d{4}\s*$/.test(latin1(line));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
