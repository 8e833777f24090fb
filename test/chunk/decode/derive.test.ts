import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { derive } from '../../../src/chunk/decode/derive.ts';
import { rootLayer } from '../../../src/chunk/decode/layer.ts';
import { BLOCK } from '../../../src/model/encoded-place.ts';
import { createScanner } from '../../../src/scan/scanner.ts';
import { fillSecret } from '../../helper/fill-secret.ts';
import { plainKernel, wasmKernel } from '../../helper/matcher.ts';
import { rulebook } from '../../helper/rules.ts';
import { findingsIn, scanBytes } from '../../helper/scan-bytes.ts';

const scanner = createScanner(rulebook, wasmKernel());
const KEY = fillSecret('ghp_<crc62:30>').text;
const [HEAD, TAIL] = [KEY.slice(0, 20), KEY.slice(20)];
const base64 = (text: string) => Buffer.from(text).toString('base64');

function found(text: string) {
  return scanBytes(scanner, Buffer.from(text))
    .filter(({ rule, value }) => value === KEY && rulebook.rules[rule]!.provider === 'github')
    .map(({ start, end, line, column, chain = [] }) => ({
      span: text.slice(start, end),
      line,
      column,
      chain: chain.join(' > '),
    }));
}

describe('a key that is cut in two is found as one', () => {
  test.each([
    ['"a" + "b"', `x = "${HEAD}" + "${TAIL}";`, 'joined text'],
    ['single quotes', `x = '${HEAD}' . '${TAIL}';`, 'joined text'],
    ['over lines', `x = ("${HEAD}"\n     "${TAIL}")`, 'joined text'],
    ['over lines of Windows', `x = "${HEAD}" +\r\n    "${TAIL}"`, 'joined text'],
    ['backslash', `x="${HEAD}\\\n${TAIL}"`, 'joined text'],
    ['template', `\`${HEAD}\${"${TAIL}"}\``, 'joined text'],
    ['quoted-printable', `${'a'.repeat(40)}  ${HEAD.padStart(33, ' ')}=\r\n${TAIL}\r\n`, 'quoted-printable'],
    ['folded block', `key: >-\n  ${HEAD}\n  ${TAIL}\nnext: 1\n`, 'yaml block'],
    ['literal block', `a:\n  key: |\n    ${HEAD}\n    ${TAIL}\n  next: 1\n`, 'yaml block'],
    ['comments between', `x = "${HEAD}" + // the rest\n  /* is */ "${TAIL}"`, 'joined text'],
    ['prefixes', `x = (f"${HEAD}"\n     f"${TAIL}")`, 'joined text'],
    ['wide strings', `L"${HEAD}" L"${TAIL}"`, 'joined text'],
    ['Objective-C', `@"${HEAD}"\n  @"${TAIL}"`, 'joined text'],
    ['brackets', `("${HEAD}" + ("${TAIL}"))`, 'joined text'],
    ['SQL', `SELECT '${HEAD}' || '${TAIL}';`, 'joined text'],
    ['Elixir', `x = "${HEAD}" <> "${TAIL}"`, 'joined text'],
    ['OCaml', `let x = "${HEAD}" ^ "${TAIL}"`, 'joined text'],
    ['Haskell', `x = "${HEAD}\\\n   \\${TAIL}"`, 'joined text'],
    ['PowerShell', `$x = '${HEAD}' + \`\n  '${TAIL}'`, 'joined text'],
    ['shell', `X="${HEAD}""${TAIL}"`, 'joined text'],
    ['two pieces of a template', `\`${HEAD}\${"${TAIL.slice(0, 8)}"}\${"${TAIL.slice(8)}"}\``, 'joined text'],
    ['["a", "b"].join("")', `x = ['${HEAD}', '${TAIL}'].join('')`, 'joined text'],
    ['a list over lines', `x = [\n  "${HEAD}",\n  "${TAIL}",\n].join("")`, 'joined text'],
    ['"".join(["a", "b"])', `x = "".join(["${HEAD}", "${TAIL}"])`, 'joined text'],
    ['concat!("a", "b")', `concat!("${HEAD}", "${TAIL}")`, 'joined text'],
    ['implode', `implode('', ['${HEAD}', '${TAIL}'])`, 'joined text'],
    ['paste0', `x <- paste0("${HEAD}", "${TAIL}")`, 'joined text'],
    ['CloudFormation', `{"Fn::Join": ["", ["${HEAD}", "${TAIL}"]]}`, 'joined text'],
    ['-join', `$x = -join @('${HEAD}', '${TAIL}')`, 'joined text'],
    ['%u beside %', `x=a%3D${HEAD}%u00${TAIL.charCodeAt(0).toString(16)}${TAIL.slice(1)}`, 'percent'],
    ['%u alone', `x=${HEAD}%u00${TAIL.charCodeAt(0).toString(16)}${TAIL.slice(1)}`, 'percent'],
    ['a sign escaped for Markdown', `x ${KEY.slice(0, 3)}\\${KEY.slice(3)}`, 'string escapes'],
    ['<wbr>', `<code>${HEAD}<wbr>${TAIL}</code>`, 'wbr'],
    ['&shy;', `<p>${HEAD}&shy;${TAIL}</p>`, 'entities'],
    ['a zero-width space', `<p>${HEAD}&#8203;${TAIL}</p>`, 'entities'],
    ['an item of YAML', `- >-\n    ${HEAD}\n    ${TAIL}\n- x\n`, 'yaml block'],
    ['a tag and an anchor', `key: !!str &a >-\n  ${HEAD}\n  ${TAIL}\n`, 'yaml block'],
    ['a comment behind the sign', `key: >- # folded\n  ${HEAD}\n  ${TAIL}\n`, 'yaml block'],
  ])('%s', (_, text, chain) => {
    expect(found(text)).toMatchObject([{ chain }]);
    const { span } = found(text)[0]!;
    expect(span.startsWith(HEAD.slice(0, 3)) && span.endsWith(TAIL.slice(-8))).toBe(true);
  });
});

