import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommand } from './bundle-command.ts';
import { noticesOf } from './notices.ts';
import { publishManifest, type Manifest } from './publish-manifest.ts';

/**
 * Makes the folder to publish the command from. All libraries are in its one file, but for the parser's machine code, which there is a package of for every platform.
 * @param root the checkout
 */
export async function packCommand(root: string, outDir: string): Promise<void> {
  mkdirSync(join(outDir, 'dist'), { recursive: true });
  const { metafile } = await bundleCommand({ root, outDir: join(outDir, 'dist') });
  const manifest = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as Manifest;
  const parser = JSON.parse(
    readFileSync(realpathSync(join(root, 'packages/markdown/node_modules/satteri/package.json')), 'utf8'),
  ) as Manifest;
  const published = { ...publishManifest({ ...manifest, dependencies: {} }, {}, {}), optionalDependencies: parser.optionalDependencies };
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
  writeFileSync(join(outDir, 'dist/LICENCES-OF-LIBRARIES.txt'), noticesOf(root, metafile));
  for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(outDir, name));
  copyFileSync(join(root, 'packages/cli/README.md'), join(outDir, 'README.md'));
}
