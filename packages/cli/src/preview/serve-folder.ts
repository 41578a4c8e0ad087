import { Failure, isSystemError } from '@framewright/workspace';
import { createReadStream, lstatSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What to serve, and where. */
export interface ServeOptions {
  readonly folder: string;
  /** The one port to use; without it the first free one from 4321. */
  readonly port?: number;
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
 * Serves a folder of static files on this computer. Only pages that were opened at its own address are answered: another site whose name leads
 * here could read them otherwise. Links are not followed, and hidden files are not served. Files may change while they are served.
 * @throws Failure if the port is taken or not allowed
 */
export async function serveFolder({ folder, port }: ServeOptions): Promise<ServedFolder> {
  // Without “dev” it walks through the whole folder first, links and all.
  const files = sirv(folder, { dev: true, etag: true });
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
  if (!isMeant(request)) {
    response.writeHead(403, { 'Content-Type': 'text/plain;charset=utf-8' }).end('This address is answered as http://127.0.0.1 only.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const lost = (): void => {
    const page = join(folder, '404.html');
    const isThere = lstatSync(page, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(404, { 'Content-Type': isThere ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
    if (isThere)
      createReadStream(page)
        .on('error', () => response.end())
        .pipe(response);
    else response.end('There is no such page.\n');
  };
  if (isPlain(folder, request.url ?? '')) files(request, response, lost);
  else lost();
}

/** Whether a request was sent to our own address, under a name that is always that of this computer. */
function isMeant({ headers: { host: named = '' }, socket: { localPort }, url = '' }: IncomingMessage): boolean {
  const names = ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => [`${name}:${localPort}`, ...(localPort === 80 ? [name] : [])]);
  return names.includes(named.toLowerCase()) && url.startsWith('/');
}

/** What a path can stand for. */
const endings = ['', '.html', '.htm', '/index.html', '/index.htm'];

/** Whether a path leads to no hidden file, and through no link. */
function isPlain(folder: string, url: string): boolean {
  const parts = decoded(url.slice(0, url.search(/[?#]|$/u)))
    .split(/[/\\]/u)
    .filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || part.includes('\0'))) return false;
  const whole = parts.join('/');
  const places = [...parts.keys()].map((index) => parts.slice(0, index + 1).join('/'));
  return ![...places, ...endings.map((ending) => `${whole}${ending}`)].some((place) => isLink(join(folder, place)));
}

/** As the server of files reads it. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether there is a link, or something that nobody can look at. The folder itself was chosen, and not found. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    if (isSystemError(error)) return error.code !== 'ENOTDIR';
    throw error;
  }
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
