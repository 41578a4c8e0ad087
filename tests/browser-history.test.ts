import { describe } from 'vitest';
import { walksThroughHistory } from './browser/interactive-walks.ts';
import { sites } from './browser/sites.ts';
import { documentation, testSite } from './browser/test-site.ts';

describe('the site of a framework with all its releases below a path', () => {
  testSite({
    of: sites.history,
    skipped: documentation,
    departed: ['competences/allergen-labels/', 'competences/ingredient-book/', 'competences/serving/', 'roles/oven-keeper/'],
    isReleased: true,
    alike: [],
    walks: walksThroughHistory,
  });
});
