import type { FileToWrite } from '@framewright/model';
import { previewWorkflow } from './github-preview.ts';
import { siteWorkflow } from './github-site.ts';
import { sweepWorkflow } from './github-sweep.ts';
import { previewsScript } from './previews-script.ts';
import { proposeReleaseScript } from './propose-release-script.ts';

/** The workflows and scripts of this project that every framework gets too; here the command comes from the checkout. */
export function checkoutForgeFiles(): readonly FileToWrite[] {
  return [
    { path: '.github/workflows/preview.yml', content: previewWorkflow('checkout') },
    { path: '.github/workflows/sweep-previews.yml', content: sweepWorkflow },
    { path: '.github/workflows/site.yml', content: siteWorkflow('checkout') },
    { path: '.github/previews.sh', content: previewsScript },
    { path: '.github/propose-release.sh', content: proposeReleaseScript('.changeset framework packages schema site tests/published') },
  ];
}
