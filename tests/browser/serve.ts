import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A running server of files. */
export interface FileServer {
  /** Address with the base, ending in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a folder below a base path on this machine alone, like any static host: no page without its slash, a 404 page for the rest, and
 * what the build named by its content to be remembered. It ends with the process.
 * @param how `compressed`: whether responses are compressed, which costs the tests more than it shows
 */
export async function serve(
  folder: string,
  base = '/',
  { compressed = false }: { readonly compressed?: boolean } = {},
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const headers = url.startsWith(`${base}_astro/`) ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
    void answer(folder, base, url).then(({ status, type, body }) =>
      compressed
        ? response.writeHead(status, { ...headers, 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body))
        : response.writeHead(status, { ...headers, 'content-type': type }).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(folder: string, base: string, url: string): Promise<{ status: number; type: string; body: Buffer | string }> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const inside = path.startsWith(base) ? normalize(path.slice(base.length)).replace(/^(\.\.[/\\])+/, '') : undefined;
  const file = inside === undefined ? undefined : join(folder, path.endsWith('/') ? join(inside, 'index.html') : inside);
  const found =
    file !== undefined &&
    (await stat(file).then(
      (stats) => stats.isFile(),
      () => false,
    ));
  if (found) return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(folder, '404.html')).catch(() => 'Not found') };
}
