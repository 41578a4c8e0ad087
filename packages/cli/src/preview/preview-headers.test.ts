import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewHeaders } from './preview-headers.ts';

const files = [
  'index.html',
  '404.html',
  '_astro/page.js',
  'roles/index.html',
  'roles/host/index.html',
  'preview/index.html',
  'preview/preview.css',
  'preview/post.css',
  'preview/comment/index.html',
  'preview/post/index.html',
  'preview/source/0.json',
  'post/index.html',
];

let outDir = '';

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'framewright-headers-'));
  for (const path of files) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), '');
  }
});
afterAll(() => rm(outDir, { recursive: true }));

/** Every header for an address with the values of all rules that fit it, as servers read such files. */
function headersAt(content: string, address: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const block of content.split('\n\n')) {
    const [path = '', ...lines] = block.trim().split('\n');
    if (path.endsWith('*') ? !address.startsWith(path.slice(0, -1)) : address !== path) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/u.exec(line) ?? expect.fail(line);
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

describe.each(['/', '/pr-12/'])('the headers of a preview at %s', (root) => {
  async function policies(api?: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const [file] = await previewHeaders({ outDir, root, api });
    expect(file?.path).toBe('_headers');
    const addresses = files.flatMap((path) => [`${root}${path}`, ...(path.endsWith('index.html') ? [`${root}${path.slice(0, -10)}`] : [])]);
    return new Map(addresses.map((address) => [address, headersAt(file?.content ?? '', address).get('Content-Security-Policy') ?? []]));
  }

  test('give each file one policy', async () => {
    expect([...(await policies('https://api.forge.example/v3'))].filter(([, found]) => found.length !== 1)).toEqual([]);
  });

  test('let the page that posts comments ask the forge, and no other page anything else', async () => {
    for (const [address, [policy = '']] of await policies('https://api.forge.example/v3')) {
      const isPosting = address.startsWith(`${root}preview/post/`);
      expect(policy).toMatch(isPosting ? / connect-src https:\/\/api\.forge\.example;/u : / connect-src 'self';/u);
      expect(policy).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/u);
    }
  });

  test('let nothing ask a forge that is not known', async () => {
    for (const [address, [policy]] of await policies())
      expect(policy).toMatch(address.startsWith(`${root}preview/post/`) ? / connect-src 'none';/u : / connect-src 'self';/u);
  });

  test('keep search engines away from all of it', async () => {
    const [file] = await previewHeaders({ outDir, root, api: undefined });
    for (const path of files) {
      const found = headersAt(file?.content ?? '', `${root}${path}`);
      expect(found.get('X-Robots-Tag')).toEqual(['noindex, nofollow']);
      expect(found.get('Referrer-Policy')).toEqual(['no-referrer']);
      expect(found.get('X-Content-Type-Options')).toEqual(['nosniff']);
      expect(found.get('Cache-Control')).toEqual(['no-store']);
    }
  });
});