test.each([
  ['a list that is not joined', `["${HEAD}", "${TAIL}"]`],
  ['a list that is joined by commas', `["${HEAD}", "${TAIL}"].join(',')`],
  ['arguments', `f("${HEAD}", "${TAIL}")`],
  ['an element of a tag', `${HEAD}<wb>${TAIL}`],
  ['a value and the name below it', `token: "${HEAD}"\n"${TAIL}": 1\n`],
  ['the same in HCL', `token = "${HEAD}"\n"${TAIL}" = 1\n`],
])('parts that no language joins are none: %s', (_, text) => {
  expect(found(text).filter(({ chain }) => chain !== '')).toEqual([]);
});

test('an address behind a key is the next operand of a shell', () => {
  const { text } = fillSecret('figd_<b64u:40>');
  const call = `curl -H 'X-Figma-Token: ${text}' 'https://api.figma.com/v1/me'\n`;
  expect(findingsIn(scanner, rulebook, call).map(({ secret }) => secret.reveal())).toEqual([text]);
});

describe('a guess at a text that is joined is one at all of it', () => {
  const [a = '', b = ''] = fillSecret('<alnum:32> <alnum:30>').text.split(' ');

  test.each([
    ['Python', `API_SECRET = ("${a}"\n              "${b}")\n`],
    ['in an object', `x = {"access_token": "${a}"\n    "${b}",\n  "y": 2}\n`],
    ['JavaScript', `const apiSecret = "${a}" +\n  "${b}";\n`],
    ["named as a provider's", `DROPBOX_TOKEN = "${a}" "${b}"\n`],
  ])('%s', (_, text) => {
    const findings = findingsIn(scanner, rulebook, text);
    expect(findings.map(({ secret }) => secret.reveal())).toEqual([a + b]);
  });

  test('and as sure as one at its first part', () => {
    expect(findingsIn(scanner, rulebook, `API_SECRET = ("${a}"\n    "${b}")\n`)).toMatchObject([{ blocks: true }]);
  });

  test('but for the lines of a table, where nothing is joined', () => {
    const findings = findingsIn(scanner, rulebook, `"user","api_key"\n"bob","${a}"\n"eve","${b}"\n`);
    expect(findings.map(({ secret }) => secret.reveal()).sort()).toEqual([a, b].sort());
  });
});

