import { closeMenus } from './close-menus.ts';
import { markCurrentSection } from './current-section.ts';
import { showTermsInPlace } from './term-in-place.ts';

closeMenus(document);
markCurrentSection(document);
showTermsInPlace(document);
