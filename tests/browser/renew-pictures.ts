// Retakes the reference pictures of tests/browser/pictures after an intended change. Usage: node tests/browser/renew-pictures.ts
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, howToGetChromium, launch } from './find-chromium.ts';
import { pictureFolder, pictures, takePicture } from './pictures.ts';
import { serve } from './serve.ts';
import { sharedSite } from './shared-site.ts';
import { sites } from './sites.ts';

const chromium = await findChromium();
if (!chromium) {
  process.stderr.write(`No Chromium was found. ${howToGetChromium}\n`);
  process.exit(2);
}
const site = await sharedSite(sites.history);
const server = await serve(site.folder, site.base);
const browser = await launch(chromium);
await mkdir(pictureFolder, { recursive: true });
let bytes = 0;
for (const picture of pictures) {
  const png = await takePicture(browser, server.address, picture);
  bytes += png.length;
  await writeFile(join(pictureFolder, `${picture.name}.png`), png);
}
await browser.close();
await server.close();
process.stdout.write(`${pictures.length} pictures, ${Math.round(bytes / 1000)} kB\n`);
