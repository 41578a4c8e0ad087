import { join } from 'node:path';
import type { FileToWrite } from '@framewright/model';

/** A built preview. */
export interface BuiltPreview {
  readonly outDir: string;
  /** The path that it is served at; begins and ends with a slash. */
  readonly root: string;
  /** The address of the API that its page for posting comments may call; undefined if none is known. */
  readonly api: string | undefined;
}

/**
 * The headers of a preview, for servers that read such files: not indexed, not framed, no referrer, nothing loaded from elsewhere. If
 * several rules match an address, all their policies apply, so the page that posts comments has to be outside the rules of all others.
 */
export async function previewHeaders({ outDir, root, api }: BuiltPreview): Promise<readonly FileToWrite[]> {
  const { securityHeaders, postingPolicy } = await import('@framewright/site');
  const policy = securityHeaders.find(({ name }) => name === policyName)?.value ?? '';
  const others = securityHeaders.filter(({ name }) => name !== policyName);
  const rules = [
    rule('/*', [...others, { name: 'X-Robots-Tag', value: 'noindex, nofollow' }, { name: 'Cache-Control', value: 'no-store' }]),
    ...(await addressesIn(outDir)).map((path) => {
      const value = path === postingPath ? `${postingPolicy(api)}; frame-ancestors 'none'` : policy;
      return rule(`${root}${path}`, [{ name: policyName, value }]);
    }),
  ];
  return [{ path: '_headers', content: rules.join('\n') }];
}

const policyName = 'Content-Security-Policy';
const previewFolder = 'preview';
const postingPath = 'preview/post/*';

/**
 * Addresses that together cover everything that was built, each file once: whole folders, and the folder of the preview's own pages part by
 * part.
 */
async function addressesIn(outDir: string): Promise<readonly string[]> {
  const { servedAddresses } = await import('@framewright/site');
  const top = await servedAddresses(outDir);
  const own = top.includes(`${previewFolder}/*`) ? await servedAddresses(join(outDir, previewFolder), `${previewFolder}/`) : [];
  return [...top.filter((path) => path !== `${previewFolder}/*`), ...own];
}

function rule(path: string, headers: readonly { readonly name: string; readonly value: string }[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}
