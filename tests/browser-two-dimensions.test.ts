import { describe } from 'vitest';
import { sites } from './browser/sites.ts';
import { documentation, testSite } from './browser/test-site.ts';

describe('the site of another framework below a path', () => {
  testSite({
    of: sites.twoDimensions,
    skipped: documentation,
    departed: ['competences/inpainting/'],
    isReleased: false,
    alike: [sites.history, sites.framework],
    walks: [],
  });
});
