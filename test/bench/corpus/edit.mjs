import { between, pick } from './random.mjs';

const LF = 10;

/** A new version of a text: a few hunks, in each some lines deleted and some put in that stand elsewhere in the corpus. */
export function edit(random, text, corpus) {
  let now = text;
  for (let hunks = between(random, 1, 4); hunks > 0; hunks--) {
    const start = lineStart(now, Math.floor(random() * now.length));
    const end = skipLines(now, start, between(random, 0, 6));
    now = Buffer.concat([now.subarray(0, start), someLines(random, corpus), now.subarray(end)]);
  }
  return now;
}

function someLines(random, corpus) {
  const from = pick(random, corpus);
  const start = lineStart(from, Math.floor(random() * from.length));
  return from.subarray(start, skipLines(from, start, between(random, 1, 6)));
}

function lineStart(text, at) {
  return at === 0 ? 0 : text.lastIndexOf(LF, at - 1) + 1;
}

function skipLines(text, start, count) {
  let at = start;
  for (let i = 0; i < count; i++) {
    const end = text.indexOf(LF, at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/** Texts that people edit: lines of usual length. */
export function isEditable(text) {
  if (text.length < 200 || text.includes(0)) return false;
  let lines = 1;
  for (let at = text.indexOf(LF); at >= 0; at = text.indexOf(LF, at + 1)) lines++;
  return text.length / lines < 120;
}
