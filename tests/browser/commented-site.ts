import { startFakeForge, type FakeForge } from '../fixtures/forge/fake-forge.ts';
import { forgeWith, type FakePull } from '../fixtures/forge/fake-state.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { commentedPreview, pullOf } from './commented-preview.ts';
import type { PreviewExample } from './preview-example.ts';

/** A preview with conversations, built, and the forge that it is of. */
export interface CommentedSite {
  readonly example: PreviewExample;
  readonly site: BuiltSite;
  readonly forge: FakeForge;
  /** The pull request, as the forge has it. */
  readonly pull: FakePull;
  remove(): Promise<void>;
}

/** Builds it below a path; `a-token` may write at its forge. */
export async function commentedSite(base: string): Promise<CommentedSite> {
  const commented = await commentedPreview();
  const pull = pullOf(commented);
  const forge = await startFakeForge(forgeWith(pull, 'tea/skills', { 'a-token': { login: 'ola', type: 'User' } }));
  const shown = { web: 'https://forge.example', api: forge.api, repository: 'tea/skills' };
  const preview = { ...commented.preview, pull: { number: 12, author: 'mara-li', forge: shown } };
  const site = await builtSite(commented.framework, base, [], { preview, images: false });
  return {
    example: { ...commented, preview },
    site,
    forge,
    pull,
    remove: async () => {
      await forge.close();
      await site.remove();
    },
  };
}
