import { useContent, type Content } from './content.ts';
import type { View } from './view/view.ts';
import { wordsFor } from './words/words.ts';

/** What the view functions need, for the build that runs. */
export function useView(): View {
  return viewOf(useContent());
}

const views = new WeakMap<Content, View>();

/** The same for given content. */
export function viewOf(content: Content): View {
  const before = views.get(content);
  if (before) return before;
  const view = makeView(content);
  views.set(content, view);
  return view;
}

function makeView(content: Content): View {
  const { framework, base } = content;
  const language = knownLanguage(framework.manifest.data.language);
  return { framework, base, language, words: wordsFor(language) };
}

function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
