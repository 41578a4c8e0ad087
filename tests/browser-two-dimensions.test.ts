import { describe } from 'vitest';
import { documentation, testSite } from './browser/test-site.ts';

describe('the site of another framework below a path', () => {
  testSite({
    folder: new URL('./frameworks/two-dimensions/', import.meta.url),
    base: '/org/repo/',
    skipped: documentation,
    departed: ['competences/inpainting/'],
    isReleased: false,
    walks: [],
  });
});
