import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  for (const changing of [false, true]) {
    const served = await serveFolder({ folder: join(root, 'site'), port: 0, changing });
    const answer = await ask(served.url, method, path);
    await served.close();
    expect(answer).toMatchObject({
      status,
      body,
      headers: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' },
    });
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['content-type']).toBe(type);
  }
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
): Promise<{ readonly status: number | undefined; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ host, port, method, path }, (response) => {
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
