import { createServer } from 'node:http';
import { generator } from '../corpus/random.mjs';
import { importSources } from '../lib/bundle.mjs';

const FINDINGS = 5000;
const PROVIDERS = 50;
/** Milliseconds until the server answers. */
const SLOW = 20;
const MOST_SOCKETS = 12;
const MOST_MEGABYTES = 100;

/** A live check of thousands of findings against a slow server on this machine: sockets and memory stay bounded. */
export default async function verifyCase() {
  const { verify, createSender, loadRulebook, Secret, finding } = await importSources({
    'src/verify/verify.ts': ['verify'],
    'src/verify/send.ts': ['createSender'],
    'src/rulebook/load.ts': ['loadRulebook'],
    'src/model/secret.ts': ['Secret'],
    'test/helper/finding.ts': ['finding'],
  });
  let open = 0;
  let most = 0;
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    setTimeout(() => response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"no"}'), SLOW);
  });
  server.on('connection', (socket) => {
    most = Math.max(most, ++open);
    socket.on('close', () => open--);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${server.address().port}`;

  const rulebook = loadRulebook();
  const { calls } = rulebook;
  const chosen = Object.entries(calls)
    .flatMap(([provider, { checks }]) =>
      checks[0]?.auth === 'bearer' && !checks[0].next ? [[provider, checks[0]]] : [],
    )
    .slice(0, PROVIDERS);
  const random = generator(7);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const value = () => Array.from({ length: 40 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  const findings = Array.from({ length: FINDINGS }, (_, i) => {
    const [, check] = chosen[i % chosen.length];
    const rule = rulebook.rules.find(({ id }) => id === check.keys[0]);
    return finding({ id: String(i), rule, secret: new Secret(value(), '') });
  });
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  let steps = 0;
  const { signal } = new AbortController();
  const sender = await createSender('unleak-bench', signal);
  const began = performance.now();
  const options = {
    calls,
    providers: null,
    endpoints: Object.fromEntries(chosen.map(([provider]) => [provider, url])),
    registry: undefined,
    signal,
    onProgress: () => steps++,
  };
  // What is left open would hold the bench for ever.
  const { verdicts } = await verify(findings, options, sender.send).finally(async () => {
    clearInterval(watch);
    await sender.close();
    server.closeAllConnections();
    server.close();
  });
  const wall = performance.now() - began;
  const grown = (peak - before) / 1e6;
  const target = (what, must, measured, met) => ({ what, must, measured, met });
  return {
    title: 'Live check under load',
    columns: ['findings', 'providers', 'requests', 'wall s', 'most sockets', 'memory grown MB', 'progress told'],
    rows: [[verdicts.size, chosen.length, asked, (wall / 1000).toFixed(1), most, grown.toFixed(0), steps]],
    targets: [
      target('sockets open at a time', `≤ ${MOST_SOCKETS}`, String(most), most <= MOST_SOCKETS),
      target('memory for 5,000 findings', `≤ ${MOST_MEGABYTES} MB`, `${grown.toFixed(0)} MB`, grown <= MOST_MEGABYTES),
      target('verdicts', String(FINDINGS), String(verdicts.size), verdicts.size === FINDINGS),
    ],
    notes: [`a server in the same process that answers each request after ${SLOW} ms`],
    samples: { wall, most, grown, asked },
  };
}
