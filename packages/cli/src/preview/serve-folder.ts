import { Failure, isSystemError } from '@framewright/workspace';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What to serve, and where. */
export interface ServeOptions {
  readonly folder: string;
  /** The one port to use; without it the first free one from 4321. */
  readonly port?: number;
  /** Whether files may change while they are served. */
  readonly changing?: boolean;
}

/** A folder that is being served. */
export interface ServedFolder {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** Reachable from this computer only. */
const host = '127.0.0.1';
const firstPort = 4321;
const portsTried = 20;

/** On every response. Pages carry a stricter policy of their own; these are the headers that a page can't set for itself. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Serves a folder of static files on this computer.
 * @throws Failure if the port is taken or not allowed
 */
export async function serveFolder({ folder, port, changing = false }: ServeOptions): Promise<ServedFolder> {
  const files = sirv(folder, { dev: changing, etag: true });
  const server = createServer((request, response) => answer(request, response, folder, files));
  const used = port === undefined ? await listenOnFreePort(server) : await listen(server, port);
  return {
    url: `http://${host}:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, files: ReturnType<typeof sirv>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  files(request, response, () => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
    if (existsSync(page))
      createReadStream(page)
        .on('error', () => response.end())
        .pipe(response);
    else response.end('There is no such page.\n');
  });
}

async function listenOnFreePort(server: Server): Promise<number> {
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    const used = await tryToListen(server, port);
    if (used !== undefined) return used;
  }
  return listen(server, 0);
}

async function listen(server: Server, port: number): Promise<number> {
  const used = await tryToListen(server, port);
  if (used === undefined) throw new Failure(`Port ${port} is taken by another program; choose another with --port.`);
  return used;
}

/** The port that the server listens on; undefined if it is taken. */
function tryToListen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      if (isSystemError(error) && error.code === 'EADDRINUSE') resolve(undefined);
      else if (isSystemError(error) && (error.code === 'EACCES' || error.code === 'EPERM'))
        reject(new Failure(`There is no permission to serve on port ${port}; choose one above 1023 with --port.`, { cause: error }));
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * The port given with --port.
 * @throws Failure if it is none
 */
export function parsePort(written: string): number {
  const port = Number(written);
  if (!/^\d{1,5}$/.test(written) || port > 65_535)
    throw new Failure(`“${written}” is not the number of a port; a port is a number up to 65535, such as ${firstPort}.`);
  return port;
}