describe('what people meet', () => {
  test.each([
    [
      'a slash that PHP escapes',
      fillSecret('{"aws_secret_access_key":"<alnum:19>\\/<alnum:20>"}').text,
      'string escapes',
    ],
    ['PowerShell', `powershell -enc ${Buffer.from(`$k="${KEY}"`, 'utf16le').toString('base64')}`, 'base64 > utf-16le'],
    ['a data: URL', `url(data:text/plain;base64,${base64(`k=${KEY}`)})`, 'base64'],
    [
      'a part of a web token',
      `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(`{"k":"${KEY}"}`).toString('base64url')}.x`,
      'base64',
    ],
    ['a Helm release', base64(gzipSync(`a\nb\n${KEY}\n`).toString('base64')), 'base64 > base64 > gzip > line 3'],
    [
      'PHP',
      `gzinflate(base64_decode("${deflateRawSync(`k=${KEY}`).toString('base64')}"))`,
      'base64 > deflate > line 1',
    ],
    ['behind a name', `session-${base64(`k=${KEY}`)}`, 'base64'],
    ['an escaped line break before it', `"a\\n${base64(`k=${KEY}`)}"`, 'base64'],
    ['HTML', `<input value="k&equals;${HEAD.replace('_', '&lowbar;')}${TAIL}&quot;">`, 'entities'],
  ])('%s', (_, text, chain) => {
    const all = scanBytes(scanner, Buffer.from(text)).filter((match) => match.chain);
    expect(all.map((match) => match.chain!.join(' > '))).toContain(chain);
  });

  test.each([106, 107])(
    'wrapped base64 of %i bytes, whose last line is padding and one character at most',
    (length) => {
      const text = base64(`some words before the key to fill the line `.padEnd(length - KEY.length) + KEY);
      expect(found(`${text.slice(0, 71)}\n${text.slice(71, 142)}\n${text.slice(142)}\n`)).toMatchObject([
        { chain: 'base64' },
      ]);
    },
  );

  test('a short password of a Kubernetes Secret', () => {
    const password = fillSecret('<alnum:9>!').text;
    const [finding] = findingsIn(scanner, rulebook, `data:\n  DB_PASSWORD: ${base64(password)}\n`);
    expect(finding?.secret.reveal()).toBe(password);
    expect(finding?.places).toMatchObject([{ line: 2, chain: ['base64'] }]);
  });

  test('context that is not encoded counts', () => {
    const { text } = fillSecret('DATADOG_API_KEY: <base64:<hex:32>>\n');
    expect(findingsIn(scanner, rulebook, text).map(({ rule }) => rule.id)).toEqual(['datadog.api-key']);
  });
});

describe('a password in a table of Markdown', () => {
  const PASSWORD = fillSecret('k7#<alnum:10>$Qm2').text;
  const tables = (value: string) => [
    `| user | password |\n|---|:--|\n| bob | ${value} |\n`,
    `text\n\n| Role | E-Mail | Admin password |\n| --- | :-: | --- |\n| a | a@example.com | |\r\n| b | | \`${value}\` |\n\nmore\n`,
    `  Passwd  |  x  |\n-----|-----|\n**${value}** | y |\n`,
  ];

  test.each(tables(PASSWORD))('%j', (text) => {
    const found = findingsIn(scanner, rulebook, text);
    expect(found).toMatchObject([{ places: [{ chain: ['table'] }] }]);
    const [place] = found[0]!.places;
    expect(text.slice(place!.start, place!.end)).toBe(PASSWORD);
  });

  test('a key of a known form is as it stands', () => {
    for (const text of tables(KEY)) {
      const found = findingsIn(scanner, rulebook, text);
      expect(found).toMatchObject([{ blocks: true, places: [{ chain: [] }] }]);
    }
  });

  test('no table', () => {
    expect(findingsIn(scanner, rulebook, `| user | password |\n|--- x ---|\n| bob | ${PASSWORD} |\n`)).toEqual([]);
    expect(findingsIn(scanner, rulebook, `| user | place |\n|---|---|\n| bob | ${PASSWORD} |\n`)).toEqual([]);
  });
});

describe('nothing is made of', () => {
  test.each([
    ['hashes', fillSecret('sha1 <hex:40> sha256 <hex:64> integrity sha512-<b64:86>==').text],
    ['identifiers', 'someVeryLongIdentifierName another_long_identifier_name_here SCREAMING_CONSTANT_NAME'],
    ['UUIDs', fillSecret('<uuid> <uuid>').text],
    [
      'pictures',
      `url(data:image/png;base64,${Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('base64')})`,
    ],
  ])('%s', (_, text) => {
    expect(scanBytes(scanner, Buffer.from(text))).toEqual([]);
  });
});

