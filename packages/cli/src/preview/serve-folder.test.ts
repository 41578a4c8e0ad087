import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parsePort, serveFolder } from './serve-folder.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const root = folderWith({
  'site/index.html': 'home',
  'site/roles/x/index.html': 'role',
  'site/404.html': 'lost',
  'site/a b.css': 'css',
  'secret.txt': 'secret',
});

test.each([
  ['GET', '/', 200, 'home', 'text/html;charset=utf-8'],
  ['HEAD', '/', 200, '', 'text/html;charset=utf-8'],
  ['GET', '/roles/x/', 200, 'role', 'text/html;charset=utf-8'],
  ['GET', '/a%20b.css', 200, 'css', 'text/css'],
  ['GET', '/nothing/', 404, 'lost', 'text/html;charset=utf-8'],
  ['GET', '/../secret.txt', 404, 'lost', 'text/html;charset=utf-8'],
  ['GET', '/%2e%2e/secret.txt', 404, 'lost', 'text/html;charset=utf-8'],
  ['GET', '/..%2fsecret.txt', 404, 'lost', 'text/html;charset=utf-8'],
  ['GET', '/%', 404, 'lost', 'text/html;charset=utf-8'],
  ['GET', '/%00', 404, 'lost', 'text/html;charset=utf-8'],
  ['POST', '/', 405, '', undefined],
  ['PUT', '/', 405, '', undefined],
  ['DELETE', '/roles/x/', 405, '', undefined],
])('%s %s is answered %i', async (method, path, status, body, type) => {
  const served = await serveFolder({ folder: join(root, 'site'), port: 0 });
  const answer = await ask(served.url, method, path);
  await served.close();
  expect(answer).toMatchObject({
    status,
    body,
    headers: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' },
  });
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(answer.headers['content-type']).toBe(type);
});

test('a page that says it was not found needs no page for that', async () => {
  const served = await serveFolder({ folder: folderWith({}), port: 0 });
  expect(await ask(served.url, 'GET', '/')).toMatchObject({ status: 404, body: 'There is no such page.\n' });
  await served.close();
});

test('the address is of this computer alone', async () => {
  const served = await serveFolder({ folder: root });
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  // Another address of this computer, where it has one: what listens to all of them answers there as well.
  await expect(ask(served.url, 'GET', '/', '127.0.0.2')).rejects.toThrow();
  await served.close();
});

test.each(['127.0.0.1', 'localhost', '[::1]', 'LocalHost'])('it answers as %s with its port', async (name) => {
  const served = await serveFolder({ folder: join(root, 'site'), port: 0 });
  expect(await ask(served.url, 'GET', '/', undefined, `${name}:${new URL(served.url).port}`)).toMatchObject({ status: 200, body: 'home' });
  await served.close();
});

test.each([
  (): string => 'evil.example',
  (port: string): string => `evil.example:${port}`,
  (port: string): string => `127.0.0.1.evil.example:${port}`,
  (port: string): string => `evil.example#127.0.0.1:${port}`,
  (port: string): string => `localhost:${port}0`,
  (port: string): string => `127.0.0.2:${port}`,
  (port: string): string => `0.0.0.0:${port}`,
  (): string => 'localhost',
  (): string => '127.0.0.1:80',
])('it answers under no other name (%#)', async (name) => {
  const served = await serveFolder({ folder: join(root, 'site'), port: 0 });
  for (const [method, path] of [
    ['GET', '/'],
    ['HEAD', '/roles/x/'],
    ['POST', '/'],
    ['GET', '/nothing/'],
  ] as const)
    expect(await ask(served.url, method, path, undefined, name(new URL(served.url).port))).toMatchObject({
      status: 403,
      body: method === 'HEAD' ? '' : 'This address is answered as http://127.0.0.1 only.\n',
      headers: { 'x-frame-options': 'DENY' },
    });
  expect(await ask(served.url, 'GET', 'http://evil.example/')).toMatchObject({ status: 403 });
  await served.close();
});

test('links are not followed, hidden files are not served, and a link that leads round is no harm', async () => {
  const folder = folderWith({
    'site/index.html': 'home',
    'site/.secret': 'secret',
    'site/.git/config': 'secret',
    'outside/index.html': 'secret',
  });
  const site = join(folder, 'site');
  for (const [name, leads] of [
    ['round', '..'],
    ['self', '.'],
    ['folder', '../outside'],
    ['file.txt', '../outside/index.html'],
    ['page.html', '../outside/index.html'],
    ['whole', join(folder, 'outside')],
    ['inside.txt', 'index.html'],
    ['nowhere', 'gone'],
    ['404.html', '../outside/index.html'],
  ] as const)
    symlinkSync(leads, join(site, name));
  mkdirSync(join(site, 'deep'));
  symlinkSync('../../outside/index.html', join(site, 'deep/index.html'));
  const served = await serveFolder({ folder: site, port: 0 });
  expect(await ask(served.url, 'GET', '/')).toMatchObject({ status: 200, body: 'home' });
  for (const path of [
    '/round/outside/index.html',
    '/round/site/',
    '/self/index.html',
    '/folder/',
    '/folder/index.html',
    '/file.txt',
    '/page',
    '/page/',
    '/page.html?a',
    '/whole/',
    '/inside.txt',
    '/nowhere',
    '/deep/',
    '/deep/index.html',
    '/%66older/',
    '/.secret',
    '/%2esecret',
    '/.git/config',
    '/deep/../.secret',
    '/a\\..\\.secret',
    '//folder//',
  ])
    expect(await ask(served.url, 'GET', path), path).toMatchObject({ status: 404, body: 'There is no such page.\n' });
  await served.close();
});

test('a port that is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, '127.0.0.1', resolve);
  });
  const { port } = taken.address() as { readonly port: number };
  await expect(serveFolder({ folder: root, port })).rejects.toThrow(
    `Port ${port} is taken by another program; choose another with --port.`,
  );
  taken.close();
});

test.each(['', 'x', '-1', '80.5', '70000', '0x50'])('%j is no port', (written) => {
  expect(() => parsePort(written)).toThrow('is not the number of a port');
});

function ask(
  url: string,
  method: string,
  path: string,
  host = '127.0.0.1',
  named?: string,
): Promise<{ readonly status: number | undefined; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ host, port, method, path, ...(named === undefined ? {} : { headers: { host: named } }) }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
