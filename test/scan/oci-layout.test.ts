import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DEFAULTS, scanPaths } from '../../src/index.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { tarOf } from '../helper/archives.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const key = (seed: number) => fillSecret('ghp_<crc62:30>', seed).text;

/** An image of two layers, of which the second deletes a file of the first, in a list for several platforms. */
function imageAt(): { folder: string; layer: string } {
  const blobs: Record<string, Buffer> = {};
  const blob = (content: Buffer | object) => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const sum = createHash('sha256').update(bytes).digest('hex');
    blobs[`blobs/sha256/${sum}`] = bytes;
    return { digest: `sha256:${sum}`, size: bytes.length };
  };
  const first = blob(gzipSync(tarOf({ 'app/.env': `TOKEN=${key(1)}\n` })));
  const second = blob(gzipSync(tarOf({ 'app/.wh..env': '' })));
  const config = blob({
    config: { Env: [`APP_TOKEN=${key(2)}`], Labels: { note: key(3) } },
    history: [{ created_by: `RUN curl -H "token: ${key(4)}" example.com` }],
  });
  const list = blob({ manifests: [blob({ config, layers: [first, second] })] });
  const outside = { digest: 'sha256:../../../etc/passwd' };
  const files = {
    'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'index.json': JSON.stringify({ manifests: [list, outside, null] }),
  };
  return { folder: tempFolder({ ...files, ...blobs }), layer: `blobs/sha256/${first.digest.slice(7)}` };
}

test('every layer, settings, labels and history of an image in OCI layout', async () => {
  const { folder, layer } = imageAt();
  const result = await scanPaths([`oci:${folder}`], loadRulebook(), DEFAULTS);
  expect(result.findings).toHaveLength(4);
  expect(result.complete).toBe(true);
  const paths = result.findings.flatMap(({ places }) => places.map(({ path }) => path));
  expect(paths.some((path) => path?.endsWith(`${layer}!app/.env`))).toBe(true);
});

test('a layer that is not there is a problem', async () => {
  const { folder, layer } = imageAt();
  rmSync(join(folder, layer));
  const result = await scanPaths([`oci:${folder}`], loadRulebook(), DEFAULTS);
  expect(result.findings).toHaveLength(3);
  expect(result.problems).toMatchObject([{ code: 'missing-object', path: expect.stringMatching(`${layer}$`) }]);
});

test('a folder that is no layout is refused', async () => {
  const folder = tempFolder({ 'a.txt': 'words' });
  await expect(scanPaths([`oci:${folder}`], loadRulebook(), DEFAULTS)).rejects.toMatchObject({ code: 'no-such-path' });
});