describe('limits', () => {
  const problemsOf = (bytes: Uint8Array) => {
    scanner.takeProblems();
    scanBytes(scanner, bytes);
    return scanner.takeProblems().map(({ code, path, message }) => ({ code, path, message }));
  };

  test('what is encoded six times over is told', () => {
    const five = base64(base64(base64(base64(base64(`k=${KEY}`)))));
    expect(found(base64(five))).toEqual([]);
    expect(problemsOf(Buffer.from(base64(five)))).toMatchObject([
      { code: 'not-decoded', path: 'file.txt', message: 'holds text that is encoded more than five times over' },
    ]);
    expect(found(five)).toHaveLength(1);
    expect(problemsOf(Buffer.from(five))).toEqual([]);
  });

  test('a release of Helm with a secret in its manifest is read to its end', () => {
    const manifest = JSON.stringify({ kind: 'Secret', data: { TOKEN: base64(KEY) } });
    const release = base64(gzipSync(JSON.stringify({ name: 'shop', manifest })).toString('base64'));
    const bytes = Buffer.from(`kind: Secret\ndata:\n  release: ${release}\n`);
    expect(scanBytes(scanner, bytes).map(({ value }) => value)).toContain(KEY);
    expect(problemsOf(bytes)).toEqual([]);
  });

  test('what is compressed to little is opened bit by bit, and what stands beside it is found', () => {
    const packed = gzipSync(`${'words and words\n'.repeat(9 * 65536)}k=${KEY}\n`).toString('base64');
    const values = scanBytes(scanner, Buffer.from(`a: ${packed}\nb: ${base64(`k=${KEY}`)}\n`));
    expect(values.map(({ inside, line }) => `${inside}:${line}`)).toEqual([
      'undefined:2',
      `base64 in line 1!content:${9 * 65536 + 1}`,
    ]);
  });

  test('a bomb is told', () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64');
    const text = `a: ${bomb}\nb: ${base64(`k=${KEY}`)}\n`;
    expect(found(text)).toHaveLength(1);
    expect(problemsOf(Buffer.from(text))).toMatchObject([
      { code: 'not-unpacked', message: 'it unpacks to more than 250 times its size' },
    ]);
  });

  test('compressed text that is encoded twice and goes on beyond a chunk is told', () => {
    let state = 1;
    const bytes = Buffer.alloc(1_200_000);
    for (let i = 0; i < bytes.length; i++) bytes[i] = (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
    const encoded = base64(gzipSync(bytes).toString('base64'));
    expect(problemsOf(Buffer.from(encoded))).toMatchObject([{ code: 'not-decoded' }]);
  });

  test('compressed text that is damaged is none', () => {
    const whole = gzipSync(`a ${KEY} b`);
    whole.fill(0, 12, 30);
    expect(problemsOf(Buffer.from(`x ${whole.toString('base64')} y`))).toEqual([]);
  });
});

describe('base64 over the end of a window', () => {
  test.each([1024 * 1024 - 100, 1024 * 1024 - 20, 1024 * 1024 - 64 * 1024 - 30])('at %i', (at) => {
    const bytes = Buffer.alloc(2 * 1024 * 1024, 'lorem ipsum dolor sit amet\n');
    const text = ` ${base64(`some words before it, k=${KEY} and some after`)} `;
    bytes.write(text, at);
    const all = scanBytes(scanner, bytes).filter(({ value }) => value === KEY);
    expect(all).toHaveLength(1);
    expect(Buffer.from(bytes.toString('latin1', all[0]!.start, all[0]!.end), 'base64').toString()).toContain(KEY);
  });

  test('a line of three windows is decoded all through', () => {
    const line = 'words and words and words\n';
    const text = base64(`${line.repeat(40_000)}k=${KEY}\n${line.repeat(40_000)}`);
    expect(found(text)).toMatchObject([{ line: 1, chain: 'base64' }]);
  });
});

test('the plain kernel finds the same', () => {
  const plain = createScanner(rulebook, plainKernel());
  const text = `a: ${base64(`k=${KEY}`)}\nx = "${HEAD}" + "${TAIL}"\n%67hp_${KEY.slice(4)}\n`;
  expect(scanBytes(plain, Buffer.from(text))).toEqual(scanBytes(scanner, Buffer.from(text)));
});

test('the text of one scan is not left in the next', () => {
  expect(found(`x ${base64(`k=${KEY}`)} `)).toHaveLength(1);
  expect(found('x = 1\n')).toEqual([]);
});

test('blocks of YAML that lie close together become one text, for a text has its price', () => {
  const text = 'a: |\n b\n'.repeat(1000);
  const places = [...text.matchAll(/\|/g)].map(({ index }) => ({ kind: BLOCK, at: index }));
  const layer = rootLayer(Buffer.from(text), { cutBefore: false, cutAfter: false });
  const { layers } = derive(layer, places, { left: 1024 * 1024 }, () => false, false);
  expect(layers.map(({ bytes }) => bytes.length < text.length)).toEqual([true]);
});
