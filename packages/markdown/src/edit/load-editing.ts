import { lazily } from '@framewright/model';

/**
 * The functions that change files: from a framework to a plan of what to write.
 * Loaded on first use, since reading and checking need none of them.
 */
export const loadEditing: () => typeof import('./editing.ts') = lazily(import.meta.url, './editing');
