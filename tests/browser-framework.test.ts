import { describe } from 'vitest';
import { walksThroughFramework } from './browser/interactive-walks.ts';
import { sites } from './browser/sites.ts';
import { testSite } from './browser/test-site.ts';

describe('the site of the framework at the root', () => {
  testSite({
    of: sites.framework,
    // The whole framework on one page takes axe a minute; the same template is checked with less text in the other sites.
    skipped: ['print/', 'v/0.1.0/print/', 'draft/print/'],
    departed: [],
    isReleased: true,
    alike: [sites.history],
    walks: walksThroughFramework,
  });
});
