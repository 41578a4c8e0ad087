import { describe } from 'vitest';
import { walksThroughHistory } from './browser/interactive-walks.ts';
import { documentation, testSite } from './browser/test-site.ts';

describe('the site of a framework with all its releases below a path', () => {
  testSite({
    folder: new URL('./frameworks/history/', import.meta.url),
    base: '/bakery/',
    skipped: documentation,
    departed: ['competences/allergen-labels/', 'competences/ingredient-book/', 'competences/serving/', 'roles/oven-keeper/'],
    isReleased: true,
    walks: walksThroughHistory,
  });
});
