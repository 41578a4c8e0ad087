import { startFakeForge, type FakeForge } from '../fixtures/forge/fake-forge.ts';
import { forgeWith, type FakePull } from '../fixtures/forge/fake-state.ts';
import type { BuiltSite } from './built-site.ts';
import { commentedPreview, previewForge, pullOf } from './commented-preview.ts';
import type { PreviewExample } from './preview-example.ts';
import { sharedSite } from './shared-site.ts';
import { sites } from './sites.ts';

/** A built preview with conversations, and a fake forge. */
export interface CommentedSite {
  readonly example: PreviewExample;
  readonly site: BuiltSite;
  readonly forge: FakeForge;
  /** The pull request, as the forge has it. */
  readonly pull: FakePull;
  remove(): Promise<void>;
}

/** Builds it and starts the forge; `a-token` may write there. */
export async function commentedSite(): Promise<CommentedSite> {
  const example = await commentedPreview();
  const pull = pullOf(example);
  const forge = await startFakeForge(forgeWith(pull, previewForge.repository, { 'a-token': { login: 'ola', type: 'User' } }));
  return { example, site: await sharedSite(sites.commentedPreview), forge, pull, remove: () => forge.close() };
}
